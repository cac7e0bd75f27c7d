"""De delen van een document over wat anders had gekund: waarom geen andere uitkomst, en wat het advies zou veranderen."""

from engine.beoordelen.advies import Advies
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.waarom_niet import Belemmering, waarom_niet
from engine.uitleg.wat_als import Verandering, wat_zou_veranderen
from engine.uitleg.woorden import VERDICTWOORDEN, in_woorden

_MEESTE_REDENEN = 4


def andere_uitkomsten(advies: Advies) -> list[Blok]:
    """Per andere uitkomst wat haar tegenhoudt, de dichtstbijzijnde eerst."""
    punten = tuple((_titel(advies, deel.uitkomst) + ".", _reden(advies, deel)) for deel in waarom_niet(advies))
    return [Kop(advies.pakket.teksten["kop_andere_uitkomsten"]), Opsomming(punten)] if punten else []


def verandering(advies: Advies) -> list[Blok]:
    """Welke gegevens een andere uitkomst zouden geven."""
    if not advies.uitkomst:
        return []
    teksten = advies.pakket.teksten
    kop, uitleg = Kop(teksten["kop_verandering"]), Alinea(teksten["verandering"])
    gezocht = wat_zou_veranderen(advies)
    punten = tuple((_naar(advies, deel),) for deel in gezocht.gevonden)
    if punten:
        return [kop, uitleg, Opsomming(punten)]
    if not gezocht.alles:
        return [kop, uitleg, Alinea(teksten["niet_alles_gezocht"])]
    return [kop, Alinea(teksten["geen_verandering"])]


def _naar(advies: Advies, deel: Verandering) -> str:
    wissels = " en ".join(_wissel(advies, naam, waarde) for naam, waarde in deel.gegevens)
    return advies.pakket.teksten["verandering_naar"].format(wissels=wissels, uitkomst=_titel(advies, deel.uitkomst))


def _wissel(advies: Advies, naam: str, waarde: object) -> str:
    pakket = advies.pakket
    nu = in_woorden(pakket, naam, advies.gegevens.waarden[naam])
    return pakket.teksten["wissel"].format(titel=pakket.begrippen[naam].titel, waarde=in_woorden(pakket, naam, waarde), nu=nu)


def _titel(advies: Advies, uitkomst: str) -> str:
    return advies.pakket.uitkomsten[uitkomst].titel


def _reden(advies: Advies, deel: Belemmering) -> str:
    if deel.na:
        tekst = advies.pakket.teksten["uitkomst_gaat_voor" if advies.uitkomst else "uitkomst_wacht"]
        return tekst.format(uitkomst=_titel(advies, deel.na))
    redenen = [f"{advies.pakket.criteria[naam].titel}: {VERDICTWOORDEN[advies.criteria[naam].verdict]}" for naam in deel.criteria]
    rest = len(redenen) - _MEESTE_REDENEN
    if rest <= 1:
        return f"{'; '.join(redenen)}."
    return advies.pakket.teksten["meer_redenen"].format(redenen="; ".join(redenen[:_MEESTE_REDENEN]), aantal=rest)
