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
    teksten = advies.pakket.teksten
    blokken: list[Blok] = [Kop(teksten["kop_nog_nodig"], 1)]
    if not advies.vragen:
        blokken.append(Alinea(teksten["geen_vragen"]))
    for kop, nu in ((teksten["kop_nu"], True), (teksten["kop_daarna"], False)):
        punten = tuple(delen.vraagpunt(advies, vraag, met_grond=True) for vraag in advies.vragen if vraag.nu is nu)
        if punten:
            blokken += [Kop(kop), Opsomming(punten)]
    return tuple(blokken)


def _ouder(advies: Advies) -> list[Blok]:
    teksten = advies.pakket.teksten
    blokken = delen.aanhef(advies, "ouder")
    if advies.uitkomst and advies.besluitrijp != "gereed":
        blokken += _nog_geen_besluit(advies)
    redenen = tuple((delen.criteriumtekst(advies, naam, "ouder"),) for naam in beslissende_criteria(advies) if advies.uitkomst)
    if redenen:
        blokken += [Kop(teksten["kop_waarom"]), Opsomming(redenen)]
    nodig = tuple(delen.vraagpunt(advies, vraag, met_grond=False) for vraag in advies.vragen if vraag.nu)
    if nodig:
        blokken += [Kop(teksten["kop_nog_nodig_van_wie"]), Opsomming(nodig)]
    blokken += delen.vervolg(advies, "ouder")
    if not advies.uitkomst:
        blokken += [Kop(teksten["kop_vervolg"]), Alinea(teksten["vervolg_open"])]
    return [*blokken, Kop(teksten["kop_wie_beslist"]), Alinea(teksten["wie_beslist"])]


def _nog_geen_besluit(advies: Advies) -> list[Blok]:
    """Voor de ouder: er kan nog geen besluit komen, en wat er eerst hersteld moet worden."""
    houdt_op = [advies.pakket.gebreken[naam] for naam in advies.gebreken if advies.pakket.gebreken[naam].ernst != "waarschuwing"]
    criteria = dict.fromkeys(naam for gebrek in houdt_op for naam in dragers(advies, gebrek.als))
    teksten = advies.pakket.teksten
    blokken: list[Blok] = [Alinea(teksten["nog_geen_besluit"])]
    punten = tuple((delen.criteriumtekst(advies, naam, "ouder"),) for naam in criteria)
    return [*blokken, Kop(teksten["kop_eerst_nodig"]), Opsomming(punten)] if punten else blokken


def _commissie(advies: Advies) -> list[Blok]:
    pakket, teksten = advies.pakket, advies.pakket.teksten
    blokken = [*delen.aanhef(advies, "commissie"), Alinea(teksten[f"besluit_{advies.besluitrijp}"])]
    blokken += gebreken(advies)
    nodig = tuple(delen.vraagpunt(advies, vraag, met_grond=True) for vraag in advies.vragen if vraag.nu)
    if nodig:
        blokken += [Kop(teksten["kop_nog_nodig"]), Opsomming(nodig)]
    blokken.append(Kop(teksten["kop_motivering"]))
    beslissend = set(beslissende_criteria(advies))
    meedoend, niet_nodig = meedoende_criteria(advies)
    for thema in pakket.themas.values():
        eigen = [naam for naam in meedoend if pakket.criteria[naam].kop.thema == thema.naam]
        if eigen:
            blokken += [Kop(thema.titel, 3), Opsomming(tuple(criteriumpunt(advies, naam, naam in beslissend) for naam in eigen))]
    for titel, punten in lijstpunten(advies):
        blokken += [Kop(titel, 3), Opsomming(punten)]
    if niet_nodig:
        titels = tuple((f"{pakket.criteria[naam].titel}.",) for naam in niet_nodig)
        blokken += [Kop(teksten["kop_niet_nodig"], 3), Alinea(teksten["niet_nodig"]), Opsomming(titels)]
    blokken += [*andere_uitkomsten(advies), *verandering(advies)]
    return [*blokken, *delen.termijnen(advies), *delen.vervolg(advies, "commissie"), *slot(advies)]


