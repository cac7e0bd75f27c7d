"""Uit een token van de aanbieder lezen wie een mens is en wat hij mag (OpenID Connect, RFC 7519 en RFC 9068)."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from joserfc import jwt
from joserfc.errors import ExpiredTokenError, InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import ClaimsOption, JWTClaimsRegistry

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.instellingen import Oidcinstelling
from service.identiteit.pseudoniem import is_pseudoniem
from service.wie import BETROKKEN_ROLLEN, MET_PSEUDONIEM, UIT_TE_GEVEN, Rol, Wie, Wiesoort

_ALGORITMES = ("RS256", "PS256", "ES256", "ES384", "Ed25519")
"""Alleen ondertekenen met een geheim dat de dienst niet kent: nooit `none`, nooit HS256 met een openbare sleutel (RFC 8725, 3.1)."""
_TOEGANG, _IDENTITEIT = ("jwt", "at+jwt"), ("jwt",)
"""Wat `typ` mag zijn. Zo telt een token om iets anders te doen, zoals af te melden, niet als toegang (RFC 8725, 3.11, en RFC 9068)."""
_GROOTSTE = 8 * 1024
_SPELING = 60
"""Seconden dat twee klokken uiteen mogen lopen."""


class TokenGeweigerd(Exception):
    """Met dit token komt niemand binnen; de tekst zegt waarom, zonder iets uit het token."""


class Tokenlezer:
    """Leest tokens van één aanbieder."""

    def __init__(self, instelling: Oidcinstelling, aanbieder: Aanbieder | None = None) -> None:
        self._instelling = instelling
        self._aanbieder = aanbieder or Aanbieder(instelling.uitgever)

    def lees(self, tekst: str, nu: datetime, nonce: str = "") -> Wie:
        """Wie dit token heeft; met `nonce` moet het het token van juist deze aanmelding zijn (OpenID Connect Core, 3.1.3.7).

        Raises:
            TokenGeweigerd: als het niet van deze aanbieder is, niet voor deze dienst, niet meer geldt, of niet zegt wat iemand mag.
            AanbiederFout: als de sleutels van de aanbieder er niet zijn.
        """
        if len(tekst) > _GROOTSTE:
            raise TokenGeweigerd("Dit token is te groot.")
        try:
            gegevens = self._ondertekend(tekst, _IDENTITEIT if nonce else _TOEGANG)
            self._keuring(nu, nonce).validate(gegevens)
            if nonce and gegevens.get("azp", self._instelling.publiek) != self._instelling.publiek:
                raise TokenGeweigerd("Dit token geldt hier niet.")
        except ExpiredTokenError:
            raise TokenGeweigerd("Dit token is verlopen.") from None
        except (JoseError, ValueError, TypeError):
            raise TokenGeweigerd("Dit token geldt hier niet.") from None
        return self._wie(gegevens)

    def _ondertekend(self, tekst: str, soorten: tuple[str, ...]) -> dict[str, Any]:
        try:
            return _lees(tekst, self._aanbieder.sleutels(), soorten)
        except InvalidKeyIdError:
            # De aanbieder wisselde van sleutel.
            return _lees(tekst, self._aanbieder.sleutels(vers=True), soorten)

    def _keuring(self, nu: datetime, nonce: str) -> JWTClaimsRegistry:
        eigen: dict[str, ClaimsOption] = {"nonce": {"essential": True, "value": nonce}} if nonce else {}
        return JWTClaimsRegistry(
            now=int(nu.timestamp()),
            leeway=_SPELING,
            iss={"essential": True, "value": self._instelling.uitgever},
            aud={"essential": True, "value": self._instelling.publiek},
            exp={"essential": True},
            sub={"essential": True},
            **eigen,
        )

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
        return Wie(Wiesoort.MENS, self._kenmerk(str(gegevens["sub"])), rol, verbanden[0], betrokkene)

    def _kenmerk(self, sub: str) -> str:
        """Bij sommige aanbieders is `sub` een mailadres: dat komt zo in geen tabel en geen logboek."""
        return "mens-" + hashlib.sha256(f"{self._instelling.uitgever}\n{sub}".encode()).hexdigest()[:32]


def _lees(tekst: str, sleutels: KeySet, soorten: tuple[str, ...]) -> dict[str, Any]:
    token = jwt.decode(tekst, sleutels, algorithms=_ALGORITMES)
    if str(token.header.get("typ", "jwt")).lower().removeprefix("application/") not in soorten:
        raise TokenGeweigerd("Dit token is voor iets anders bedoeld.")
    return dict(token.claims)


def _veld(gegevens: Mapping[str, Any], pad: str) -> Any:
    waarde: Any = gegevens
    for deel in pad.split("."):
        waarde = waarde.get(deel) if isinstance(waarde, Mapping) else None
    return waarde


def _lijst(waarde: Any) -> list[str]:
    delen = waarde if isinstance(waarde, list) else [waarde]
    return [deel for deel in delen if isinstance(deel, str)]
