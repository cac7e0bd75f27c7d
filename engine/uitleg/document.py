"""Het document per lezer: ouder (kort en eenvoudig), commissie (de motivering) en toezicht (elke stap)."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from engine.beoordelen.advies import Advies
from engine.beoordelen.besluitrijp import GEREED, NIET_AFGEVEN, WAARSCHUWING
from engine.logica import NIET_VAN_TOEPASSING
from engine.taal.conclusies_lezer import ERNST
from engine.taal.declaraties import Gebrek
from engine.uitleg import delen
from engine.uitleg.anders import andere_uitkomsten, verandering
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.dragers import gebrekdragers
from engine.uitleg.gebruikt import lijstpunten
from engine.uitleg.herkomst import waar_vandaan
from engine.uitleg.invullen import GEEN_BESLUIT, Ingevuld
from engine.uitleg.motivering import motivering
from engine.uitleg.stand import besluitzin, zonder_besluit
from engine.uitleg.stappen import elke_stap
from engine.uitleg.vast import vaste_teksten
from engine.uitleg.woorden import dag


def document(advies: Advies, lezer: str, besluit: Ingevuld = GEEN_BESLUIT) -> tuple[Blok, ...]:
    """Het advies in woorden voor `lezer` (een van LEZERS). `besluit` is wat een mens al invulde; alleen de commissie leest het.

    Raises:
        KeyError: als er geen lezer met die naam is.
    """
    return tuple(_LEZERS[lezer](advies, besluit))


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


def _ouder(advies: Advies, _besluit: Ingevuld) -> list[Blok]:
    teksten = advies.pakket.teksten
    blokken = delen.aanhef(advies, "ouder")
    beslissend = beslissende_criteria(advies) if advies.uitkomst else ()
    herstel: Sequence[str] = ()
    if advies.uitkomst and advies.besluitrijp != GEREED:
        # Waar geen besluit bij hoort, is de reden van de uitkomst niet iets om te herstellen; elders staat zij al bij wat eerst moet.
        herstel = [naam for naam in _te_herstellen(advies) if not (_zonder_besluit(advies) and naam in beslissend)]
        blokken += _nog_geen_besluit(advies, herstel)
    redenen = tuple((delen.criteriumtekst(advies, naam, "ouder"),) for naam in beslissend if naam not in herstel)
    if redenen:
        blokken += [Kop(teksten["kop_waarom"]), Opsomming(redenen)]
    nodig = tuple(delen.vraagpunt(advies, vraag, met_grond=False) for vraag in advies.vragen if vraag.nu)
    if nodig:
        blokken += [Kop(teksten["kop_nog_nodig_van_wie"]), Opsomming(nodig)]
    blokken += delen.vervolg(advies, "ouder")
    if not advies.uitkomst:
        blokken += [Kop(teksten["kop_vervolg"]), Alinea(teksten["vervolg_open"])]
    return [*blokken, Kop(teksten["kop_wie_beslist"]), Alinea(teksten["wie_beslist"])]


def _te_herstellen(advies: Advies) -> list[str]:
    """De criteria achter de gebreken die een besluit ophouden, elk één keer."""
    houdt_op = [gebrek for gebrek in _op_zwaarte(advies) if gebrek.ernst != WAARSCHUWING]
    dragers = (naam for gebrek in houdt_op for naam in gebrekdragers(advies, gebrek.naam))
    # Dat iets niet van toepassing is, kan een gebrek mee dragen, maar er valt niets aan te herstellen.
    return [naam for naam in dict.fromkeys(dragers) if advies.criteria[naam].verdict is not NIET_VAN_TOEPASSING]


def _op_zwaarte(advies: Advies) -> list[Gebrek]:
    """De gebreken van dit advies, de zwaarste voorop."""
    return sorted((advies.pakket.gebreken[naam] for naam in advies.gebreken), key=lambda gebrek: ERNST.index(gebrek.ernst))


def _nog_geen_besluit(advies: Advies, criteria: Iterable[str]) -> list[Blok]:
    """Voor de ouder: er kan nog geen besluit komen, en wat er eerst hersteld moet worden."""
    teksten = advies.pakket.teksten
    zonder_besluit = "besluit_hoort_er_niet" if advies.besluitrijp == NIET_AFGEVEN else "geen_besluit_maar_eerst"
    blokken: list[Blok] = [Alinea(teksten[zonder_besluit if _zonder_besluit(advies) else "nog_geen_besluit"])]
    punten = tuple((delen.criteriumtekst(advies, naam, "ouder"),) for naam in criteria)
    return [*blokken, Kop(teksten["kop_eerst_nodig"]), Opsomming(punten)] if punten else blokken


def _commissie(advies: Advies, besluit: Ingevuld) -> list[Blok]:
    teksten = advies.pakket.teksten
    blokken = [*delen.aanhef(advies, "commissie"), _stand_van_besluit(advies), *gebreken(advies)]
    nodig = tuple(delen.vraagpunt(advies, vraag, met_grond=True) for vraag in advies.vragen if vraag.nu)
    if nodig:
        blokken += [Kop(teksten["kop_nog_nodig"]), Opsomming(nodig)]
    blokken += motivering(advies, besluit)
    blokken += [*andere_uitkomsten(advies), *verandering(advies)]
    return [*blokken, *delen.termijnen(advies), *delen.vervolg(advies, "commissie"), *slot(advies)]


def _stand_van_besluit(advies: Advies) -> Alinea:
    return Alinea(besluitzin(advies.pakket, advies.uitkomst, advies.besluitrijp))


def _zonder_besluit(advies: Advies) -> bool:
    return zonder_besluit(advies.pakket, advies.uitkomst)


def gebreken(advies: Advies) -> list[Blok]:
    """De gebreken en de waarschuwingen, elk met herstel en norm."""
    teksten = advies.pakket.teksten
    blokken: list[Blok] = []
    for kop, ernsten in ((teksten["kop_gebreken"], ("fataal", "herstelbaar")), (teksten["kop_let_op"], ("waarschuwing",))):
        gevonden = [gebrek for gebrek in _op_zwaarte(advies) if gebrek.ernst in ernsten]
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


def slot(advies: Advies) -> list[Blok]:
    """Naar welke regels er beoordeeld is, en dat een mens beslist."""
    pakket, teksten = advies.pakket, advies.pakket.teksten
    zin = teksten["beoordeeld_naar"].format(
        dag=dag(advies.peildatum), samenwerkingsverband=pakket.samenwerkingsverband, pakket=pakket.hash[:12]
    )
    return [Kop(teksten["kop_verantwoording"]), Alinea(zin), Alinea(teksten["mens_beslist"])]


def _toezicht(advies: Advies, _besluit: Ingevuld) -> list[Blok]:
    pakket, teksten = advies.pakket, advies.pakket.teksten
    blokken = [*delen.aanhef(advies, "commissie"), _stand_van_besluit(advies), *gebreken(advies)]
    blokken.append(Kop(teksten["kop_elke_stap"]))
    blokken += [*elke_stap(advies), *_lijsten(advies), *waar_vandaan(advies)]
    vuren = tuple((regel,) for regel in advies.gevuurd)
    oneens = teksten["lezingen_verschillen"].format(verschillen="; ".join(advies.verschillen))
    eens = oneens if advies.verschillen else teksten["lezingen_eens"]
    blokken += [Kop(teksten["kop_vuurde"]), Alinea(eens), Opsomming(vuren), Kop(teksten["kop_regelbestanden"])]
    return [
        *blokken,
        vaste_teksten(pakket).bestanden,
        Alinea(teksten["pakket_en_dag"].format(pakket=pakket.hash, dag=dag(advies.peildatum))),
    ]


def _lijsten(advies: Advies) -> list[Blok]:
    """Elke gegeven lijst met al haar elementen: een stap noemt alleen hoe lang zij is."""
    return [blok for naam, titel, punten in lijstpunten(advies) for blok in (Kop(f"{naam}: {titel}", 3), Opsomming(punten))]


_LEZERS: Mapping[str, Callable[[Advies, Ingevuld], list[Blok]]] = {"ouder": _ouder, "commissie": _commissie, "toezicht": _toezicht}
LEZERS = tuple(_LEZERS)
