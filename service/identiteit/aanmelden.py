"""Iemand laten aanmelden bij zijn aanbieder: de code-flow met PKCE (OpenID Connect Core 3.1, RFC 7636 en RFC 9700).

Wat deze ene aanmelding van elke andere onderscheidt (`state`, `nonce` en de `code_verifier`), volgt uit één zaad. Dat zaad staat alleen in
een koekje van de browser die begon. Wie een antwoord van de aanbieder in een andere browser brengt, komt er niet mee binnen; en de dienst
hoeft niets te bewaren voor wie nog niemand is.
"""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import quote, unquote, urlencode, urlsplit

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.afmelden import Afmeldlezer
from service.identiteit.instellingen import Oidcinstelling
from service.identiteit.ophalen import AanbiederFout, vraag
from service.identiteit.token import TokenGeweigerd, Tokenlezer
from service.instelling import Instellingen
from service.wie import Wie

TERUG = "/aanmelden/terug"
VERS = timedelta(minutes=10)
"""Zo kort geleden liet iemand zich bij zijn aanbieder kennen, als hij dat net opnieuw gedaan heeft."""
_OPNIEUW, _NAAR = ".opnieuw", "~"
_ONTBREEKT = "De aanbieder noemt geen plek om aan te melden."


@dataclass(frozen=True, slots=True)
class Klant:
    """De dienst zoals de aanbieder haar kent: haar adres, haar `client_id`, en haar geheim als zij er een heeft."""

    adres: str
    id: str
    geheim: str = ""

    def __repr__(self) -> str:
        return f"Klant({self.id})"


def klant_van(instellingen: Instellingen) -> Klant | None:
    """De klant van THUISNABIJ_OIDC_KLANT; None als mensen zich niet kunnen aanmelden."""
    if instellingen.oidc_klant is None or instellingen.adres is None:
        return None
    geheim = instellingen.oidc_geheim
    return Klant(instellingen.adres, instellingen.oidc_klant, geheim.get_secret_value() if geheim else "")


@dataclass(frozen=True, slots=True)
class Binnenkomst:
    """Wie er binnenkwam, en tot wanneer dat goed genoeg is; None als dat er niet toe doet.

    `vers_tot` is tot wanneer hij zich net opnieuw liet kennen; None als dat niet gevraagd is, want dan is het niet nagekeken.
    `aanbiedersessie` is de vingerafdruk van zijn sessie bij de aanbieder; None als die er geen noemt.
    """

    wie: Wie
    tot: datetime | None
    vers_tot: datetime | None
    aanbiedersessie: str | None


def nieuw_zaad(*, opnieuw: bool = False, naar: str = "") -> str:
    """Het zaad van één aanmelding. Met `opnieuw` hoort iemand zich te laten kennen, ook als hij bij zijn aanbieder al aangemeld is.

    `naar` is de pagina waar hij daarna heen wil. Beide staan in het zaad zelf: wie er iets aan verandert, heeft een ander zaad, en daar
    hoort het antwoord van de aanbieder niet bij.
    """
    return secrets.token_urlsafe(32) + (_OPNIEUW if opnieuw else "") + (_NAAR + quote(naar, safe="") if naar else "")


def is_opnieuw(zaad: str) -> bool:
    """Is dit het zaad van iemand die zich opnieuw laat kennen?"""
    return zaad.partition(_NAAR)[0].endswith(_OPNIEUW)


def naar_van(zaad: str) -> str:
    """De pagina die bij dit zaad hoort; leeg als er geen is. Een koekje komt uit een browser: kijk na of het een eigen pagina is."""
    return unquote(zaad.partition(_NAAR)[2])


