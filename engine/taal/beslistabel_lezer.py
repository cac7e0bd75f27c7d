"""Een beslistabel lezen (docs/regeltaal.md, par. 5a), met de controles die zonder zaak al te doen zijn."""

from collections.abc import Mapping, Sequence

from engine.fouten import bedoelde
from engine.taal.beslistabel_dekking import nakijken
from engine.taal.beslistabel_geeft import Geeft, lees_geeft
from engine.taal.beslistabellen import LIJSTTREFFERS, OP_VOORRANG, Beslistabel, Kolom, Naast, Rij, Samen, Treffer
from engine.taal.cellen_lezer import lees_cel
from engine.taal.declaraties import Soort
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.vergelijkingen_lezer import operatoren_van
from engine.taal.voorwaarden import Naam, Vast, Waarde
from engine.taal.waarden_lezer import GETALLEN, lees_naam
from engine.yaml import Tekst, YamlKnoop

MEESTE_RIJEN, MEESTE_KOLOMMEN = 500, 30
_LETTERLIJK = (Treffer.ELKE_GELIJK, Treffer.VOORRANG, Treffer.ALLE, Treffer.ALLE_OP_VOORRANG)


def lees_beslistabel(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen, naam: str, uitkomst: Naamsoort) -> Beslistabel:
    """De tabel van afleiding `naam`, waarvan de uitkomst van deze soort is."""
    eerder = len(ontleder.fouten)
    velden = ontleder.velden(knoop, "Een beslistabel", ("treffer", "kolommen", "rijen"), ("geeft", "anders", "samen", "volgorde"))
    treffer = Treffer(ontleder.keuze(velden.get("treffer"), "treffer", tuple(Treffer), Treffer.PRECIES_EEN))
    kolommen = _kolommen(ontleder, velden.get("kolommen"), namen)
    geeft = lees_geeft(ontleder, velden.get("geeft"), naam, uitkomst, namen)
    rijen = _rijen(ontleder, velden.get("rijen"), kolommen, namen, geeft)
    anders: tuple[Waarde | None, ...] = tuple(None for _ in geeft.kolommen)
    _controleer_uitkomst(ontleder, velden, treffer, uitkomst.soort, knoop)
    if "anders" in velden:
        anders = geeft.lees(ontleder, velden["anders"], namen)
    volgordes = geeft.lees_volgordes(ontleder, velden.get("volgorde"))
    tabel = Beslistabel(
        treffer=treffer,
        kolommen=kolommen,
        rijen=tuple(rij for rij, _ in rijen),
        anders=anders[0],
        samen=_samen(ontleder, velden, treffer, uitkomst.soort, knoop),
        volgorde=volgordes[0],
        naast=tuple(
            Naast(naast, soort.soort, anders_ernaast, volgorde)
            for (naast, soort), anders_ernaast, volgorde in zip(geeft.naast, anders[1:], volgordes[1:], strict=True)
        ),
        velden=tuple(veld for veld, _ in geeft.kolommen) if geeft.is_lijst else (),
    )
    _controleer_namen(ontleder, tabel, [*((rij.uitkomsten, plek) for rij, plek in rijen), (anders, velden.get("anders", knoop))], geeft)
    _controleer_volgorde(ontleder, tabel, velden, knoop)
    if len(ontleder.fouten) == eerder and not {"treffer", "kolommen", "rijen"} - velden.keys():
        nakijken(ontleder, tabel, [plek.plaats for _, plek in rijen], knoop.plaats)
    return tabel


def _kolommen(ontleder: Ontleder, knoop: YamlKnoop | None, namen: Namen) -> tuple[Kolom, ...]:
    if knoop is None:
        return ()
    delen = ontleder.lijst(knoop, "kolommen")
    kolommen: list[Kolom] = []
    if not 0 < len(delen) <= MEESTE_KOLOMMEN:
        ontleder.fout("R120", f"kolommen heeft minstens één en hoogstens {MEESTE_KOLOMMEN} namen.", knoop.plaats)
    for deel in delen:
        if not isinstance(deel, Tekst):
            ontleder.fout("R021", "Hier hoort één naam te staan.", deel.plaats)
            continue
        gelezen = lees_naam(ontleder, deel, namen)
        soort = gelezen[1] if gelezen else Naamsoort(Soort.JA_NEE)
        if not operatoren_van(soort.soort):
            ontleder.fout("R120", f"'{deel.waarde}' is een {soort.soort}; daar is geen kolom van te maken.", deel.plaats)
        if any(kolom.naam == deel.waarde for kolom in kolommen):
            ontleder.fout("R120", f"De kolom '{deel.waarde}' staat er twee keer.", deel.plaats)
        kolommen.append(Kolom(deel.waarde, soort.soort, soort.keuzes))
    return tuple(kolommen)


def _rijen(
    ontleder: Ontleder, knoop: YamlKnoop | None, kolommen: tuple[Kolom, ...], namen: Namen, geeft: Geeft
) -> list[tuple[Rij, YamlKnoop]]:
    if knoop is None:
        return []
    delen = ontleder.lijst(knoop, "rijen")
    if not 0 < len(delen) <= MEESTE_RIJEN:
        ontleder.fout("R121", f"rijen heeft minstens één en hoogstens {MEESTE_RIJEN} rijen.", knoop.plaats)
    rijen = []
    for deel in delen:
        velden = ontleder.velden(deel, "Een rij", ("als", "dan"))
        if len(velden) < 2:
            continue
        cellen = ontleder.lijst(velden["als"], "als")
        if len(cellen) != len(kolommen):
            zin = (
                f"Het aantal cellen ({len(cellen)}) is niet het aantal kolommen ({len(kolommen)}). Zet een streepje waar het niet uitmaakt."
            )
            ontleder.fout("R122", zin, velden["als"].plaats)
            continue
        gelezen = tuple(lees_cel(ontleder, cel, kolom, namen) for cel, kolom in zip(cellen, kolommen, strict=True))
        dan, *naast = geeft.lees(ontleder, velden["dan"], namen)
        rijen.append((Rij(gelezen, dan, tuple(naast)), deel))
    return rijen


