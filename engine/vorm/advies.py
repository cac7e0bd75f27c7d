"""Het advies als gewone gegevens: het contract met de dienst, de opslag en het bewijs."""

from typing import NamedTuple

from engine.beoordelen.advies import Advies, Termijnstand
from engine.beoordelen.vragen import Vraag
from engine.pakket import Pakket
from engine.taal.declaraties import Bron, Soort
from engine.vorm.bewijs import BEWIJS, HERKOMST, bewijs_van
from engine.vorm.bron import norm_als_gegevens
from engine.vorm.canoniek import geschreven, lees, schrijf, vingerafdruk_van
from engine.vorm.criterium import criteria_als_json
from engine.vorm.punt import punt_van
from engine.vorm.waarde import Json, herkomst_als_gegevens, kern_als_gegevens, waarden_als_gegevens


class GeschrevenAdvies(NamedTuple):
    """Een advies in de vaste schrijfwijze (UTF-8), en de vingerafdruk `uitvoer` die erin staat."""

    json: bytes
    uitvoer: str


def als_json(advies: Advies) -> str:
    """Het advies in de vaste schrijfwijze. Zelfde advies: zelfde bytes (UTF-8)."""
    return geschreven_advies(advies).json.decode()


def advies_als_gegevens(advies: Advies) -> dict[str, Json]:
    """Het hele advies met zijn spoor en zijn bewijs. Sleutels zijn Nederlands; wat niet van toepassing is, is None of leeg."""
    gegevens: dict[str, Json] = lees(geschreven_advies(advies).json)
    return gegevens


def geschreven_advies(advies: Advies) -> GeschrevenAdvies:
    """Het hele advies met zijn spoor en zijn bewijs, in de vaste schrijfwijze."""
    inhoud = _inhoud(advies)
    # In twee helften, met het bewijs ertussen: elk deel wordt één keer geschreven, en het bewijs gaat over precies die bytes.
    voor, na = (schrijf({naam: deel for naam, deel in inhoud.items() if (naam < BEWIJS) == helft}) for helft in (True, False))
    begin, rest = memoryview(voor)[:-1], memoryview(na)[1:]
    uitvoer = vingerafdruk_van(begin, b",", rest)
    bewijs = schrijf(bewijs_van(advies, inhoud, uitvoer))
    return GeschrevenAdvies(b"".join((begin, b',"%s":' % BEWIJS.encode(), bewijs, b",", rest)), uitvoer)


def _inhoud(advies: Advies) -> dict[str, Json]:
    """Het advies zonder bewijs. Wat klaarligt staat erin als stuk geschreven JSON, dat alleen `schrijf` begrijpt."""
    pakket = advies.pakket
    bronnen = pakket.eenmaal(_bronnen)
    return {
        "uitkomst": _uitkomst(advies),
        "uitkomstgegevens": {naam: kern_als_gegevens(waarde) for naam, waarde in sorted(advies.uitkomstgegevens.items())},
        "wacht_op": _naam_en_titel(advies.wacht_op, pakket.uitkomsten[advies.wacht_op].titel) if advies.wacht_op else None,
        "besluitrijp": advies.besluitrijp,
        "peildatum": advies.peildatum.isoformat(),
        "pakket": pakket.eenmaal(_pakket),
        "vragen": vragen_als_gegevens(advies),
        "gebreken": [_gebrek(pakket, naam) for naam in advies.gebreken],
        "termijnen": [_termijn(pakket, stand) for stand in advies.termijnen],
        "criteria": criteria_als_json(pakket, (uitslag for _, uitslag in sorted(advies.criteria.items()))),
        "uitkomsten": {naam: str(verdict) for naam, verdict in advies.uitkomsten.items()},
        "conclusies": {naam: str(verdict) for naam, verdict in sorted(advies.conclusies.items())},
        "gegevens": waarden_als_gegevens(pakket, advies.gegevens.waarden, sorted(advies.gegevens.waarden)),
        **_herkomst(advies),
        "afleidingen": waarden_als_gegevens(pakket, advies.afleidingen, sorted(advies.afleidingen)),
        "parameters": {naam: kern_als_gegevens(waarde) for naam, waarde in sorted(pakket.parameterwaarden.items())},
        "bronnen": [bronnen[naam] for naam in advies.bronnen],
        "onbevestigd": list(advies.onbevestigd),
        "gevuurd": list(advies.gevuurd),
        "verschillen": list(advies.verschillen),
    }


