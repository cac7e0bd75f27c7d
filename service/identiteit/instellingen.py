"""Welke aanbieder van OIDC zegt wie een mens is, en waar in een token zijn rol staat."""

from dataclasses import dataclass

from service.instelling import Instellingen


@dataclass(frozen=True, slots=True)
class Oidcinstelling:
    """De aanbieder (`uitgever`, de issuer), voor wie een token hoort te zijn (`publiek`, de audience), en de namen van de velden.

    Een veld met punten, zoals `realm_access.roles`, staat een laag dieper.
    """

    uitgever: str
    publiek: str
    rolveld: str = "rol"
    verbandveld: str = "samenwerkingsverband"
    betrokkeneveld: str = "betrokkene"


def oidc_van(instellingen: Instellingen) -> Oidcinstelling | None:
    """De aanbieder van THUISNABIJ_OIDC_*; None als er geen is."""
    deel = instellingen
    if deel.oidc_uitgever is None or deel.oidc_publiek is None:
        return None
    return Oidcinstelling(deel.oidc_uitgever, deel.oidc_publiek, deel.oidc_rolveld, deel.oidc_verbandveld, deel.oidc_betrokkeneveld)
