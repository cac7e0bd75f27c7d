"""Het begin van een nieuwe regel: wat laadt, met VUL IN waar een mens nog moet schrijven."""

from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal

from engine import Fout, InvoerFouten
from engine.pakket.laag import Verklaringen
from engine.taal.declaraties import Afleiding, Begrip, Soort
from engine.taal.namen import PEILDATUM
from engine.taal.voorwaarden import Vast
from service.nieuwe_regel.regelmap import Regelmap, controleer_nieuw, met_stuk
from service.regelcontrole.invullen import VUL_IN

_EIGEN: Mapping[Soort, str] = {
    Soort.KEUZE: f"    keuzes: {{eerste_keuze: {VUL_IN} de eerste keuze, tweede_keuze: {VUL_IN} de tweede keuze}}\n",
    Soort.OORDEEL: f"    waarde: ja_nee\n    weeg: [{VUL_IN} waar een mens naar kijkt]\n",
}
_WEKEN = 6

_CRITERIUM = """\
  {naam}:
    titel: {vul_in} als hele zin wat er moet gelden
    bron: [{bron}]
    # {vul_in}: pas de voorwaarde aan
    als: {als}
    uitleg:
      ouder:
        voldaan: {vul_in} wat de ouder leest als het klopt
        niet_voldaan: {vul_in} wat de ouder leest als het niet klopt
      commissie:
        voldaan: {vul_in} wat er klopt
        niet_voldaan: {vul_in} wat er niet klopt
    voorbeelden:
      - {{titel: {vul_in} wat dit laat zien, als: {{{gegevens}}}, dan: voldaan}}
"""
_BEGRIP = """\
  {naam}:
    soort: {soort}
    titel: {vul_in} een korte naam
    vraag: {vul_in} de vraag?
    # {vul_in}: wie antwoordt?
    antwoord_door: [{rol}]
    grondslag: [{bron}]
"""
_UITKOMST = """\
  {naam}:
    titel: {vul_in} de kop van het advies
    # {vul_in}: een lager getal gaat voor
    voorrang: {voorrang}
    soort: {soort}
{kent_toe}    bron: [{bron}]
    # {vul_in}: pas de voorwaarde aan
    als: {{niet: {{criterium: {criterium}}}}}
    uitleg:
      ouder: {vul_in} wat dit voor het kind betekent
      commissie: {vul_in} wat er uit het dossier volgt
"""
_GEBREK = """\
  {naam}:
    # {vul_in}: de groep waar dit gebrek bij hoort
    code: {code}
    titel: {vul_in} wat er mankeert
    # {vul_in}: waarschuwing, herstelbaar of fataal
    ernst: waarschuwing
    norm: [{bron}]
    als: {{niet: {{criterium: {criterium}}}}}
    herstel: {vul_in} wat er moet gebeuren
"""
_TERMIJN = """\
  {naam}:
    titel: {vul_in} wie wat doet voor de laatste dag
    norm: [{bron}]
    begin: {begin}
    # {vul_in}: hoe lang de termijn duurt
    lengte: {{weken: {weken}}}
    uitleg: {vul_in} wat de lezer over deze termijn moet weten
    voorbeelden:
      - {{titel: {vul_in} wat dit laat zien, als: {{{begin}: {dag}}}, dan: {einde}}}
"""


def nieuw_criterium(map_: Regelmap, naam: str, bestand: str, leest: str, bron: str) -> str:
    """De nieuwe inhoud van `bestand`, met een criterium dat begrip `leest` leest en op `bron` steunt.

    Deze en de andere werpen InvoerFouten als de naam of het bestand niet kan, of als er iets genoemd wordt dat niet bestaat.
    """
    v = map_.verklaringen
    controleer_nieuw(map_, naam, bestand, "criteria", {"--leest": (leest, v.begrippen), "--bron": (bron, v.bronnen)})
    als, gegevens = _voorwaarde(map_, v.begrippen[leest])
    return met_stuk(map_, bestand, "criteria", _CRITERIUM.format(naam=naam, bron=bron, vul_in=VUL_IN, als=als, gegevens=gegevens))


def nieuw_begrip(map_: Regelmap, naam: str, bestand: str, soort: Soort, bron: str) -> str:
    """De nieuwe inhoud van `bestand`, met een begrip van deze soort. Tot een regel het leest, meldt de controle P022."""
    controleer_nieuw(map_, naam, bestand, "begrippen", {"--bron": (bron, map_.verklaringen.bronnen)})
    rol = next(iter(map_.verklaringen.rollen))
    stuk = _BEGRIP.format(naam=naam, soort=soort, rol=rol, bron=bron, vul_in=VUL_IN) + _EIGEN.get(soort, "")
    return met_stuk(map_, bestand, "begrippen", stuk)


