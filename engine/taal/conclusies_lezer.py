"""Conclusies, uitkomsten, gebreken en termijnen lezen (docs/regeltaal.md, par. 8)."""

from collections.abc import Mapping

from engine.taal.declaraties import Conclusie, Gebrek, Kop, Soort, Termijn, Uitkomst
from engine.taal.kop_lezer import controleer_let_op, lees_standaard_van
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.sleutels import CONCLUSIE, GEBREK, TERMIJN, UITKOMST
from engine.taal.voorbeelden_lezer import dag_van_termijn, lees_voorbeelden
from engine.taal.voorwaarden import AlleVan, Vast, Waarde
from engine.taal.voorwaarden_lezer import lees_voorwaarde
from engine.taal.waarden_lezer import lees_naam, lees_waarde
from engine.yaml import Kaart, Tekst, YamlKnoop

UITKOMSTSOORTEN = ("toekennen", "weigeren", "geen_besluit", "aanvullen", "voorleggen")
ERNST = ("fataal", "herstelbaar", "waarschuwing")
EENHEDEN = ("dagen", "weken", "maanden", "jaren")
LEZERS = ("ouder", "commissie")
_DATUM = Naamsoort(Soort.DATUM)
_GEHEEL = Naamsoort(Soort.GEHEEL_GETAL)


