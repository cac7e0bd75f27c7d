"""Rekenen met datums als dagnummers, met dezelfde uitkomsten als `engine.rekenen`.

Een dag is haar nummer volgens `date.toordinal`. Waar een jaar, maand of dag nodig is, komen daar hulpgetallen bij met een eis die ze
vastlegt. Van 1901 tot en met 2099 is elk vierde jaar een schrikkeljaar; buiten die jaren rekent de analyse niet.
Bron van de dagtelling: de Gregoriaanse kalender, zoals in `datetime.date.toordinal`.
"""

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

import z3

from engine.rekenen.vrije_dagen import eerste_gewone_dag
from service.analyse.vertaling.logica import en, of

EERSTE_JAAR, LAATSTE_JAAR = 1901, 2099
# (jaar - 1) // 100 en (jaar - 1) // 400 heffen elkaar van 1901 tot en met 2099 tot op dit getal op.
_EEUWEN = -15
_VOOR_MAAND = [sum(monthrange(2023, eerder)[1] for eerder in range(1, maand)) for maand in range(1, 13)]
Eis = Callable[[str, z3.BoolRef], None]


class Dag(NamedTuple):
    """Een dag in jaar, maand en dag van de maand; `kwart` is het jaar gedeeld door vier, naar beneden afgerond."""

    jaar: z3.ArithRef
    maand: z3.ArithRef
    dag: z3.ArithRef
    kwart: z3.ArithRef


class Kalender:
    """De datumfuncties. Wat zij aan hulpgetallen maken, melden zij als eis; dezelfde dag krijgt altijd dezelfde hulpgetallen."""

    def __init__(self, eerste_vrije_jaar: int, laatste_vrije_jaar: int) -> None:
        self._jaren_met_vrije_dagen = (eerste_vrije_jaar, laatste_vrije_jaar)
        self._dagen: dict[int, tuple[z3.ArithRef, Dag, z3.BoolRef]] = {}
        self._schuivers = _schuivers(eerste_vrije_jaar, laatste_vrije_jaar)

    def ontleed(self, nummer: z3.ArithRef, eis: Eis) -> Dag:
        """Jaar, maand en dag van een dagnummer."""
        if z3.is_int_value(nummer):
            return _vaste_dag(date.fromordinal(nummer.as_long()))
        sleutel = nummer.get_id()
        if sleutel not in self._dagen:
            dag = Dag(*(z3.Int(f"{deel}!{sleutel}") for deel in ("jaar", "maand", "dag", "kwart")))
            klopt = en(_bestaat(dag), nummer == dagnummer(dag))
            # Het dagnummer blijft bewaard: anders kan z3 zijn sleutel aan een andere formule geven.
            self._dagen[sleutel] = (nummer, dag, klopt)
        _, dag, klopt = self._dagen[sleutel]
        eis(f"dag {sleutel}", klopt)
        return dag

    def in_jaar(self, jaar: z3.ArithRef, maand: z3.ArithRef, dag: z3.ArithRef, eis: Eis) -> Dag:
        """Een dag in een berekend jaar, met het hulpgetal voor het schrikkeljaar. Of de dag in die maand bestaat, kijkt dit niet na."""
        kwart = z3.Int(f"kwart!{jaar.get_id()}")
        eis(f"kwart {jaar.get_id()}", en(4 * kwart <= jaar, jaar < 4 * kwart + 4, jaar >= EERSTE_JAAR, jaar <= LAATSTE_JAAR))
        return Dag(jaar, maand, dag, kwart)

    def eerste_gewone_dag(self, nummer: z3.ArithRef, eis: Eis) -> z3.ArithRef:
        """De dag zelf, of de eerste dag erna die geen zaterdag, zondag of feestdag is."""
        eerste, laatste = (date(jaar, 1, 1).toordinal() for jaar in self._jaren_met_vrije_dagen)
        eis(f"vrij {nummer.get_id()}", en(nummer >= eerste, nummer < laatste))
        week, weekdag = z3.Int(f"week!{nummer.get_id()}"), z3.Int(f"weekdag!{nummer.get_id()}")
        # Dag 1 van de telling, 1 januari van het jaar 1, is een maandag.
        eis(f"weekdag {nummer.get_id()}", en(nummer - 1 == 7 * week + weekdag, weekdag >= 0, weekdag < 7))
        verder: z3.ArithRef = z3.If(weekdag < 5, nummer, nummer + 7 - weekdag)
        for dagen, naar in self._schuivers:
            verder = z3.If(of(*(nummer == vrij for vrij in dagen)), z3.IntVal(naar), verder)
        return verder


def dagnummer(dag: Dag) -> z3.ArithRef:
    """Het dagnummer van een dag."""
    schrikkel = dag.jaar == 4 * dag.kwart
    voor: z3.ArithRef = z3.IntVal(_VOOR_MAAND[11])
    for maand in range(11, 0, -1):
        voor = z3.If(dag.maand == maand, z3.IntVal(_VOOR_MAAND[maand - 1]), voor)
    # Voor dit jaar zijn (jaar - 1) // 4 schrikkeldagen geweest; in een schrikkeljaar telt die van dit jaar vanaf maart.
    geweest: z3.ArithRef = dag.kwart - z3.If(schrikkel, 1, 0) + z3.If(en(schrikkel, dag.maand > 2), 1, 0)
    return 365 * (dag.jaar - 1) + geweest + _EEUWEN + voor + dag.dag


def dagen_in_maand(dag: Dag) -> z3.ArithRef:
    """Het aantal dagen van de maand."""
    kort = of(*(dag.maand == maand for maand in (4, 6, 9, 11)))
    aantal: z3.ArithRef = z3.If(dag.maand == 2, z3.If(dag.jaar == 4 * dag.kwart, 29, 28), z3.If(kort, 30, 31))
    return aantal


def _bestaat(dag: Dag) -> z3.BoolRef:
    return en(
        dag.jaar >= EERSTE_JAAR,
        dag.jaar <= LAATSTE_JAAR,
        dag.maand >= 1,
        dag.maand <= 12,
        dag.dag >= 1,
        dag.dag <= dagen_in_maand(dag),
        4 * dag.kwart <= dag.jaar,
        dag.jaar < 4 * dag.kwart + 4,
    )


def _vaste_dag(dag: date) -> Dag:
    return Dag(z3.IntVal(dag.year), z3.IntVal(dag.month), z3.IntVal(dag.day), z3.IntVal(dag.year // 4))


def _schuivers(eerste: int, laatste: int) -> list[tuple[list[int], int]]:
    """De dagen die om een feestdag verder schuiven dan hun weekend alleen al doet, per dag waar zij uitkomen."""
    gevonden: dict[int, list[int]] = {}
    for nummer in range(date(eerste, 1, 1).toordinal(), date(laatste, 1, 1).toordinal()):
        dag = date.fromordinal(nummer)
        naar = eerste_gewone_dag(dag).toordinal()
        if naar != nummer + (7 - dag.weekday() if dag.weekday() >= 5 else 0):
            gevonden.setdefault(naar, []).append(nummer)
    return [(dagen, naar) for naar, dagen in gevonden.items()]
