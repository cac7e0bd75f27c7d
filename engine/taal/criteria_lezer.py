"""Afleidingen en criteria lezen (docs/regeltaal.md, par. 5 en 7)."""

from collections.abc import Mapping

from engine.logica import Verdict
from engine.taal.berekeningen_lezer import NIETS, lees_berekening
from engine.taal.declaraties import Afleiding, Criterium, Kop, Soort
from engine.taal.kop_lezer import controleer_let_op, lees_standaard_van
from engine.taal.lijstvelden_lezer import VELDSOORTEN, blok_met_velden, lees_lijstvelden
from engine.taal.namen import Naamsoort, Namen, naamsoort_van
from engine.taal.ontleder import Ontleder
from engine.taal.sleutels import AFLEIDING, CRITERIUM, UITZONDERING
from engine.taal.voorbeelden_lezer import lees_voorbeelden, verdict_van_criterium, waarde_van_afleiding
from engine.taal.voorwaarden import Voorwaarde
from engine.taal.voorwaarden_lezer import lees_voorwaarde
from engine.yaml import Kaart, Lijst, Tekst, YamlKnoop

AFLEIDINGSOORTEN = (*VELDSOORTEN, Soort.LIJST)
LEZERS_MET_UITLEG = ("ouder", "commissie")
VERDICTEN_MET_UITLEG = (Verdict.VOLDAAN, Verdict.NIET_VOLDAAN)
MAG_UITLEG = (Verdict.NIET_VAN_TOEPASSING, "open")