def gebreken(advies: Advies) -> list[Blok]:
    """De gebreken en de waarschuwingen, elk met herstel en norm."""
    teksten = advies.pakket.teksten
    blokken: list[Blok] = []
    for kop, ernsten in ((teksten["kop_gebreken"], ("fataal", "herstelbaar")), (teksten["kop_let_op"], ("waarschuwing",))):
        gevonden = [advies.pakket.gebreken[naam] for naam in advies.gebreken if advies.pakket.gebreken[naam].ernst in ernsten]
        punten = tuple(
            (
                teksten["gebrek"].format(titel=gebrek.titel, code=gebrek.code, ernst=gebrek.ernst),
                teksten["gebrek_herstel"].format(herstel=gebrek.herstel),
                teksten["gebrek_norm"].format(bronnen=delen.bronnen(advies, gebrek.norm)),
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
    criterium, teksten = advies.pakket.criteria[naam], advies.pakket.teksten
    regel = f"{criterium.titel}: {VERDICTWOORDEN[advies.criteria[naam].verdict]}."
    regels = [teksten["beslissend"].format(regel=regel) if beslissend else regel]
    tekst = delen.criteriumtekst(advies, naam, "commissie")
    if tekst.rstrip(".").lower() not in (VERDICTWOORDEN[advies.criteria[naam].verdict], criterium.titel.lower()):
        regels.append(tekst)
    regels += gebruikte_gegevens(advies, naam)
    regels.append(teksten["bron"].format(bronnen=delen.bronnen(advies, criterium.bron)))
    if not criterium.bevestigd:
        regels.append(teksten["onbevestigd"].format(let_op=criterium.let_op))
    if criterium.overgenomen_van:
        vast = "overgenomen" if criterium.vastgesteld else "overgenomen_niet_vastgesteld"
        regels.append(teksten[vast].format(van=criterium.overgenomen_van))
    return tuple(regels)


def slot(advies: Advies) -> list[Blok]:
    """Naar welke regels er beoordeeld is, en dat een mens beslist."""
    pakket, teksten = advies.pakket, advies.pakket.teksten
    zin = teksten["beoordeeld_naar"].format(
        dag=dag(advies.peildatum), samenwerkingsverband=pakket.samenwerkingsverband, pakket=pakket.hash[:12]
    )
    return [Kop(teksten["kop_verantwoording"]), Alinea(zin), Alinea(teksten["mens_beslist"])]


def _toezicht(advies: Advies) -> list[Blok]:
    pakket, teksten = advies.pakket, advies.pakket.teksten
    blokken = [*delen.aanhef(advies, "commissie"), Alinea(teksten[f"besluit_{advies.besluitrijp}"]), *gebreken(advies)]
    blokken.append(Kop(teksten["kop_elke_stap"]))
    for naam in leesvolgorde(advies):
        uitslag = advies.criteria[naam]
        blokken.append(Kop(f"{naam}: {VERDICTWOORDEN[uitslag.verdict]}", 3))
        spoor = [(regel,) for stap in uitslag.stappen for regel in _stapregels(advies, stap)]
        blokken.append(Opsomming((*spoor, (teksten["bron"].format(bronnen=delen.bronnen(advies, pakket.criteria[naam].bron)),))))
    vuren = tuple((regel,) for regel in advies.gevuurd)
    bestanden = tuple((f"{bestand}  {hash_}",) for bestand, hash_ in sorted(pakket.bestanden.items()))
    oneens = teksten["lezingen_verschillen"].format(verschillen="; ".join(advies.verschillen))
    eens = oneens if advies.verschillen else teksten["lezingen_eens"]
    blokken += [Kop(teksten["kop_vuurde"]), Alinea(eens), Opsomming(vuren), Kop(teksten["kop_regelbestanden"]), Opsomming(bestanden)]
    return [*blokken, Alinea(teksten["pakket_en_dag"].format(pakket=pakket.hash, dag=dag(advies.peildatum)))]


def _stapregels(advies: Advies, stap: Stap) -> list[str]:
    namen = zip(stap.knoop.namen, stap.gelezen, strict=True)
    gelezen = ", ".join(f"{naam} = {in_woorden(advies.pakket, naam, waarde)}" for naam, waarde in namen)
    regel = f"{stap.knoop.pad}: {VERDICTWOORDEN[stap.verdict]}{f' ({gelezen})' if gelezen else ''}"
    return [regel, *(onder for deel in stap.delen for onder in _stapregels(advies, deel))]


_LEZERS: Mapping[str, Callable[[Advies], list[Blok]]] = {"ouder": _ouder, "commissie": _commissie, "toezicht": _toezicht}
LEZERS = tuple(_LEZERS)
