"""Uit een token van de aanbieder lezen wie een mens is en wat hij mag (OpenID Connect, RFC 7519 en RFC 9068)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from joserfc.errors import ExpiredTokenError, JoseError
from joserfc.jwt import ClaimsOption, JWTClaimsRegistry

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.instellingen import Oidcinstelling
from service.identiteit.kenmerken import kenmerk_van_mens, kenmerk_van_sessie
from service.identiteit.ondertekend import GROOTSTE, lees_ondertekend
from service.identiteit.pseudoniem import is_pseudoniem
from service.identiteit.sterkte import SPELING
from service.identiteit.tokensoort import is_identiteit, is_toegang, scopes
from service.wie import BETROKKEN_ROLLEN, MET_PSEUDONIEM, UIT_TE_GEVEN, Rol, Wie, Wiesoort

_GELDT_NIET = "Dit token geldt hier niet."


class TokenGeweigerd(Exception):
    """Met dit token komt niemand binnen; de tekst zegt waarom, zonder iets uit het token.

    `uitdaging` zegt een programma wat er dan wel nodig is, in de woorden van RFC 6750 en RFC 9470; leeg als een ander token nodig is.
    """

    def __init__(self, zin: str, uitdaging: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(zin)
        self.uitdaging = uitdaging


@dataclass(frozen=True, slots=True)
class Aanmelding:
    """Wie zich aanmeldde, en tot wanneer dat kort genoeg geleden is; None als dat er niet toe doet.

    `aanbiedersessie` is de vingerafdruk van zijn sessie bij de aanbieder; None als die er geen noemt.
    """

    wie: Wie
    tot: datetime | None
    aanbiedersessie: str | None


class Tokenlezer:
    """Leest tokens van één aanbieder."""

    def __init__(self, instelling: Oidcinstelling, aanbieder: Aanbieder | None = None) -> None:
        self._instelling = instelling
        self._aanbieder = aanbieder or Aanbieder(instelling.uitgever)

    def lees(self, tekst: str, nu: datetime) -> Wie:
        """Wie dit access token heeft.

        Raises:
            TokenGeweigerd: als het geen access token is, niet van deze aanbieder of niet voor deze dienst, niet meer geldt, niet zegt wat
                iemand mag, of van een aanmelding komt die niet sterk of niet nieuw genoeg is.
            AanbiederFout: als de sleutels van de aanbieder er niet zijn.
        """
        eis = self._instelling
        kop, gegevens = self._nagekeken(tekst, nu)
        if not is_toegang(kop, gegevens, alleen_at_jwt=eis.alleen_at_jwt):
            raise TokenGeweigerd("Dit token is voor iets anders bedoeld. Stuur het access_token van uw aanbieder.")
        # RFC 9396, 9.1: het token geldt dan alleen daarvoor. Wat de dienst niet kent, mag zij niet voor ja houden.
        if "authorization_details" in gegevens:
            raise TokenGeweigerd("Dit token geldt alleen voor wat er apart in staat, en dat kent deze dienst niet.")
        wie = self._wie(gegevens)
        if eis.scope and eis.scope not in scopes(gegevens):
            zin = f"Dit token heeft niet de scope {eis.scope}. Vraag die bij het token, of laat uw beheerder haar geven."
            raise TokenGeweigerd(zin, {"error": "insufficient_scope", "scope": eis.scope})
        self._eis_sterkte(gegevens, nu)
        return wie

    def lees_aanmelding(self, tekst: str, nu: datetime, nonce: str) -> Aanmelding:
        """Wie zich aanmeldde, uit het id_token van juist deze aanmelding (OpenID Connect Core, 3.1.3.7). Werpt wat `lees` werpt."""
        kop, gegevens = self._nagekeken(tekst, nu, {"nonce": {"essential": True, "value": nonce}})
        if not is_identiteit(kop) or gegevens.get("azp", self._instelling.publiek) != self._instelling.publiek:
            raise TokenGeweigerd(_GELDT_NIET)
        wie, sid = self._wie(gegevens), gegevens.get("sid")
        # Een sessie die de aanbieder niet meer kan noemen, kan hij ook niet beëindigen.
        if sid is not None and not (isinstance(sid, str) and sid):
            raise TokenGeweigerd(_GELDT_NIET)
        self._eis_sterkte(gegevens, nu)
        aanbiedersessie = kenmerk_van_sessie(self._instelling.uitgever, sid) if sid else None
        return Aanmelding(wie, self._instelling.sterkte.tot(gegevens), aanbiedersessie)

    def _nagekeken(
        self, tekst: str, nu: datetime, eigen: Mapping[str, ClaimsOption] = MappingProxyType({})
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """De kop en de gegevens van een token van deze aanbieder, voor deze dienst, dat nu geldt."""
        if len(tekst) > GROOTSTE:
            raise TokenGeweigerd("Dit token is te groot.")
        try:
            token = lees_ondertekend(tekst, self._aanbieder)
            self._eisen(nu, eigen).validate(token.claims)
        except ExpiredTokenError:
            raise TokenGeweigerd("Dit token is verlopen.") from None
        except (JoseError, ValueError, TypeError):
            raise TokenGeweigerd(_GELDT_NIET) from None
        return dict(token.header), dict(token.claims)

    def _eisen(self, nu: datetime, eigen: Mapping[str, ClaimsOption]) -> JWTClaimsRegistry:
        return JWTClaimsRegistry(
            now=int(nu.timestamp()),
            leeway=int(SPELING.total_seconds()),
            iss={"essential": True, "value": self._instelling.uitgever},
            aud={"essential": True, "value": self._instelling.publiek},
            exp={"essential": True},
            sub={"essential": True},
            **eigen,
        )

    def _eis_sterkte(self, gegevens: Mapping[str, Any], nu: datetime) -> None:
        """Als laatste: opnieuw aanmelden helpt alleen wie er verder in mag."""
        sterkte = self._instelling.sterkte
        if bezwaar := sterkte.bezwaar(gegevens, nu):
            raise TokenGeweigerd(bezwaar, {"error": "insufficient_user_authentication", **sterkte.verzoek})

    def _wie(self, gegevens: Mapping[str, Any]) -> Wie:
        veld = self._instelling
        rollen = [rol for rol in UIT_TE_GEVEN if rol in _lijst(_veld(gegevens, veld.rolveld))]
        verbanden = _lijst(_veld(gegevens, veld.verbandveld))
        # Twee rollen of verbanden is een vergissing bij de aanbieder; kiezen zou raden zijn.
        if len(rollen) != 1 or len(verbanden) != 1 or not is_pseudoniem(verbanden[0]):
            raise TokenGeweigerd("Dit token noemt niet precies één rol en één samenwerkingsverband.")
        rol, betrokkene = Rol(rollen[0]), ""
        if rol in MET_PSEUDONIEM:
            gezegd = _lijst(_veld(gegevens, veld.betrokkeneveld))
            if len(gezegd) > 1:
                raise TokenGeweigerd("Dit token noemt meer dan één pseudoniem van een school of deskundige.")
            betrokkene = gezegd[0] if gezegd and is_pseudoniem(gezegd[0]) else ""
        if rol in BETROKKEN_ROLLEN and not betrokkene:
            raise TokenGeweigerd("Dit token noemt niet bij welke school of deskundige het hoort.")
        return Wie(Wiesoort.MENS, kenmerk_van_mens(veld.uitgever, str(gegevens["sub"])), rol, verbanden[0], betrokkene)


def _veld(gegevens: Mapping[str, Any], pad: str) -> Any:
    waarde: Any = gegevens
    for deel in pad.split("."):
        waarde = waarde.get(deel) if isinstance(waarde, Mapping) else None
    return waarde


def _lijst(waarde: Any) -> list[str]:
    delen = waarde if isinstance(waarde, list) else [waarde]
    return [deel for deel in delen if isinstance(deel, str)]