def nieuwe_uitkomst(map_: Regelmap, naam: str, bestand: str, criterium: str, soort: str, bron: str) -> str:
    """De nieuwe inhoud van `bestand`, met een uitkomst voor als aan het criterium niet voldaan is. Zij gaat voor geen enkele andere."""
    v = map_.verklaringen
    controleer_nieuw(map_, naam, bestand, "uitkomsten", {"--criterium": (criterium, v.criteria), "--bron": (bron, v.bronnen)})
    bezet = {uitkomst.voorrang for uitkomst in v.uitkomsten.values()}
    laatste = max((uitkomst.voorrang for uitkomst in v.uitkomsten.values() if not uitkomst.bij_storing), default=0)
    voorrang = next(getal for getal in range(laatste + 1, laatste + len(bezet) + 2) if getal not in bezet)
    stuk = _UITKOMST.format(
        naam=naam, voorrang=voorrang, soort=soort, kent_toe=_kent_toe(v, soort), bron=bron, criterium=criterium, vul_in=VUL_IN
    )
    return met_stuk(map_, bestand, "uitkomsten", stuk)


def nieuw_gebrek(map_: Regelmap, naam: str, bestand: str, criterium: str, bron: str) -> str:
    """De nieuwe inhoud van `bestand`, met een waarschuwing voor als aan het criterium niet voldaan is."""
    v = map_.verklaringen
    controleer_nieuw(map_, naam, bestand, "gebreken", {"--criterium": (criterium, v.criteria), "--bron": (bron, v.bronnen)})
    in_bestand = Counter(gebrek.code for gebrek in v.gebreken.values() if gebrek.kop.bestand == bestand)
    ((code, _),) = in_bestand.most_common(1) or [(VUL_IN, 0)]
    return met_stuk(map_, bestand, "gebreken", _GEBREK.format(naam=naam, code=code, bron=bron, criterium=criterium, vul_in=VUL_IN))


def nieuwe_termijn(map_: Regelmap, naam: str, bestand: str, begin: str, bron: str) -> str:
    """De nieuwe inhoud van `bestand`, met een termijn van zes weken na de dag `begin`."""
    v = map_.verklaringen
    waarden: Mapping[str, Begrip | Afleiding] = {**v.begrippen, **v.afleidingen}
    controleer_nieuw(map_, naam, bestand, "termijnen", {"--begin": (begin, waarden), "--bron": (bron, v.bronnen)})
    if waarden[begin].soort != Soort.DATUM:
        raise InvoerFouten([Fout("I081", "Een termijn begint na een dag. Kies een begrip of afleiding met een datum.", f"--begin {begin}")])
    einde = map_.dag + timedelta(weeks=_WEKEN)
    stuk = _TERMIJN.format(naam=naam, begin=begin, weken=_WEKEN, bron=bron, dag=map_.dag, einde=einde, vul_in=VUL_IN)
    return met_stuk(map_, bestand, "termijnen", stuk)


def _kent_toe(v: Verklaringen, soort: str) -> str:
    """Wie toekent, zegt wat; een uitkomst die er al is laat zien hoe."""
    eerdere = next((uitkomst.kent_toe for uitkomst in v.uitkomsten.values() if uitkomst.kent_toe), None)
    if soort != "toekennen" or eerdere is None:
        return ""
    velden = ", ".join(f"{veld}: {waarde}" for veld, waarde in eerdere.items())
    return f"    # {VUL_IN}: wat deze uitkomst toekent\n    kent_toe: {{{velden}}}\n"


def _voorwaarde(map_: Regelmap, begrip: Begrip) -> tuple[str, str]:
    """Een voorwaarde over het begrip, en gegevens waarbij zij voldaan is."""
    naam = begrip.naam
    if begrip.soort == Soort.LIJST:
        return f"{{lijst: {naam}, minstens: 1}}", f"{naam}: [{{}}]"
    if begrip.waardesoort == Soort.TEKST:
        raise InvoerFouten([Fout("I076", "Een tekst kan niet in een voorwaarde. Kies een ander begrip.", f"--leest {naam}")])
    if begrip.waardesoort == Soort.DATUM:
        return f"{{{naam}: {{op_of_voor: {PEILDATUM}}}}}", f"{PEILDATUM}: {map_.dag}, {naam}: {map_.dag}"
    if begrip.keuzes:
        keuze = next(iter(begrip.keuzes))
        return f"{{{naam}: {keuze}}}", f"{naam}: {keuze}"
    if begrip.waardesoort == Soort.JA_NEE:
        return f"{{{naam}: ja}}", f"{naam}: ja"
    getal = _getal_dat_mag(begrip)
    return f"{{{naam}: {{minstens: {getal}}}}}", f"{naam}: {getal}"


def _getal_dat_mag(begrip: Begrip) -> Decimal | int:
    """Eén, of het getal dat er het dichtst bij ligt en binnen de vaste grenzen van het begrip valt."""
    vast = [(grens.sleutel, grens.waarde.waarde) for grens in begrip.grenzen if isinstance(grens.waarde, Vast)]
    grenzen = {sleutel: waarde for sleutel, waarde in vast if isinstance(waarde, int | Decimal)}
    hoogste = grenzen.get("maximaal", 1)
    return max(grenzen.get("minimaal", hoogste), min(hoogste, 1))
