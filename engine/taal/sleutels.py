"""De sleutels van de regeltaal: per vorm wat moet en wat mag, en per sleutel één zin uitleg.

De lezers en het schema voor editors gebruiken dezelfde tabel. Een sleutel die hier niet staat, wordt geweigerd.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Vorm(NamedTuple):
    """De sleutels die er moeten staan en die er mogen staan."""

    verplicht: tuple[str, ...]
    mag: tuple[str, ...] = ()


KOP = ("titel", "laag", "thema", "geldig", "eigenaar", "nog_juist_op")
_LANDELIJK = (
    "standaard",
    "bronnen",
    "parameters",
    "opzoektabellen",
    "afleidingen",
    "criteria",
    "conclusies",
    "uitkomsten",
    "gebreken",
    "termijnen",
    "brieven",
    "briefdelen",
    "eigenschappen",
)
BLOKKEN: Mapping[str, tuple[str, ...]] = {
    "begrippen": ("themas", "standaarden", "rollen", "stukken", "begrippen", "bronnen", "besluitvelden", "teksten"),
    "landelijk": _LANDELIJK,
    "samenwerkingsverband": (*_LANDELIJK, "begrippen", "visie", "overgang"),
}
"""Wat er per laag na de kop mag staan."""

GELDIG = Vorm(("vanaf",), ("tot",))
ROL = Vorm(("titel",), ("toelichting",))
VISIE = Vorm(("titel", "bron", "themas"))
BRON = Vorm(("titel", "vindplaats", "zekerheid", "bevestigd"), ("bwb", "versie", "url", "let_op"))
VELD = Vorm(("soort", "titel", "vraag"), ("toelichting", "grenzen", "gevoelig", "bewijs", "kan_veranderen"))
BEGRIP = Vorm((*VELD.verplicht, "antwoord_door", "grondslag"), VELD.mag)
PER_SOORT: Mapping[str, tuple[str, ...]] = {
    "geheel_getal": ("eenheid",),
    "getal": ("eenheid",),
    "keuze": ("keuzes",),
    "tekst": ("maximale_lengte",),
    "lijst": ("velden", "maximaal_aantal"),
    "oordeel": ("waarde", "keuzes", "weeg"),
}
"""Wat een begrip van deze soort daarnaast mag hebben."""
PARAMETER = Vorm(("titel", "soort", "bron"), ("eenheid", "waarden", "geldig_tot", "open", "grenzen", "invulling_van"))
OPZOEKTABEL = Vorm(("titel", "bron", "van", "naar", "anders", "rijen"))
AFLEIDING = Vorm(("titel", "soort", "berekening"), ("eenheid", "bron", "keuzes", "velden", "voorbeelden"))
AFGELEID_VELD = Vorm(("soort", "titel"))
CRITERIUM = Vorm(
    ("titel", "bron"),
    (
        "kenmerk",
        "hard",
        "bevestigd",
        "let_op",
        "van_toepassing_als",
        "uitzondering",
        "als",
        "uitleg",
        "open",
        "invulling_van",
        "afwijking_van",
        "reden_afwijking",
        "overgenomen_van",
        "vastgesteld",
        "standaard",
        "voorbeelden",
    ),
)
UITZONDERING = Vorm(("als", "reden"))
VOORBEELD = Vorm(("als", "dan"), ("titel",))
CONCLUSIE = Vorm(("titel", "als"))
UITKOMST = Vorm(
    ("titel", "voorrang", "soort", "bron", "uitleg"),
    ("als", "gegevens", "vervolg", "kent_toe", "alleen_eigen_gebreken_bij", "bij_storing", "standaard"),
)
GEBREK = Vorm(("code", "titel", "ernst", "norm", "als", "herstel"), ("bij_uitkomst", "bevestigd", "let_op", "standaard", "kenmerk"))
BESLUITVELD = Vorm(("titel", "soort", "ontbreekt"), ("begrip", "per", "tegenover", "advies"))
BRIEF = Vorm(
    ("titel", "soort", "concepttitel", "bron", "hoofd", "nodig", "concept", "delen"), ("gegevens", "vervangt", "termijn", "bijlage")
)
BRIEFDEEL = Vorm(("titel", "blokken"), ("leest", "noemt", "als", "in_motivering", "afwijking_van", "reden_afwijking", "erbij_in", "na"))
EIGENSCHAP = Vorm(("titel", "bron"), ("als", "toelichting", "volgorde", "nooit", "altijd", "hoger", "blijft", "niet_lager"))
TERMIJN = Vorm(
    ("titel", "norm", "begin", "lengte"),
    ("van_toepassing_als", "opschorting", "waarschuw_vooraf", "algemene_termijnenwet", "uitleg", "standaard", "kenmerk", "voorbeelden"),
)

UITLEG: Mapping[str, str] = {
    "titel": "Een hele zin, of bij een uitkomst de kop van het advies.",
    "laag": "Voor wie dit bestand geldt: begrippen, landelijk of samenwerkingsverband.",
    "thema": "Het onderwerp waaronder de regels in een uitleg staan.",
    "geldig": "De eerste en de laatste dag waarop dit bestand geldt.",
    "eigenaar": "Wie dit bestand bijhoudt.",
    "nog_juist_op": "De dag waarop iemand voor het laatst nakeek of dit nog klopt.",
    "standaard": "De standaarden van de inspectie waarvan deze regels laten zien dat eraan voldaan wordt.",
    "overgang": "Het begrip met de dag die zegt of een zaak al onder een nieuwe versie valt; zonder is dat de peildatum.",
    "bronnen": "Wetten, uitspraken en plannen waarnaar regels verwijzen.",
    "parameters": "Grenzen en bedragen, met de dag vanaf wanneer zij gelden.",
    "opzoektabellen": "Van een getal naar een keuze, zoals van postcode naar gebied.",
    "afleidingen": "Waarden die uit andere waarden volgen.",
    "criteria": "De eisen, elk met een bron en een uitleg.",
    "conclusies": "Tussenstappen tussen criteria en uitkomsten.",
    "uitkomsten": "Wat het advies kan zijn.",
    "gebreken": "Wat er aan een aanvraag of besluit kan mankeren.",
    "termijnen": "Wanneer iets klaar moet zijn.",
    "kent_toe": "Wat deze uitkomst in een besluit toekent: veld en waarde.",
    "besluitvelden": "Wat een mens in een besluit invult.",
    "teksten": "De vaste zinnen van elke uitleg.",
    "eigenschappen": "Wat in elke zaak hoort te gelden; de analyse bewijst of weerlegt het.",
    "volgorde": "Van een keuze: wat lager is en wat hoger.",
    "nooit": "Dit is nooit voldaan.",
    "altijd": "Dit is altijd voldaan.",
    "hoger": "Wat er hoger wordt.",
    "blijft": "Wat dan voldaan blijft.",
    "niet_lager": "Wat dan niet lager wordt.",
    "brieven": "Wat elke brief nodig heeft en welke delen erin staan.",
    "briefdelen": "Delen die in een of meer brieven staan.",
    "ontbreekt": "De melding als een brief dit veld nodig heeft en het er niet is.",
    "begrip": "Het begrip waaronder de regels dit veld toetsen.",
    "per": "De lijst waarbij dit veld per element hoort.",
    "tegenover": "Het veld van een lijst waar dit naast gelegd wordt.",
    "advies": "Waar het advies iets over dit veld zegt.",
    "concepttitel": "De titel van een concept.",
    "hoofd": "De regels boven de titel.",
    "nodig": "Welke velden de brief nodig heeft, en wanneer.",
    "concept": "De delen die alleen in een concept staan.",
    "delen": "De delen, op volgorde.",
    "vervangt": "Welke waarden in het dossier de brief mag vervangen.",
    "termijn": "De brief hoort voor deze laatste dag te komen.",
    "bijlage": "De delen op een nieuwe bladzijde.",
    "blokken": "Wat er in dit deel staat, op volgorde.",
    "leest": "Wat een invulplek naast de velden noemt.",
    "noemt": "Begrippen die ja zijn als dit deel in de brief staat.",
    "erbij_in": "De brieven waar dit deel bij komt.",
    "na": "Het deel waar dit deel achter komt.",
    "in_motivering": "Ja: dit deel staat ook in de tekst voor de commissie.",
    "visie": "Wat het samenwerkingsverband wil bereiken.",
    "themas": "De thema's.",
    "standaarden": "De standaarden van de inspectie.",
    "rollen": "Wie vragen beantwoorden en oordelen geven.",
    "stukken": "De soorten stukken waar een gegeven uit kan komen.",
    "begrippen": "Alles wat gevraagd mag worden.",
    "vanaf": "De eerste dag.",
    "tot": "Tot en met deze dag.",
    "toelichting": "Wat de lezer helpt om goed te antwoorden.",
    "bron": "De bronnen waar deze regel op steunt; zonder bron geen regel.",
    "norm": "De bronnen waar deze regel op steunt.",
    "vindplaats": "Waar het in de bron staat, zoals artikel 40, derde lid.",
    "zekerheid": "Hoe de bron gelezen is.",
    "bevestigd": "Is dit nagezien? Bij nee hoort let_op.",
    "bwb": "Het nummer van de regeling in het Basiswettenbestand.",
    "versie": "De versie van de bron die gelezen is.",
    "url": "Het webadres van de bron.",
    "let_op": "Wat er nog nagezien moet worden; de lezer krijgt dit te zien.",
    "soort": "De soort van deze waarde, of bij een uitkomst wat voor uitkomst het is.",
    "vraag": "De vraag zoals die gesteld wordt.",
    "grenzen": "De laagste en hoogste waarde die mag.",
    "gevoelig": "Is dit een bijzonder gegeven van het kind?",
    "bewijs": "Waarmee dit te bewijzen is.",
    "kan_veranderen": "Nee bij wat vastligt, zoals het verleden.",
    "antwoord_door": "De rollen die deze vraag beantwoorden.",
    "grondslag": "De bronnen die zeggen dat dit gevraagd mag worden.",
    "eenheid": "Waarin geteld wordt, zoals weken of euro.",
    "keuzes": "Per keuze haar naam en omschrijving.",
    "maximale_lengte": "Het hoogste aantal tekens; standaard 200.",
    "velden": "De velden van elke regel in deze lijst.",
    "maximaal_aantal": "Het hoogste aantal regels; standaard 50.",
    "waarde": "Bij een oordeel: ja_nee.",
    "weeg": "Waar een mens naar kijkt voordat hij oordeelt.",
    "waarden": "Datums met een waarde; de waarde geldt vanaf die dag.",
    "geldig_tot": "De laatste dag van de reeks, of onbepaald.",
    "open": "Ja: een samenwerkingsverband vult dit zelf in.",
    "invulling_van": "De landelijke blanco die hier wordt ingevuld.",
    "van": "De soort waaruit wordt opgezocht: geheel_getal.",
    "naar": "De soort die eruit komt: keuze.",
    "anders": "Wat het is als niets past.",
    "rijen": "Per uitkomst de getallen en bereiken, zoals 9301-9305.",
    "berekening": "Hoe de waarde wordt uitgerekend.",
    "kenmerk": "Nummers uit het feitendossier.",
    "hard": "Ja: een samenwerkingsverband mag hiervan niet afwijken.",
    "van_toepassing_als": "Wanneer deze regel geldt; anders is hij niet van toepassing.",
    "uitzondering": "Wanneer deze regel toch niet geldt, met de reden.",
    "als": "De voorwaarde; in een voorbeeld wat er bekend is.",
    "uitleg": "Wat elke lezer te lezen krijgt.",
    "afwijking_van": "Het landelijke criterium dat hier anders is.",
    "reden_afwijking": "Waarom het hier anders is.",
    "overgenomen_van": "Van wie deze grens is geleend.",
    "vastgesteld": "Nee: nog een aanwijzing, en geen regel.",
    "voorbeelden": "Een paar gegevens, en wat er dan uit deze regel komt; de controle rekent het na.",
    "dan": "Wat er in dit voorbeeld uit de regel komt.",
    "reden": "Waarom de uitzondering er is.",
    "voorrang": "Kleiner gaat voor; elk getal één keer.",
    "gegevens": "Wat er in het advies bij staat: naam en waarde.",
    "vervolg": "Wat er nu gebeurt, per lezer.",
    "alleen_eigen_gebreken_bij": "De conclusie die, als zij vaststaat, alleen gebreken laat tellen die deze uitkomst noemen.",
    "bij_storing": "Ja: deze uitkomst geldt als de twee lezingen verschillen.",
    "code": "De code van het gebrek.",
    "ernst": "Hoe zwaar het gebrek is.",
    "herstel": "Wat er moet gebeuren.",
    "bij_uitkomst": "Alleen bij deze uitkomsten; zonder deze sleutel bij elke die niet alleen eigen gebreken telt.",
    "begin": "De dag waarna de termijn loopt.",
    "lengte": "Hoeveel dagen, weken, maanden of jaren.",
    "opschorting": "Het aantal dagen dat de termijn stilstaat.",
    "waarschuw_vooraf": "Zoveel dagen voor het einde volgt een waarschuwing.",
    "algemene_termijnenwet": "Ja: het einde schuift naar de eerste werkdag.",
}
"""Wat elke sleutel betekent, in één zin."""
