"""De gevallen beoordelen en naast de uitspraken leggen: per code wat gezien is, per zaak wat er had moeten gebeuren."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from engine import Advies, InvoerFouten, Regels, beoordeel, lees_dossier, lees_gegevens
from service.zaken.gevallen import IN_ORDE, Geval

_NIET_ONTVANKELIJK = "ADM"


@dataclass(frozen=True, slots=True)
class Oordeel:
    """Wat de dienst van een geval zegt. `ernst` is per gemelde code de zwaarste ernst; `handeling` volgt daaruit.

    `open_codes` zijn de codes waarover nog een vraag openstaat die het besluit tegenhoudt.
    """

    geval: Geval
    ernst: Mapping[str, str]
    open_codes: frozenset[str]
    handeling: str

    @property
    def gemist(self) -> frozenset[str]:
        """Codes waarop het besluit tekortschoot en die de dienst niet meldt."""
        return self.geval.uitspraak.tekort - self.ernst.keys()

    @property
    def gevraagd(self) -> frozenset[str]:
        """Codes die de dienst niet meldt, maar waarnaar hij vraagt: het besluit gaat niet weg voordat de vraag beantwoord is."""
        return self.gemist & self.open_codes

    @property
    def vals(self) -> frozenset[str]:
        """Codes die de dienst als gebrek meldt en die volgens de uitspraak in orde waren; een waarschuwing telt niet."""
        gronden = self.geval.uitspraak.gronden
        return frozenset(code for code, ernst in self.ernst.items() if ernst != "waarschuwing" and gronden.get(code) == IN_ORDE)

    @property
    def raak(self) -> bool | None:
        """Is de handeling de verwachte? None als de uitspraak er geen aanwijst."""
        verwacht = self.geval.uitspraak.handeling
        return None if verwacht is None else verwacht == self.handeling


@dataclass(frozen=True, slots=True)
class Score:
    """De telling over alle gevallen. `per_code` is per code: hoe vaak tekort, hoe vaak daarvan gemeld en gevraagd, hoe vaak vals."""

    gevallen: int
    gronden: int
    gemeld: int
    gevraagd: int
    vals: int
    met_handeling: int
    raak: int
    in_stand: int
    in_stand_fataal: int
    per_code: Mapping[str, tuple[int, int, int, int]]

    @property
    def deel_gemeld(self) -> float:
        return self.gemeld / self.gronden if self.gronden else 1.0

    @property
    def deel_gezien(self) -> float:
        """Gemeld of gevraagd: de grond kon het besluit niet ongezien halen."""
        return (self.gemeld + self.gevraagd) / self.gronden if self.gronden else 1.0

    @property
    def deel_raak(self) -> float:
        return self.raak / self.met_handeling if self.met_handeling else 1.0

    @property
    def deel_fataal(self) -> float:
        return self.in_stand_fataal / self.in_stand if self.in_stand else 0.0


def beoordeel_gevallen(gevallen: Sequence[Geval], regels: Regels, met_gronden: bool) -> list[Oordeel]:
    """Elk geval beoordeeld naar de regels van de peildatum in zijn dossier.

    Raises:
        ValueError: als een dossier niet klopt of geen peildatum heeft.
        RegelFouten: als er voor die dag geen regels zijn.
    """
    return [_oordeel(geval, adviseer(geval, regels, met_gronden)) for geval in gevallen]


def adviseer(geval: Geval, regels: Regels, met_gronden: bool) -> Advies:
    """Het advies over een geval, op de peildatum in zijn dossier. Werpt ValueError en RegelFouten zoals `beoordeel_gevallen`."""
    try:
        dossier = lees_dossier(geval.dossiertekst(met_gronden))
        dag = dossier.peildatum or date.min
        pakket = regels.pakket(dossier.samenwerkingsverband, dag)
        return beoordeel(pakket, lees_gegevens(pakket, dossier.gegevens, dag), dag)
    except InvoerFouten as fouten:
        raise ValueError(f"{geval.zaak}: {fouten}") from fouten


def _oordeel(geval: Geval, advies: Advies) -> Oordeel:
    zwaarte = ("waarschuwing", "herstelbaar", "fataal")
    ernst: dict[str, str] = {}
    for naam in advies.gebreken:
        gebrek = advies.pakket.gebreken[naam]
        ernst[gebrek.code] = max(gebrek.ernst, ernst.get(gebrek.code, gebrek.ernst), key=zwaarte.index)
    vragen = (naam for vraag in advies.vragen for naam in vraag.voor_gebreken)
    open_gebreken = (advies.pakket.gebreken[naam] for naam in vragen)
    open_codes = frozenset(gebrek.code for gebrek in open_gebreken if gebrek.ernst != "waarschuwing")
    return Oordeel(geval, ernst, open_codes, _handeling(geval, ernst))


def _handeling(geval: Geval, ernst: Mapping[str, str]) -> str:
    """Alleen uit de gemelde gebreken: een samenvatting laat veel open, en een open vraag zegt hier niets over het besluit."""
    gevonden = set(ernst.values())
    if ernst.get(_NIET_ONTVANKELIJK) == "fataal":
        return "bezwaar_niet_ontvankelijk"
    if geval.besluit == "weigeren":
        return "weigering_niet_rijp" if gevonden & {"fataal", "herstelbaar"} else "weigering_kan"
    if "fataal" in gevonden:
        return "niet_afgeven"
    return "eerst_herstellen" if "herstelbaar" in gevonden else "kan_worden_afgegeven"


def scoor(oordelen: Sequence[Oordeel]) -> Score:
    """De telling over de oordelen."""
    tekort: Counter[str] = Counter()
    gemeld: Counter[str] = Counter()
    gevraagd: Counter[str] = Counter()
    vals: Counter[str] = Counter()
    for oordeel in oordelen:
        tekort.update(oordeel.geval.uitspraak.tekort)
        gemeld.update(oordeel.geval.uitspraak.tekort - oordeel.gemist)
        gevraagd.update(oordeel.gevraagd)
        vals.update(oordeel.vals)
    in_stand = [oordeel for oordeel in oordelen if oordeel.geval.uitspraak.blijft_in_stand == "ja"]
    aangewezen = [oordeel for oordeel in oordelen if oordeel.raak is not None]
    return Score(
        gevallen=len(oordelen),
        gronden=tekort.total(),
        gemeld=gemeld.total(),
        gevraagd=gevraagd.total(),
        vals=vals.total(),
        met_handeling=len(aangewezen),
        raak=sum(bool(oordeel.raak) for oordeel in aangewezen),
        in_stand=len(in_stand),
        in_stand_fataal=sum(oordeel.handeling == "niet_afgeven" for oordeel in in_stand),
        per_code={code: (tekort[code], gemeld[code], gevraagd[code], vals[code]) for code in sorted(tekort.keys() | vals.keys())},
    )
