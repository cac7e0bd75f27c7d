"""De criteria in een advies: elk met zijn verdict, wat het las, en het spoor eronder.

Wat in de tabellen van het pakket klaarligt (`VasteUitslag`, `VasteStap`) is voor elke zaak hetzelfde. Dat wordt één keer geschreven en
daarna alleen nog overgenomen: zo is meer dan de helft van een advies er al voor het begint.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from engine.beoordelen.klaarliggend import Klaarliggend
from engine.beoordelen.spoor import Criteriumuitslag, Stap, VasteStap, VasteUitslag
from engine.logica import Verdict
from engine.pakket import Pakket
from engine.taal.lijsten import lijstvelden
from engine.taal.voorwaarden import Kwantor
from engine.vorm.canoniek import geschreven
from engine.vorm.waarde import Json, kern_als_gegevens, waarde_als_gegevens

_ALS_TEKST = {verdict: verdict.value for verdict in Verdict}
Gelezen = dict[str, Any]
"""Naam -> waarde zoals de voorwaarde haar las."""
_UITSLAGEN = Klaarliggend[Json]("json")
_STAPPEN = Klaarliggend[tuple[Json, Gelezen]]("json")


def criteria_als_json(pakket: Pakket, uitslagen: Iterable[Criteriumuitslag]) -> list[Json]:
    """De criteria als JSON, in deze volgorde. Wat klaarlag staat erin als stuk geschreven JSON, dat alleen `schrijf` begrijpt."""
    vast = pakket.eenmaal(_vaste_delen)
    schrijver = _Schrijver(pakket)
    return [schrijver.uitslag(uitslag, vast[uitslag[0]]) for uitslag in uitslagen]


def _vaste_delen(pakket: Pakket) -> Mapping[str, dict[str, Json]]:
    """Wat van elk criterium in ieder advies hetzelfde is."""
    return {
        naam: {
            "naam": naam,
            "titel": criterium.titel,
            "thema": {"naam": criterium.kop.thema, "titel": pakket.themas[criterium.kop.thema].titel},
            "bron": criterium.bron,
            "kenmerk": criterium.kenmerk,
            "bevestigd": criterium.bevestigd,
            "let_op": criterium.let_op,
            "overgenomen_van": criterium.overgenomen_van,
            "vastgesteld": criterium.vastgesteld,
        }
        for naam, criterium in pakket.criteria.items()
    }


class _Schrijver:
    """Schrijft de criteria van één advies. Een lijst uit het dossier wordt vaak gelezen, en hier één keer geschreven."""

    __slots__ = ("_lijsten", "_pakket")

    def __init__(self, pakket: Pakket) -> None:
        self._pakket = pakket
        self._lijsten: dict[str, Json] = {}

    def uitslag(self, uitslag: Criteriumuitslag, vast: dict[str, Json]) -> Json:
        if type(uitslag) is not VasteUitslag:
            return self._uitslag(uitslag, vast)
        klaar = _UITSLAGEN.geef(uitslag)
        return _UITSLAGEN.bewaar(uitslag, geschreven(self._uitslag(uitslag, vast))) if klaar is None else klaar

    def _uitslag(self, uitslag: Criteriumuitslag, vast: dict[str, Json]) -> dict[str, Json]:
        _, verdict, beslist_door, toepassing, uitzondering, als, open_ = uitslag
        gelezen: Gelezen = {}
        spoor: dict[str, Json] = {}
        if toepassing is not None:
            spoor["van_toepassing_als"] = self._stap(toepassing, gelezen)
        if uitzondering is not None:
            spoor["uitzondering"] = self._stap(uitzondering, gelezen)
        if als is not None:
            spoor["als"] = self._stap(als, gelezen)
        steunt_op: dict[str, Json] = {}
        waarden: dict[str, Json] = {}
        for naam, waarde in gelezen.items():
            if type(waarde) is Verdict:
                steunt_op[naam] = _ALS_TEKST[waarde]
            else:
                waarden[naam] = self._waarde(naam, waarde)
        return {
            **vast,
            "verdict": _ALS_TEKST[verdict],
            "beslist_door": beslist_door,
            "open": open_,
            "steunt_op": steunt_op,
            "gelezen": waarden,
            "spoor": spoor,
        }

    def _stap(self, stap: Stap, gelezen: Gelezen) -> Json:
        """De stap als JSON; wat zij en alles daaronder las komt bij `gelezen`."""
        if type(stap) is not VasteStap:
            return self._losse_stap(stap, gelezen)
        klaar = _STAPPEN.geef(stap)
        if klaar is None:
            van_hier: Gelezen = {}
            klaar = _STAPPEN.bewaar(stap, (geschreven(self._losse_stap(stap, van_hier)), van_hier))
        tekst, las = klaar
        gelezen.update(las)
        return tekst

    def _losse_stap(self, stap: Stap, gelezen: Gelezen) -> dict[str, Json]:
        (voorwaarde, pad, namen), verdict, waarden, delen, open_ = stap
        las: list[Json] = []
        for naam, waarde in zip(namen, waarden, strict=True):
            gelezen[naam] = waarde
            las.append({"naam": naam, "waarde": self._waarde(naam, waarde)})
        onder: Sequence[Json] = ()
        if type(voorwaarde) is Kwantor:
            onder = self._elementen(voorwaarde, delen, gelezen)
        elif delen:
            onder = [self._stap(deel, gelezen) for deel in delen]
        return {"pad": pad, "verdict": _ALS_TEKST[verdict], "gelezen": las, "open": open_, "delen": onder}

    def _elementen(self, kwantor: Kwantor, delen: tuple[Stap, ...], gelezen: Gelezen) -> list[Json]:
        """Velden van elementen staan al in de waarde van hun lijst; wat een element verder las, telt mee."""
        las: Gelezen = {}
        elementen = [self._stap(deel, las) for deel in delen]
        velden = lijstvelden(self._pakket, kwantor.lijst)
        gelezen.update({naam: waarde for naam, waarde in las.items() if naam not in velden})
        return elementen

    def _waarde(self, naam: str, waarde: Any) -> Json:
        soort = type(waarde)
        if soort is Verdict:
            return _ALS_TEKST[waarde]
        if soort is not tuple:
            return kern_als_gegevens(waarde)
        if naam not in self._lijsten:
            self._lijsten[naam] = geschreven(waarde_als_gegevens(self._pakket, naam, waarde))
        return self._lijsten[naam]
