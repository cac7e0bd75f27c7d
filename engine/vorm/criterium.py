"""De criteria in een advies: elk met zijn verdict, wat het las, en het spoor eronder.

Van elk criterium en elke voorwaarde liggen de stukken klaar die in ieder advies hetzelfde zijn; per zaak komen daar de verdicten, de
waarden en de open punten tussen. Wat in het pakket helemaal klaarligt (`VasteUitslag`, `VasteStap`) wordt in zijn geheel één keer
geschreven.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from engine.beoordelen.spoor import Criteriumuitslag, Knoop, Stap, VasteStap, VasteUitslag
from engine.logica import Verdict
from engine.pakket import Pakket
from engine.taal.declaraties import Criterium
from engine.taal.lijsten import lijstvelden
from engine.taal.voorwaarden import Kwantor
from engine.vorm.canoniek import GAT, SLEUTELS, paar_van, schrijf, stukken_om
from engine.vorm.gelezen import Gelezen, Gezet, gelezen_door, gelezen_in
from engine.vorm.titel import naam_en_titel
from engine.vorm.waarde import kern_als_gegevens
from engine.vorm.zaakwaarden import VERDICTEN, Zaakwaarden


class _Stapstukken(NamedTuple):
    """Een stap met dit verdict, om alles heen wat per zaak anders is.

    Hij begint met `zonder_delen`, of met `voor_delen`, de delen en `na_delen`. Dan komen de gelezen waarden, elk met een stuk van
    `tussen` erachter, en het slot: `niets_open`, of `voor_open`, de open punten en `na_open`.
    """

    zonder_delen: bytes
    voor_delen: bytes
    na_delen: bytes
    tussen: tuple[bytes, ...]
    niets_open: bytes
    voor_open: bytes
    na_open: bytes


class _Criteriumstukken(NamedTuple):
    """Een criterium, om alles heen wat per zaak anders is.

    Na het begin bij `beslist_door` komt het gelezene, dan `niets_open`, of `voor_open`, de open punten en `na_open`, dan het spoor, dan
    `voor_steun`, waar het op steunt, en het einde bij zijn verdict. Wat het gelezene is en waar het op steunt, zegt `gelezen`.
    """

    begin: Mapping[str, bytes]
    niets_open: bytes
    voor_open: bytes
    na_open: bytes
    voor_steun: bytes
    einde: Mapping[Verdict, bytes]
    gelezen: Mapping[Gezet, Gelezen]


_JSON = "json"
_PLEKKEN = ("van_toepassing_als", "uitzondering", "als")
_TOEPASSING, _UITZONDERING, _ALS = (paar_van(plek, b"") for plek in _PLEKKEN)


class Criteriumschrijver:
    """Schrijft de criteria van één advies.

    Wat klaarligt staat als `json` bij de uitslag, de stap of de knoop zelf. Het wordt hier zonder omweg gepakt: dat gebeurt honderden
    keren per advies.
    """

    __slots__ = ("_criteria", "_pakket", "_waarden")

    def __init__(self, pakket: Pakket, waarden: Zaakwaarden) -> None:
        self._pakket = pakket
        self._criteria = pakket.eenmaal(_criteriumstukken)
        self._waarden = waarden

    def lijst(self, uitslagen: Iterable[Criteriumuitslag]) -> list[bytes]:
        """De stukken die achter elkaar een lijst van deze criteria zijn, in deze volgorde."""
        uit = [b"["]
        for uitslag in uitslagen:
            if type(uitslag) is VasteUitslag:
                uit.append(uitslag.gemaakt.get(_JSON) or self._leg_uitslag_klaar(uitslag))
            else:
                self.uitslag(uitslag, uit)
            uit.append(b",")
        uit[-1] = b"]" if len(uit) > 1 else b"[]"
        return uit

    def uitslag(self, uitslag: Criteriumuitslag, uit: list[bytes]) -> None:
        """Zet een criterium dat niet klaarligt achter `uit`."""
        naam, verdict, beslist_door, toepassing, uitzondering, als, open_ = uitslag
        begin, niets_open, voor_open, na_open, voor_steun, einde, gelezen = self._criteria[naam]
        las = gelezen[toepassing is not None, uitzondering is not None, als is not None]
        uit += (begin[beslist_door], las.waarden(self._waarden))
        uit += (voor_open, schrijf(open_), na_open) if open_ else (niets_open,)
        # Op papier staan de stappen op alfabet, en dat is andersom dan zij gezet zijn.
        volgt = b""
        for sleutel, stap in ((_ALS, als), (_UITZONDERING, uitzondering), (_TOEPASSING, toepassing)):
            if stap is not None:
                uit += (volgt, sleutel)
                volgt = b","
                if type(stap) is VasteStap:
                    uit.append(stap.gemaakt.get(_JSON) or self._leg_stap_klaar(stap, ()))
                else:
                    self.losse_stap(stap, uit, ())
        uit += (voor_steun, las.verdicten(self._waarden), einde[verdict])

    def losse_stap(self, stap: Stap, uit: list[bytes], velden: Collection[str]) -> None:
        """Zet een stap die niet klaarligt achter `uit`. `velden` zijn die van het element dat bekeken wordt."""
        knoop, verdict, waarden, delen, open_ = stap
        klaar: Mapping[Verdict, _Stapstukken] = knoop.gemaakt.get(_JSON) or _leg_knoop_klaar(knoop)
        zonder_delen, voor_delen, na_delen, tussen, niets_open, voor_open, na_open = klaar[verdict]
        if delen:
            if waarden and type(knoop.voorwaarde) is Kwantor:
                velden = lijstvelden(self._pakket, knoop.voorwaarde.lijst)
            uit.append(voor_delen)
            for deel in delen:
                if type(deel) is VasteStap:
                    uit += (deel.gemaakt.get(_JSON) or self._leg_stap_klaar(deel, velden), b",")
                else:
                    self.losse_stap(deel, uit, velden)
                    uit.append(b",")
            uit[-1] = na_delen
        else:
            uit.append(zonder_delen)
        if waarden:
            self._gelezen(stap, tussen, uit, () if delen else velden)
        if open_:
            uit += (voor_open, schrijf(open_), na_open)
        else:
            uit.append(niets_open)

    def _gelezen(self, stap: Stap, tussen: tuple[bytes, ...], uit: list[bytes], velden: Collection[str]) -> None:
        """Zet de waarden die de stap zelf las achter `uit`. Een veld hoort bij zijn element, en heeft in elke stap een andere waarde."""
        geschreven = self._waarden.geschreven
        for naam, waarde, erna in zip(stap.knoop.namen, stap.gelezen, tussen, strict=True):
            if type(waarde) is Verdict:
                uit.append(VERDICTEN[waarde])
            elif naam in velden:
                uit.append(schrijf(kern_als_gegevens(waarde)))
            else:
                uit.append(geschreven.get(naam) or self._waarden.waarde(naam, waarde))
            uit.append(erna)

    def _leg_uitslag_klaar(self, uitslag: VasteUitslag) -> bytes:
        uit: list[bytes] = []
        self._los_van_de_zaak(uitslag.stappen).uitslag(uitslag, uit)
        uitslag.gemaakt[_JSON] = klaar = b"".join(uit)
        return klaar

    def _leg_stap_klaar(self, stap: VasteStap, velden: Collection[str]) -> bytes:
        uit: list[bytes] = []
        self._los_van_de_zaak([stap], velden).losse_stap(stap, uit, velden)
        stap.gemaakt[_JSON] = klaar = b"".join(uit)
        return klaar

    def _los_van_de_zaak(self, stappen: Iterable[Stap], velden: Collection[str] = ()) -> "Criteriumschrijver":
        """Wat bewaard blijft, schrijft iemand die van deze zaak niets weet; alleen wat deze stappen zelf lazen."""
        return Criteriumschrijver(self._pakket, Zaakwaarden(self._pakket, *gelezen_in(self._pakket, stappen, velden)))


def _leg_knoop_klaar(knoop: Knoop) -> Mapping[Verdict, _Stapstukken]:
    gelezen = [{"naam": naam, "waarde": GAT} for naam in knoop.namen]
    stap = {"pad": knoop.pad, "delen": [GAT], "gelezen": gelezen, "open": GAT}
    klaar = {}
    for verdict in Verdict:
        # Zonder namen is wat na de delen komt meteen wat voor de open punten staat.
        voor_delen, na_delen, *tussen, na_open = stukken_om({**stap, "verdict": verdict.value})
        voor_open = tussen.pop() if tussen else b""
        niets_open = voor_open + b"[]" + na_open
        # Achter de laatste waarde komt het slot; het stuk ertussen is dan leeg.
        tussenin = (*tussen, b"")[: len(knoop.namen)]
        klaar[verdict] = _Stapstukken(voor_delen + na_delen, voor_delen, na_delen, tussenin, niets_open, voor_open, na_open)
    knoop.gemaakt[_JSON] = klaar
    return klaar


def _criteriumstukken(pakket: Pakket) -> Mapping[str, _Criteriumstukken]:
    return {naam: _stukken_van(pakket, criterium) for naam, criterium in pakket.criteria.items()}


def _stukken_van(pakket: Pakket, criterium: Criterium) -> _Criteriumstukken:
    begin, voor_gelezen, voor_open, na_open, voor_steun, voor_verdict, einde = stukken_om(
        {
            "naam": criterium.naam,
            "titel": criterium.titel,
            "thema": naam_en_titel(pakket.themas[criterium.kop.thema]),
            "bron": criterium.bron,
            "kenmerk": criterium.kenmerk,
            "bevestigd": criterium.bevestigd,
            "let_op": criterium.let_op,
            "overgenomen_van": criterium.overgenomen_van,
            "vastgesteld": criterium.vastgesteld,
            "verdict": GAT,
            "beslist_door": GAT,
            "open": GAT,
            "steunt_op": SLEUTELS,
            "gelezen": SLEUTELS,
            "spoor": SLEUTELS,
        }
    )
    return _Criteriumstukken(
        begin={plek: begin + schrijf(plek) + voor_gelezen for plek in _PLEKKEN},
        niets_open=voor_open + b"[]" + na_open,
        voor_open=voor_open,
        na_open=na_open,
        voor_steun=voor_steun,
        einde={verdict: voor_verdict + tekst + einde for verdict, tekst in VERDICTEN.items()},
        gelezen=gelezen_door(pakket, criterium),
    )
