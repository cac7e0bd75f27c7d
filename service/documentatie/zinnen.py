"""De zinnen waarin de features geschreven zijn: één klein zinnenboek voor het hele project.

Elke zin gaat door de voordeur van de motor, of over een echte verbinding naar de dienst (zie zinnen_dienst).
Een zin met een naam tussen aanhalingstekens gebruikt de naam uit de regels.
"""

import copy
import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from engine.logica import OPEN, Verdict
from engine.taal.declaraties import Soort
from engine.uitleg.woorden import VERDICTWOORDEN, in_woorden
from service.documentatie.situatie import KloptNiet, Situatie, klopt
from service.documentatie.waarden import afleidingswaarde, dag, dossierwaarde, element
from service.documentatie.zinnen_dienst import DIENSTZINNEN
from service.documentatie.zinnenboek import Tabel, Zinnenboek
from service.vindplaats import VOORBEELDEN

ZINNEN = Zinnenboek()
_VERDICTEN = {
    "voldaan": {Verdict.VOLDAAN},
    "niet voldaan": {Verdict.NIET_VOLDAAN},
    "niet van toepassing": {Verdict.NIET_VAN_TOEPASSING},
    "nog niet te zeggen": {Verdict.GEGEVENS_ONTBREKEN},
    "aan een mens": {Verdict.OORDEEL_NODIG},
    "open": set(OPEN),
}
_STANDEN = {
    "worden afgegeven": "gereed",
    "pas na herstel worden afgegeven": "eerst_herstellen",
    "niet worden afgegeven": "niet_afgeven",
}


@ZINNEN.zin("gegeven", r'de regels van "(?P<swv>[^"]+)" op (?P<datum>.+)')
def de_regels(situatie: Situatie, swv: str, datum: str) -> None:
    """Welke regels gelden, en op welke dag er beoordeeld wordt."""
    situatie.kies(swv, dag(datum))


@ZINNEN.zin("gegeven", r'het dossier "(?P<naam>[\w/-]+)"')
def het_dossier(situatie: Situatie, naam: str) -> None:
    """Begint met alle gegevens van een voorbeelddossier."""
    inhoud = json.loads((VOORBEELDEN / f"{naam}.json").read_text(encoding="utf-8"), parse_float=Decimal)
    situatie.gegevens.update(inhoud["gegevens"])


@ZINNEN.zin("gegeven", r"een leerling met|deze gegevens", met_tabel=True)
def deze_gegevens(situatie: Situatie, tabel: Tabel) -> None:
    """Geeft per regel van de tabel een begrip en zijn waarde."""
    for naam, waarde in tabel[1:]:
        is_waarde(situatie, naam, waarde)


@ZINNEN.zin("gegeven", r'"(?P<naam>\w+)" is "(?P<waarde>[^"]*)"')
def is_waarde(situatie: Situatie, naam: str, waarde: str) -> None:
    """Geeft een begrip een waarde."""
    situatie.gegevens[naam] = dossierwaarde(_begrip(situatie, naam), waarde)


@ZINNEN.zin("gegeven", r'"(?P<naam>\w+)" is niet bekend')
def is_niet_bekend(situatie: Situatie, naam: str) -> None:
    """Laat een begrip weg uit het dossier."""
    _begrip(situatie, naam)
    situatie.gegevens.pop(naam, None)


@ZINNEN.zin("gegeven", r'(?:de|het) "(?P<rol>\w+)" oordeelt over "(?P<naam>\w+)": "(?P<waarde>[^"]+)"')
def oordeelt(situatie: Situatie, rol: str, naam: str, waarde: str) -> None:
    """Een mens met deze rol geeft een oordeel, op de dag zelf en met een motivering."""
    begrip = _begrip(situatie, naam)
    klopt(begrip.soort == Soort.OORDEEL, f"{naam} is geen oordeel")
    situatie.gegevens[naam] = {
        "waarde": dossierwaarde(begrip, waarde),
        "rol": rol,
        "datum": situatie.peildatum.isoformat(),
        "motivering": "Zie het verslag in het dossier.",
    }


@ZINNEN.zin("gegeven", r'de lijst "(?P<naam>\w+)"', met_tabel=True)
def de_lijst(situatie: Situatie, naam: str, tabel: Tabel) -> None:
    """Geeft een lijst: een regel per element, een kolom per veld. Een lege cel is niet bekend."""
    kop, *rijen = tabel
    situatie.gegevens[naam] = [element(situatie.pakket, naam, dict(zip(kop, rij, strict=True))) for rij in rijen]


@ZINNEN.zin("gegeven", r'de lijst "(?P<naam>\w+)" is leeg')
def de_lijst_is_leeg(situatie: Situatie, naam: str) -> None:
    """Geeft een lijst zonder elementen: bekend, en er is niets."""
    klopt(_begrip(situatie, naam).soort == Soort.LIJST, f"{naam} is geen lijst")
    situatie.gegevens[naam] = []


