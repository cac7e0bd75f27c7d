"""De delen die een brief en de tekst voor de commissie allebei hebben: één bron, zodat zij hetzelfde zeggen."""

from collections.abc import Iterator

from engine.beoordelen.advies import Advies
from engine.pakket import Pakket
from engine.taal.brieven import Alineablok, Briefdeel, Kopblok, Rijenblok
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.invullen import Ingevuld, Invuller

_ZINSEINDE = (".", "!", "?", ")")


def delen_in_motivering(advies: Advies, besluit: Ingevuld) -> list[Blok]:
    """De briefdelen die ook in de motivering staan, met koppen van niveau 3; leeg als er uit de uitkomst geen besluit volgt.

    Wat een mens in het besluit invult en er nog niet is, staat er als open plek.
    """
    pakket = advies.pakket
    if not advies.uitkomst or pakket.uitkomsten[advies.uitkomst].soort not in pakket.eenmaal(_soorten_besluit):
        return []
    invuller = Invuller(besluit, advies, advies, leeg=pakket.teksten["nog_in_te_vullen"])
    return [blok for deel in pakket.eenmaal(_delen) if invuller.staat_erin(deel.als) for blok in _blokken(deel, invuller)]


def _delen(pakket: Pakket) -> tuple[Briefdeel, ...]:
    """De delen voor de motivering, in de volgorde waarin zij in de regels staan."""
    gevonden = (deel for deel in pakket.briefdelen.values() if deel.in_motivering)
    return tuple(sorted(gevonden, key=lambda deel: (deel.plaats.bestand, deel.plaats.regel)))


def _soorten_besluit(pakket: Pakket) -> frozenset[str]:
    return frozenset(brief.soort for brief in pakket.brieven.values() if brief.beslist)


def _blokken(deel: Briefdeel, invuller: Invuller) -> Iterator[Blok]:
    for blok in deel.blokken:
        if not invuller.staat_erin(blok.als):
            continue
        match blok:
            case Kopblok(tekst):
                yield Kop(invuller.vul(tekst), 3)
            case Alineablok():
                yield from alineas(blok, invuller)
            case Rijenblok():
                yield from _punten(blok, invuller)


def alineas(blok: Alineablok, invuller: Invuller) -> Iterator[Alinea]:
    """De alinea's van een blok: een lege regel in wat een mens schreef begint een nieuwe."""
    yield from map(Alinea, invuller.vul(blok.tekst).split("\n\n"))


def rijen(blok: Rijenblok, invuller: Invuller) -> tuple[tuple[str, ...], ...]:
    """De rijen van een tabel of opsomming, elk met haar ingevulde cellen."""
    return tuple(
        tuple(invuller.vul(cel, regel) for cel in rij.cellen)
        for regel in invuller.regels(blok)
        for rij in blok.rijen
        if invuller.staat_erin(rij.als)
    )


def _punten(blok: Rijenblok, invuller: Invuller) -> Iterator[Opsomming]:
    """Een tabel wordt een opsomming: per rij een punt met de eerste cel, en per andere cel een regel met de kop van haar kolom ervoor."""
    gevuld = rijen(blok, invuller)
    if gevuld and not blok.kop:
        yield Opsomming(gevuld)
    elif gevuld:
        cel, koppen = invuller.advies.pakket.teksten["cel"], [invuller.vul(kop) for kop in blok.kop[1:]]
        yield Opsomming(
            tuple(
                (_zin(eerste), *(cel.format(kop=kop, cel=_zin(deel)) for kop, deel in zip(koppen, rest, strict=True)))
                for eerste, *rest in gevuld
            )
        )


def _zin(tekst: str) -> str:
    return tekst if tekst.endswith(_ZINSEINDE) else f"{tekst}."
