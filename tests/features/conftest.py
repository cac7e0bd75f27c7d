"""De zinnen waarin de features geschreven zijn: één klein zinnenboek voor het hele project.

Elke stap gaat door de voordeur van de motor. Een zin met een naam tussen aanhalingstekens gebruikt de naam uit de regels.
"""

import copy
import json
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pytest_bdd import given as gegeven
from pytest_bdd import parsers
from pytest_bdd import then as dan
from pytest_bdd import when as als

from engine import Advies, Pakket, Regels, beoordeel, lees_gegevens, lees_regels
from engine.logica import OPEN, Verdict
from engine.taal.declaraties import Soort
from tests.features.waarden import dag, dossierwaarde, element

WORTEL = Path(__file__).parents[2]
VERDICTEN = {
    "voldaan": {Verdict.VOLDAAN},
    "niet voldaan": {Verdict.NIET_VOLDAAN},
    "niet van toepassing": {Verdict.NIET_VAN_TOEPASSING},
    "nog niet te zeggen": {Verdict.GEGEVENS_ONTBREKEN},
    "aan een mens": {Verdict.OORDEEL_NODIG},
    "open": set(OPEN),
}


@dataclass
class Situatie:
    """Wat een scenario tot nu toe gezegd heeft."""

    pakket: Pakket
    peildatum: date
    gegevens: dict[str, object] = field(default_factory=dict)
    advies: Advies | None = None

    @property
    def beoordeeld(self) -> Advies:
        assert self.advies is not None, "de aanvraag is nog niet beoordeeld"
        return self.advies


@pytest.fixture(scope="session")
def regels() -> Regels:
    return lees_regels(WORTEL / "rules")


@gegeven(parsers.re(r'de regels van "(?P<swv>[^"]+)" op (?P<datum>.+)'), target_fixture="situatie")
def de_regels(regels: Regels, swv: str, datum: str) -> Situatie:
    return Situatie(regels.pakket(swv, dag(datum)), dag(datum))


@gegeven(parsers.re(r'het dossier "(?P<naam>[^"]+)"'))
def het_dossier(situatie: Situatie, naam: str) -> None:
    inhoud = json.loads((WORTEL / "voorbeelden" / f"{naam}.json").read_text(encoding="utf-8"), parse_float=Decimal)
    situatie.gegevens.update(inhoud["gegevens"])


@gegeven("een leerling met")
@gegeven("deze gegevens")
def deze_gegevens(situatie: Situatie, datatable: list[list[str]]) -> None:
    for naam, waarde in datatable[1:]:
        is_waarde(situatie, naam, waarde)


@gegeven(parsers.re(r'"(?P<naam>\w+)" is "(?P<waarde>[^"]*)"'))
def is_waarde(situatie: Situatie, naam: str, waarde: str) -> None:
    situatie.gegevens[naam] = dossierwaarde(situatie.pakket.begrippen[naam], waarde)


@gegeven(parsers.re(r'"(?P<naam>\w+)" is niet bekend'))
def is_niet_bekend(situatie: Situatie, naam: str) -> None:
    assert naam in situatie.pakket.begrippen, f"het begrip {naam} bestaat niet"
    situatie.gegevens.pop(naam, None)


@gegeven(parsers.re(r'(?:de|het) "(?P<rol>\w+)" oordeelt over "(?P<naam>\w+)": "(?P<waarde>[^"]+)"'))
def oordeelt(situatie: Situatie, rol: str, naam: str, waarde: str) -> None:
    begrip = situatie.pakket.begrippen[naam]
    assert begrip.soort == Soort.OORDEEL, f"{naam} is geen oordeel"
    situatie.gegevens[naam] = {
        "waarde": dossierwaarde(begrip, waarde),
        "rol": rol,
        "datum": situatie.peildatum.isoformat(),
        "motivering": "Zie het verslag in het dossier.",
    }


@gegeven(parsers.re(r'de lijst "(?P<naam>\w+)"'))
def de_lijst(situatie: Situatie, naam: str, datatable: list[list[str]]) -> None:
    kop, *rijen = datatable
    situatie.gegevens[naam] = [element(situatie.pakket, naam, dict(zip(kop, rij, strict=True))) for rij in rijen]


@gegeven(parsers.re(r'de lijst "(?P<naam>\w+)" is leeg'))
def de_lijst_is_leeg(situatie: Situatie, naam: str) -> None:
    assert situatie.pakket.begrippen[naam].soort == Soort.LIJST
    situatie.gegevens[naam] = []


@gegeven(parsers.re(r'in regel (?P<nummer>\d+) van "(?P<lijst>\w+)" is "(?P<veld>\w+)" "(?P<waarde>[^"]*)"'))
def in_regel(situatie: Situatie, nummer: str, lijst: str, veld: str, waarde: str) -> None:
    regels_ = copy.deepcopy(situatie.gegevens[lijst])
    assert isinstance(regels_, list)
    regels_[int(nummer) - 1][veld] = dossierwaarde(situatie.pakket.begrippen[lijst].velden[veld], waarde)
    situatie.gegevens[lijst] = regels_


@gegeven(parsers.re(r'in regel (?P<nummer>\d+) van "(?P<lijst>\w+)" is "(?P<veld>\w+)" niet bekend'))
def in_regel_onbekend(situatie: Situatie, nummer: str, lijst: str, veld: str) -> None:
    assert veld in situatie.pakket.begrippen[lijst].velden
    regels_ = copy.deepcopy(situatie.gegevens[lijst])
    assert isinstance(regels_, list)
    regels_[int(nummer) - 1].pop(veld, None)
    situatie.gegevens[lijst] = regels_


