"""Hoe de velden van de regeltaal heten in een zin, en hoe de soorten verklaringen heten."""

from collections.abc import Mapping

SOORTEN: Mapping[str, tuple[str, str]] = {
    "criteria": ("criterium", "Criteria"),
    "uitkomsten": ("uitkomst", "Uitkomsten"),
    "conclusies": ("conclusie", "Conclusies"),
    "gebreken": ("gebrek", "Gebreken"),
    "termijnen": ("termijn", "Termijnen"),
    "parameters": ("parameter", "Parameters"),
    "opzoektabellen": ("opzoektabel", "Opzoektabellen"),
    "afleidingen": ("afleiding", "Afleidingen"),
    "begrippen": ("begrip", "Begrippen"),
    "bronnen": ("bron", "Bronnen"),
    "rollen": ("rol", "Rollen"),
    "stukken": ("stuk", "Stukken"),
    "themas": ("thema", "Thema's"),
    "standaarden": ("standaard", "Standaarden"),
    "visie": ("visie", "Visie"),
    "eigenschappen": ("eigenschap", "Eigenschappen"),
    "besluitvelden": ("besluitveld", "Velden van een besluit"),
    "brieven": ("brief", "Brieven"),
    "briefdelen": ("briefdeel", "Delen van brieven"),
}
"""Per groep van een pakket hoe één verklaring heet, en de kop erboven; wat adviezen verandert staat voorop."""
_VELDEN = {
    "als": "voorwaarde",
    "van_toepassing_als": "wanneer het geldt",
    "waarden": "waarde",
    "rijen": "rij",
    "anders": "als niets past",
    "uit": "uit de tabel van",
    "bij_uitkomst": "bij uitkomst",
    "alleen_eigen_gebreken_bij": "wanneer alleen eigen gebreken tellen",
    "antwoord_door": "wie antwoordt",
    "nog_juist_op": "nog juist op",
    "let_op": "let op",
}


def veldnaam(naam: str) -> str:
    """Hoe een veld heet; wat geen eigen naam heeft, heet zoals in de regeltaal, zonder streepjes."""
    return _VELDEN.get(naam, naam.replace("_", " "))