def afleidingsoort(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Naamsoort:
    """De soort van een afleiding, en van een lijst haar velden, gelezen voordat haar berekening gelezen kan worden."""
    paren = {deel: waarde for deel, (_, waarde) in ontleder.kaart(knoop, f"De afleiding '{naam}'").items()}
    soort = Soort(ontleder.keuze(paren.get("soort"), "soort", AFLEIDINGSOORTEN, _soort_zonder(paren)))
    velden = lees_lijstvelden(ontleder, kop, naam, sleutel, soort, blok_met_velden(paren))
    eenheid = ontleder.tekst(paren.get("eenheid"), "eenheid")
    return Naamsoort(soort, velden={veld: naamsoort_van(deel) for veld, deel in velden.items()}, eenheid=eenheid)


def _soort_zonder(paren: Mapping[str, YamlKnoop]) -> Soort:
    """Wat er bedoeld is als `soort` ontbreekt; dat zij ontbreekt is dan de enige fout."""
    return Soort.GETAL if blok_met_velden(paren) is None else Soort.LIJST


def lees_afleiding(ontleder: Ontleder, kop: Kop, namen: Namen, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Afleiding:
    """Een afleiding, met een berekening die de opgegeven soort geeft."""
    velden = ontleder.velden(knoop, f"De afleiding '{naam}'", *AFLEIDING)
    ontleder.waardenaam(sleutel, "De afleiding")
    paren = {deel.waarde: waarde for deel, waarde in knoop.paren} if isinstance(knoop, Kaart) else {}
    soort = Soort(ontleder.keuze(velden.get("soort"), "soort", AFLEIDINGSOORTEN, _soort_zonder(paren)))
    lijstvelden = lees_lijstvelden(ontleder, kop, naam, sleutel, soort, blok_met_velden(paren))
    for sleutel_van_veld in ("eenheid", "keuzes") if soort == Soort.LIJST else ():
        if sleutel_van_veld in velden:
            zin = f"Een lijst heeft geen {sleutel_van_veld}. Zet dat bij het veld waar het bij hoort."
            ontleder.fout("R137", zin, velden[sleutel_van_veld].plaats)
    eenheid = ontleder.tekst(velden.get("eenheid"), "eenheid")
    uitkomst = Naamsoort(soort, velden={veld: naamsoort_van(deel) for veld, deel in lijstvelden.items()}, eenheid=eenheid)
    return Afleiding(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        soort=soort,
        eenheid=eenheid,
        bron=ontleder.teksten(velden.get("bron"), "bron"),
        keuzes=ontleder.keuzes(velden.get("keuzes")),
        berekening=lees_berekening(ontleder, velden["berekening"], namen, naam, uitkomst) if "berekening" in velden else NIETS,
        velden=lijstvelden,
        voorbeelden=lees_voorbeelden(ontleder, velden.get("voorbeelden"), namen, waarde_van_afleiding(naam, uitkomst)),
    )


def lees_criterium(ontleder: Ontleder, kop: Kop, namen: Namen, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Criterium:
    """Een criterium, of met `open: ja` een blanco zonder eigen voorwaarde."""
    wat = f"Het criterium '{naam}'"
    ontleder.naam(sleutel, "Het criterium")
    velden = ontleder.velden(knoop, wat, *CRITERIUM)
    is_open = ontleder.ja_nee(velden.get("open"), "open", standaard=False)
    _controleer_blanco(ontleder, kop, wat, sleutel, velden, is_open)
    uitzondering = ontleder.velden(velden["uitzondering"], "uitzondering", *UITZONDERING) if "uitzondering" in velden else {}
    bevestigd = ontleder.ja_nee(velden.get("bevestigd"), "bevestigd", standaard=True)
    let_op = ontleder.tekst(velden.get("let_op"), "let_op")
    controleer_let_op(ontleder, wat, bevestigd, let_op, sleutel.plaats)
    criterium = Criterium(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        bron=_bron(ontleder, velden.get("bron"), wat),
        kenmerk=ontleder.teksten(velden.get("kenmerk"), "kenmerk"),
        hard=ontleder.ja_nee(velden.get("hard"), "hard", standaard=False),
        bevestigd=bevestigd,
        let_op=let_op,
        van_toepassing_als=_voorwaarde(ontleder, velden.get("van_toepassing_als"), namen),
        uitzondering=_voorwaarde(ontleder, uitzondering.get("als"), namen),
        reden_uitzondering=ontleder.tekst(uitzondering.get("reden"), "reden"),
        als=_voorwaarde(ontleder, velden.get("als"), namen),
        uitleg=_uitleg(ontleder, velden.get("uitleg")),
        invulling_van=ontleder.naam(velden.get("invulling_van"), "invulling_van"),
        afwijking_van=ontleder.naam(velden.get("afwijking_van"), "afwijking_van"),
        reden_afwijking=ontleder.tekst(velden.get("reden_afwijking"), "reden_afwijking"),
        overgenomen_van=ontleder.tekst(velden.get("overgenomen_van"), "overgenomen_van"),
        vastgesteld=ontleder.ja_nee(velden.get("vastgesteld"), "vastgesteld", standaard=True),
        standaard=lees_standaard_van(ontleder, kop, velden.get("standaard")),
        voorbeelden=lees_voorbeelden(ontleder, velden.get("voorbeelden"), namen, verdict_van_criterium),
    )
    _controleer_laag(ontleder, criterium, sleutel)
    return criterium


def _bron(ontleder: Ontleder, knoop: YamlKnoop | None, wat: str) -> tuple[str, ...]:
    if isinstance(knoop, Lijst) and not knoop.delen:
        ontleder.fout("R105", f"{wat} heeft geen bron. Zonder bron geen regel.", knoop.plaats)
        return ()
    return ontleder.teksten(knoop, "bron")


def _voorwaarde(ontleder: Ontleder, knoop: YamlKnoop | None, namen: Namen) -> Voorwaarde | None:
    return None if knoop is None else lees_voorwaarde(ontleder, knoop, namen)


def _controleer_blanco(ontleder: Ontleder, kop: Kop, wat: str, sleutel: Tekst, velden: Mapping[str, YamlKnoop], is_open: bool) -> None:
    moet = () if is_open else ("als", "uitleg")
    if ontbreekt := [veld for veld in moet if veld not in velden]:
        ontleder.fout("R003", f"{wat} mist: {', '.join(ontbreekt)}.", sleutel.plaats)
    if is_open and (te_veel := [veld for veld in ("als", "uitleg", "voorbeelden") if veld in velden]):
        ontleder.fout("R100", f"{wat} is een blanco (open: ja) en kan zelf geen {' of '.join(te_veel)} hebben.", sleutel.plaats)
    if is_open and kop.laag != "landelijk":
        ontleder.fout("R091", "Alleen de landelijke laag kan een blanco laten.", sleutel.plaats)


def _controleer_laag(ontleder: Ontleder, criterium: Criterium, sleutel: Tekst) -> None:
    wat = f"Het criterium '{criterium.naam}'"
    if criterium.kop.laag == "landelijk" and (criterium.invulling_van or criterium.afwijking_van):
        ontleder.fout("R101", f"{wat} is landelijk; alleen een samenwerkingsverband vult in of wijkt af.", sleutel.plaats)
    if criterium.invulling_van and criterium.afwijking_van:
        ontleder.fout("R102", f"{wat} kan niet tegelijk invullen en afwijken.", sleutel.plaats)
    if criterium.afwijking_van and not criterium.reden_afwijking:
        ontleder.fout("R103", f"{wat} wijkt af; zeg waarom in reden_afwijking.", sleutel.plaats)
    if criterium.overgenomen_van and criterium.vastgesteld:
        zin = f"{wat} is overgenomen van elders; zet vastgesteld: nee tot het samenwerkingsverband het heeft vastgesteld."
        ontleder.fout("R104", zin, sleutel.plaats)


def _uitleg(ontleder: Ontleder, knoop: YamlKnoop | None) -> Mapping[str, Mapping[str, str]]:
    if knoop is None:
        return {}
    lezers = ontleder.velden(knoop, "uitleg", LEZERS_MET_UITLEG)
    gelezen: dict[str, Mapping[str, str]] = {}
    for lezer, deel in lezers.items():
        teksten = ontleder.velden(deel, f"uitleg voor {lezer}", VERDICTEN_MET_UITLEG, MAG_UITLEG)
        gelezen[lezer] = {str(verdict): ontleder.tekst(tekst, "uitleg") for verdict, tekst in teksten.items()}
    return gelezen
