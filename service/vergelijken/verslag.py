"""De uitslag in woorden en tabellen, voor het scherm en voor een webpagina."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.uitleg import Alinea, Blok, Kop, Opsomming
from engine.uitleg.woorden import dag
from service.vergelijken.telling import Telling, opgeteld
from service.vergelijken.uitslag import Uitslag
from service.vergelijken.veldnamen import SOORTEN
from service.vergelijken.wijziging import HERNOEMD, Veldwijziging, Wijziging
from service.vergelijken.wisseling import Oorzaak

_MEESTE_OVERGESLAGEN = 10
_STANDEN = {"gereed": "een besluit kan", "eerst_herstellen": "eerst herstellen", "niet_afgeven": "niet afgeven"}


@dataclass(frozen=True, slots=True)
class Tabel:
    """Een tabel; de laatste `getallen` kolommen zijn getallen."""

    titel: str
    kop: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    getallen: int


Deel = Blok | Tabel


def verslag(uitslag: Uitslag) -> list[Deel]:
    """Het hele verslag, van wat er veranderde naar wat het doet."""
    delen: list[Deel] = [Kop(f"Wat er verandert in de regels: {uitslag.nieuw.titel}", 1), *_aanhef(uitslag)]
    for soort, kop in (*SOORTEN.values(), ("vaste tekst", "Vaste teksten"), ("bestand", "Bestanden")):
        punten = tuple(_punt(wijziging) for wijziging in uitslag.wijzigingen if wijziging.soort == soort)
        delen += [Kop(f"{kop} ({len(punten)})"), Opsomming(punten)] if punten else []
    if uitslag.dossiers is not None:
        delen += [Kop("Wat dit doet met de dossiers"), *_gevolgen(uitslag, uitslag.dossiers.telling), *_overgeslagen(uitslag)]
    if uitslag.populatie is not None:
        delen += [Kop("Wat dit doet met bedachte zaken"), *_over_populatie(uitslag), *_gevolgen(uitslag, uitslag.populatie.telling)]
    return delen


def _aanhef(uitslag: Uitslag) -> Iterator[Blok]:
    oud, nieuw = uitslag.oud, uitslag.nieuw
    yield Alinea(f"Zoals zij gelden op {dag(uitslag.peildatum)}. Oud is pakket {oud.hash[:12]}, nieuw is pakket {nieuw.hash[:12]}.")
    if oud.hash == nieuw.hash:
        yield Alinea("Op deze dag zijn de regels gelijk.")
    elif not uitslag.wijzigingen:
        yield Alinea("De bestanden verschillen alleen in opmaak of toelichting. Voor een advies maakt dat niets uit.")
    if uitslag.buiten_beeld:
        zin = "Deze bestanden verschillen ook, maar gelden op deze dag niet. Kies met --dag een andere dag om ze te vergelijken."
        yield Alinea(zin)
        yield Opsomming(tuple((pad,) for pad in uitslag.buiten_beeld))


def _punt(wijziging: Wijziging) -> tuple[str, ...]:
    if wijziging.wat == HERNOEMD:
        kop = f"{wijziging.titel} ({wijziging.naam}): heette waarschijnlijk eerst {wijziging.was_naam}."
    else:
        kop = f"{wijziging.titel} ({wijziging.naam}): {wijziging.wat}."
    return (kop, *(_veld(veld, wijziging.eenheid) for veld in wijziging.velden))


def _veld(veld: Veldwijziging, eenheid: str) -> str:
    naam = veld.veld[:1].upper() + veld.veld[1:]
    maat = f" {eenheid}" if eenheid and veld.veld.startswith("waarde") else ""
    if not veld.was:
        return f"{naam}, erbij: {_zin(veld.wordt + maat)}"
    if not veld.wordt:
        return f"{naam}, weg: {_zin(veld.was + maat)}"
    return f"{naam}. Was: {_zin(veld.was + maat)} Wordt: {_zin(veld.wordt + maat)}{f' {veld.let_op}' if veld.let_op else ''}"


def _zin(tekst: str) -> str:
    return tekst if tekst.endswith((".", "?", "!")) else f"{tekst}."


def _over_populatie(uitslag: Uitslag) -> Iterator[Blok]:
    assert uitslag.populatie is not None
    telling, zaad = uitslag.populatie.telling, uitslag.populatie.kenmerk["zaad"]
    yield Alinea(
        f"{getal(telling.zaken)} zaken, getrokken met zaad {zaad}. Zij zijn bedacht: voorbeelden van het project waarin gegevens zijn "
        "veranderd, vooral de gegevens die de veranderde regels lezen. De aantallen laten zien welke adviezen kunnen omslaan. Zij zeggen "
        "niet hoe vaak dat in het echt gebeurt."
    )
    if not uitslag.populatie.af:
        yield Alinea(f"Let op: de vergelijking is onderbroken. Gevraagd waren {getal(uitslag.populatie.kenmerk['populatie'])} zaken.")


def _gevolgen(uitslag: Uitslag, telling: Telling) -> Iterator[Deel]:
    if telling.oneens:
        zin = "De twee lezingen van de regels waren het niet eens"
        yield Alinea(f"Let op: {zin} in {getal(telling.oneens)} zaken. Gebruik deze uitslag niet en meld dit.")
    if telling.geweigerd:
        yield Alinea(f"{getal(telling.geweigerd.total())} zaken zijn niet te beoordelen: een berekening komt buiten de kalender.")
    yield Alinea(omslagzin(telling))
    if telling.wissels:
        per_paar = opgeteld(telling.wissels, lambda wissel: wissel[:2])
        rijen = tuple((uitslag.titel(van), uitslag.titel(naar), getal(aantal)) for (van, naar), aantal in _vaakst(per_paar))
        yield Tabel("Welke adviezen omslaan", ("Van", "Naar", "Aantal"), rijen, 1)
        yield Kop("Door welke regel", 3)
        yield Opsomming(tuple(_oorzaken(uitslag, telling)))
    yield Tabel("Uitkomsten", ("Uitkomst", "Oud", "Nieuw"), tuple(_verdeling(uitslag, telling)), 2)
    anders = tuple((regel,) for regel in _verder(uitslag, telling))
    if anders:
        yield Kop("Wat er nog meer anders wordt", 3)
        yield Opsomming(anders)


def _oorzaken(uitslag: Uitslag, telling: Telling) -> Iterator[tuple[str, ...]]:
    """Per samenstel van regels hoeveel adviezen omslaan, met de zaken om naar te kijken."""
    per_oorzaak = opgeteld(telling.wissels, lambda wissel: wissel[2])
    for door, aantal in _vaakst(per_oorzaak):
        voorbeelden = [kenmerk for wissel, _ in telling.rij() if wissel[2] == door for kenmerk in telling.voorbeelden[wissel]]
        regels = "; ".join(oorzaak_in_woorden(uitslag, oorzaak) for oorzaak in door) or "een regel die eronder ligt"
        yield f"{getal(aantal)} keer door {regels}.", f"Bijvoorbeeld: {', '.join(voorbeelden[:5])}."


def oorzaak_in_woorden(uitslag: Uitslag, oorzaak: Oorzaak) -> str:
    """De veranderde regel, en het criterium waardoor zij doorwerkt als dat een ander is."""
    soort, naam, criterium = oorzaak
    via = f"“{_titel_van(uitslag, 'criterium', criterium)}”"
    if not soort:
        return f"het criterium {via}, dat zelf niet veranderde"
    if soort == "criterium" and _vult_in(uitslag, naam) == criterium:
        criterium = naam
    regel = f"{'het' if soort in ('criterium', 'begrip') else 'de'} {soort} “{_titel_van(uitslag, soort, naam)}” ({naam})"
    return regel if criterium in ("", naam) else f"{regel}, via {via}"


def _vult_in(uitslag: Uitslag, naam: str) -> str:
    """De landelijke regel die een eigen criterium invult of vervangt: die zegt hetzelfde en hoeft niet genoemd te worden."""
    eigen = uitslag.nieuw.criteria.get(naam) or uitslag.oud.criteria.get(naam)
    return (eigen.invulling_van or eigen.afwijking_van) if eigen is not None else ""


def _titel_van(uitslag: Uitslag, soort: str, naam: str) -> str:
    groep = next(groep for groep, (enkel, _) in SOORTEN.items() if enkel == soort)
    for pakket in (uitslag.nieuw, uitslag.oud):
        if naam in getattr(pakket, groep):
            return str(getattr(pakket, groep)[naam].titel)
    return naam


def _verdeling(uitslag: Uitslag, telling: Telling) -> Iterator[tuple[str, ...]]:
    for naam in dict.fromkeys((*uitslag.oud.uitkomsten, *uitslag.nieuw.uitkomsten, "")):
        if telling.oud[naam] or telling.nieuw[naam]:
            yield uitslag.titel(naam), getal(telling.oud[naam]), getal(telling.nieuw[naam])


def _verder(uitslag: Uitslag, telling: Telling) -> Iterator[str]:
    for (van, naar), aantal in _vaakst(telling.besluitrijp):
        yield f"{_keer(aantal)} van “{_STANDEN[van]}” naar “{_STANDEN[naar]}”."
    for (wat, naam), aantal in _vaakst(telling.gebreken):
        titel = _titel_van(uitslag, "gebrek", naam)
        yield f"{_keer(aantal)} komt het gebrek “{titel}” erbij." if wat == "erbij" else f"{_keer(aantal)} vervalt het gebrek “{titel}”."
    for (uitkomst, naam), aantal in _vaakst(telling.gegevens):
        yield f"{_keer(aantal)} staat er bij “{uitslag.titel(uitkomst)}” iets anders als {naam.replace('_', ' ')}."
    for naam, aantal in _vaakst(telling.termijnen):
        yield f"{_keer(aantal)} verandert de termijn “{_titel_van(uitslag, 'termijn', naam)}”."


def _overgeslagen(uitslag: Uitslag) -> Iterator[Blok]:
    assert uitslag.dossiers is not None
    overgeslagen = uitslag.dossiers.overgeslagen
    if overgeslagen:
        rest = len(overgeslagen) - _MEESTE_OVERGESLAGEN
        punten = tuple((deel.kenmerk, deel.reden) for deel in overgeslagen[:_MEESTE_OVERGESLAGEN])
        yield Kop("Niet meegeteld", 3)
        yield Opsomming((*punten, (f"En nog {rest} andere dossiers.",)) if rest > 0 else punten)


def _vaakst(teller: Counter[Any]) -> list[tuple[Any, int]]:
    return sorted(teller.items(), key=lambda paar: (-paar[1], paar[0]))


def omslagzin(telling: Telling) -> str:
    """Hoeveel adviezen omslaan, als zin."""
    van = "Van het ene advies" if telling.zaken == 1 else f"Van de {getal(telling.zaken)} adviezen"
    if not telling.omgeslagen:
        return f"{van} slaat er geen om."
    slaan = "slaat er 1" if telling.omgeslagen == 1 else f"slaan er {getal(telling.omgeslagen)}"
    return f"{van} {slaan} om ({procent(telling.omgeslagen, telling.zaken)})."


def _keer(aantal: int) -> str:
    return f"{getal(aantal)} keer"


def getal(aantal: int) -> str:
    """Een aantal met een punt per duizend."""
    return f"{aantal:,}".replace(",", ".")


def procent(aantal: int, totaal: int) -> str:
    """Een deel in procenten, met één cijfer achter de komma; een heel klein deel is minder dan 0,1 procent."""
    tienden = aantal * 1000 // totaal
    return f"{tienden // 10},{tienden % 10} procent" if tienden else "minder dan 0,1 procent"
