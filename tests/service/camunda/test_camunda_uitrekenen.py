"""Een tabel los uitrekenen geeft wat de motor in een zaak uitrekent, ook als er iets onbekend is."""

from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from engine import Pakket, beoordeel, lees_gegevens, lees_regels
from engine.beoordelen.spoor import Onbekend, Oordeelswaarde
from engine.taal.declaraties import Soort
from service.camunda import als_dmn, definities, reken_uit
from service.camunda.dmn import DMN_1_3
from service.camunda.uitrekenen import ONBEKEND

DAG = date(2026, 11, 24)
REGELS = lees_regels(Path(__file__).parents[3] / "rules")
PAKKETTEN: list[Pakket] = [REGELS.pakket(verband, DAG) for verband in REGELS.samenwerkingsverbanden]
POSTCODES = (9712, 9331, 8911, 7811, 9999, 1012)


def waarde_van(pakket: Pakket, naam: str) -> st.SearchStrategy[Any]:
    begrip = pakket.begrippen[naam]
    if begrip.soort is Soort.OORDEEL:
        oordeel = {"rol": begrip.antwoord_door[0], "datum": DAG.isoformat(), "motivering": "Zo gewogen."}
        return st.booleans().map(lambda waarde: {"waarde": waarde, **oordeel})
    return {
        Soort.KEUZE: st.sampled_from(tuple(begrip.keuzes) or ("",)),
        Soort.JA_NEE: st.booleans(),
        Soort.GEHEEL_GETAL: st.sampled_from(POSTCODES),
    }.get(begrip.soort, st.nothing())


@st.composite
def gevallen(kies: st.DrawFn) -> tuple[Pakket, dict[str, Any]]:
    """Een pakket, met van elk begrip dat de tabellen raakt een waarde of niets."""
    pakket = kies(st.sampled_from(PAKKETTEN))
    kolommen = {naam for definitie in definities(pakket).values() for naam in definitie.invoer if naam in pakket.begrippen}
    namen = sorted(kolommen | {naam for naam in pakket.begrippen if naam.startswith("postcode_")})
    return pakket, kies(st.fixed_dictionaries({}, optional={naam: waarde_van(pakket, naam) for naam in namen}))


def kaal(waarde: Any) -> Any:
    return ONBEKEND if isinstance(waarde, Onbekend) else waarde.waarde if isinstance(waarde, Oordeelswaarde) else waarde


@given(gevallen())
def test_los_uitgerekend_is_gelijk_aan_uitgerekend_in_een_zaak(geval: tuple[Pakket, dict[str, Any]]) -> None:
    pakket, gegevens = geval
    advies = beoordeel(pakket, lees_gegevens(pakket, gegevens, DAG), DAG)
    alles = {naam: kaal(waarde) for naam, waarde in {**advies.gegevens.waarden, **advies.afleidingen}.items()}
    tabellen = definities(pakket)
    for naam, definitie in tabellen.items():
        bekend = {kolom: alles[kolom] for kolom in definitie.invoer if alles.get(kolom, ONBEKEND) is not ONBEKEND and kolom not in tabellen}
        uitkomst = reken_uit(definitie, bekend)
        assert uitkomst is ONBEKEND if alles[naam] is ONBEKEND else uitkomst == alles[naam], naam


def test_er_zijn_tabellen_en_een_ervan_leunt_op_een_andere() -> None:
    for pakket in PAKKETTEN:
        tabellen = definities(pakket)
        assert len(tabellen) >= 3
        assert any(len(definitie.nodig) > 1 for definitie in tabellen.values())
        assert len({definitie.id for definitie in tabellen.values()}) == len(tabellen)


def vraagt(wortel: etree._Element, id_: str) -> set[str]:
    """De velden die Open Formulieren bij een tabel toont: zijn kolommen, en die van de tabellen waar een kolom naar heet."""
    ns = {"dmn": DMN_1_3}
    (tabel,) = (deel for deel in wortel.iterfind(".//dmn:decision", ns) if deel.get("id") == id_)
    eisen = {str(eis.get("href")).removeprefix("#") for eis in tabel.iterfind(".//dmn:requiredDecision", ns)}
    kolommen = {str(deel.text) for deel in tabel.iterfind(".//dmn:input/dmn:inputExpression/dmn:text", ns)}
    return {veld for kolom in kolommen for veld in (vraagt(wortel, kolom) if kolom in eisen else {kolom})}


def test_uit_de_dmn_leest_een_formulier_welke_velden_een_tabel_vraagt_en_wat_zij_geeft() -> None:
    for pakket in PAKKETTEN:
        tabellen = definities(pakket)
        for naam, definitie in tabellen.items():
            wortel = etree.fromstring(als_dmn(definitie).encode())
            # De naamruimte zonder voorvoegsel: daar zoekt een klant in.
            assert wortel.nsmap[None] == DMN_1_3 == "https://www.omg.org/spec/DMN/20191111/MODEL/"
            assert vraagt(wortel, naam) == definitie.invoer.keys() - tabellen.keys()
            ns = {"dmn": DMN_1_3}
            (uitvoer,) = wortel.iterfind(f".//dmn:decision[@id='{naam}']//dmn:output", ns)
            assert (uitvoer.get("name"), uitvoer.get("label")) == (naam, definitie.plek.afleiding.titel)
            soorten = {str(deel.get("typeRef")) for deel in wortel.iter() if deel.get("typeRef")}
            assert soorten <= {"string", "boolean", "integer", "double"}
            ids = [deel.get("id") for deel in wortel.iter() if deel.get("id")]
            assert len(ids) == len(set(ids))
            assert {str(deel.get("href"))[1:] for deel in wortel.iter() if deel.get("href")} <= set(ids)
