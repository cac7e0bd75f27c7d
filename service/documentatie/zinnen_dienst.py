"""De zinnen over de dienst zoals een school haar gebruikt: insturen, vragen wat er nog nodig is, en later teruglezen.

Elke zin gaat over een echte verbinding naar een draaiende dienst. Alleen voorbeelden met de tag `@api` gebruiken ze.
"""

import json
from functools import partial
from typing import Any

from engine import als_json
from service.documentatie.dienst import Antwoord
from service.documentatie.situatie import Situatie, klopt
from service.documentatie.zinnenboek import Zinnenboek

DIENSTZINNEN = Zinnenboek()
_GEMAAKT, _GELUKT, _GEWEIGERD, _NIET_GEVONDEN = 201, 200, 400, 404
_ADVIEZEN = "/v1/adviezen"
_NERGENS = f"{_ADVIEZEN}/00000000-0000-4000-8000-000000000000"
_zin = partial(DIENSTZINNEN.zin, over_dienst=True)


@DIENSTZINNEN.zin("gegeven", r'het kenmerk van de zaak is "(?P<kenmerk>[^"]+)"')
def het_kenmerk(situatie: Situatie, kenmerk: str) -> None:
    """Geeft het dossier het kenmerk waaronder de school de zaak kent."""
    situatie.kenmerk = kenmerk


@DIENSTZINNEN.zin("gegeven", r'de school schrijft "(?P<fout>\w+)" waar "(?P<goed>\w+)" hoort')
def schrijft_verkeerd(situatie: Situatie, fout: str, goed: str) -> None:
    """Geeft een gegeven van het dossier een verkeerde naam."""
    klopt(goed in situatie.gegevens, f"{goed} staat niet in het dossier")
    situatie.gegevens[fout] = situatie.gegevens.pop(goed)


@_zin("als", "de school de aanvraag instuurt")
def stuurt_in(situatie: Situatie) -> None:
    """Stuurt het dossier naar de dienst om te beoordelen en te bewaren."""
    situatie.vraag_dienst(_ADVIEZEN, situatie.dossier())


@_zin("als", "de school vraagt wat er nog nodig is")
def vraagt_wat_er_nodig_is(situatie: Situatie) -> None:
    """Stuurt het dossier naar de dienst om te horen welke vragen nog openstaan; er wordt niets bewaard."""
    situatie.vraag_dienst("/v1/vragen", situatie.dossier())


@_zin("als", "iemand het advies later opvraagt")
def vraagt_later_op(situatie: Situatie) -> None:
    """Leest het bewaarde advies terug."""
    situatie.vraag_dienst(_adres_van_het_advies(situatie))


@_zin("als", r'(?:de|het) "(?P<lezer>ouder|commissie|toezicht)" om uitleg vraagt')
def vraagt_uitleg(situatie: Situatie, lezer: str) -> None:
    """Vraagt de uitleg van het bewaarde advies, in woorden voor deze lezer."""
    situatie.vraag_dienst(f"{_adres_van_het_advies(situatie)}/uitleg?lezer={lezer}&vorm=markdown")


@_zin("als", "iemand een advies opvraagt dat er niet is")
def vraagt_iets_onbekends(situatie: Situatie) -> None:
    """Vraagt een advies met een nummer dat niemand kreeg."""
    situatie.vraag_dienst(_NERGENS)


@_zin("als", "de school opzoekt wat er gevraagd kan worden")
def zoekt_begrippen(situatie: Situatie) -> None:
    """Haalt alle begrippen van dit samenwerkingsverband op."""
    situatie.vraag_dienst(f"/v1/begrippen?samenwerkingsverband={situatie.pakket.samenwerkingsverband}")


@_zin("dan", "is het advies gegeven en bewaard")
def is_gegeven_en_bewaard(situatie: Situatie) -> None:
    """Zegt dat de dienst een advies gaf en waar het bewaard is."""
    _met_status(situatie, _GEMAAKT)
    _adres_van_het_advies(situatie)


@_zin("dan", "is het advies letter voor letter hetzelfde")
def is_letterlijk_hetzelfde(situatie: Situatie) -> None:
    """Zegt dat het teruggelezen advies precies het gegeven advies is."""
    gelezen = _met_status(situatie, _GELUKT)
    klopt(gelezen.tekst == _gegeven(situatie).tekst, "er staat iets anders dan eerst")


@_zin("dan", "zegt het advies hetzelfde als de regels")
def zegt_hetzelfde_als_de_regels(situatie: Situatie) -> None:
    """Zegt dat het advies van de dienst gelijk is aan wat de regels zonder dienst van dit dossier zeggen."""
    situatie.beoordeel()
    verwacht = json.loads(als_json(situatie.advies))
    klopt(_advies(situatie) == verwacht, "de dienst geeft een ander advies dan de regels")


@_zin("dan", r'noemt het advies de uitkomst "(?P<naam>\w+)"')
def noemt_de_uitkomst(situatie: Situatie, naam: str) -> None:
    """Zegt welke uitkomst de dienst geeft."""
    klopt(naam in situatie.pakket.uitkomsten, f"de uitkomst {naam} bestaat niet")
    uitkomst = _advies(situatie)["uitkomst"]
    klopt(uitkomst["naam"] == naam, f"de uitkomst is {uitkomst['naam'] or 'nog open'}")


@_zin("dan", "noemt het antwoord nog geen uitkomst")
def noemt_geen_uitkomst(situatie: Situatie) -> None:
    """Zegt dat de vragen eerst een antwoord nodig hebben."""
    uitkomst = _met_status(situatie, _GELUKT).inhoud["uitkomst"]
    klopt(uitkomst["stand"] == "open", f"de uitkomst is {uitkomst['naam']}")