def _samen(ontleder: Ontleder, velden: Mapping[str, YamlKnoop], treffer: Treffer, soort: Soort, knoop: YamlKnoop) -> Samen | None:
    if soort == Soort.LIJST or treffer in LIJSTTREFFERS - {Treffer.ALLE}:
        if "samen" in velden:
            ontleder.fout(
                "R137", "Een lijst neemt niets samen. Laat samen weg, of maak van de afleiding een getal.", velden["samen"].plaats
            )
        return None
    if (treffer == Treffer.ALLE) != ("samen" in velden):
        zin = "Bij treffer: alle hoort samen te staan, en alleen daar: som, kleinste, grootste of aantal."
        ontleder.fout("R124", zin, velden.get("samen", knoop).plaats)
    if treffer == Treffer.ALLE and soort not in GETALLEN:
        ontleder.fout("R124", "Bij treffer: alle is de uitkomst een getal of een lijst.", velden.get("treffer", knoop).plaats)
    if treffer == Treffer.ALLE and "geeft" in velden:
        zin = "Bij treffer: alle geeft een tabel één getal. Wat meer uitkomsten samengenomen zijn, is niet te zeggen."
        ontleder.fout("R124", zin, velden["geeft"].plaats)
    return Samen(ontleder.keuze(velden["samen"], "samen", tuple(Samen))) if "samen" in velden else None


def _controleer_uitkomst(ontleder: Ontleder, velden: Mapping[str, YamlKnoop], treffer: Treffer, soort: Soort, knoop: YamlKnoop) -> None:
    """Een lijst heeft een treffer die een lijst geeft; iets anders heeft zo'n treffer niet."""
    plek = velden.get("treffer", knoop).plaats
    if soort == Soort.LIJST and "treffer" in velden and treffer not in LIJSTTREFFERS:
        zin = f"Bij treffer: {treffer} geldt één rij; de afleiding is een lijst. Kies alle, alle_op_rijvolgorde of alle_op_voorrang."
        ontleder.fout("R138", zin, plek)
    if soort != Soort.LIJST and treffer in LIJSTTREFFERS - {Treffer.ALLE}:
        ontleder.fout("R138", f"Bij treffer: {treffer} is de uitkomst een lijst. Geef de afleiding soort: lijst en velden.", plek)


def _controleer_namen(
    ontleder: Ontleder, tabel: Beslistabel, uitkomsten: Sequence[tuple[Sequence[Waarde | None], YamlKnoop]], geeft: Geeft
) -> None:
    """Of twee rijen hetzelfde zeggen en wat voorgaat, is alleen van vaste waarden vooraf te zeggen.

    In een lijst mag wel een naam staan, behalve bij een keuze: van haar velden ligt vast welke keuzes er zijn.
    """
    vast = tabel.treffer in _LETTERLIJK and not (tabel.is_lijst and tabel.treffer == Treffer.ALLE)
    for waarden, knoop in uitkomsten:
        for waarde, (veld, soort) in zip(waarden, geeft.kolommen, strict=True):
            if isinstance(waarde, Naam) and tabel.is_lijst and soort.soort == Soort.KEUZE:
                zin = f"'{waarde.naam}' is een naam. In het veld '{veld}' staat een van zijn keuzes."
                ontleder.fout("R123", zin, knoop.plaats, bedoelde(waarde.naam, soort.keuzes))
            elif isinstance(waarde, Naam) and vast:
                zin = f"'{waarde.naam}' is een naam. Bij treffer: {tabel.treffer} is elke uitkomst een vaste waarde."
                ontleder.fout("R123", zin, knoop.plaats)


def _controleer_volgorde(ontleder: Ontleder, tabel: Beslistabel, velden: Mapping[str, YamlKnoop], knoop: YamlKnoop) -> None:
    """Een volgorde is er alleen bij voorrang, en noemt dan elke uitkomst van haar kolom één keer."""
    plek = velden.get("volgorde", knoop).plaats
    if (tabel.treffer in OP_VOORRANG) != ("volgorde" in velden):
        zin = "Bij treffer: voorrang of alle_op_voorrang hoort volgorde te staan, en alleen daar: de uitkomsten, wat voorgaat eerst."
        ontleder.fout("R125", zin, plek)
        return
    if "volgorde" in velden and not any(tabel.volgordes):
        ontleder.fout("R125", "volgorde is leeg. Noem de uitkomsten, wat voorgaat eerst.", plek)
    for nummer, (volgorde, veld) in enumerate(zip(tabel.volgordes, tabel.geeft(""), strict=True)):
        van = f" bij {veld}" if tabel.naast and veld else ""
        genoemd = [rij.uitkomsten[nummer] for rij in tabel.rijen] if volgorde else []
        mist = {str(dan.waarde) for dan in genoemd if isinstance(dan, Vast) and dan.waarde not in volgorde}
        if mist:
            ontleder.fout("R125", f"volgorde mist{van}: {', '.join(sorted(mist))}.", plek)
        if len(set(volgorde)) < len(volgorde):
            ontleder.fout("R125", f"volgorde noemt{van} een uitkomst twee keer.", plek)
