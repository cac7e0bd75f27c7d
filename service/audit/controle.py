"""De keten nalopen: elke wijziging, elk gat, elke verwisseling en elk afgebroken einde komt eruit, met de regel erbij."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, select

from service.audit.besluitversies import BESLUIT_VERNIETIGD
from service.audit.bewaarde import bewezen
from service.audit.greep import REGELS_PER_GREEP
from service.audit.ongedekt import zonder_regel
from service.audit.pakketten import pakketfouten
from service.audit.regel import BEGIN, ONLEESBAAR, Auditregel
from service.audit.zaakstand import ZAAK_VERNIETIGD, zaken_nagelopen
from service.audit.zegel import zegelfouten
from service.opslag.database import lezen
from service.opslag.tabellen_audit import AUDIT, KOP

_PER_GREEP = 1_000
_OVERAL = "alle ketens"
_VERNIETIGD = (ZAAK_VERNIETIGD, BESLUIT_VERNIETIGD)


@dataclass(frozen=True, slots=True)
class Bevinding:
    """Wat er niet klopt: in welke keten, bij welk nummer (0 als het geen regel betreft), en wat."""

    samenwerkingsverband: str
    volgnummer: int
    zin: str

    def __str__(self) -> str:
        plek = f"{self.samenwerkingsverband} regel {self.volgnummer}" if self.volgnummer else self.samenwerkingsverband
        return f"{plek}: {self.zin}"


def controleer(database: Engine, vertrouwd: Set[str] = frozenset(), zegels: tuple[Mapping[str, Any], ...] = ()) -> tuple[Bevinding, ...]:
    """Alles wat er aan de ketens niet klopt; leeg als alles klopt.

    `vertrouwd` zijn de openbare sleutels waarmee de zegels horen te zijn gezet: na elke wissel één meer. `zegels` zijn eerder
    uitgevoerde zegels: alleen daarmee valt op dat iemand een heel einde wegnam of een hele keten overdeed.

    Raises:
        OpslagFout: als de database niet te lezen is.
    """
    with lezen(database) as verbinding:
        return controleer_op(verbinding, vertrouwd, zegels)


def controleer_op(
    verbinding: Connection, vertrouwd: Set[str] = frozenset(), zegels: tuple[Mapping[str, Any], ...] = ()
) -> tuple[Bevinding, ...]:
    """Als `controleer`, op een verbinding die al open is."""
    koppen = {rij.samenwerkingsverband: rij for rij in verbinding.execute(select(KOP))}
    ketens = set(verbinding.execute(select(AUDIT.c.samenwerkingsverband).distinct()).scalars()) | set(koppen)
    gevonden: list[Bevinding] = []
    for keten in sorted(ketens):
        gevonden += _leesbaar(_keten(verbinding, keten, koppen.get(keten)), keten, "Deze keten")
    for keten in sorted(ketens):
        gevonden += _leesbaar(_klok(verbinding, keten), keten, "De tijd in deze keten")
    for wat, delen in (
        ("Wat geen regel in de keten heeft", zonder_regel(verbinding)),
        ("Een zaak", zaken_nagelopen(verbinding)),
        ("De bewaarde regels", pakketfouten(verbinding)),
        ("Een zegel", zegelfouten(verbinding, vertrouwd, zegels)),
    ):
        gevonden += _leesbaar((Bevinding(*deel) for deel in delen), _OVERAL, wat)
    return tuple(dict.fromkeys(gevonden))


def _leesbaar(bevindingen: Iterator[Bevinding], keten: str, wat: str) -> Iterator[Bevinding]:
    """Een letter waar een getal of dag hoort, houdt hoogstens dit deel van de controle op, en komt er zelf uit."""
    try:
        yield from bevindingen
    except ONLEESBAAR:
        yield Bevinding(keten, 0, f"{wat} is niet verder na te lopen: er staat iets in wat niet te lezen is.")


def _keten(verbinding: Connection, keten: str, kop: Any) -> Iterator[Bevinding]:
    verwacht, vorige = 1, BEGIN
    vraag = select(AUDIT).where(AUDIT.c.samenwerkingsverband == keten).order_by(AUDIT.c.volgnummer)
    # Een greep tegelijk: anders haalt PostgreSQL de hele keten naar hier.
    for greep in verbinding.execute(vraag, execution_options={"yield_per": REGELS_PER_GREEP}).mappings().partitions():
        regels = [Auditregel(**rij) for rij in greep]
        for regel, klopt in zip(regels, bewezen(verbinding, regels), strict=True):
            if regel.volgnummer != verwacht:
                ontbreekt = f"{verwacht}" if regel.volgnummer == verwacht + 1 else f"{verwacht} tot en met {regel.volgnummer - 1}"
                yield Bevinding(keten, verwacht, f"Deze regel is weg (ontbreekt: {ontbreekt}).")
            elif regel.vorige != vorige:
                yield Bevinding(keten, regel.volgnummer, "Deze regel sluit niet aan op de vorige.")
            if regel.nagerekend() != regel.hash:
                yield Bevinding(keten, regel.volgnummer, "Deze regel is veranderd.")
            elif not klopt:
                yield Bevinding(keten, regel.volgnummer, "Wat bij deze regel bewaard is, is veranderd of weg.")
            verwacht, vorige = regel.volgnummer + 1, regel.hash
    if kop is None:
        yield Bevinding(keten, verwacht - 1, "De kop van deze keten is weg.")
    elif kop.volgnummer >= verwacht:
        yield Bevinding(keten, verwacht, f"Het einde van de keten is weg: er waren {kop.volgnummer} regels.")
    elif (kop.volgnummer, kop.hash) != (verwacht - 1, vorige):
        yield Bevinding(keten, verwacht - 1, "De kop wijst niet naar de laatste regel.")


def _klok(verbinding: Connection, keten: str) -> Iterator[Bevinding]:
    """Wie de klok vooruitzet, vernietigt te vroeg. Dat komt uit zodra er daarna iets gebeurt op een dag waarop het nog moest blijven."""
    kolommen = (AUDIT.c.volgnummer, AUDIT.c.handeling, AUDIT.c.tijd, AUDIT.c.bewaren_tot)
    langst: Any = None
    vraag = select(*kolommen).where(AUDIT.c.samenwerkingsverband == keten).order_by(AUDIT.c.volgnummer)
    for regel in verbinding.execute(vraag, execution_options={"yield_per": _PER_GREEP}):
        dag = regel.tijd[:10]
        if langst is not None and dag <= langst.bewaren_tot:
            zin = f"Bij dit vernietigen liep de klok voor: regel {regel.volgnummer} is van {dag}, en het moest blijven tot en met "
            yield Bevinding(keten, langst.volgnummer, f"{zin}{langst.bewaren_tot}.")
            langst = None
        if regel.handeling in _VERNIETIGD and regel.bewaren_tot and (langst is None or regel.bewaren_tot > langst.bewaren_tot):
            langst = regel