@_zin("dan", r'staat op de vragenlijst "(?P<naam>\w+)", voor (?:de|het) "(?P<rol>\w+)"')
def staat_op_de_vragenlijst(situatie: Situatie, naam: str, rol: str) -> None:
    """Zegt dat de dienst naar dit begrip vraagt, en dat deze rol mag antwoorden."""
    vragen = _vragenlijst(situatie)
    klopt(naam in vragen, f"wel gevraagd: {', '.join(sorted(vragen))}")
    klopt(rol in vragen[naam], f"{naam} is voor {', '.join(vragen[naam])}")


@_zin("dan", r'staat "(?P<naam>\w+)" niet op de vragenlijst')
def staat_niet_op_de_vragenlijst(situatie: Situatie, naam: str) -> None:
    """Zegt dat de dienst niet naar dit begrip vraagt."""
    klopt(naam in situatie.pakket.begrippen, f"het begrip {naam} bestaat niet")
    klopt(naam not in _vragenlijst(situatie), f"{naam} wordt gevraagd")


@_zin("dan", r'kan de "(?P<rol>\w+)" gevraagd worden naar "(?P<naam>\w+)"')
def kan_gevraagd_worden(situatie: Situatie, rol: str, naam: str) -> None:
    """Zegt dat dit begrip bestaat en dat deze rol het beantwoordt."""
    begrippen = {begrip["naam"]: _rollen(begrip) for begrip in _met_status(situatie, _GELUKT).inhoud["begrippen"]}
    klopt(naam in begrippen, f"het begrip {naam} staat er niet bij")
    klopt(rol in begrippen[naam], f"{naam} is voor {', '.join(begrippen[naam])}")


@_zin("dan", r'staat in de uitleg "(?P<tekst>[^"]+)"')
def staat_in_de_uitleg(situatie: Situatie, tekst: str) -> None:
    """Zegt wat de lezer onder andere te lezen krijgt."""
    uitleg = " ".join(_met_status(situatie, _GELUKT).tekst.split())
    klopt(tekst in uitleg, f"er staat wel: {uitleg[:200]} …")


@_zin("dan", "weigert de dienst het dossier")
def weigert(situatie: Situatie) -> None:
    """Zegt dat er geen advies kwam omdat het dossier niet klopt."""
    _met_status(situatie, _GEWEIGERD)


@_zin("dan", "weet de dienst van geen advies")
def weet_van_niets(situatie: Situatie) -> None:
    """Zegt dat er onder dit nummer niets bewaard is."""
    _met_status(situatie, _NIET_GEVONDEN)


@_zin("dan", r'wijst de dienst "(?P<plaats>[\w.]+)" aan')
def wijst_aan(situatie: Situatie, plaats: str) -> None:
    """Zegt welke plek van het dossier niet klopt."""
    gevonden = [fout["plaats"] for fout in _fouten(situatie)]
    klopt(any(plek == plaats or plek.endswith(f".{plaats}") for plek in gevonden), f"wel aangewezen: {', '.join(gevonden)}")


@_zin("dan", r'vraagt de dienst of "(?P<goed>\w+)" bedoeld was')
def stelt_voor(situatie: Situatie, goed: str) -> None:
    """Zegt welke naam de dienst voorstelt in plaats van de verkeerde."""
    voorstellen = [fout.get("bedoeld", "") for fout in _fouten(situatie)]
    klopt(goed in voorstellen, f"wel voorgesteld: {', '.join(filter(None, voorstellen))}")


@_zin("dan", r'staat "(?P<tekst>[^"]+)" nergens in het antwoord')
def staat_nergens(situatie: Situatie, tekst: str) -> None:
    """Zegt dat het antwoord niet herhaalt wat iemand invulde."""
    klopt(tekst not in situatie.antwoord.tekst, "het staat er wel")


def _met_status(situatie: Situatie, verwacht: int) -> Antwoord:
    antwoord = situatie.antwoord
    klopt(antwoord.status == verwacht, f"de dienst antwoordde met {antwoord.status}: {antwoord.tekst[:200]}")
    return antwoord


def _gegeven(situatie: Situatie) -> Antwoord:
    """Het antwoord waarmee het advies gegeven werd."""
    gemaakt = [antwoord for antwoord in situatie.antwoorden if antwoord.status == _GEMAAKT]
    klopt(bool(gemaakt), "de dienst gaf geen advies")
    return gemaakt[-1]


def _adres_van_het_advies(situatie: Situatie) -> str:
    koppen = {naam.lower(): waarde for naam, waarde in _gegeven(situatie).koppen.items()}
    klopt("location" in koppen, "de dienst zegt niet waar het advies staat")
    return koppen["location"]


def _advies(situatie: Situatie) -> Any:
    return _gegeven(situatie).inhoud["advies"]


def _vragenlijst(situatie: Situatie) -> dict[str, list[str]]:
    """Per gevraagd begrip de rollen die mogen antwoorden."""
    return {vraag["begrip"]: _rollen(vraag) for vraag in _met_status(situatie, _GELUKT).inhoud["vragen"]}


def _rollen(deel: Any) -> list[str]:
    return [rol["naam"] for rol in deel["antwoord_door"]]


def _fouten(situatie: Situatie) -> list[dict[str, str]]:
    gevonden: list[dict[str, str]] = _met_status(situatie, _GEWEIGERD).inhoud.get("fouten", [])
    return gevonden
