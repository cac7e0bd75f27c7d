"""De brief met een toewijzing of een afwijzing. Wat R080 vraagt staat erin; de bijlage is de motivering uit het spoor."""

from datetime import date

from engine import Advies
from engine.uitleg import Alinea, Kop, Opsomming, document
from engine.uitleg.woorden import dag
from service.brieven.besluit import Besluit
from service.brieven.deskundigen import adviezen_van
from service.brieven.inhoud import Deel, Tabel, vindplaatsen
from service.brieven.vast import adressering, bezwaar, datum, ondertekening, steunpunt

# Wat in het advies staat maar geen deel van een besluit is: redeneren over wat had gekund, en wat er na het advies komt.
_NIET_IN_BESLUIT = frozenset({"Waarom geen andere uitkomst", "Wat het advies zou veranderen", "Hoe nu verder"})
_WIE = (("ouders", "Ouders"), ("leerling", "Leerling"), ("school", "School"))


def titel(besluit: Besluit, advies: Advies) -> str:
    """De titel van de brief, met de voorziening erin."""
    return f"{besluit.soort.capitalize()}: {_keuze(advies, 'besluit_voorziening', besluit.voorziening)}"


def delen(besluit: Besluit, advies: Advies, kenmerk: str) -> tuple[Deel, ...]:
    """De brief zelf, van aanhef tot handtekening."""
    gevonden: list[Deel] = [*adressering("de aanvrager en de ouders"), Kop("Het besluit"), _kerntabel(besluit, advies, kenmerk)]
    gevonden += _waarom(besluit)
    gevonden += _deskundigen(besluit, advies)
    gevonden += [
        Kop("Wat ouders, leerling en school vinden"),
        Tabel(("Wie", "Standpunt", "Antwoord"), tuple(_standpunt(besluit, veld, wie) for veld, wie in _WIE)),
        Kop("Waar dit besluit op rust"),
        Opsomming(vindplaatsen(advies, besluit.grondslag)),
        Alinea("De feiten en de toegepaste criteria staan in de bijlage. De bijlage hoort bij dit besluit."),
        *steunpunt(advies),
        *bezwaar(besluit, advies),
        Kop("Wie dit besluit krijgt"),
        Alinea("Dit besluit gaat naar het bestuur van de school die de aanvraag deed, en naar de ouders met gezag."),
    ]
    return (*gevonden, *ondertekening(besluit))


def bijlage(advies: Advies) -> tuple[Deel, ...]:
    """De motivering uit het spoor: het document voor de commissie, een kop lager, zonder wat geen deel van een besluit is."""
    gevonden: list[Deel] = [
        Kop("Bijlage: advies en motivering"),
        Alinea("Het advies komt van een computer die vaste regels volgt. Een mens nam het besluit."),
    ]
    overslaan = False
    for blok in document(advies, "commissie"):
        if isinstance(blok, Kop):
            overslaan = (blok.niveau == 2 and blok.tekst in _NIET_IN_BESLUIT) or (overslaan and blok.niveau > 2)
            blok = Kop(blok.tekst, max(blok.niveau, 2) + 1)  # noqa: PLW2901
        if not overslaan:
            gevonden.append(blok)
    return tuple(gevonden)


def _kerntabel(besluit: Besluit, advies: Advies, kenmerk: str) -> Tabel:
    toegewezen = besluit.soort == "toewijzing"
    rijen = [
        ("Besluit", "toegewezen" if toegewezen else "afgewezen"),
        ("Voorziening", _keuze(advies, "besluit_voorziening", besluit.voorziening)),
        ("Leerling", f"kenmerk {kenmerk}"),
        ("Samenwerkingsverband", advies.pakket.titel),
    ]
    if toegewezen:
        rijen += [
            ("Categorie", _keuze(advies, "besluit_categorie", besluit.categorie)),
            ("Geldig vanaf", _dag(besluit.begindatum)),
            ("Geldig tot en met", _dag(besluit.einddatum)),
            ("Volgnummer", besluit.volgnummer),
        ]
    elif besluit.volgnummer:
        rijen.append(("Volgnummer", besluit.volgnummer))
    return Tabel(("Onderdeel", "Inhoud"), (*rijen, ("Datum van het besluit", dag(datum(besluit)))))


def _waarom(besluit: Besluit) -> list[Deel]:
    redenen = (
        ("De reden van het besluit", besluit.reden),
        ("De duur", besluit.reden_duur),
        ("De categorie", besluit.reden_categorie),
        ("Waarom het besluit afwijkt van het advies", besluit.reden_afwijking_advies),
        ("Waarom het besluit afwijkt van een deskundige", besluit.reden_afwijking_deskundige),
    )
    gevonden: list[Deel] = [Kop("Waarom")]
    for kop, tekst in redenen:
        if tekst:
            gevonden += [Kop(kop, 3), *map(Alinea, tekst.split("\n\n"))]
    return gevonden


def _deskundigen(besluit: Besluit, advies: Advies) -> list[Deel]:
    kernen = {deel.deskundige_nummer: deel.kern for deel in besluit.kern_adviezen}
    rijen = tuple(
        (f"{deel.nummer}. {deel.beroep.capitalize()}", deel.in_woorden, kernen.get(deel.nummer, "")) for deel in adviezen_van(advies)
    )
    return [Kop("Wat de deskundigen adviseren"), Tabel(("Deskundige", "Advies", "De kern"), rijen)] if rijen else []


def _standpunt(besluit: Besluit, veld: str, wie: str) -> tuple[str, str, str]:
    deel = getattr(besluit.standpunten, veld)
    return wie, deel.standpunt, deel.reactie


def _keuze(advies: Advies, begrip: str, waarde: str) -> str:
    return advies.pakket.begrippen[begrip].keuzes[waarde]


def _dag(dag_: date | None) -> str:
    return dag(dag_) if dag_ is not None else ""
