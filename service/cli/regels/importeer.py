"""`thuisnabij regels importeer`: bewerkte beslistabellen terug in de regelbestanden."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine import Fout, InvoerFouten, RegelFouten, lees_regels
from service.cli.dag import vandaag
from service.cli.regels.vorm import Vorm, gekozen_vorm
from service.cli.uitgang import fouten_melden, stop
from service.vindplaats import regelmap

_GROOTSTE_BESTAND = 5_000_000
_GEWEIGERD = "Er is niets geschreven: met deze tabellen kloppen de regels niet. De regelnummers zijn die na de wijziging."


def importeer_tabellen(
    bron: Annotated[Path, typer.Argument(metavar="BRON", help="Het bewerkte bestand.")],
    xlsx: Annotated[bool, typer.Option("--xlsx", help="Het is een spreadsheet.")] = False,
    dmn: Annotated[bool, typer.Option("--dmn", help="Het is DMN.")] = False,
    map_: Annotated[Path | None, typer.Option("--map", metavar="MAP", help="De map met regels.")] = None,
    proef: Annotated[bool, typer.Option("--proef", help="Alleen laten zien wat er verandert; niets schrijven.")] = False,
) -> None:
    """Zet bewerkte beslistabellen terug, als de regels daarmee nog kloppen. De rest van elk bestand blijft zoals het was."""
    with fouten_melden():
        vorm = gekozen_vorm(xlsx, dmn)
        regels = map_ or regelmap()
        plekken = lees_regels(regels).beslistabellen()
        from service.tabellen.invoeren import schrijf, stel_voor

        if vorm is Vorm.XLSX:
            from service.tabellen.xlsx_lezen import lees_xlsx as lees
        else:
            from service.tabellen.dmn_lezen import lees_dmn as lees
        gelezen = lees(_inhoud(bron, vorm), str(bron), plekken)
        try:
            voorstel = stel_voor(regels, gelezen, vandaag())
        except RegelFouten as fouten:
            stop([_GEWEIGERD, *map(str, fouten.fouten)])
        for wijziging in voorstel.wijzigingen:
            if wijziging.zinnen:
                sys.stdout.write(f"{wijziging.titel} ({wijziging.naam} in {wijziging.bestand})\n")
                sys.stdout.write("".join(f"  - {zin}\n" for zin in wijziging.zinnen))
        sys.stdout.write("".join(f"{waarschuwing}\n" for waarschuwing in voorstel.waarschuwingen))
        if not voorstel.inhoud:
            sys.stdout.write("Er verandert niets.\n")
        elif proef:
            sys.stdout.write("De regels kloppen met deze wijzigingen. Er is niets geschreven, want dit was een proef.\n")
        else:
            try:
                schrijf(regels, voorstel)
            except OSError:
                raise InvoerFouten(
                    [Fout("T050", "De regelbestanden zijn niet te schrijven; er is niets veranderd.", str(regels))]
                ) from None
            sys.stdout.write(f"De regels kloppen. Geschreven: {', '.join(sorted(voorstel.inhoud))}.\n")


def _inhoud(bron: Path, soort: Vorm) -> bytes:
    einde = f".{soort.removeprefix('--')}"
    if bron.suffix.lower() != einde:
        raise InvoerFouten([Fout("T007", f"De naam van dit bestand eindigt niet op {einde}.", str(bron))])
    try:
        with bron.open("rb") as bestand:
            inhoud = bestand.read(_GROOTSTE_BESTAND + 1)
    except OSError:
        raise InvoerFouten([Fout("I041", "Dit bestand is niet te lezen.", str(bron))]) from None
    if len(inhoud) > _GROOTSTE_BESTAND:
        raise InvoerFouten([Fout("T002", f"Dit bestand is groter dan {_GROOTSTE_BESTAND // 1_000_000} MB.", str(bron))])
    return inhoud
