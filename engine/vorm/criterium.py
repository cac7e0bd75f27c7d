"""De criteria in een advies: elk met zijn verdict, wat het las, en het spoor eronder.

Van elk criterium en elke voorwaarde ligt een mal klaar met alles wat in ieder advies hetzelfde is; per zaak komen daar de verdicten, de
waarden en de open punten in. Wat in de tabellen van het pakket klaarligt (`VasteUitslag`, `VasteStap`) is voor elke zaak hetzelfde en
wordt in zijn geheel één keer geschreven.
"""

from collections.abc import Collection, Mapping
from typing import Any

from engine.beoordelen.klaarliggend import Klaarliggend
from engine.beoordelen.spoor import Criteriumuitslag, Knoop, Stap, VasteStap, VasteUitslag
from engine.logica import Verdict
from engine.pakket import Pakket
from engine.taal.lijsten import lijstvelden
from engine.taal.voorwaarden import Kwantor
from engine.vorm.canoniek import GAT, mal, object_van, paar_van, schrijf
from engine.vorm.waarde import kern_als_gegevens
from engine.vorm.zaakwaarden import Zaakwaarden

_VERDICTEN = {verdict: schrijf(verdict.value) for verdict in Verdict}
Gelezen = dict[str, Any]
"""Naam -> waarde zoals de voorwaarde haar las."""
_UITSLAGEN = Klaarliggend[bytes]("json")
_STAPPEN = Klaarliggend[tuple[bytes, Gelezen]]("json")
_MALLEN = Klaarliggend[Mapping[Verdict, bytes]]("json")


class Criteriumschrijver:
    """Schrijft de criteria van één advies."""

    __slots__ = ("_criteria", "_pakket", "_waarden")

    def __init__(self, pakket: Pakket, waarden: Zaakwaarden) -> None:
        self._criteria = pakket.eenmaal(_criteriummallen)
        self._pakket = pakket
        self._waarden = waarden

    def uitslag(self, uitslag: Criteriumuitslag) -> bytes:
        """Het criterium met zijn spoor."""
        if type(uitslag) is not VasteUitslag:
            return self._uitslag(uitslag)
        klaar = _UITSLAGEN.geef(uitslag)
        return _UITSLAGEN.bewaar(uitslag, self._los_van_de_zaak()._uitslag(uitslag)) if klaar is None else klaar

    def _los_van_de_zaak(self) -> "Criteriumschrijver":
        """Wat bewaard blijft, wordt geschreven door wie van deze zaak niets weet."""
        return Criteriumschrijver(self._pakket, Zaakwaarden(self._pakket))

    def _uitslag(self, uitslag: Criteriumuitslag) -> bytes:
        naam, verdict, beslist_door, toepassing, uitzondering, als, open_ = uitslag
        gelezen: Gelezen = {}
        stappen = (("van_toepassing_als", toepassing), ("uitzondering", uitzondering), ("als", als))
        spoor = object_van({plek: self._stap(stap, gelezen) for plek, stap in stappen if stap is not None})
        waarden: list[bytes] = []
        steunt_op: list[bytes] = []
        for gelezen_naam in sorted(gelezen):
            waarde = gelezen[gelezen_naam]
            if type(waarde) is Verdict:
                steunt_op.append(paar_van(gelezen_naam, _VERDICTEN[waarde]))
            else:
                waarden.append(self._waarden.paar(gelezen_naam, waarde))
        return self._criteria[naam] % (
            schrijf(beslist_door),
            b"{%b}" % b",".join(waarden),
            schrijf(open_),
            spoor,
            b"{%b}" % b",".join(steunt_op),
            _VERDICTEN[verdict],
        )

    def _stap(self, stap: Stap, gelezen: Gelezen, velden: Collection[str] = ()) -> bytes:
        """De stap; wat zij en alles daaronder las komt bij `gelezen`.

        `velden` zijn die van het element dat bekeken wordt. Zij staan al in de waarde van hun lijst en horen niet bij wat gelezen is.
        """
        if type(stap) is not VasteStap:
            return self._losse_stap(stap, gelezen, velden)
        klaar = _STAPPEN.geef(stap)
        if klaar is None:
            van_hier: Gelezen = {}
            klaar = _STAPPEN.bewaar(stap, (self._los_van_de_zaak()._losse_stap(stap, van_hier, velden), van_hier))
        tekst, las = klaar
        gelezen.update(las)
        return tekst

    def _losse_stap(self, stap: Stap, gelezen: Gelezen, velden: Collection[str]) -> bytes:
        knoop, verdict, waarden, delen, open_ = stap
        las: list[bytes] = []
        for naam, waarde in zip(knoop.namen, waarden, strict=True):
            if naam in velden:
                las.append(schrijf(kern_als_gegevens(waarde)))
                continue
            gelezen[naam] = waarde
            las.append(_VERDICTEN[waarde] if type(waarde) is Verdict else self._waarden.waarde(naam, waarde))
        onder = b""
        if delen:
            if type(knoop.voorwaarde) is Kwantor:
                velden = lijstvelden(self._pakket, knoop.voorwaarde.lijst)
            onder = b",".join([self._stap(deel, gelezen, velden) for deel in delen])
        mallen = _MALLEN.geef(knoop) or _MALLEN.bewaar(knoop, _stapmallen(knoop))
        return mallen[verdict] % (onder, *las, schrijf(open_) if open_ else b"[]")


def _criteriummallen(pakket: Pakket) -> Mapping[str, bytes]:
    """Van elk criterium de mal. Erin gaan: wat besliste, het gelezene, de open punten, het spoor, waar het op steunt en het verdict."""
    return {
        naam: mal({
            "naam": naam,
            "titel": criterium.titel,
            "thema": {"naam": criterium.kop.thema, "titel": pakket.themas[criterium.kop.thema].titel},
            "bron": criterium.bron,
            "kenmerk": criterium.kenmerk,
            "bevestigd": criterium.bevestigd,
            "let_op": criterium.let_op,
            "overgenomen_van": criterium.overgenomen_van,
            "vastgesteld": criterium.vastgesteld,
            "verdict": GAT,
            "beslist_door": GAT,
            "open": GAT,
            "steunt_op": GAT,
            "gelezen": GAT,
            "spoor": GAT,
        })
        for naam, criterium in pakket.criteria.items()
    }


def _stapmallen(knoop: Knoop) -> Mapping[Verdict, bytes]:
    """Per verdict de mal van een stap. Erin gaan: de stappen eronder, elke gelezen waarde en de open punten."""
    gelezen = [{"naam": naam, "waarde": GAT} for naam in knoop.namen]
    vast = {"pad": knoop.pad, "delen": [GAT], "gelezen": gelezen, "open": GAT}
    return {verdict: mal({**vast, "verdict": verdict.value}) for verdict in Verdict}
