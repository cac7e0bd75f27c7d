"""Eén feature inlezen om na te kijken: de tekst, de regels en de boom van Gherkin, ook als de eerste regel niet klopt."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gherkin.errors import AstBuilderException, CompositeParserException, ParserException, UnexpectedEOFException, UnexpectedTokenException
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from engine import Fout
from service.documentatie.nakijken.kernwoorden import bedoeld_kernwoord, bedoelde_zin
from service.documentatie.zinnenboek import Zinnenboek

_KOP = re.compile(r"\s*#\s*language\s*:\s*nl\s*$")
_LIJKT_KOP = re.compile(r"\s*#\s*(language|taal)\b", re.IGNORECASE)
_KOPREGEL = "# language: nl"
_BOM = "\ufeff"
_ZONDER_FUNCTIONALITEIT = "#FeatureLine"
"""Staat in de melding van de ontleder als hij nog op de Functionaliteit wacht."""
_LEEG = "In dit bestand staat geen Functionaliteit."


@dataclass(frozen=True, slots=True)
class Bestand:
    """Een leesbare feature. `naam` is het pad binnen de map; `document` is leeg als het geen geldige Gherkin is."""

    naam: str
    regels: tuple[str, ...]
    document: Mapping[str, Any]

    @property
    def feature(self) -> Mapping[str, Any]:
        """De Functionaliteit, of leeg."""
        gevonden: Mapping[str, Any] = self.document.get("feature") or {}
        return gevonden

    def fout(self, code: str, zin: str, regel: int, bedoeld: str = "", kolom: int = 0) -> Fout:
        """Een fout op een regel van dit bestand; zonder kolom bij het eerste teken dat er staat."""
        tekst = self.regels[regel - 1] if regel <= len(self.regels) else ""
        return Fout(code, zin, f"{self.naam}:{regel}:{kolom or len(tekst) - len(tekst.lstrip()) + 1}", bedoeld)


def open_bestand(inhoud: bytes, naam: str, zinnen: Zinnenboek) -> tuple[Bestand, list[Fout]]:
    """Leest een feature en geeft ook wat er aan het bestand zelf niet klopt."""
    fouten: list[Fout] = []
    try:
        tekst = inhoud.decode("utf-8")
    except UnicodeDecodeError as fout:
        regel, kolom = inhoud.count(b"\n", 0, fout.start) + 1, fout.start - inhoud.rfind(b"\n", 0, fout.start)
        zin = "Dit bestand is niet te lezen als UTF-8. Sla het op als UTF-8."
        return Bestand(naam, (), {}), [Fout("G001", zin, f"{naam}:{regel}:{kolom}")]
    if tekst.startswith(_BOM):
        zin = "Dit bestand begint met een onzichtbaar teken (BOM). Sla het op als UTF-8 zonder BOM."
        fouten.append(Fout("G001", zin, f"{naam}:1:1"))
        tekst = tekst.removeprefix(_BOM)
    # Alleen een echt regeleinde telt: de ontleder telt ook zo, en splitlines() kent er meer.
    bestand = Bestand(naam, tuple(tekst.replace("\r\n", "\n").split("\n")), {})
    goed = list(bestand.regels)
    fouten.extend(_verbeter_kop(bestand, goed))
    try:
        # Zonder kop telt de tekst als Nederlands, zodat de rest van het bestand ook nagekeken wordt.
        document: Any = Parser().parse("\n".join(goed), TokenMatcher("nl"))
    except CompositeParserException as samen:
        fouten.extend(_ontleedfouten(bestand, samen.errors, zinnen))
        return bestand, fouten
    except ParserException as fout_:
        fouten.extend(_ontleedfouten(bestand, [fout_], zinnen))
        return bestand, fouten
    if not document.get("feature"):
        fouten.append(bestand.fout("G003", _LEEG, 1))
    return Bestand(naam, bestand.regels, document), fouten


def _verbeter_kop(bestand: Bestand, regels: list[str]) -> Iterator[Fout]:
    """Zet in `regels` een verkeerde kop goed, op dezelfde plek, en meldt haar."""
    verkeerd = 0
    for nummer, regel in enumerate(bestand.regels, 1):
        if _KOP.match(regel):
            return
        if regel.strip() and not regel.lstrip().startswith("#"):
            break
        if _LIJKT_KOP.match(regel):
            verkeerd = verkeerd or nummer
    if verkeerd:
        regels[verkeerd - 1] = _KOPREGEL
        yield bestand.fout("G002", "Deze regel noemt de taal van het bestand niet goed.", verkeerd, _KOPREGEL)
    else:
        yield bestand.fout("G002", "Bovenaan staat niet in welke taal het bestand geschreven is.", 1, _KOPREGEL)


def _ontleedfouten(bestand: Bestand, fouten: list[ParserException], zinnen: Zinnenboek) -> Iterator[Fout]:
    laatste = max((nummer for nummer, tekst in enumerate(bestand.regels, 1) if tekst.strip()), default=1)
    for fout in fouten:
        regel, kolom = fout.location["line"], fout.location.get("column", 0)
        match fout:
            case UnexpectedEOFException():
                zin = _LEEG if _ZONDER_FUNCTIONALITEIT in str(fout) else "Het bestand houdt na deze regel te vroeg op."
                yield bestand.fout("G003", zin, laatste)
            case UnexpectedTokenException():
                tekst = bestand.regels[regel - 1].strip()
                bedoeld = bedoeld_kernwoord(tekst) or bedoelde_zin(tekst, zinnen)
                yield bestand.fout("G003", _hoort_niet(tekst), regel, bedoeld, kolom)
                if _ZONDER_FUNCTIONALITEIT in str(fout):
                    # Zonder Functionaliteit is elke regel daarna ook fout; één melding zegt genoeg.
                    return
            case AstBuilderException():
                yield bestand.fout("G003", "Deze tabel heeft niet op elke regel evenveel kolommen.", regel, kolom=kolom)
            case _:
                yield bestand.fout("G003", "Dit is geen geldige Gherkin.", regel, kolom=kolom)


def _hoort_niet(tekst: str) -> str:
    for begin, zin in (
        ("|", "Een tabel kan hier niet staan."),
        ('"""', "Een tekstblok kan hier niet staan."),
        ("```", "Een tekstblok kan hier niet staan."),
        ("Functionaliteit:", "In een bestand staat één Functionaliteit."),
        ("Achtergrond:", "Een Achtergrond staat één keer, voor het eerste voorbeeld."),
        ("Voorbeelden:", "Voorbeelden staan onder de stappen van een Abstract Scenario."),
    ):
        if tekst.startswith(begin):
            return zin
    return "Deze regel kan hier niet staan: hij begint niet met een woord dat hier past."
