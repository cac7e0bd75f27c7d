"""Het document per lezer: ouder (kort en eenvoudig), commissie (de motivering) en toezicht (elke stap)."""

from collections.abc import Callable, Mapping

from engine.beoordelen.advies import Advies
from engine.uitleg import delen
from engine.uitleg.anders import andere_uitkomsten, verandering
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.dragers import gebrekdragers
from engine.uitleg.motivering import motivering
from engine.uitleg.stappen import elke_stap
from engine.uitleg.vast import vaste_teksten
from engine.uitleg.woorden import dag


def document(advies: Advies, lezer: str) -> tuple[Blok, ...]:
    """Het advies in woorden voor `lezer` (een van LEZERS).

    Raises:
        KeyError: als er geen lezer met die naam is.
    """
    return tuple(_LEZERS[lezer](advies))


def vragendocument(advies: Advies) -> tuple[Blok, ...]:
    """Alleen de open vragen, eerst wat nu nodig is, dan wat daarna kan."""
    blokken: list[Blok] = [Kop("Wat is er nog nodig", 1)]
    if not advies.vragen:
        blokken.append(Alinea("Er zijn geen open vragen."))
    for kop, nu in (("Nu", True), ("Daarna", False)):
        punten = tuple(delen.vraagpunt(advies, vraag, met_grond=True) for vraag in advies.vragen if vraag.nu is nu)
        if punten:
            blokken += [Kop(kop), Opsomming(punten)]
    return tuple(blokken)


def _ouder(advies: Advies) -> list[Blok]:
    blokken = delen.aanhef(advies, "ouder")
    if advies.uitkomst and advies.besluitrijp != "gereed":
        blokken += _nog_geen_besluit(advies)
    redenen = tuple((delen.criteriumtekst(advies, naam, "ouder"),) for naam in beslissende_criteria(advies) if advies.uitkomst)
    if redenen:
        blokken += [Kop("Waarom"), Opsomming(redenen)]
    nodig = tuple(delen.vraagpunt(advies, vraag, met_grond=False) for vraag in advies.vragen if vraag.nu)
    if nodig:
        blokken += [Kop("Wat is er nog nodig, en van wie"), Opsomming(nodig)]
    blokken += delen.vervolg(advies, "ouder")
    if not advies.uitkomst:
        blokken += [Kop("Hoe nu verder"), Alinea("De school of het samenwerkingsverband vult dit aan. Daarna kijken we verder.")]
    return [
        *blokken,
        Kop("Wie beslist"),
        Alinea("Dit is een advies van een computer die regels volgt. Een mens neemt het besluit en legt het uit."),
    ]


def _nog_geen_besluit(advies: Advies) -> list[Blok]:
    """Voor de ouder: er kan nog geen besluit komen, en wat er eerst hersteld moet worden."""
    houdt_op = [advies.pakket.gebreken[naam] for naam in advies.gebreken if advies.pakket.gebreken[naam].ernst != "waarschuwing"]
    criteria = dict.fromkeys(naam for gebrek in houdt_op for naam in gebrekdragers(advies, gebrek.naam))
    blokken: list[Blok] = [Alinea("Er kan nu nog geen besluit komen. Eerst moet er iets worden hersteld of aangevuld.")]
    punten = tuple((delen.criteriumtekst(advies, naam, "ouder"),) for naam in criteria)
    return [*blokken, Kop("Wat er eerst moet gebeuren"), Opsomming(punten)] if punten else blokken


def _commissie(advies: Advies) -> list[Blok]:
    blokken = [*delen.aanhef(advies, "commissie"), Alinea(delen.BESLUITRIJP[advies.besluitrijp])]
    blokken += _gebreken(advies)
    nodig = tuple(delen.vraagpunt(advies, vraag, met_grond=True) for vraag in advies.vragen if vraag.nu)
    if nodig:
        blokken += [Kop("Wat is er nog nodig"), Opsomming(nodig)]
    blokken += motivering(advies)
    blokken += [*andere_uitkomsten(advies), *verandering(advies)]
    return [*blokken, *delen.termijnen(advies), *delen.vervolg(advies, "commissie"), *_slot(advies)]


def _gebreken(advies: Advies) -> list[Blok]:
    blokken: list[Blok] = []
    for kop, ernsten in (("Gebreken", ("fataal", "herstelbaar")), ("Let op", ("waarschuwing",))):
        gevonden = [advies.pakket.gebreken[naam] for naam in advies.gebreken if advies.pakket.gebreken[naam].ernst in ernsten]
        punten = tuple(
            (
                f"{gebrek.titel} ({gebrek.code}, {gebrek.ernst}).",
                f"Herstel: {gebrek.herstel}",
                f"Norm: {delen.bronnen(advies, gebrek.norm)}.",
            )
            for gebrek in gevonden
        )
        blokken += [Kop(kop), Opsomming(punten)] if punten else []
    return blokken


def _slot(advies: Advies) -> list[Blok]:
    zin = f"Beoordeeld naar de regels van {dag(advies.peildatum)} ({advies.pakket.samenwerkingsverband}, pakket {advies.pakket.hash[:12]})."
    return [Kop("Verantwoording"), Alinea(zin), Alinea("Dit is een advies. Een mens beslist en motiveert zelf.")]


def _toezicht(advies: Advies) -> list[Blok]:
    pakket = advies.pakket
    blokken = [*delen.aanhef(advies, "commissie"), Alinea(delen.BESLUITRIJP[advies.besluitrijp]), *_gebreken(advies), Kop("Elke stap")]
    blokken += elke_stap(advies)
    vuren = tuple((regel,) for regel in advies.gevuurd)
    eens = "De twee lezingen zijn het eens." if not advies.verschillen else f"De lezingen verschillen: {'; '.join(advies.verschillen)}"
    blokken += [Kop("Wat vuurde"), Alinea(eens), Opsomming(vuren), Kop("Regelbestanden"), vaste_teksten(pakket).bestanden]
    return [*blokken, Alinea(f"Pakket {pakket.hash}, peildatum {dag(advies.peildatum)}.")]


_LEZERS: Mapping[str, Callable[[Advies], list[Blok]]] = {"ouder": _ouder, "commissie": _commissie, "toezicht": _toezicht}
LEZERS = tuple(_LEZERS)
