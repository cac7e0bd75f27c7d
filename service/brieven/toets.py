"""Het besluit door de motor laten toetsen: het gaat als feit het dossier in, en de regels zeggen wat eraan schort.

Hier staat geen grens en geen criterium. Er staat alleen onder welke naam de regels een deel van het besluit kennen.
"""

from collections.abc import Mapping
from typing import Any

from engine import Advies, Fout, Gegevens, InvoerFouten, beoordeel, lees_gegevens, punt_van
from service.brieven.besluit import Besluit

GEREED = "gereed"
_SOORTEN = {"toewijzing": "toekennen", "afwijzing": "weigeren"}
_VELDEN = {
    "voorziening": "besluit_voorziening",
    "categorie": "besluit_categorie",
    "begindatum": "besluit_ingangsdatum",
    "einddatum": "besluit_einddatum",
    "dagtekening": "besluitdatum",
}
VOORZIENING_VAN = {"toelaatbaar_sbo": "sbo", "toelaatbaar_so": "so", "arrangement": "arrangement", "zorg_en_onderwijs_samen": "arrangement"}
"""De uitkomst van een advies en de voorziening die zij toekent."""
# De brief noemt dit altijd: zonder wordt hij niet gemaakt.
_ALTIJD = (
    "besluit_noemt_feiten",
    "besluit_noemt_criteria",
    "besluit_noemt_kern_adviezen",
    "besluit_noemt_standpunten",
    "besluit_noemt_grondslag",
    "besluit_heeft_bezwaarclausule",
    "besluit_ondertekend",
)
_MET_TEKST = {
    "besluit_motiveert_duur": "reden_duur",
    "besluit_motiveert_categorie": "reden_categorie",
    "besluit_heeft_volgnummer": "volgnummer",
    "besluit_verklaart_afwijking_advies": "reden_afwijking_deskundige",
}


def wijkt_af(besluit: Besluit, advies: Advies) -> bool:
    """Besluit de mens iets anders dan het advies? Een open advies is geen advies om van af te wijken.

    Bij een toewijzing tellen ook de categorie en de grenzen voor de einddatum die de uitkomst noemt.
    """
    if not advies.uitkomst:
        return False
    geadviseerd = VOORZIENING_VAN.get(advies.uitkomst, "")
    if besluit.soort == "afwijzing":
        return geadviseerd == besluit.voorziening
    gegevens = advies.uitkomstgegevens
    vroegste, laatste = gegevens.get("vroegste_einddatum"), gegevens.get("laatste_einddatum")
    return (
        geadviseerd != besluit.voorziening
        or gegevens.get("categorie", besluit.categorie) != besluit.categorie
        or (besluit.einddatum is not None and _buiten(besluit.einddatum, vroegste, laatste))
    )


def _buiten(dag: Any, vroegste: Any, laatste: Any) -> bool:
    return (isinstance(vroegste, type(dag)) and dag < vroegste) or (isinstance(laatste, type(dag)) and dag > laatste)


def met_besluit(besluit: Besluit, advies: Advies) -> Advies:
    """Het advies over hetzelfde dossier met het besluit erin.

    Raises:
        InvoerFouten: als het dossier al iets anders over het besluit zegt, of een antwoord in `gegevens` niet klopt.
    """
    eigen = lees_gegevens(advies.pakket, besluit.gegevens, advies.peildatum).waarden
    namen = {begrip: veld for veld, begrip in _VELDEN.items()}
    feiten = _feiten(besluit)
    bekend = {naam: waarde for naam, waarde in advies.gegevens.waarden.items() if naam != "fase"}
    botsing = [
        Fout("B040", "Het dossier of het veld 'gegevens' zegt hier iets anders.", namen.get(naam, "gegevens." + naam))
        for bron in (bekend, eigen)
        for naam in bron
        if naam in feiten and bron[naam] != feiten[naam]
    ]
    botsing += [
        Fout("B040", "Het dossier of het veld 'gegevens' zegt hier iets anders.", f"gegevens.{naam}")
        for naam in eigen
        if naam in bekend and bekend[naam] != eigen[naam]
    ]
    if botsing:
        raise InvoerFouten(botsing)
    samen = {**bekend, **eigen, **feiten}
    return beoordeel(advies.pakket, Gegevens({naam: samen[naam] for naam in sorted(samen)}), advies.peildatum)


def _feiten(besluit: Besluit) -> Mapping[str, Any]:
    gekozen = {begrip: getattr(besluit, veld) for veld, begrip in _VELDEN.items()}
    return {
        "fase": "besluit",
        "besluit_soort": _SOORTEN[besluit.soort],
        **{begrip: waarde for begrip, waarde in gekozen.items() if waarde},
        **dict.fromkeys(_ALTIJD, True),
        **{begrip: bool(getattr(besluit, veld)) for begrip, veld in _MET_TEKST.items()},
    }


def belemmeringen(advies: Advies, getoetst: Advies) -> list[Fout]:
    """Waarom dit besluit zo nog niet de deur uit mag; leeg als het mag.

    `advies` is dat over het dossier, `getoetst` dat met het besluit erin. De redenen zijn die van de motor: een open advies, een
    gebrek, of een vraag die een gebrek openhoudt.
    """
    if not advies.uitkomst:
        return [Fout("B050", "Er is nog geen advies. Alleen een concept kan nu.", "concept")]
    pakket = advies.pakket
    gebreken = dict.fromkeys((*advies.gebreken, *getoetst.gebreken))
    fouten = [
        Fout("B051", f"{gebrek.titel}. {gebrek.herstel}", "concept")
        for gebrek in (pakket.gebreken[naam] for naam in gebreken)
        if gebrek.ernst != "waarschuwing"
    ]
    if getoetst.besluitrijp != GEREED:
        fouten += [_vraag(getoetst, vraag.pad) for vraag in getoetst.vragen if vraag.nu]
    if not fouten and not advies.besluitrijp == getoetst.besluitrijp == GEREED:
        fouten.append(Fout("B053", "Volgens de regels kan er nu geen besluit komen. Alleen een concept kan.", "concept"))
    return fouten


def _vraag(advies: Advies, pad: str) -> Fout:
    begrip, _, _ = punt_van(advies.pakket, pad)
    return Fout("B052", f"Beantwoord eerst deze vraag: {begrip.vraag}", f"gegevens.{pad}")
