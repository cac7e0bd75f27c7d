"""De delen van een document over wat anders had gekund: waarom geen andere uitkomst, en wat het advies zou veranderen."""

from engine.beoordelen.advies import Advies
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.waarom_niet import Belemmering, waarom_niet
from engine.uitleg.wat_als import wat_zou_veranderen
from engine.uitleg.woorden import VERDICTWOORDEN, in_woorden

_MEESTE_REDENEN = 4


def andere_uitkomsten(advies: Advies) -> list[Blok]:
    """Per andere uitkomst wat haar tegenhoudt, de dichtstbijzijnde eerst."""
    punten = tuple((_titel(advies, deel.uitkomst) + ".", _reden(advies, deel)) for deel in waarom_niet(advies))
    return [Kop("Waarom geen andere uitkomst"), Opsomming(punten)] if punten else []


def verandering(advies: Advies) -> list[Blok]:
    """Welke gegevens een andere uitkomst zouden geven."""
    if not advies.uitkomst:
        return []
    kop = Kop("Wat het advies zou veranderen")
    uitleg = Alinea("Dit is een redenering over de regels en geen toezegging. Alleen gegevens die kunnen veranderen doen mee.")
    gezocht = wat_zou_veranderen(advies)
    punten = tuple(
        (f"{' en '.join(_wissel(advies, naam, waarde) for naam, waarde in deel.gegevens)}: dan “{_titel(advies, deel.uitkomst)}”.",)
        for deel in gezocht.gevonden
    )
    if punten:
        return [kop, uitleg, Opsomming(punten)]
    if not gezocht.alles:
        return [
            kop,
            uitleg,
            Alinea("Er is gezocht en niets gevonden. Niet alles is geprobeerd, want daarvoor zijn er te veel mogelijkheden."),
        ]
    return [
        kop,
        Alinea("Geen gegeven dat kan veranderen, en geen twee samen, geeft een andere uitkomst. De uitkomst rust op oordelen van mensen."),
    ]


def _wissel(advies: Advies, naam: str, waarde: object) -> str:
    nu = in_woorden(advies.pakket, naam, advies.gegevens.waarden[naam])
    return f"{advies.pakket.begrippen[naam].titel}: {in_woorden(advies.pakket, naam, waarde)} in plaats van {nu}"


def _titel(advies: Advies, uitkomst: str) -> str:
    return advies.pakket.uitkomsten[uitkomst].titel


def _reden(advies: Advies, deel: Belemmering) -> str:
    if deel.na:
        return f"Deze uitkomst past ook, maar “{_titel(advies, deel.na)}” gaat voor."
    redenen = [f"{advies.pakket.criteria[naam].titel}: {VERDICTWOORDEN[advies.criteria[naam].verdict]}" for naam in deel.criteria]
    rest = len(redenen) - _MEESTE_REDENEN
    return f"{'; '.join(redenen)}." if rest <= 1 else f"{'; '.join(redenen[:_MEESTE_REDENEN])}; en nog {rest} punten."
