"""De delen van een document die meer dan één lezer krijgt."""

from collections.abc import Iterable

from engine.beoordelen.advies import Advies
from engine.beoordelen.besluitrijp import GEREED, MET_BESLUIT
from engine.beoordelen.vragen import Vraag
from engine.logica import OPEN, Verdict
from engine.taal.declaraties import Soort
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.stand import advieskop
from engine.uitleg.vast import vindplaatsen
from engine.uitleg.woorden import VERDICTWOORDEN, dag, vul_in
from engine.vorm.punt import punt_van

_MEESTE_REDENEN = 3
_MET_EINDE = ("loopt", "bijna_voorbij", "voorbij")


def aanhef(advies: Advies, lezer: str) -> list[Blok]:
    """Titel, uitkomst met haar uitleg, of dat het advies nog open is."""
    blokken: list[Blok] = []
    pakket, teksten = advies.pakket, advies.pakket.teksten
    if advies.verschillen:
        blokken.append(Alinea(teksten["lezingen_oneens"]))
    kop = Kop(advieskop(pakket, advies.uitkomst), 1)
    if not advies.uitkomst:
        return [kop, *blokken, Alinea(teksten["advies_open"])]
    blokken.append(Alinea(vul_in(advies, pakket.uitkomsten[advies.uitkomst].uitleg[lezer], advies.uitkomstgegevens)))
    return [kop, *blokken]


def vervolg(advies: Advies, lezer: str) -> list[Blok]:
    """Wat er nu gebeurt, als de uitkomst dat zegt."""
    if not advies.uitkomst:
        return []
    uitkomst, teksten = advies.pakket.uitkomsten[advies.uitkomst], advies.pakket.teksten
    tekst = uitkomst.vervolg.get(lezer)
    if not tekst:
        return []
    # Het vervolg van een toekenning of weigering begint met het besluit, en dat kan dan nog niet.
    eerst = [Alinea(teksten["vervolg_na_herstel"])] if advies.besluitrijp != GEREED and uitkomst.soort in MET_BESLUIT else []
    return [Kop(teksten["kop_vervolg"]), *eerst, Alinea(vul_in(advies, tekst, advies.uitkomstgegevens))]


def criteriumtekst(advies: Advies, naam: str, lezer: str) -> str:
    """De uitleg van een criterium bij zijn verdict, of anders het verdict in woorden."""
    sjabloon = sjabloon_van(advies, naam, lezer)
    if sjabloon:
        return vul_in(advies, sjabloon)
    criterium, verdict = advies.pakket.criteria[naam], advies.criteria[naam].verdict
    if verdict is Verdict.NIET_VAN_TOEPASSING and criterium.reden_uitzondering and advies.criteria[naam].beslist_door == "uitzondering":
        return criterium.reden_uitzondering
    return f"{VERDICTWOORDEN[verdict].capitalize()}."


def sjabloon_van(advies: Advies, naam: str, lezer: str) -> str:
    """Het sjabloon waarmee de regels het verdict van een criterium uitleggen; leeg als zij er geen hebben."""
    verdict, teksten = advies.criteria[naam].verdict, advies.pakket.criteria[naam].uitleg.get(lezer, {})
    return teksten.get("open" if verdict in OPEN else verdict, "")


def rollen(advies: Advies, namen: Iterable[str]) -> str:
    """De titels van rollen, met `of` ertussen."""
    return " of ".join(advies.pakket.rollen[naam].titel for naam in namen)


def vraagpunt(advies: Advies, vraag: Vraag, met_grond: bool) -> tuple[str, ...]:
    """Een vraag als punt: de vraag, wie antwoordt en waarom zij gesteld wordt."""
    begrip, lijst, nummer = punt_van(advies.pakket, vraag.pad)
    teksten = advies.pakket.teksten
    kop = teksten["vraag_in_lijst"].format(vraag=begrip.vraag, lijst=lijst.titel.lower(), nummer=nummer) if lijst else begrip.vraag
    wie = teksten["vraag_oordeel" if begrip.soort is Soort.OORDEEL else "vraag_antwoord"]
    regels = [kop, wie.format(rollen=rollen(advies, begrip.antwoord_door))]
    if begrip.toelichting:
        regels.append(begrip.toelichting)
    if begrip.keuzes:
        regels.append(teksten["vraag_keuzes"].format(keuzes="; ".join(begrip.keuzes.values())))
    if begrip.weeg:
        regels.append(teksten["vraag_weeg"].format(punten="; ".join(begrip.weeg)))
    regels.append(teksten["vraag_waarom"].format(redenen=_waarom(advies, vraag)))
    if met_grond:
        regels.append(teksten["vraag_grond"].format(bronnen=bronnen(advies, begrip.grondslag)))
    return tuple(regels)


def _waarom(advies: Advies, vraag: Vraag) -> str:
    titels = [advies.pakket.criteria[naam].titel for naam in vraag.criteria]
    rest = len(titels) - _MEESTE_REDENEN
    if rest <= 1:
        return "; ".join(titels)
    return advies.pakket.teksten["meer_punten"].format(redenen="; ".join(titels[:_MEESTE_REDENEN]), aantal=rest)


def bronnen(advies: Advies, namen: Iterable[str]) -> str:
    """De vindplaatsen van bronnen; wat niet is nagezien staat erbij."""
    return vindplaatsen(advies.pakket, namen)


def termijnen(advies: Advies) -> list[Blok]:
    """De termijnen die lopen of liepen, met hun laatste dag."""
    pakket, teksten = advies.pakket, advies.pakket.teksten
    punten = tuple(
        (
            teksten[f"termijn_{stand.stand}"].format(termijn=pakket.termijnen[stand.naam].titel, dag=dag(stand.einde)),
            pakket.termijnen[stand.naam].uitleg,
        )
        for stand in advies.termijnen
        if stand.einde is not None and stand.stand in _MET_EINDE
    )
    return [Kop(teksten["kop_termijnen"]), Opsomming(punten)] if punten else []