def _herkomst(advies: Advies) -> dict[str, Json]:
    """De herkomst van de gegevens. Zonder herkomst staat er niets: een advies van voor die tijd houdt zijn bytes."""
    gegeven = advies.gegevens.herkomst
    return {HERKOMST: {naam: herkomst_als_gegevens(deel) for naam, deel in gegeven.items()}} if gegeven else {}


def vragen_als_gegevens(advies: Advies) -> list[Json]:
    """De open vragen, op volgorde, met wie ze beantwoordt, waarom en op welke grond."""
    return [_vraag(advies.pakket, vraag) for vraag in advies.vragen]


def _naam_en_titel(naam: str, titel: str) -> dict[str, Json]:
    return {"naam": naam, "titel": titel}


def _uitkomst(advies: Advies) -> dict[str, Json]:
    if not advies.uitkomst:
        return {"stand": "open", "naam": None, "titel": None, "soort": None}
    uitkomst = advies.pakket.uitkomsten[advies.uitkomst]
    return {"stand": "vast", **_naam_en_titel(uitkomst.naam, uitkomst.titel), "soort": uitkomst.soort}


def _pakket(pakket: Pakket) -> Json:
    gegevens = {
        "samenwerkingsverband": pakket.samenwerkingsverband,
        "titel": pakket.titel,
        "hash": pakket.hash,
        "geldig_vanaf": pakket.vanaf.isoformat(),
        "geldig_tot_en_met": pakket.tot.isoformat() if pakket.tot else None,
        "bestanden": dict(pakket.bestanden),
    }
    return geschreven(gegevens)


def _vraag(pakket: Pakket, vraag: Vraag) -> dict[str, Json]:
    begrip, lijst, nummer = punt_van(pakket, vraag.pad)
    return {
        "pad": vraag.pad,
        "begrip": vraag.begrip,
        "titel": begrip.titel,
        "vraag": begrip.vraag,
        "toelichting": begrip.toelichting,
        "nummer": nummer if lijst else None,
        "soort": "oordeel" if begrip.soort is Soort.OORDEEL else "gegeven",
        "waardesoort": str(begrip.waardesoort),
        "eenheid": begrip.eenheid,
        "keuzes": dict(begrip.keuzes),
        "weeg": list(begrip.weeg),
        "bewijs": begrip.bewijs,
        "gevoelig": begrip.gevoelig,
        "antwoord_door": [_naam_en_titel(rol, pakket.rollen[rol].titel) for rol in begrip.antwoord_door],
        "grondslag": [norm_als_gegevens(pakket.bronnen[bron]) for bron in begrip.grondslag],
        "nu": vraag.nu,
        "waarom": {
            "criteria": [_naam_en_titel(naam, pakket.criteria[naam].titel) for naam in vraag.criteria],
            "uitkomsten": [_naam_en_titel(naam, pakket.uitkomsten[naam].titel) for naam in vraag.voor_uitkomsten],
            "gebreken": [_naam_en_titel(naam, pakket.gebreken[naam].titel) for naam in vraag.voor_gebreken],
        },
    }


def _gebrek(pakket: Pakket, naam: str) -> dict[str, Json]:
    gebrek = pakket.gebreken[naam]
    return {
        "naam": naam,
        "code": gebrek.code,
        "titel": gebrek.titel,
        "ernst": gebrek.ernst,
        "herstel": gebrek.herstel,
        "bevestigd": gebrek.bevestigd,
        "let_op": gebrek.let_op,
        "norm": [norm_als_gegevens(pakket.bronnen[bron]) for bron in gebrek.norm],
    }


def _termijn(pakket: Pakket, stand: Termijnstand) -> dict[str, Json]:
    termijn = pakket.termijnen[stand.naam]
    return {
        "naam": stand.naam,
        "titel": termijn.titel,
        "stand": stand.stand,
        "begin": stand.begin.isoformat() if stand.begin else None,
        "einde": stand.einde.isoformat() if stand.einde else None,
        "opgeschort_dagen": stand.opgeschort_dagen,
        "open": list(stand.open),
        "uitleg": termijn.uitleg,
        "norm": [norm_als_gegevens(pakket.bronnen[bron]) for bron in termijn.norm],
    }


def _bronnen(pakket: Pakket) -> dict[str, Json]:
    return {naam: geschreven(_bron(bron)) for naam, bron in pakket.bronnen.items()}


def _bron(bron: Bron) -> dict[str, Json]:
    return {
        **norm_als_gegevens(bron),
        "bwb": bron.bwb,
        "versie": bron.versie.isoformat() if bron.versie else None,
        "url": bron.url,
        "zekerheid": bron.zekerheid,
        "let_op": bron.let_op,
    }
