"""De pagina's van één samenwerkingsverband: inhoud, onderwerpen, ingangen en alles om op te zoeken."""

from collections.abc import Iterator, Mapping, Sequence

from engine import Pakket
from engine.taal.declaraties import Bron, Eigenschap, Verklaring
from engine.uitleg.woorden import dag
from service.documentatie.dekking import Stand
from service.documentatie.site.berekeningen import berekeningen, opzoeklijsten
from service.documentatie.site.bewoording import eigenschap_in_woorden
from service.documentatie.site.bouwstof import Bouwstof
from service.documentatie.site.ingangen import Ingang
from service.documentatie.site.inhoud import SOORTEN, Regelblad
from service.documentatie.site.leest import gelezen_door, waardereeks
from service.documentatie.site.schrijver import Schrijver
from service.documentatie.site.versies import Overgang
from service.documentatie.site.zaken import Zaakverwijzing
from service.documentatie.site.zoeklijst import zoeklijst


def schrijf_verband(
    schrijver: Schrijver,
    stof: Bouwstof,
    stand: Stand,
    bladen: Mapping[str, Sequence[Regelblad]],
    ingangen: Sequence[Ingang],
    overgangen: Sequence[Overgang],
) -> None:
    """Schrijft alle pagina's van het samenwerkingsverband in `stof`."""
    pakket = stof.pakket
    map_, begin = pakket.samenwerkingsverband, ("Begin", "index.html")
    binnen = (begin, (pakket.titel, f"{map_}/index.html"))
    alle = [blad for deel in bladen.values() for blad in deel]

    def schrijf(naam: str, sjabloon: str = "", **inhoud: object) -> None:
        kruimels = (begin,) if naam == "index" else binnen
        schrijver.schrijf(f"{sjabloon or naam}.html.j2", f"{map_}/{naam}.html", pakket=pakket, kruimels=kruimels, **inhoud)

    themas = [(thema, bladen[naam]) for naam, thema in pakket.themas.items() if bladen[naam]]
    schrijf("index", "verband", themas=themas, ingangen=ingangen, soorten=SOORTEN)
    for thema, deel in themas:
        schrijf(thema.naam, "thema", thema=thema, bladen=deel, soorten=SOORTEN)
    for ingang in ingangen:
        schrijf(ingang.code, "ingang", ingang=ingang)
    schrijf("zoeken", letters=zoeklijst(pakket, alle))
    schrijf("begrippen", begrippen=sorted(pakket.begrippen.values(), key=lambda begrip: begrip.titel.lower()))
    schrijf("bronnen", bronnen=sorted(pakket.bronnen.values(), key=lambda bron: (bron.titel, bron.vindplaats)))
    schrijf("berekeningen", berekeningen=berekeningen(stof), opzoeklijsten=opzoeklijsten(pakket))
    schrijf("eigenschappen", eigenschappen=list(_eigenschappen(stof)))
    schrijf("waarden", parameters=list(_parameters(pakket)))
    per_naam = {blad.naam: blad for blad in alle}
    schrijf("zaken", zaken=[_zaak(zaak, per_naam) for zaak in stof.zaken])
    schrijf("wijzigingen", overgangen=overgangen, bestanden=_bestanden(pakket))
    criteria = [blad for blad in alle if blad.soort == "criterium"]
    schrijf("dekking", tellingen=_tellingen(stand), open=list(_open(stand)), bladen=criteria)


def _parameters(pakket: Pakket) -> Iterator[dict[str, object]]:
    lezers = gelezen_door(pakket)
    for naam, parameter in sorted(pakket.parameters.items(), key=lambda deel: deel[1].titel.lower()):
        reeks = waardereeks(pakket, parameter)
        yield {
            "naam": naam,
            "titel": reeks.titel,
            "reeks": reeks.reeks,
            "bronnen": [pakket.bronnen[bron] for bron in parameter.bron],
            "geldig_tot": dag(parameter.geldig_tot) if parameter.geldig_tot else "",
            "gelezen_door": [(f"{lezer.kop.thema}.html#{lezer.naam}", lezer.titel) for lezer in lezers.get(naam, ())],
        }


def _eigenschappen(stof: Bouwstof) -> Iterator[tuple[Eigenschap, list[Bron], list[tuple[str, str]]]]:
    for eigenschap in stof.pakket.eigenschappen.values():
        woorden = [(wat, tekst) for wat, tekst in eigenschap_in_woorden(stof.woorden, eigenschap) if tekst]
        yield eigenschap, [stof.pakket.bronnen[bron] for bron in eigenschap.bron], woorden


def _zaak(zaak: Zaakverwijzing, per_naam: Mapping[str, Regelblad]) -> dict[str, object]:
    raak = [(naam, per_naam[naam].titel, f"{per_naam[naam].thema}.html") for naam in zaak.namen if naam in per_naam]
    return {"kop": zaak, "doorslag": raak}


def _bestanden(pakket: Pakket) -> list[tuple[str, ...]]:
    groepen: Sequence[Mapping[str, Verklaring]] = (
        pakket.criteria, pakket.uitkomsten, pakket.gebreken, pakket.termijnen, pakket.begrippen, pakket.bronnen, pakket.parameters,
        pakket.afleidingen, pakket.conclusies, pakket.opzoektabellen, pakket.rollen, pakket.themas, pakket.standaarden, pakket.visie,
        pakket.stukken, pakket.eigenschappen, pakket.brieven, pakket.briefdelen, pakket.besluitvelden,
    )  # fmt: skip
    koppen = {deel.kop.bestand: deel.kop for groep in groepen for deel in groep.values()}
    return [
        (kop.bestand, kop.titel, dag(kop.vanaf), dag(kop.tot) if kop.tot else "–", dag(kop.nog_juist_op), kop.eigenaar)
        for _, kop in sorted(koppen.items())
    ]


def _tellingen(stand: Stand) -> list[tuple[str, object, object]]:
    pakket = stand.pakket
    return [
        ("criteria", len(pakket.criteria), len(stand.criteria_zonder)),
        ("voorwaarden, van beide kanten", stand.voorwaarden, len(stand.voorwaarden_zonder)),
        ("grenzen, van beide zijden", stand.grenzen, len(stand.grenzen_zonder)),
        ("rijen van beslistabellen", stand.rijen, sum(map(len, stand.rijen_zonder.values()))),
        ("uitkomsten", len(pakket.uitkomsten), len(stand.uitkomsten_zonder)),
        ("gebreken", len(pakket.gebreken), len(stand.gebreken_zonder)),
        ("termijnen", len(pakket.termijnen), len(stand.termijnen_zonder)),
    ]


def _open(stand: Stand) -> Iterator[str]:
    yield from (f"criterium {naam}: {', '.join(wat)}" for naam, wat in stand.criteria_zonder.items())
    for naam, nummers in stand.rijen_zonder.items():
        yield f"berekening {naam}: {', '.join(f'rij {nummer}' if nummer else 'anders' for nummer in nummers)}"
    yield from (f"uitkomst {naam}" for naam in stand.uitkomsten_zonder)
    yield from (f"gebrek {naam}: {wat}" for naam, wat in stand.gebreken_zonder.items())
    yield from (f"termijn {naam}" for naam in stand.termijnen_zonder)