@als("de aanvraag wordt beoordeeld")
def wordt_beoordeeld(situatie: Situatie) -> None:
    gegevens = lees_gegevens(situatie.pakket, situatie.gegevens, situatie.peildatum)
    situatie.advies = beoordeel(situatie.pakket, gegevens, situatie.peildatum)
    assert not situatie.advies.verschillen


@dan(parsers.re(r'is "(?P<naam>\w+)" (?P<verdict>voldaan|niet voldaan|niet van toepassing|nog niet te zeggen|aan een mens|open)'))
def is_verdict(situatie: Situatie, naam: str, verdict: str) -> None:
    uitslag = situatie.beoordeeld.criteria[naam]
    assert uitslag.verdict in VERDICTEN[verdict], f"{naam} is {uitslag.verdict}, open: {uitslag.open}"


@dan(parsers.re(r'is de uitkomst "(?P<naam>\w+)"'))
def is_de_uitkomst(situatie: Situatie, naam: str) -> None:
    advies = situatie.beoordeeld
    assert naam in situatie.pakket.uitkomsten, f"de uitkomst {naam} bestaat niet"
    assert advies.uitkomst == naam, (
        f"uitkomst {advies.uitkomst!r}, wacht op {advies.wacht_op!r}, vragen {[vraag.pad for vraag in advies.vragen]}"
    )


@dan("is het advies nog open")
def is_nog_open(situatie: Situatie) -> None:
    assert situatie.beoordeeld.uitkomst == ""
    assert situatie.beoordeeld.vragen


@dan(parsers.re(r'(?:vraagt de dienst|wordt gevraagd) aan "(?P<rol>\w+)" naar "(?P<naam>\w+)"'))
def wordt_gevraagd(situatie: Situatie, rol: str, naam: str) -> None:
    gevraagd = {vraag.begrip for vraag in situatie.beoordeeld.vragen}
    assert naam in gevraagd, f"wel gevraagd: {sorted(gevraagd)}"
    assert rol in situatie.pakket.begrippen[naam].antwoord_door


@dan(parsers.re(r'wordt niet gevraagd naar "(?P<naam>\w+)"'))
def wordt_niet_gevraagd(situatie: Situatie, naam: str) -> None:
    assert naam in situatie.pakket.begrippen
    assert naam not in {vraag.begrip for vraag in situatie.beoordeeld.vragen}


@dan(parsers.re(r'is er het gebrek "(?P<naam>\w+)"'))
def is_er_het_gebrek(situatie: Situatie, naam: str) -> None:
    assert naam in situatie.beoordeeld.gebreken, f"wel: {situatie.beoordeeld.gebreken}"


@dan(parsers.re(r'is er niet het gebrek "(?P<naam>\w+)"'))
def is_er_niet_het_gebrek(situatie: Situatie, naam: str) -> None:
    assert naam in situatie.pakket.gebreken, f"het gebrek {naam} bestaat niet"
    assert naam not in situatie.beoordeeld.gebreken


@dan("zijn er geen gebreken")
def zijn_er_geen_gebreken(situatie: Situatie) -> None:
    assert situatie.beoordeeld.gebreken == ()


@dan(parsers.re(r"mag het besluit (?P<stand>worden afgegeven|pas na herstel worden afgegeven|niet worden afgegeven)"))
def mag_het_besluit(situatie: Situatie, stand: str) -> None:
    verwacht = {
        "worden afgegeven": "gereed",
        "pas na herstel worden afgegeven": "eerst_herstellen",
        "niet worden afgegeven": "niet_afgeven",
    }[stand]
    assert situatie.beoordeeld.besluitrijp == verwacht


@dan(parsers.re(r'is de waarde van "(?P<naam>\w+)" "(?P<waarde>[^"]+)"'))
def is_de_waarde(situatie: Situatie, naam: str, waarde: str) -> None:
    soort = situatie.pakket.afleidingen[naam].soort
    gevonden = situatie.beoordeeld.afleidingen[naam]
    verwacht: object = dag(waarde) if soort == Soort.DATUM else waarde
    if soort in (Soort.GEHEEL_GETAL, Soort.GETAL):
        verwacht = Decimal(waarde.replace(",", "."))
    if soort == Soort.JA_NEE:
        verwacht = waarde == "ja"
    assert gevonden == verwacht


@dan(parsers.re(r'eindigt de termijn "(?P<naam>\w+)" op (?P<datum>.+)'))
def eindigt_de_termijn(situatie: Situatie, naam: str, datum: str) -> None:
    (stand,) = [termijn for termijn in situatie.beoordeeld.termijnen if termijn.naam == naam]
    assert stand.einde == dag(datum)


@dan(parsers.re(r'is de termijn "(?P<naam>\w+)" (?P<stand>lopend|bijna voorbij|voorbij|niet van toepassing|open)'))
def is_de_termijn(situatie: Situatie, naam: str, stand: str) -> None:
    (gevonden,) = [termijn for termijn in situatie.beoordeeld.termijnen if termijn.naam == naam]
    assert gevonden.stand == {"lopend": "loopt"}.get(stand, stand.replace(" ", "_"))


@dan(parsers.re(r'staat in het advies "(?P<naam>\w+)" als "(?P<waarde>[^"]+)"'))
def staat_in_het_advies(situatie: Situatie, naam: str, waarde: str) -> None:
    gevonden = situatie.beoordeeld.uitkomstgegevens[naam]
    assert gevonden == (dag(waarde) if isinstance(gevonden, date) else waarde)
