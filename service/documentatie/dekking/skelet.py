"""Een begin van elk voorbeeld dat nog ontbreekt: het draait meteen, en wat eruit komt zegt de motor."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from textwrap import indent
from typing import Any, NamedTuple

from engine import Advies
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Vast, Vergelijking
from engine.uitleg.woorden import dag as in_dag
from service.documentatie.dekking.dan import dan
from service.documentatie.dekking.gezien import VOLDAAN, Dekking, tel_uitslag
from service.documentatie.dekking.grenzen import ERBOVEN, ERONDER, stapgrootte
from service.documentatie.dekking.plekken import plek_in_woorden
from service.documentatie.dekking.proefzaken import Proefzaak, Proefzaken, Wissel
from service.documentatie.dekking.stand import Gemist, Stand
from service.documentatie.dekking.tabellen import Tabellen, rij_in_woorden

_NOG_NIET = "# Dit voorbeeld laat het nog niet zien: pas de gegevens aan, en wat eruit komt als dat nodig is."


class Begin(NamedTuple):
    """De beginnen van voorbeelden bij één regel, om onder zijn Regel te zetten en een eigen naam te geven."""

    naam: str
    titel: str
    voorbeelden: list[str]


def als_feature(stand: Stand, dag: date) -> str:
    """Alle beginnen samen als één feature."""
    delen = ["# language: nl", f"Functionaliteit: Wat de voorbeelden van {stand.pakket.titel} nog niet tonen"]
    for begin in beginnen(stand, dag):
        delen += ["", f"  @{begin.naam}", f"  Regel: {begin.titel}", *("\n" + indent(deel, "    ") for deel in begin.voorbeelden)]
    return "\n".join(delen) + "\n"


def beginnen(stand: Stand, dag: date) -> Iterator[Begin]:
    """Per criterium, gebrek, uitkomst, termijn en tabel waarvan iets nog niet getoond is."""
    zaken, pakket = Proefzaken(stand.pakket, dag), stand.pakket
    heel = [Gemist(naam, "", None, wat) for naam, wat in stand.criteria_zonder.items()]
    alles = (*heel, *stand.voorwaarden_zonder, *stand.grenzen_zonder)
    for naam in dict.fromkeys(deel.criterium for deel in alles):
        yield Begin(naam, pakket.criteria[naam].titel, skeletten(zaken, naam, [deel for deel in alles if deel.criterium == naam]))
    for naam, wat in stand.gebreken_zonder.items():
        gebrek = pakket.gebreken[naam]
        rond = list(zaken.rond(zaken.onder(gebrek.als)))
        kanten = [(kant, [zaak for zaak in rond if (naam in zaak.advies.gebreken) == (kant == "aanwezig")]) for kant in wat.split(" en ")]
        yield Begin(naam, gebrek.titel, [_schrijf(zaken, naam, f"{naam}: {kant}", next(iter(goed), None)) for kant, goed in kanten])
    for naam in stand.uitkomsten_zonder:
        uitkomst = pakket.uitkomsten[naam]
        zaak = next((zaak for zaak in zaken.rond(zaken.onder(uitkomst.als)) if zaak.advies.uitkomst == naam), None)
        yield Begin(naam, uitkomst.titel, [_schrijf(zaken, naam, naam, zaak)])
    for naam in stand.termijnen_zonder:
        yield Begin(naam, pakket.termijnen[naam].titel, [_schrijf(zaken, naam, naam, next(zaken.rond(())))])
    tabellen = Tabellen(pakket)
    for naam, rijen in stand.rijen_zonder.items():
        yield Begin(naam, pakket.afleidingen[naam].titel, list(_van_tabel(zaken, tabellen, naam, rijen)))


def skeletten(zaken: Proefzaken, criterium: str, gemist: Iterable[Gemist]) -> list[str]:
    """Voorbeelden in Gherkin voor wat er van een criterium ontbreekt. Wat een eerder voorbeeld al toont, krijgt er geen.

    Wat met één ander gegeven niet te tonen is, staat er met een regel commentaar: ook dan klopt het oordeel.
    """
    getoond = Dekking()
    gevonden: list[str] = []
    begrippen = zaken.onder(*zaken.pakket.criteria[criterium].voorwaarden)
    for deel in gemist:
        for kant in deel.ontbreekt:
            if kant in _kanten(getoond, deel):
                continue
            rond = zaken.rond(begrippen, list(_proeven(zaken, deel, kant)))
            zaak = next((zaak for zaak in rond if kant in _kanten(_dekking(zaak.advies, criterium), deel)), None)
            bij = f"{criterium} bij {plek_in_woorden(deel.plek)}" if deel.plek else criterium
            gevonden.append(_schrijf(zaken, criterium, f"{bij}: {kant}", zaak))
            if zaak is not None:
                tel_uitslag(getoond, criterium, zaak.advies.criteria[criterium])
    return gevonden


def _van_tabel(zaken: Proefzaken, tabellen: Tabellen, naam: str, rijen: Iterable[int]) -> Iterator[str]:
    """Voorbeelden voor de rijen die nog nooit troffen. Een rij die een eerder voorbeeld al laat treffen, krijgt er geen."""
    getroffen = [(zaak, set(tabellen.van(zaak.advies, naam))) for zaak in zaken.rond(zaken.onder(*tabellen.voorwaarden(naam)))]
    getoond: set[int] = set()
    for rij in rijen:
        if rij not in getoond:
            zaak, raak = next(((zaak, raak) for zaak, raak in getroffen if rij in raak), (None, set()))
            getoond |= raak
            yield _schrijf(zaken, naam, f"{naam}: {rij_in_woorden(zaken.pakket.afleidingen[naam], rij)}", zaak)


def _dekking(advies: Advies, criterium: str) -> Dekking:
    dekking = Dekking()
    tel_uitslag(dekking, criterium, advies.criteria[criterium])
    return dekking


def _kanten(dekking: Dekking, deel: Gemist) -> set[str]:
    """De kanten die gezien zijn van deze plek, of van het hele criterium."""
    if not deel.plek:
        return dekking.criteria.get(deel.criterium, set())
    sleutel = (deel.criterium, deel.plek)
    return dekking.voorwaarden.get(sleutel, set()) | dekking.grenzen.get(sleutel, set())


def _schrijf(zaken: Proefzaken, naam: str, titel: str, zaak: Proefzaak | None) -> str:
    getoond = zaak or next(zaken.rond(()))
    regels = [
        *([] if zaak else [_NOG_NIET]),
        f"Voorbeeld: {titel}",
        f'  Gegeven de regels van "{zaken.pakket.samenwerkingsverband}" op {in_dag(zaken.dag)}',
        *(f"  {stap}" for stap in getoond.stappen),
        "  Als de aanvraag wordt beoordeeld",
        f"  Dan {dan(getoond.advies, naam)}",
    ]
    return "\n".join(regels)


def _proeven(zaken: Proefzaken, gemist: Gemist, kant: str) -> Iterator[Wissel]:
    """Waarden van één gewoon begrip die deze kant laten zien, als dat zo te bedenken is."""
    voorwaarde = gemist.voorwaarde
    if not isinstance(voorwaarde, Vergelijking) or voorwaarde.links.naam not in zaken.pakket.begrippen:
        return
    begrip = zaken.pakket.begrippen[voorwaarde.links.naam]
    if begrip.soort in (Soort.KEUZE, Soort.JA_NEE):
        mogelijk: Sequence[Any] = tuple(begrip.keuzes) if begrip.soort is Soort.KEUZE else (True, False)
        yield from ((begrip.naam, waarde) for waarde in mogelijk if _past(voorwaarde, waarde) == (kant == VOLDAAN))
    elif begrip.soort in (Soort.GEHEEL_GETAL, Soort.DATUM):
        for grens in _grenswaarden(zaken, voorwaarde):
            stap = {ERONDER: -1, ERBOVEN: 1}.get(kant, 0) * stapgrootte(grens)
            yield (begrip.naam, (grens + timedelta(days=stap)).isoformat() if isinstance(grens, date) else grens + stap)


def _past(voorwaarde: Vergelijking, waarde: object) -> bool | None:
    if not all(isinstance(deel, Vast) for deel in voorwaarde.rechts):
        return None
    vaste = [deel.waarde for deel in voorwaarde.rechts if isinstance(deel, Vast)]
    return (waarde in vaste) != voorwaarde.operator.startswith(("niet_", "ongelijk"))


def _grenswaarden(zaken: Proefzaken, voorwaarde: Vergelijking) -> Iterator[Any]:
    for deel in voorwaarde.rechts:
        if isinstance(deel, Vast):
            yield deel.waarde
        elif deel.naam in zaken.pakket.parameterwaarden:
            yield zaken.pakket.parameterwaarden[deel.naam]
