"""Elke instelling van de dienst: haar soort, haar waarde zonder omgeving, en wat zij betekent.

In de omgeving heet elke instelling `THUISNABIJ_` met de naam van het veld in hoofdletters. Een geheim mag ook een bestand met die naam zijn
in de map van CREDENTIALS_DIRECTORY: zo geeft systemd geheimen aan een dienst, en zo kan een container het ook.
"""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from service.instelling.adressen import eis_database, eis_herkomst, eis_tussenstations, eis_uitgever

VOORVOEGSEL = "THUISNABIJ_"
LANGSTE_ARCHIEFTERMIJN = 100
"""Langer, in jaren, is een archieftermijn niet in te stellen."""
_MAIL = r"^[^@\s]+@[^@\s]+$"
_WOORD = r"[!#-\[\]-~]+"
"""Een acr, amr of scope zoals hij in een kop mag staan (RFC 6750, 3): zichtbare ASCII zonder aanhalingsteken of backslash."""
_WOORDEN = rf"^{_WOORD}( {_WOORD})*$"


def _veld(standaard: Any, betekenis: str, hoort: str, **grenzen: Any) -> Any:
    """Een veld met wat er hoort te staan; dat komt in de foutmelding, nooit de waarde zelf."""
    return Field(standaard, description=betekenis, json_schema_extra={"hoort": hoort}, **grenzen)


def _getal(standaard: int | None, betekenis: str, laagste: int, hoogste: int) -> Any:
    return _veld(standaard, betekenis, f"een geheel getal van {laagste} tot en met {hoogste}", ge=laagste, le=hoogste)


class Instellingen(BaseSettings):
    """Alle instellingen. Een lege waarde in de omgeving telt als geen waarde."""

    model_config = SettingsConfigDict(env_prefix=VOORVOEGSEL, env_ignore_empty=True, frozen=True, extra="ignore", hide_input_in_errors=True)

    database_url: Annotated[SecretStr, AfterValidator(eis_database)] = _veld(
        SecretStr("sqlite:///thuisnabij.db"),
        "De database: SQLite in de werkmap, of postgresql://…",
        "een adres als sqlite:///thuisnabij.db of postgresql://…",
    )
    regels: str | None = _veld(None, "De map met regels. Zonder zijn dat de meegeleverde.", "een map")
    adres: Annotated[str, AfterValidator(eis_herkomst)] | None = _veld(
        None, "Het adres van de dienst voor een browser. Nodig om aan te melden.", "een adres met https, zonder pad erachter"
    )
    werkers: int = _getal(1, "Het aantal werkprocessen. De optie --werkers gaat voor.", 1, 64)
    vertrouwde_proxy: Annotated[str, AfterValidator(eis_tussenstations)] = _veld(
        "127.0.0.1",
        "Van welk adres de dienst gelooft wie er belt en of dat over TLS ging.",
        "een IP-adres of netwerk, of meer met komma's ertussen",
    )
    afrondtijd: int = _getal(30, "Seconden die een lopend verzoek krijgt als de dienst stopt.", 1, 600)
    logboek: Literal["json", "leesbaar"] = _veld("json", "De vorm van een logregel: json, of leesbaar op een scherm.", "json of leesbaar")
    verzoeken_per_minuut: int = _getal(
        1200, "Hoe vaak de houder van een sleutel, of een mens, de dienst per minuut mag aanroepen.", 1, 1_000_000
    )
    anoniem_per_minuut: int = _getal(300, "Hoe vaak een verbinding zonder sleutel dat per minuut mag.", 1, 1_000_000)
    mislukt_per_minuut: int = _getal(20, "Hoe vaak een verbinding per minuut met een verkeerde sleutel mag komen.", 1, 1_000_000)
    oidc_uitgever: Annotated[str, AfterValidator(eis_uitgever)] | None = _veld(
        None, "De aanbieder bij wie mensen zich aanmelden, precies zoals in iss.", "een adres met https"
    )
    oidc_publiek: str | None = _veld(None, "Voor wie een token hoort te zijn: aud.", "een tekst")
    oidc_rolveld: str = _veld("rol", "Waar in een token de rol staat; met punten een laag dieper.", "een tekst")
    oidc_verbandveld: str = _veld("samenwerkingsverband", "Waar in een token het samenwerkingsverband staat.", "een tekst")
    oidc_betrokkeneveld: str = _veld("betrokkene", "Waar in een token het pseudoniem van school of deskundige staat.", "een tekst")
    oidc_klant: str | None = _veld(None, "De client_id van de dienst bij de aanbieder. Met deze kunnen mensen zich aanmelden.", "een tekst")
    oidc_geheim: SecretStr | None = _veld(None, "Het geheim bij die client_id, als de aanbieder er een gaf.", "een tekst")
    oidc_acr: str | None = _veld(
        None,
        "Welke niveaus van aanmelden (acr) goed genoeg zijn, de liefste eerst. Zonder OIDC_ACR en OIDC_AMR is één factor genoeg.",
        "een of meer woorden met een spatie ertussen",
        pattern=_WOORDEN,
    )
    oidc_amr: str | None = _veld(
        None,
        "Welke manieren van aanmelden (amr) goed genoeg zijn; één ervan moet in het token staan.",
        "een of meer woorden met een spatie ertussen",
        pattern=_WOORDEN,
    )
    oidc_hoogstens: int | None = _getal(
        None, "Hoeveel minuten geleden iemand zich hoogstens bij de aanbieder aanmeldde (auth_time). Zonder telt dat niet.", 1, 43_200
    )
    oidc_scope: str | None = _veld(
        None, "De scope die een access_token moet hebben. Zonder telt geen scope mee.", "één woord", pattern=rf"^{_WOORD}$"
    )
    oidc_tokensoort: Literal["jwt", "at+jwt"] = _veld(
        "jwt", "Hoe een access_token zich hoort te noemen. Met at+jwt telt alleen wat zich zo noemt (RFC 9068).", "jwt of at+jwt"
    )
    sessie_stil: int = _getal(30, "Minuten zonder verzoek waarna iemand zich opnieuw aanmeldt.", 1, 1440)
    sessie_hoogstens: int = _getal(600, "Minuten waarna iemand zich altijd opnieuw aanmeldt.", 1, 1440)
    volgalarm_procent: int = _getal(95, "Vanaf welk percentage gevolgde adviezen er alarm is.", 1, 100)
    volgalarm_vanaf: int = _getal(20, "Vanaf hoeveel besluiten dat alarm iets zegt.", 1, 1_000_000)
    archieftermijn_jaren: int | None = _getal(None, "Hoeveel jaar een besluit blijft. Zonder blijft het altijd.", 1, LANGSTE_ARCHIEFTERMIJN)
    contact_url: str | None = _veld(None, "Waar te lezen is wie de dienst beheert; komt in de OpenAPI.", "een adres")
    contact_email: str | None = _veld(
        None, "Het mailadres van wie de dienst beheert; komt in de OpenAPI.", "een mailadres", pattern=r"^[^@\s]+@[^@\s]+$"
    )


NAMEN = {f"{VOORVOEGSEL}{veld.upper()}": veld for veld in Instellingen.model_fields}
"""De namen in de omgeving, elk met haar veld."""