class Aanmelder:
    """Stuurt iemand naar de aanbieder, en leest wie er terugkomt. `afmeldingen` leest wie daar niet meer aangemeld is."""

    def __init__(self, klant: Klant, oidc: Oidcinstelling, aanbieder: Aanbieder) -> None:
        self.klant, self._aanbieder, self._sterkte = klant, aanbieder, oidc.sterkte
        self.afmeldingen = Afmeldlezer(klant.id, aanbieder)
        self._verse_sterkte = replace(oidc.sterkte, hoogstens=min(VERS, oidc.sterkte.hoogstens or VERS))
        # Een id_token is voor wie erom vroeg: voor de klant, niet voor de API.
        eigen = replace(oidc, publiek=klant.id)
        self._lezer, self._verse_lezer = (Tokenlezer(deel, aanbieder) for deel in (eigen, replace(eigen, sterkte=self._verse_sterkte)))

    def begin(self, zaad: str) -> str:
        """Het adres bij de aanbieder waar iemand zich aanmeldt. Werpt AanbiederFout als dat er niet is."""
        plek = self._aanbieder.plek("authorization_endpoint")
        if not plek or not self._aanbieder.kent("code_challenge_methods_supported", "S256"):
            raise AanbiederFout(_ONTBREEKT)
        vragen = {
            "response_type": "code",
            "client_id": self.klant.id,
            "redirect_uri": self._terug,
            "scope": "openid",
            "state": afgeleid(zaad, "state"),
            "nonce": afgeleid(zaad, "nonce"),
            "code_challenge": _uitdaging(afgeleid(zaad, "verifier")),
            "code_challenge_method": "S256",
            # OpenID Connect Core, 3.1.2.1: wie om max_age vraagt, krijgt auth_time, en dat is na te kijken.
            **({"prompt": "login", **self._verse_sterkte.verzoek} if is_opnieuw(zaad) else self._sterkte.verzoek),
        }
        return f"{plek}{'&' if urlsplit(plek).query else '?'}{urlencode(vragen)}"

    def rond_af(self, zaad: str, state: str, code: str, uitgever: str, nu: datetime) -> Binnenkomst:
        """Wie er terugkomt met deze code. `uitgever` is wie hem zegt te sturen (RFC 9207), of leeg.

        Raises:
            TokenGeweigerd: als dit niet het antwoord op deze aanmelding is, de aanbieder niet zegt wat iemand mag, of iemand zich niet
                sterk of niet kort genoeg geleden aanmeldde. Wie zich opnieuw liet kennen, deed dat hoogstens tien minuten geleden.
            AanbiederFout: als de aanbieder niet antwoordt.
        """
        eigen = zaad and hmac.compare_digest(state.encode(), afgeleid(zaad, "state").encode())
        if not eigen or not code or uitgever not in ("", self._aanbieder.uitgever):
            raise TokenGeweigerd("Dit antwoord hoort niet bij een aanmelding die hier begon.")
        token, nonce = self._wissel(code, afgeleid(zaad, "verifier")), afgeleid(zaad, "nonce")
        aanmelding = self._lezer.lees_aanmelding(token, nu, nonce)
        vers_tot = self._verse_lezer.lees_aanmelding(token, nu, nonce).tot if is_opnieuw(zaad) else None
        return Binnenkomst(aanmelding.wie, aanmelding.tot, vers_tot, aanmelding.aanbiedersessie)

    def einde(self) -> str:
        """Waar iemand heen gaat die zich afmeldt: ook bij de aanbieder af als die dat kan, anders naar het begin."""
        try:
            plek = self._aanbieder.plek("end_session_endpoint")
        except AanbiederFout:
            plek = ""
        if not plek:
            return "/"
        # Zonder id_token_hint: dan zou de dienst een token met persoonsgegevens moeten bewaren.
        vragen = {"client_id": self.klant.id, "post_logout_redirect_uri": f"{self.klant.adres}/"}
        return f"{plek}{'&' if urlsplit(plek).query else '?'}{urlencode(vragen)}"

    @property
    def _terug(self) -> str:
        return f"{self.klant.adres}{TERUG}"

    def _wissel(self, code: str, verifier: str) -> str:
        plek = self._aanbieder.plek("token_endpoint")
        if not plek:
            raise AanbiederFout(_ONTBREEKT)
        formulier = {"grant_type": "authorization_code", "code": code, "redirect_uri": self._terug, "code_verifier": verifier}
        wie = None
        if self.klant.geheim and self._aanbieder.kent("token_endpoint_auth_methods_supported", "client_secret_basic"):
            # RFC 6749, 2.3.1: beide eerst als in een formulier geschreven.
            wie = (quote(self.klant.id, safe=""), quote(self.klant.geheim, safe=""))
        else:
            formulier |= {"client_id": self.klant.id, **({"client_secret": self.klant.geheim} if self.klant.geheim else {})}
        status, inhoud = vraag(plek, formulier, wie)
        if status >= 500:
            raise AanbiederFout(f"De aanbieder antwoordt met status {status}.")
        token = inhoud.get("id_token")
        if status != 200 or not isinstance(token, str):
            raise TokenGeweigerd("De aanbieder nam deze aanmelding niet aan.")
        return token


def afgeleid(zaad: str, waarvoor: str) -> str:
    """Een waarde die alleen volgt uit dit zaad, voor dit doel: 43 tekens uit het alfabet van base64url."""
    return _tekst(hmac.digest(zaad.encode(), f"thuisnabij {waarvoor}".encode(), "sha256"))


def _uitdaging(verifier: str) -> str:
    return _tekst(hashlib.sha256(verifier.encode()).digest())


def _tekst(ruw: bytes) -> str:
    return base64.urlsafe_b64encode(ruw).decode().rstrip("=")
