"""Het document per lezer: ouder (kort en eenvoudig), commissie (de motivering) en toezicht (elke stap)."""

from collections.abc import Callable, Mapping

from engine.beoordelen.advies import Advies
from engine.beoordelen.spoor import Stap
from engine.logica import NIET_VAN_TOEPASSING, OPEN
from engine.uitleg import delen
from engine.uitleg.anders import andere_uitkomsten, verandering
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.dragers import dragers
from engine.uitleg.gebruikt import gebruikte_gegevens, lijstpunten
from engine.uitleg.woorden import VERDICTWOORDEN, dag, in_woorden


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
    criteria = dict.fromkeys(naam for gebrek in houdt_op for naam in dragers(advies, gebrek.als))
    blokken: list[Blok] = [Alinea("Er kan nu nog geen besluit komen. Eerst moet er iets worden hersteld of aangevuld.")]
    punten = tuple((delen.criteriumtekst(advies, naam, "ouder"),) for naam in criteria)
    return [*blokken, Kop("Wat er eerst moet gebeuren"), Opsomming(punten)] if punten else blokken


def _commissie(advies: Advies) -> list[Blok]:
    pakket = advies.pakket
    blokken = [*delen.aanhef(advies, "commissie"), Alinea(delen.BESLUITRIJP[advies.besluitrijp])]
    blokken += gebreken(advies)
    nodig = tuple(delen.vraagpunt(advies, vraag, met_grond=True) for vraag in advies.vragen if vraag.nu)
    if nodig:
        blokken += [Kop("Wat is er nog nodig"), Opsomming(nodig)]
    blokken.append(Kop("Motivering"))
    beslissend = set(beslissende_criteria(advies))
    meedoend, niet_nodig = meedoende_criteria(advies)
    for thema in pakket.themas.values():
        eigen = [naam for naam in meedoend if pakket.criteria[naam].kop.thema == thema.naam]
        if eigen:
            blokken += [Kop(thema.titel, 3), Opsomming(tuple(criteriumpunt(advies, naam, naam in beslissend) for naam in eigen))]
    for titel, punten in lijstpunten(advies):
        blokken += [Kop(titel, 3), Opsomming(punten)]
    if niet_nodig:
        zin = "Deze punten zijn niet uitgezocht, want zij kunnen aan dit advies niets meer veranderen."
        titels = tuple((f"{pakket.criteria[naam].titel}.",) for naam in niet_nodig)
        blokken += [Kop("Niet nodig voor dit advies", 3), Alinea(zin), Opsomming(titels)]
    blokken += [*andere_uitkomsten(advies), *verandering(advies)]
    return [*blokken, *delen.termijnen(advies), *delen.vervolg(advies, "commissie"), *slot(advies)]


def gebreken(advies: Advies) -> list[Blok]:
    """De gebreken en de waarschuwingen, elk met herstel en norm."""
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


def meedoende_criteria(advies: Advies) -> tuple[list[str], list[str]]:
    """De criteria die in de motivering horen, en de open criteria waar niemand meer naar hoeft te vragen."""
    gevraagd = {naam for vraag in advies.vragen for naam in vraag.criteria}
    namen = [naam for naam in leesvolgorde(advies) if advies.criteria[naam].verdict is not NIET_VAN_TOEPASSING]
    # Een ingevulde blanco zegt hetzelfde als zijn invulling; de lezer hoeft hem niet twee keer te lezen.
    ingevuld = {naam for eigen in advies.pakket.criteria.values() for naam in (eigen.invulling_van, eigen.afwijking_van)}
    eigen = [naam for naam in namen if naam not in ingevuld]
    niet_nodig = [naam for naam in eigen if advies.criteria[naam].verdict in OPEN and naam not in gevraagd]
    return [naam for naam in eigen if naam not in niet_nodig], niet_nodig


