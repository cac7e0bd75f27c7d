"""Welke aanbieder van OIDC zegt wie een mens is, waar in een token zijn rol staat, en wat er van een token geëist wordt."""

from dataclasses import dataclass, field
from datetime import timedelta

from service.identiteit.sterkte import Sterkte
from service.instelling import Instellingen


@dataclass(frozen=True, slots=True)
class Oidcinstelling:
    """De aanbieder (`uitgever`, de issuer), voor wie een token hoort te zijn (`publiek`, de audience), en de namen van de velden.

    Een veld met punten, zoals `realm_access.roles`, staat een laag dieper. Met een `scope` moet een access token haar noemen; met
    `alleen_at_jwt` moet het zeggen dat het er een is (RFC 9068).
    """

    uitgever: str
    publiek: str
    rolveld: str = "rol"
    verbandveld: str = "samenwerkingsverband"
    betrokkeneveld: str = "betrokkene"
    sterkte: Sterkte = field(default_factory=Sterkte)
    scope: str = ""
    alleen_at_jwt: bool = False


def oidc_van(instellingen: Instellingen) -> Oidcinstelling | None:
    """De aanbieder van THUISNABIJ_OIDC_*; None als er geen is."""
    deel = instellingen
    if deel.oidc_uitgever is None or deel.oidc_publiek is None:
        return None
    return Oidcinstelling(
        uitgever=deel.oidc_uitgever,
        publiek=deel.oidc_publiek,
        rolveld=deel.oidc_rolveld,
        verbandveld=deel.oidc_verbandveld,
        betrokkeneveld=deel.oidc_betrokkeneveld,
        sterkte=_sterkte(deel),
        scope=deel.oidc_scope or "",
        alleen_at_jwt=deel.oidc_tokensoort == "at+jwt",
    )


def _sterkte(deel: Instellingen) -> Sterkte:
    acr, amr = (tuple((woorden or "").split()) for woorden in (deel.oidc_acr, deel.oidc_amr))
    return Sterkte(acr, amr, timedelta(minutes=deel.oidc_hoogstens) if deel.oidc_hoogstens is not None else None)