@ZINNEN.zin("gegeven", r'in regel (?P<nummer>\d+) van "(?P<lijst>\w+)" is "(?P<veld>\w+)" "(?P<waarde>[^"]*)"')
def in_regel(situatie: Situatie, nummer: str, lijst: str, veld: str, waarde: str) -> None:
    """Verandert een veld in een element van een lijst; het eerste is regel 1."""
    _regel(situatie, lijst, nummer)[veld] = dossierwaarde(_veld(situatie, lijst, veld), waarde)


@ZINNEN.zin("gegeven", r'in regel (?P<nummer>\d+) van "(?P<lijst>\w+)" is "(?P<veld>\w+)" niet bekend')
def in_regel_onbekend(situatie: Situatie, nummer: str, lijst: str, veld: str) -> None:
    """Laat een veld weg uit een element van een lijst."""
    _veld(situatie, lijst, veld)
    _regel(situatie, lijst, nummer).pop(veld, None)


@ZINNEN.zin("als", "de aanvraag wordt beoordeeld")
def wordt_beoordeeld(situatie: Situatie) -> None:
    """Beoordeelt wat er tot nu toe gezegd is."""
    situatie.beoordeel()


@ZINNEN.zin("dan", r'is "(?P<naam>\w+)" (?P<verdict>voldaan|niet voldaan|niet van toepassing|nog niet te zeggen|aan een mens|open)')
def is_verdict(situatie: Situatie, naam: str, verdict: str) -> None:
    """Zegt wat er uit een criterium komt."""
    klopt(naam in situatie.pakket.criteria, f"het criterium {naam} bestaat niet")
    uitslag = situatie.advies.criteria[naam]
    klopt(uitslag.verdict in _VERDICTEN[verdict], f"{naam} is {_staat(uitslag.verdict, uitslag.open)}")


def _staat(verdict: Verdict, wacht_op: Sequence[str]) -> str:
    woorden = VERDICTWOORDEN[verdict]
    return f"{woorden} ({', '.join(wacht_op)})" if wacht_op else woorden


@ZINNEN.zin("dan", r'is de uitkomst "(?P<naam>\w+)"')
def is_de_uitkomst(situatie: Situatie, naam: str) -> None:
    """Zegt welke uitkomst staat."""
    advies = situatie.advies
    klopt(naam in situatie.pakket.uitkomsten, f"de uitkomst {naam} bestaat niet")
    vragen = ", ".join(vraag.pad for vraag in advies.vragen)
    klopt(advies.uitkomst == naam, f"de uitkomst is '{advies.uitkomst}', wacht op '{advies.wacht_op}', vragen: {vragen}")


@ZINNEN.zin("dan", "is het advies nog open")
def is_nog_open(situatie: Situatie) -> None:
    """Er staat nog geen uitkomst, en er is iets te vragen."""
    klopt(situatie.advies.uitkomst == "", f"de uitkomst is '{situatie.advies.uitkomst}'")
    klopt(bool(situatie.advies.vragen), "er zijn geen vragen")


@ZINNEN.zin("dan", r'(?:vraagt de dienst|wordt gevraagd) aan "(?P<rol>\w+)" naar "(?P<naam>\w+)"')
def wordt_gevraagd(situatie: Situatie, rol: str, naam: str) -> None:
    """Er is een open vraag naar dit begrip, en deze rol mag haar beantwoorden."""
    gevraagd = {vraag.begrip for vraag in situatie.advies.vragen}
    klopt(naam in gevraagd, f"wel gevraagd: {', '.join(sorted(gevraagd))}")
    klopt(rol in _begrip(situatie, naam).antwoord_door, f"{rol} beantwoordt {naam} niet")


@ZINNEN.zin("dan", r'wordt niet gevraagd naar "(?P<naam>\w+)"')
def wordt_niet_gevraagd(situatie: Situatie, naam: str) -> None:
    """Er is geen open vraag naar dit begrip."""
    _begrip(situatie, naam)
    klopt(naam not in {vraag.begrip for vraag in situatie.advies.vragen}, f"{naam} wordt gevraagd")


@ZINNEN.zin("dan", r'is er het gebrek "(?P<naam>\w+)"')
def is_er_het_gebrek(situatie: Situatie, naam: str) -> None:
    """Dit gebrek is er."""
    klopt(naam in situatie.pakket.gebreken, f"het gebrek {naam} bestaat niet")
    klopt(naam in situatie.advies.gebreken, f"wel: {', '.join(situatie.advies.gebreken)}")


