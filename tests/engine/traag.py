"""Een advies schrijven zonder iets klaar te leggen: traag, en daardoor na te lezen. Dit is de tweede lezing naast `engine/vorm`.

Niets hiervan komt uit `engine/vorm`: wat een advies draagt staat er hier nog een keer, en de standaardbibliotheek schrijft het.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from engine import Advies, Pakket, Termijnstand, Vraag
from engine.beoordelen.spoor import Criteriumuitslag, Onbekend, Oordeelswaarde, Stap
from engine.logica import Verdict
from engine.taal.declaraties import Bron
from engine.taal.lijsten import lijstvelden
from engine.taal.voorwaarden import Kwantor

Json = Any


def traag_geschreven(advies: Advies) -> bytes:
    """Wat `geschreven_advies` van dit advies hoort te maken."""
    inhoud = _inhoud(advies)
    return vast_geschreven({**inhoud, "bewijs": _bewijs(advies, inhoud)})


def vast_geschreven(gegevens: Json) -> bytes:
    """Gesorteerde sleutels, geen witruimte, geen ontsnapte letters."""
    return json.dumps(gegevens, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def _som(gegevens: Json) -> str:
    return hashlib.sha256(vast_geschreven(gegevens)).hexdigest()


def _bewijs(advies: Advies, inhoud: Mapping[str, Json]) -> Json:
    pakket = advies.pakket
    invoer = {naam: deel for naam, deel in inhoud.items() if naam in ("peildatum", "gegevens", "herkomst")}
    return {
        "vorm": 1,
        "regeltaal": 1,
        "samenwerkingsverband": pakket.samenwerkingsverband,
        "peildatum": advies.peildatum.isoformat(),
        "pakket": pakket.hash,
        "bestanden": dict(pakket.bestanden),
        "invoer": _som({"samenwerkingsverband": pakket.samenwerkingsverband, **invoer}),
        "uitvoer": _som(inhoud),
    }


def _inhoud(advies: Advies) -> dict[str, Json]:
    pakket = advies.pakket
    uitkomst = pakket.uitkomsten.get(advies.uitkomst)
    inhoud = {
        "uitkomst": {
            "stand": "vast" if uitkomst else "open",
            "naam": uitkomst.naam if uitkomst else None,
            "titel": uitkomst.titel if uitkomst else None,
            "soort": uitkomst.soort if uitkomst else None,
        },
        "uitkomstgegevens": _waarden(pakket, advies.uitkomstgegevens),
        "wacht_op": _met_titel(pakket.uitkomsten, [advies.wacht_op])[0] if advies.wacht_op else None,
        "besluitrijp": advies.besluitrijp,
        "peildatum": advies.peildatum.isoformat(),
        "pakket": {
            "samenwerkingsverband": pakket.samenwerkingsverband,
            "titel": pakket.titel,
            "hash": pakket.hash,
            "geldig_vanaf": pakket.vanaf.isoformat(),
            "geldig_tot_en_met": _dag(pakket.tot),
            "bestanden": dict(pakket.bestanden),
        },
        "vragen": [_vraag(pakket, vraag) for vraag in advies.vragen],
        "gebreken": [_gebrek(pakket, naam) for naam in advies.gebreken],
        "termijnen": [_termijn(pakket, stand) for stand in advies.termijnen],
        "criteria": [_criterium(pakket, advies.criteria[naam]) for naam in sorted(advies.criteria)],
        "uitkomsten": {naam: verdict.value for naam, verdict in advies.uitkomsten.items()},
        "conclusies": {naam: verdict.value for naam, verdict in advies.conclusies.items()},
        "gegevens": _waarden(pakket, advies.gegevens.waarden),
        "afleidingen": _waarden(pakket, advies.afleidingen),
        "parameters": _waarden(pakket, pakket.parameterwaarden),
        "bronnen": [_bron(pakket.bronnen[naam]) for naam in _bronnen(advies)],
        "onbevestigd": _onbevestigd(advies),
        "gevuurd": list(advies.gevuurd),
        "verschillen": list(advies.verschillen),
    }
    herkomst = {naam: _herkomst(deel.door, deel.op, deel.uit) for naam, deel in advies.gegevens.herkomst.items()}
    return {**inhoud, "herkomst": herkomst} if herkomst else inhoud


def _herkomst(door: str, op: date, uit: str) -> Json:
    herkomst = {"door": door, "op": op.isoformat()}
    return {**herkomst, "uit": uit} if uit else herkomst


def _dag(dag: date | None) -> str | None:
    return dag.isoformat() if dag else None


def _met_titel(verklaringen: Mapping[str, Any], namen: Iterable[str]) -> list[Json]:
    return [{"naam": naam, "titel": verklaringen[naam].titel} for naam in namen]


def _norm(bron: Bron) -> dict[str, Json]:
    return {"naam": bron.naam, "titel": bron.titel, "vindplaats": bron.vindplaats, "bevestigd": bron.bevestigd}


def _normen(pakket: Pakket, namen: Iterable[str]) -> list[Json]:
    return [_norm(pakket.bronnen[naam]) for naam in namen]


def _bron(bron: Bron) -> Json:
    verder = {"bwb": bron.bwb, "versie": _dag(bron.versie), "url": bron.url, "zekerheid": bron.zekerheid, "let_op": bron.let_op}
    return {**_norm(bron), **verder}


def _meedoend(advies: Advies) -> list[str]:
    return sorted(naam for naam, uitslag in advies.criteria.items() if uitslag.verdict is not Verdict.NIET_VAN_TOEPASSING)


def _bronnen(advies: Advies) -> list[str]:
    pakket = advies.pakket
    namen = [bron for naam in _meedoend(advies) for bron in pakket.criteria[naam].bron]
    namen += [bron for naam in advies.gebreken for bron in pakket.gebreken[naam].norm]
    if advies.uitkomst:
        namen += pakket.uitkomsten[advies.uitkomst].bron
    return sorted(set(namen))


def _onbevestigd(advies: Advies) -> list[str]:
    pakket = advies.pakket
    gevonden = []
    for naam in _meedoend(advies):
        criterium = pakket.criteria[naam]
        if not (criterium.bevestigd and all(pakket.bronnen[bron].bevestigd for bron in criterium.bron)):
            gevonden.append(naam)
    return gevonden


def _vraag(pakket: Pakket, vraag: Vraag) -> Json:
    naam, _, rest = vraag.pad.partition("[")
    begrip, nummer = pakket.begrippen[naam], None
    if rest:
        plek, _, veld = rest.partition("].")
        begrip, nummer = begrip.velden[veld], int(plek) + 1
    return {
        "pad": vraag.pad,
        "begrip": vraag.begrip,
        "titel": begrip.titel,
        "vraag": begrip.vraag,
        "toelichting": begrip.toelichting,
        "nummer": nummer,
        "soort": "oordeel" if begrip.soort == "oordeel" else "gegeven",
        "waardesoort": begrip.waardesoort.value,
        "eenheid": begrip.eenheid,
        "keuzes": dict(begrip.keuzes),
        "weeg": list(begrip.weeg),
        "bewijs": begrip.bewijs,
        "gevoelig": begrip.gevoelig,
        "antwoord_door": _met_titel(pakket.rollen, begrip.antwoord_door),
        "grondslag": _normen(pakket, begrip.grondslag),
        "nu": vraag.nu,
        "waarom": {
            "criteria": _met_titel(pakket.criteria, vraag.criteria),
            "uitkomsten": _met_titel(pakket.uitkomsten, vraag.voor_uitkomsten),
            "gebreken": _met_titel(pakket.gebreken, vraag.voor_gebreken),
        },
    }


def _gebrek(pakket: Pakket, naam: str) -> Json:
    gebrek = pakket.gebreken[naam]
    vast = {sleutel: getattr(gebrek, sleutel) for sleutel in ("naam", "code", "titel", "ernst", "herstel", "bevestigd", "let_op")}
    return {**vast, "norm": _normen(pakket, gebrek.norm)}


def _termijn(pakket: Pakket, stand: Termijnstand) -> Json:
    termijn = pakket.termijnen[stand.naam]
    return {
        "naam": termijn.naam,
        "titel": termijn.titel,
        "stand": stand.stand,
        "begin": _dag(stand.begin),
        "einde": _dag(stand.einde),
        "opgeschort_dagen": stand.opgeschort_dagen,
        "open": list(stand.open),
        "uitleg": termijn.uitleg,
        "norm": _normen(pakket, termijn.norm),
    }


def _criterium(pakket: Pakket, uitslag: Criteriumuitslag) -> Json:
    criterium = pakket.criteria[uitslag.naam]
    stappen = {"van_toepassing_als": uitslag.toepassing, "uitzondering": uitslag.uitzondering, "als": uitslag.als}
    gelezen = [paar for stap in stappen.values() if stap for paar in _gelezen(pakket, stap)]
    return {
        "naam": uitslag.naam,
        "titel": criterium.titel,
        "thema": _met_titel(pakket.themas, [criterium.kop.thema])[0],
        "bron": list(criterium.bron),
        "kenmerk": list(criterium.kenmerk),
        "bevestigd": criterium.bevestigd,
        "let_op": criterium.let_op,
        "overgenomen_van": criterium.overgenomen_van,
        "vastgesteld": criterium.vastgesteld,
        "verdict": uitslag.verdict.value,
        "beslist_door": uitslag.beslist_door,
        "open": list(uitslag.open),
        "steunt_op": {naam: waarde.value for naam, waarde in gelezen if isinstance(waarde, Verdict)},
        "gelezen": _waarden(pakket, {naam: waarde for naam, waarde in gelezen if not isinstance(waarde, Verdict)}),
        "spoor": {naam: _stap(pakket, stap) for naam, stap in stappen.items() if stap},
    }


def _gelezen(pakket: Pakket, stap: Stap) -> list[tuple[str, Any]]:
    """Wat een stap en alles daaronder las; de velden van een element staan al in de waarde van hun lijst."""
    eronder = [paar for deel in stap.delen for paar in _gelezen(pakket, deel)]
    if isinstance(stap.knoop.voorwaarde, Kwantor):
        velden = lijstvelden(pakket, stap.knoop.voorwaarde.lijst)
        # Een criterium mag heten als een veld, en staat niet in het element.
        eronder = [(naam, waarde) for naam, waarde in eronder if isinstance(waarde, Verdict) or naam not in velden]
    return [*zip(stap.knoop.namen, stap.gelezen, strict=True), *eronder]


def _stap(pakket: Pakket, stap: Stap) -> Json:
    gelezen = zip(stap.knoop.namen, stap.gelezen, strict=True)
    return {
        "pad": stap.knoop.pad,
        "verdict": stap.verdict.value,
        "gelezen": [{"naam": naam, "waarde": _waarde(pakket, naam, waarde)} for naam, waarde in gelezen],
        "open": list(stap.open),
        "delen": [_stap(pakket, deel) for deel in stap.delen],
    }


def _waarden(pakket: Pakket, waarden: Mapping[str, Any]) -> dict[str, Json]:
    return {naam: _waarde(pakket, naam, waarde) for naam, waarde in waarden.items()}


def _waarde(pakket: Pakket, naam: str, waarde: Any) -> Json:
    match waarde:
        case Onbekend():
            return {"onbekend": list(waarde.open)}
        case Oordeelswaarde():
            kern = _waarde(pakket, naam, waarde.waarde)
            return {"waarde": kern, "rol": waarde.rol, "datum": waarde.datum.isoformat(), "motivering": waarde.motivering}
        case tuple():
            velden = lijstvelden(pakket, naam)
            return [{veld: _waarde(pakket, veld, deel) for veld, deel in zip(velden, element, strict=True)} for element in waarde]
        case date():
            return waarde.isoformat()
        case Decimal():
            return f"{waarde:f}"
        case Verdict():
            return waarde.value
    return waarde