def lees_conclusie(ontleder: Ontleder, kop: Kop, namen: Namen, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Conclusie:
    """Een conclusie; haar voorwaarde kent alleen verdicten."""
    velden = ontleder.velden(knoop, f"De conclusie '{naam}'", *CONCLUSIE)
    ontleder.naam(sleutel, "De conclusie")
    als = lees_voorwaarde(ontleder, velden["als"], namen, alleen_verdicten=True) if "als" in velden else AlleVan(())
    return Conclusie(naam, ontleder.tekst(velden.get("titel"), "titel"), sleutel.plaats, kop, als)


def lees_uitkomst(ontleder: Ontleder, kop: Kop, namen: Namen, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Uitkomst:
    """Een uitkomst; alleen die voor storingen mag zonder `als`."""
    wat = f"De uitkomst '{naam}'"
    ontleder.naam(sleutel, "De uitkomst")
    velden = ontleder.velden(knoop, wat, *UITKOMST)
    bij_storing = ontleder.ja_nee(velden.get("bij_storing"), "bij_storing", standaard=False)
    if "als" not in velden and not bij_storing:
        ontleder.fout("R003", f"{wat} mist: als.", sleutel.plaats)
    return Uitkomst(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        voorrang=ontleder.geheel(velden.get("voorrang"), "voorrang"),
        soort=ontleder.keuze(velden.get("soort"), "soort", UITKOMSTSOORTEN),
        bron=ontleder.teksten(velden.get("bron"), "bron"),
        als=lees_voorwaarde(ontleder, velden["als"], namen, alleen_verdicten=True) if "als" in velden else None,
        gegevens=_gegevens(ontleder, velden.get("gegevens"), namen),
        uitleg=_per_lezer(ontleder, velden.get("uitleg"), "uitleg"),
        vervolg=_per_lezer(ontleder, velden.get("vervolg"), "vervolg"),
        kent_toe=dict(ontleder.elk(velden.get("kent_toe"), "kent_toe", lambda naam, _, waarde: (naam, ontleder.tekst(waarde, naam)))),
        alleen_eigen_gebreken_bij=ontleder.tekst(velden.get("alleen_eigen_gebreken_bij"), "alleen_eigen_gebreken_bij"),
        bij_storing=bij_storing,
        standaard=lees_standaard_van(ontleder, kop, velden.get("standaard")),
    )


def lees_gebrek(ontleder: Ontleder, kop: Kop, namen: Namen, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Gebrek:
    """Een gebrek; zijn voorwaarde kent alleen verdicten."""
    wat = f"Het gebrek '{naam}'"
    ontleder.naam(sleutel, "Het gebrek")
    velden = ontleder.velden(knoop, wat, *GEBREK)
    bevestigd = ontleder.ja_nee(velden.get("bevestigd"), "bevestigd", standaard=True)
    let_op = ontleder.tekst(velden.get("let_op"), "let_op")
    controleer_let_op(ontleder, wat, bevestigd, let_op, sleutel.plaats)
    return Gebrek(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        code=ontleder.tekst(velden.get("code"), "code"),
        ernst=ontleder.keuze(velden.get("ernst"), "ernst", ERNST),
        norm=ontleder.teksten(velden.get("norm"), "norm"),
        als=lees_voorwaarde(ontleder, velden["als"], namen, alleen_verdicten=True) if "als" in velden else AlleVan(()),
        herstel=ontleder.tekst(velden.get("herstel"), "herstel"),
        bij_uitkomst=ontleder.teksten(velden.get("bij_uitkomst"), "bij_uitkomst"),
        bevestigd=bevestigd,
        let_op=let_op,
        standaard=lees_standaard_van(ontleder, kop, velden.get("standaard")),
        kenmerk=ontleder.teksten(velden.get("kenmerk"), "kenmerk"),
    )


def lees_termijn(ontleder: Ontleder, kop: Kop, namen: Namen, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Termijn:
    """Een termijn; wanneer zij van toepassing is, mag een gewone voorwaarde zijn."""
    ontleder.naam(sleutel, "De termijn")
    velden = ontleder.velden(knoop, f"De termijn '{naam}'", *TERMIJN)
    lengtes = ontleder.velden(velden["lengte"], "lengte", (), EENHEDEN) if "lengte" in velden else {}
    if len(lengtes) != 1 and _is_kaart_van(velden.get("lengte"), EENHEDEN):
        # Een onbekende sleutel, of iets anders dan sleutels, is al gemeld.
        ontleder.fout("R110", "lengte heeft één van: dagen, weken, maanden, jaren.", velden["lengte"].plaats)
    ((eenheid, lengte),) = list(lengtes.items())[:1] or [("dagen", sleutel)]
    return Termijn(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        norm=ontleder.teksten(velden.get("norm"), "norm"),
        van_toepassing_als=lees_voorwaarde(ontleder, velden["van_toepassing_als"], namen) if "van_toepassing_als" in velden else None,
        begin=lees_waarde(ontleder, velden["begin"], namen, _DATUM) if "begin" in velden else Vast(0),
        eenheid=eenheid,
        lengte=lees_waarde(ontleder, lengte, namen, _GEHEEL) if lengtes else Vast(0),
        opschorting=lees_waarde(ontleder, velden["opschorting"], namen, _GEHEEL) if "opschorting" in velden else None,
        waarschuw_vooraf=ontleder.geheel(velden.get("waarschuw_vooraf"), "waarschuw_vooraf"),
        algemene_termijnenwet=ontleder.ja_nee(velden.get("algemene_termijnenwet"), "algemene_termijnenwet", standaard=False),
        uitleg=ontleder.tekst(velden.get("uitleg"), "uitleg"),
        standaard=lees_standaard_van(ontleder, kop, velden.get("standaard")),
        kenmerk=ontleder.teksten(velden.get("kenmerk"), "kenmerk"),
        voorbeelden=lees_voorbeelden(ontleder, velden.get("voorbeelden"), namen, dag_van_termijn),
    )


def _is_kaart_van(knoop: YamlKnoop | None, sleutels: tuple[str, ...]) -> bool:
    return isinstance(knoop, Kaart) and all(sleutel.waarde in sleutels for sleutel, _ in knoop.paren)


def _per_lezer(ontleder: Ontleder, knoop: YamlKnoop | None, wat: str) -> Mapping[str, str]:
    if knoop is None:
        return {}
    return {lezer: ontleder.tekst(tekst, wat) for lezer, tekst in ontleder.velden(knoop, wat, LEZERS).items()}


def _gegevens(ontleder: Ontleder, knoop: YamlKnoop | None, namen: Namen) -> Mapping[str, Waarde]:
    """Naam in het advies -> waarde: een bekende naam, en anders een letterlijke keuze."""
    gelezen: dict[str, Waarde] = {}
    for naam, _, waarde in ontleder.elk(knoop, "gegevens", lambda naam, sleutel, waarde: (naam, sleutel, waarde)):
        if isinstance(waarde, Tekst) and (waarde.waarde in namen.soorten or waarde.waarde == "peildatum"):
            bekend = lees_naam(ontleder, waarde, namen)
            if bekend and bekend[1].soort == Soort.LIJST:
                ontleder.fout("R023", f"'{waarde.waarde}' is een lijst; bij gegevens hoort één waarde.", waarde.plaats)
            gelezen[naam] = bekend[0] if bekend else Vast("")
        else:
            gelezen[naam] = Vast(ontleder.tekst(waarde, naam))
    return gelezen
