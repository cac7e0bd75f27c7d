"""Wat in meer dan één brief staat: de adressering, de ondertekening, de weg naar bezwaar en het steunpunt."""

from datetime import date

from engine import Advies
from engine.uitleg import Alinea, Kop
from engine.uitleg.delen import bronnen
from engine.uitleg.woorden import vul_in
from service.brieven.besluit import Besluit
from service.brieven.inhoud import Deel, Invulplek

_BEZWAARTERMIJN = "bezwaar_maken"
_BEZWAARWEKEN = "bezwaartermijn_weken"
_STEUNPUNT = "steunpunt_bekend"


def datum(besluit: Besluit) -> date:
    """De datum van de brief; `volledig` eist dat die er is."""
    assert besluit.dagtekening is not None
    return besluit.dagtekening


def adressering(aan: str) -> list[Deel]:
    """De open plek voor namen en adressen: die kent de dienst niet."""
    return [Invulplek(f"Naam en adres van {aan}: in te vullen door de administratie", regels=4)]


def ondertekening(besluit: Besluit) -> list[Deel]:
    """De functie en het mandaat van wie tekent, en de plek voor de handtekening."""
    return [
        Kop("Ondertekening"),
        Alinea(f"{besluit.ondertekenaar.functie}. {besluit.ondertekenaar.mandaat}"),
        Invulplek("Handtekening en naam: in te vullen door wie tekent", regels=4),
    ]


def steunpunt(advies: Advies) -> list[Deel]:
    """Waar ouders en leerling hulp vinden. De bron is die van het criterium over het steunpunt."""
    return [
        Kop("Hulp voor ouders en leerling"),
        Alinea("Het ouder- en jeugdsteunpunt van het samenwerkingsverband geeft gratis uitleg en denkt mee."),
        Invulplek("Adres van het steunpunt: in te vullen door het samenwerkingsverband"),
        Alinea(f"Bron: {bronnen(advies, advies.pakket.criteria[_STEUNPUNT].bron)}."),
    ]


def bezwaar(besluit: Besluit, advies: Advies) -> list[Deel]:
    """Bij wie en binnen welke tijd bezwaar mogelijk is; de termijn en haar bron komen uit de regels."""
    termijn = advies.pakket.termijnen[_BEZWAARTERMIJN]
    return [
        Kop("Niet eens met dit besluit?"),
        Alinea(
            f"Dan kunt u bezwaar maken bij {besluit.bezwaar.bij}. Dat kan tot {vul_in(advies, '{' + _BEZWAARWEKEN + '}')} weken na de dag "
            "waarop dit besluit bekend is gemaakt. Een bezwaar is gratis."
        ),
        Alinea(
            "Schrijf op wie u bent, waar u woont, de datum, en om welk besluit het gaat. "
            "Schrijf ook waarom u het er niet mee eens bent. Zet uw handtekening eronder."
        ),
        Invulplek("Adres voor het bezwaar: in te vullen door het samenwerkingsverband"),
        Alinea(f"Bron: {bronnen(advies, ('awb-3-45', *termijn.norm, 'awb-7-15-1'))}."),
    ]
