"""De functies van `engine.rekenen` als formules over bekende waarden."""

from collections.abc import Callable, Mapping, Sequence
from functools import reduce

import z3

from service.analyse.vertaling.grootheid import Formule
from service.analyse.vertaling.kalender import Dag, Eis, Kalender, dagen_in_maand, dagnummer
from service.analyse.vertaling.logica import en


def pas_toe(naam: str, waarden: Sequence[Formule], kalender: Kalender, eis: Eis) -> Formule:
    """De uitkomst van functie `naam`. Werpt KeyError als de analyse haar niet kent."""
    if naam in _ZUIVER:
        return _ZUIVER[naam](*waarden)
    return _MET_KALENDER[naam](_Rekenaar(kalender, eis), *waarden)


class _Rekenaar:
    def __init__(self, kalender: Kalender, eis: Eis) -> None:
        self.kalender = kalender
        self.eis = eis

    def ontleed(self, nummer: Formule) -> Dag:
        return self.kalender.ontleed(nummer, self.eis)

    def dag(self, jaar: Formule, maand: Formule, dag: Formule) -> Formule:
        return dagnummer(self.kalender.in_jaar(jaar, maand, dag, self.eis))


def _leeftijd(r: _Rekenaar, geboren: Formule, op: Formule) -> Formule:
    van, tot = r.ontleed(geboren), r.ontleed(op)
    nog_niet_jarig = 31 * tot.maand + tot.dag < 31 * van.maand + van.dag
    return tot.jaar - van.jaar - z3.If(nog_niet_jarig, 1, 0)


def _verjaardag(r: _Rekenaar, geboren: Formule, jaren: Formule) -> Formule:
    van = r.ontleed(geboren)
    # Het dagnummer van 29 februari is in een gewoon jaar vanzelf dat van 1 maart.
    return r.dag(van.jaar + jaren, van.maand, van.dag)


def _schooljaar(dag: Dag) -> Formule:
    return z3.If(dag.maand >= 8, dag.jaar, dag.jaar - 1)


def _begin_schooljaar(r: _Rekenaar, nummer: Formule) -> Formule:
    return r.dag(_schooljaar(r.ontleed(nummer)), z3.IntVal(8), z3.IntVal(1))


def _einde_schooljaar(r: _Rekenaar, nummer: Formule) -> Formule:
    return r.dag(_schooljaar(r.ontleed(nummer)) + 1, z3.IntVal(7), z3.IntVal(31))


def _einde_na_heel_schooljaar(r: _Rekenaar, nummer: Formule) -> Formule:
    dag = r.ontleed(nummer)
    return r.dag(_schooljaar(dag) + z3.If(en(dag.maand == 8, dag.dag == 1), 1, 2), z3.IntVal(7), z3.IntVal(31))


def _maanden_vooruit(r: _Rekenaar, van: Formule, tot: Formule) -> Formule:
    een, ander = r.ontleed(van), r.ontleed(tot)
    return (ander.jaar - een.jaar) * 12 + ander.maand - een.maand - z3.If(ander.dag < een.dag, 1, 0)


def _maanden_tussen(r: _Rekenaar, van: Formule, tot: Formule) -> Formule:
    return z3.If(tot < van, -_maanden_vooruit(r, tot, van), _maanden_vooruit(r, van, tot))


def _jaren_tussen(r: _Rekenaar, van: Formule, tot: Formule) -> Formule:
    return z3.If(tot < van, -_leeftijd(r, tot, van), _leeftijd(r, van, tot))


def _plus_maanden(r: _Rekenaar, nummer: Formule, aantal: Formule) -> Formule:
    dag = r.ontleed(nummer)
    totaal = 12 * dag.jaar + dag.maand - 1 + aantal
    jaar, maand = z3.Int(f"plusjaar!{totaal.get_id()}"), z3.Int(f"plusmaand!{totaal.get_id()}")
    r.eis(f"plus {totaal.get_id()}", en(12 * jaar + maand - 1 == totaal, maand >= 1, maand <= 12))
    nieuw = r.kalender.in_jaar(jaar, maand, dag.dag, r.eis)
    langste = dagen_in_maand(nieuw)
    return dagnummer(nieuw._replace(dag=z3.If(dag.dag <= langste, dag.dag, langste)))


def _weken_tussen(van: Formule, tot: Formule) -> Formule:
    # Deling van gehele getallen rondt in z3 naar beneden af; de motor kapt naar nul af.
    return z3.If(tot >= van, (tot - van) / 7, -((van - tot) / 7))


def _kleinste(*waarden: Formule) -> Formule:
    return reduce(lambda een, ander: z3.If(een <= ander, een, ander), waarden)


def _grootste(*waarden: Formule) -> Formule:
    return reduce(lambda een, ander: z3.If(een >= ander, een, ander), waarden)


_ZUIVER: Mapping[str, Callable[..., Formule]] = {
    "dagen_tussen": lambda van, tot: tot - van,
    "weken_tussen": _weken_tussen,
    "plus_dagen": lambda dag, aantal: dag + aantal,
    "plus_weken": lambda dag, aantal: dag + 7 * aantal,
    "vroegste": _kleinste,
    "laatste": _grootste,
    "kleinste": _kleinste,
    "grootste": _grootste,
    "som": lambda *waarden: sum(waarden[1:], waarden[0]),
    "verschil": lambda links, rechts: links - rechts,
    "product": lambda links, rechts: links * rechts,
}
_MET_KALENDER: Mapping[str, Callable[..., Formule]] = {
    "leeftijd": _leeftijd,
    "verjaardag": _verjaardag,
    "begin_schooljaar": _begin_schooljaar,
    "einde_schooljaar": _einde_schooljaar,
    "einde_na_heel_schooljaar": _einde_na_heel_schooljaar,
    "maanden_tussen": _maanden_tussen,
    "jaren_tussen": _jaren_tussen,
    "plus_maanden": _plus_maanden,
    "plus_jaren": lambda r, nummer, aantal: _plus_maanden(r, nummer, 12 * aantal),
    "eerste_gewone_dag": lambda r, nummer: r.kalender.eerste_gewone_dag(nummer, r.eis),
}