def leesvolgorde(advies: Advies) -> list[str]:
    """De criteria zoals zij in de regels staan: per bestand van boven naar beneden."""
    plaatsen = {naam: criterium.plaats for naam, criterium in advies.pakket.criteria.items()}
    return sorted(advies.criteria, key=lambda naam: (plaatsen[naam].bestand, plaatsen[naam].regel))


def criteriumpunt(advies: Advies, naam: str, beslissend: bool) -> tuple[str, ...]:
    """Een criterium als punt: verdict, uitleg, gegevens en bron."""
    criterium = advies.pakket.criteria[naam]
    kern = " [beslissend]" if beslissend else ""
    regels = [f"{criterium.titel}: {VERDICTWOORDEN[advies.criteria[naam].verdict]}.{kern}"]
    tekst = delen.criteriumtekst(advies, naam, "commissie")
    if tekst.rstrip(".").lower() not in (VERDICTWOORDEN[advies.criteria[naam].verdict], criterium.titel.lower()):
        regels.append(tekst)
    regels += gebruikte_gegevens(advies, naam)
    regels.append(f"Bron: {delen.bronnen(advies, criterium.bron)}.")
    if not criterium.bevestigd:
        regels.append(f"Nog niet nagezien: {criterium.let_op}")
    if criterium.overgenomen_van:
        vast = "" if criterium.vastgesteld else "; niet vastgesteld door het samenwerkingsverband"
        regels.append(f"Overgenomen van {criterium.overgenomen_van}{vast}.")
    return tuple(regels)


def slot(advies: Advies) -> list[Blok]:
    """Naar welke regels er beoordeeld is, en dat een mens beslist."""
    zin = f"Beoordeeld naar de regels van {dag(advies.peildatum)} ({advies.pakket.samenwerkingsverband}, pakket {advies.pakket.hash[:12]})."
    return [Kop("Verantwoording"), Alinea(zin), Alinea("Dit is een advies. Een mens beslist en motiveert zelf.")]


def _toezicht(advies: Advies) -> list[Blok]:
    pakket = advies.pakket
    blokken = [*delen.aanhef(advies, "commissie"), Alinea(delen.BESLUITRIJP[advies.besluitrijp]), *gebreken(advies), Kop("Elke stap")]
    for naam in leesvolgorde(advies):
        uitslag = advies.criteria[naam]
        blokken.append(Kop(f"{naam}: {VERDICTWOORDEN[uitslag.verdict]}", 3))
        spoor = [(regel,) for stap in uitslag.stappen for regel in _stapregels(advies, stap)]
        blokken.append(Opsomming((*spoor, (f"Bron: {delen.bronnen(advies, pakket.criteria[naam].bron)}.",))))
    vuren = tuple((regel,) for regel in advies.gevuurd)
    bestanden = tuple((f"{bestand}  {hash_}",) for bestand, hash_ in sorted(pakket.bestanden.items()))
    eens = "De twee lezingen zijn het eens." if not advies.verschillen else f"De lezingen verschillen: {'; '.join(advies.verschillen)}"
    blokken += [Kop("Wat vuurde"), Alinea(eens), Opsomming(vuren), Kop("Regelbestanden"), Opsomming(bestanden)]
    return [*blokken, Alinea(f"Pakket {pakket.hash}, peildatum {dag(advies.peildatum)}.")]


def _stapregels(advies: Advies, stap: Stap) -> list[str]:
    namen = zip(stap.knoop.namen, stap.gelezen, strict=True)
    gelezen = ", ".join(f"{naam} = {in_woorden(advies.pakket, naam, waarde)}" for naam, waarde in namen)
    regel = f"{stap.knoop.pad}: {VERDICTWOORDEN[stap.verdict]}{f' ({gelezen})' if gelezen else ''}"
    return [regel, *(onder for deel in stap.delen for onder in _stapregels(advies, deel))]


_LEZERS: Mapping[str, Callable[[Advies], list[Blok]]] = {"ouder": _ouder, "commissie": _commissie, "toezicht": _toezicht}
LEZERS = tuple(_LEZERS)