@ZINNEN.zin("dan", r'is er niet het gebrek "(?P<naam>\w+)"')
def is_er_niet_het_gebrek(situatie: Situatie, naam: str) -> None:
    """Dit gebrek is er niet; het kan nog een vraag zijn."""
    klopt(naam in situatie.pakket.gebreken, f"het gebrek {naam} bestaat niet")
    klopt(naam not in situatie.advies.gebreken, f"het gebrek {naam} is er wel")


@ZINNEN.zin("dan", "zijn er geen gebreken")
def zijn_er_geen_gebreken(situatie: Situatie) -> None:
    """Er is geen enkel gebrek, ook geen waarschuwing."""
    klopt(situatie.advies.gebreken == (), f"wel: {', '.join(situatie.advies.gebreken)}")


@ZINNEN.zin("dan", r"mag het besluit (?P<stand>worden afgegeven|pas na herstel worden afgegeven|niet worden afgegeven)")
def mag_het_besluit(situatie: Situatie, stand: str) -> None:
    """Zegt of er een besluit de deur uit mag."""
    klopt(situatie.advies.besluitrijp == _STANDEN[stand], f"het besluit is {situatie.advies.besluitrijp}")


@ZINNEN.zin("dan", r'is de waarde van "(?P<naam>\w+)" "(?P<waarde>[^"]+)"')
def is_de_waarde(situatie: Situatie, naam: str, waarde: str) -> None:
    """Zegt wat er uit een afleiding komt. Een lijst staat er zoals in een uitleg, en een lege lijst is `geen`."""
    klopt(naam in situatie.pakket.afleidingen, f"de afleiding {naam} bestaat niet")
    gevonden = situatie.advies.afleidingen[naam]
    if situatie.pakket.afleidingen[naam].soort == Soort.LIJST:
        gelezen = in_woorden(situatie.pakket, naam, gevonden)
        klopt(gelezen == waarde, f"in de lijst staat: {gelezen}")
        return
    klopt(gevonden == afleidingswaarde(situatie.pakket.afleidingen[naam].soort, waarde), f"de waarde is {gevonden}")


@ZINNEN.zin("dan", r'eindigt de termijn "(?P<naam>\w+)" op (?P<datum>.+)')
def eindigt_de_termijn(situatie: Situatie, naam: str, datum: str) -> None:
    """Zegt wat de laatste dag van een termijn is."""
    einde = _termijn(situatie, naam).einde
    klopt(einde == dag(datum), f"de termijn eindigt op {einde}")


@ZINNEN.zin("dan", r'is de termijn "(?P<naam>\w+)" (?P<stand>lopend|bijna voorbij|voorbij|niet van toepassing|open)')
def is_de_termijn(situatie: Situatie, naam: str, stand: str) -> None:
    """Zegt hoe het met een termijn staat."""
    gevonden = _termijn(situatie, naam).stand
    klopt(gevonden == {"lopend": "loopt"}.get(stand, stand.replace(" ", "_")), f"de termijn is {gevonden}")


@ZINNEN.zin("dan", r'staat in het advies "(?P<naam>\w+)" als "(?P<waarde>[^"]+)"')
def staat_in_het_advies(situatie: Situatie, naam: str, waarde: str) -> None:
    """Zegt wat de uitkomst meegeeft, zoals een einddatum."""
    klopt(naam in situatie.advies.uitkomstgegevens, f"in het advies staan: {', '.join(situatie.advies.uitkomstgegevens)}")
    gevonden = situatie.advies.uitkomstgegevens[naam]
    klopt(gevonden == (dag(waarde) if isinstance(gevonden, date) else waarde), f"er staat {gevonden}")


ZINNEN.neem_over(DIENSTZINNEN)


def _begrip(situatie: Situatie, naam: str) -> Any:
    klopt(naam in situatie.pakket.begrippen, f"het begrip {naam} bestaat niet")
    return situatie.pakket.begrippen[naam]


def _veld(situatie: Situatie, lijst: str, veld: str) -> Any:
    velden = _begrip(situatie, lijst).velden
    klopt(veld in velden, f"het veld {veld} bestaat niet in {lijst}")
    return velden[veld]


def _regel(situatie: Situatie, lijst: str, nummer: str) -> dict[str, object]:
    """Een element om te veranderen. De lijst wordt eerst gekopieerd: een voorbeelddossier blijft zoals het is."""
    regels = copy.deepcopy(situatie.gegevens.get(lijst))
    if not isinstance(regels, list) or not 1 <= int(nummer) <= len(regels):
        raise KloptNiet(f"de lijst {lijst} heeft geen regel {nummer}")
    situatie.gegevens[lijst] = regels
    gevonden: dict[str, object] = regels[int(nummer) - 1]
    return gevonden


def _termijn(situatie: Situatie, naam: str) -> Any:
    gevonden = [termijn for termijn in situatie.advies.termijnen if termijn.naam == naam]
    klopt(len(gevonden) == 1, f"de termijn {naam} bestaat niet")
    return gevonden[0]
