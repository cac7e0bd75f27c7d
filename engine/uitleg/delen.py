"""De delen van een document die meer dan één lezer krijgt."""

from collections.abc import Iterable

from engine.beoordelen.advies import Advies
from engine.beoordelen.vragen import Vraag
from engine.logica import OPEN, Verdict
from engine.taal.declaraties import Soort
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.vast import vindplaatsen
from engine.uitleg.woorden import VERDICTWOORDEN, dag, vul_in
from engine.vorm.punt import punt_van

BESLUITRIJP = {
    "gereed": "Een besluit kan worden genomen.",
    "eerst_herstellen": "Eerst herstellen of aanvullen; daarna kan een besluit worden genomen.",
    "niet_afgeven": "Geef dit besluit zo niet af.",
}
_MEESTE_REDENEN = 3
_STAND = {"loopt": "loopt tot en met", "bijna_voorbij": "bijna voorbij, tot en met", "voorbij": "voorbij sinds"}


def aanhef(advies: Advies, lezer: str) -> list[Blok]:
    """Titel, uitkomst met haar uitleg, of dat het advies nog open is."""
    blokken: list[Blok] = []
    pakket = advies.pakket
    if advies.verschillen:
        zin = "De twee lezingen van de regels waren het niet eens. Er is geen advies; een mens moet kijken."
        blokken.append(Alinea(zin))
    if not advies.uitkomst:
        return [
            Kop("Advies: nog open", 1),
            *blokken,
            Alinea("Er is nog geen advies, omdat er gegevens of oordelen ontbreken. Dit is geen afwijzing."),
        ]
    uitkomst = pakket.uitkomsten[advies.uitkomst]
    blokken.append(Alinea(vul_in(advies, uitkomst.uitleg[lezer], advies.uitkomstgegevens)))
    return [Kop(f"Advies: {uitkomst.titel}", 1), *blokken]


def vervolg(advies: Advies, lezer: str) -> list[Blok]:
    """Wat er nu gebeurt, als de uitkomst dat zegt."""
    tekst = advies.pakket.uitkomsten[advies.uitkomst].vervolg.get(lezer) if advies.uitkomst else None
    return [Kop("Hoe nu verder"), Alinea(vul_in(advies, tekst, advies.uitkomstgegevens))] if tekst else []


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
    kop = f"{begrip.vraag} ({lijst.titel.lower()}, nummer {nummer})" if lijst else begrip.vraag
    wat = "Oordeel van" if begrip.soort is Soort.OORDEEL else "Te beantwoorden door"
    regels = [kop, f"{wat}: {rollen(advies, begrip.antwoord_door)}."]
    if begrip.toelichting:
        regels.append(begrip.toelichting)
    if begrip.keuzes:
        regels.append(f"Kies uit: {'; '.join(begrip.keuzes.values())}.")
    if begrip.weeg:
        regels.append(f"Weeg: {'; '.join(begrip.weeg)}.")
    regels.append(f"Waarom: {_waarom(advies, vraag)}.")
    if met_grond:
        regels.append(f"Grond: {bronnen(advies, begrip.grondslag)}.")
    return tuple(regels)


def _waarom(advies: Advies, vraag: Vraag) -> str:
    titels = [advies.pakket.criteria[naam].titel for naam in vraag.criteria]
    rest = len(titels) - _MEESTE_REDENEN
    return "; ".join(titels) if rest <= 1 else f"{'; '.join(titels[:_MEESTE_REDENEN])}; en nog {rest} andere punten"


def bronnen(advies: Advies, namen: Iterable[str]) -> str:
    """De vindplaatsen van bronnen; wat niet is nagezien staat erbij."""
    return vindplaatsen(advies.pakket.bronnen, namen)


def termijnen(advies: Advies) -> list[Blok]:
    """De termijnen die lopen of liepen, met hun laatste dag."""
    punten = tuple(
        (
            f"{advies.pakket.termijnen[stand.naam].titel}: {_STAND[stand.stand]} {dag(stand.einde)}.",
            advies.pakket.termijnen[stand.naam].uitleg,
        )
        for stand in advies.termijnen
        if stand.einde is not None and stand.stand in _STAND
    )
    return [Kop("Termijnen"), Opsomming(punten)] if punten else []
