"""Datumrekenen relatief aan een gegeven dag.

Schooljaar: 1 augustus tot en met 31 juli (WPO art. 1; WEC art. 1). Alle functies nemen en geven hele dagen.
"""

from calendar import monthrange
from datetime import date, timedelta


def leeftijd(geboren: date, op: date) -> int:
    """Hele jaren op dag `op`; wie op 29 februari geboren is, wordt in een gewoon jaar op 1 maart een jaar ouder."""
    return op.year - geboren.year - ((op.month, op.day) < (geboren.month, geboren.day))


def verjaardag(geboren: date, jaren: int) -> date:
    """De dag waarop iemand `jaren` wordt (29 februari: 1 maart in een gewoon jaar)."""
    jaar = geboren.year + jaren
    if (geboren.month, geboren.day) == (2, 29) and monthrange(jaar, 2)[1] == 28:
        return date(jaar, 3, 1)
    return geboren.replace(year=jaar)


def begin_schooljaar(dag: date) -> date:
    """1 augustus van het schooljaar waarin `dag` valt."""
    return date(dag.year if dag.month >= 8 else dag.year - 1, 8, 1)


def einde_schooljaar(dag: date) -> date:
    """31 juli van het schooljaar waarin `dag` valt."""
    return date(dag.year + 1 if dag.month >= 8 else dag.year, 7, 31)


def einde_na_heel_schooljaar(dag: date) -> date:
    """De eerste 31 juli na minstens één heel schooljaar vanaf `dag`; de rest van een lopend schooljaar komt erbovenop.

    Norm: WPO art. 40 lid 13; WEC art. 40 lid 15. Op 1 augustus zelf is het schooljaar dat begint al een heel schooljaar.
    """
    einde = einde_schooljaar(dag)
    return einde if (dag.month, dag.day) == (8, 1) else einde.replace(year=einde.year + 1)


def dagen_tussen(van: date, tot: date) -> int:
    """Dagen van `van` naar `tot`; negatief als `tot` eerder is."""
    return (tot - van).days


def weken_tussen(van: date, tot: date) -> int:
    """Hele weken, naar nul toe afgekapt: tien dagen terug is één week terug."""
    dagen = dagen_tussen(van, tot)
    return dagen // 7 if dagen >= 0 else -(-dagen // 7)


def maanden_tussen(van: date, tot: date) -> int:
    """Hele maanden; negatief als `tot` eerder is."""
    if tot < van:
        return -maanden_tussen(tot, van)
    return (tot.year - van.year) * 12 + tot.month - van.month - (tot.day < van.day)


def jaren_tussen(van: date, tot: date) -> int:
    """Hele jaren; negatief als `tot` eerder is."""
    return -leeftijd(tot, van) if tot < van else leeftijd(van, tot)


def plus_dagen(dag: date, aantal: int) -> date:
    """De dag `aantal` dagen later, of eerder bij een negatief aantal."""
    return dag + timedelta(days=aantal)


def plus_weken(dag: date, aantal: int) -> date:
    """De dag `aantal` weken later, of eerder bij een negatief aantal."""
    return dag + timedelta(weeks=aantal)


def plus_maanden(dag: date, aantal: int) -> date:
    """Dezelfde dag in een andere maand; bestaat die niet, dan de laatste dag van die maand."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + aantal, 12)
    return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


def plus_jaren(dag: date, aantal: int) -> date:
    """Dezelfde dag in een ander jaar; 29 februari wordt in een gewoon jaar 28 februari."""
    return plus_maanden(dag, aantal * 12)
