"""`thuisnabij opslag vernietig | houd-vast | laat-los | bewaar | herstel`: hoe lang iets blijft, en dat het niet kwijtraakt."""

import sys
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from service.cli.met_opslag import geopend
from service.cli.uitgang import stop
from service.wie import aanroep_van_hier

Nummer = Annotated[UUID, typer.Argument(metavar="NUMMER", help="Het nummer van een advies in de zaak.")]


def vernietig_verlopen(
    proef: Annotated[bool, typer.Option("--proef", help="Zegt alleen wat er weg zou gaan.")] = False,
    nieuwe_termijn: Annotated[
        bool, typer.Option("--nieuwe-archieftermijn", help="Bevestigt dat de archieftermijn anders is dan in de keten staat.")
    ] = False,
) -> None:
    """Vernietigt wat niet langer bewaard mag worden, en geeft daar verslag van. Wat vastgehouden wordt of in bezwaar is, blijft.

    Ook wat er anders bij staat dan de keten zegt, blijft, en elk besluit zolang de archieftermijn anders is dan daar. Uitgang 0: gedaan;
    1: er bleef iets om die reden, of iets dat weg is staat nog in het bestand omdat een ander programma daar leest.
    """
    from service.audit.archieftermijn import andere_termijnen
    from service.audit.controle import Bevinding
    from service.instelling import lees_instellingen
    from service.opslag.database import lezen
    from service.opslag.resten import NOG_NIET_UIT_HET_BESTAND, haal_resten_weg
    from service.opslag.vernietigen import vernietig

    with geopend() as database:
        jaren = lees_instellingen().archieftermijn_jaren
        with lezen(database) as verbinding:
            anders = () if nieuwe_termijn else andere_termijnen(verbinding, jaren)
        try:
            delen = vernietig(database, aanroep_van_hier(), jaren, proef=proef, nieuwe_termijn=nieuwe_termijn)
        finally:
            # Ook als het halverwege ophield: wat ervoor kwam, is dan wel vernietigd.
            gewist = proef or haal_resten_weg(database, wacht=True)
            sys.stderr.write("" if gewist else NOG_NIET_UIT_HET_BESTAND)
    weg, blijft = [deel for deel in delen if not deel.beletsel], [deel for deel in delen if deel.beletsel]
    zaken = sum(deel.soort == "zaak" for deel in weg)
    sys.stdout.write(f"{'Dit zou weggaan' if proef else 'Vernietigd'}: {zaken} zaken en {len(weg) - zaken} besluiten.\n")
    for deel in weg:
        sys.stdout.write(f"- {deel.samenwerkingsverband}: {deel.soort} {deel.id}, bewaard tot en met {deel.tot.isoformat()}\n")
    if jaren is None:
        sys.stdout.write("Definitieve besluiten blijven: er is geen archieftermijn ingesteld (THUISNABIJ_ARCHIEFTERMIJN_JAREN).\n")
    if weg and not proef:
        sys.stdout.write("In oude reservekopieën staan deze gegevens nog. Vernietig die ook.\n")
    if blijft:
        sys.stdout.write(f"Dit blijft, want het staat er anders bij dan de keten zegt ({len(blijft)}):\n")
        sys.stdout.writelines(f"- {deel.soort} {deel.id}: {deel.beletsel}\n" for deel in blijft)
        sys.stdout.write("Kijk het na met: thuisnabij audit controleer.\n")
    if anders:
        sys.stdout.write("Besluiten blijven, want de archieftermijn is anders dan de keten zegt:\n")
        sys.stdout.writelines(f"- {Bevinding(*deel)}\n" for deel in anders)
        sys.stdout.write("Is de nieuwe vastgesteld, geef dan --nieuwe-archieftermijn mee. Zij komt dan in de keten.\n")
    if blijft or anders or not gewist:
        raise typer.Exit(1)


def houd_zaak_vast(
    nummer: Nummer, reden: Annotated[str, typer.Option("--reden", help="Waarom, zonder naam: bezwaar, beroep, klacht.")]
) -> None:
    """Houdt een zaak vast: er gaat niets van weg tot iemand haar loslaat."""
    from engine.zaak.burgerservicenummer import lijkt_op_bsn
    from service.opslag.vasthouden import houd_vast

    if lijkt_op_bsn(reden) or not 0 < len(reden.strip()) <= 500:
        stop(["Geef een reden van hoogstens 500 tekens, zonder naam of burgerservicenummer."])
    with geopend() as database:
        houd_vast(database, aanroep_van_hier(), nummer, reden.strip())
    sys.stdout.write("Deze zaak wordt vastgehouden.\n")


def laat_zaak_los(nummer: Nummer) -> None:
    """Laat een zaak weer los: daarna gelden de gewone termijnen."""
    from service.opslag.vasthouden import laat_los

    with geopend() as database:
        laat_los(database, aanroep_van_hier(), nummer)
    sys.stdout.write("Deze zaak wordt niet meer vastgehouden.\n")


def bewaar_kopie(naar: Annotated[Path, typer.Argument(metavar="BESTAND", help="Waar de reservekopie komt.")]) -> None:
    """Maakt een reservekopie, ook terwijl de dienst loopt of de database nog van een vorige uitgave is, en kijkt haar na."""
    from service.opslag.reservekopie import bewaar
    from service.opslag.schema import STAND, stand_van

    with geopend(elke_stand=True) as database:
        bewaar(database, naar)
        van_nu = stand_van(database) == STAND
    sys.stdout.write(f"De reservekopie staat in {naar} en {'klopt' if van_nu else 'is heel'}.\n")
    if not van_nu:
        sys.stdout.write("Zij is van een vorige uitgave: alleen die kan haar terugzetten.\n")


def herstel_kopie(
    van: Annotated[Path, typer.Argument(metavar="BESTAND", help="De reservekopie.")],
    vervang: Annotated[bool, typer.Option("--vervang", help="Bevestigt dat alles van na de kopie weg mag.")] = False,
) -> None:
    """Zet een reservekopie terug. Wat na die kopie bewaard is, gaat weg."""
    from service.opslag.reservekopie import herstel

    if not vervang:
        stop(["Wat na deze kopie bewaard is, gaat weg. Bevestig dat met --vervang."])
    with geopend(elke_stand=True) as database:
        opzij = herstel(database, van)
    if opzij is not None:
        sys.stdout.write(f"De oude database was niet te lezen. Zij staat nu in {opzij}. Vernietig haar als u haar niet meer nodig hebt.\n")
    sys.stdout.write(
        "De reservekopie is teruggezet.\n"
        "Wat na de kopie vernietigd is, staat er weer in. Doe: thuisnabij opslag vernietig.\n"
        "Een sleutel die na de kopie is ingetrokken, geldt weer. Kijk na: thuisnabij sleutel lijst.\n"
        "Wie zich in een browser aanmeldde, doet dat opnieuw.\n"
    )
