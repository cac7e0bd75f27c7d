"""Berekeningen lezen (docs/regeltaal.md, par. 5): elke vorm, de soort van de uitkomst, en wat er mis kan zijn."""

from datetime import date
from decimal import Decimal

import pytest

from engine.fouten import Fout
from engine.taal.berekeningen import Berekening, Functie, Gevallen, Opzoeken, OverLijst, Staffel
from engine.taal.berekeningen_lezer import lees_berekening
from engine.taal.declaraties import Soort
from engine.taal.namen import Naamsoort
from engine.taal.ontleder import Ontleder
from engine.taal.voorwaarden import Naam, Vast, Vergelijking
from tests.engine.taal.taalhulp import NAMEN, knoop_van, kort

SCHOON = Vergelijking(Naam("schoon"), "gelijk_aan", (Vast(True),))
TE_LAAT = Vergelijking(Naam("te_laat"), "gelijk_aan", (Vast(3),))
GESTART, GEBOREN, LEDEN, BEDRAG, PEIL = (Naam(n) for n in ("gestart", "geboortedatum", "leden", "bedrag", "peildatum"))


def _lees(tekst: str, soort: Soort) -> tuple[Berekening, list[Fout]]:
    ontleder = Ontleder()
    return lees_berekening(ontleder, knoop_van(tekst), NAMEN, "x", Naamsoort(soort)), ontleder.fouten


_TUSSEN = [
    (f"{{{e}_tussen: [gestart, peildatum]}}", Soort.GEHEEL_GETAL, Functie(f"{e}_tussen", (GESTART, PEIL)))
    for e in ("dagen", "weken", "maanden", "jaren")
]
_PLUS = [
    (f"{{datum_plus: {{datum: gestart, {e}: 2}}}}", Soort.DATUM, Functie(f"plus_{e}", (GESTART, Vast(2))))
    for e in ("dagen", "weken", "maanden", "jaren")
]
_SCHOOLJAAR = [
    (f"{{{n}: gestart}}", Soort.DATUM, Functie(n, (GESTART,)))
    for n in ("begin_schooljaar", "einde_schooljaar", "einde_na_heel_schooljaar", "eerste_gewone_dag")
]
GOED: list[tuple[str, Soort, Berekening]] = [
    ("{leeftijd: {op: peildatum, geboren: geboortedatum}}", Soort.GEHEEL_GETAL, Functie("leeftijd", (GEBOREN, PEIL))),
    ("{leeftijd: {op: 2026-01-01, geboren: geboortedatum}}", Soort.GETAL, Functie("leeftijd", (GEBOREN, Vast(date(2026, 1, 1))))),
    ("{verjaardag: {geboren: geboortedatum, leeftijd: 12}}", Soort.DATUM, Functie("verjaardag", (GEBOREN, Vast(12)))),
    *_TUSSEN,
    *_PLUS,
    *_SCHOOLJAAR,
    ("{vroegste: [gestart, peildatum]}", Soort.DATUM, Functie("vroegste", (GESTART, PEIL))),
    ("{laatste: [gestart]}", Soort.DATUM, Functie("laatste", (GESTART,))),
    ("{kleinste: [leden, 4]}", Soort.GEHEEL_GETAL, Functie("kleinste", (LEDEN, Vast(4)))),
    ("{grootste: [leden, bedrag, 0.25]}", Soort.GETAL, Functie("grootste", (LEDEN, BEDRAG, Vast(Decimal("0.25"))))),
    ("{som: [leden, bedrag]}", Soort.GETAL, Functie("som", (LEDEN, BEDRAG))),
    ("{verschil: [leden, 1]}", Soort.GEHEEL_GETAL, Functie("verschil", (LEDEN, Vast(1)))),
    ("{product: [bedrag, 2]}", Soort.GETAL, Functie("product", (BEDRAG, Vast(2)))),
    (
        "{staffel: {over: leden, trappen: [{tot: 14, per: 0.5}, {tot: 28, per: bedrag}]}}",
        Soort.GETAL,
        Staffel(LEDEN, ((Vast(14), Vast(Decimal("0.5"))), (Vast(28), BEDRAG))),
    ),
    ("{aantal: {lijst: boeken}}", Soort.GEHEEL_GETAL, OverLijst("aantal", "boeken", None, None)),
    ("{aantal: {lijst: boeken, waarvoor: {te_laat: 3}}}", Soort.GETAL, OverLijst("aantal", "boeken", None, TE_LAAT)),
    (
        "{aantal_verschillende: {lijst: boeken, veld: genre}}",
        Soort.GEHEEL_GETAL,
        OverLijst("aantal_verschillende", "boeken", Naam("genre"), None),
    ),
    ("{som_over: {lijst: boeken, van: te_laat}}", Soort.GEHEEL_GETAL, OverLijst("som_over", "boeken", Naam("te_laat"), None)),
    (
        "{som_over: {lijst: boeken, van: boete, waarvoor: {te_laat: 3}}}",
        Soort.GETAL,
        OverLijst("som_over", "boeken", Naam("boete"), TE_LAAT),
    ),
    ("{vroegste_over: {lijst: boeken, van: terug}}", Soort.DATUM, OverLijst("vroegste_over", "boeken", Naam("terug"), None)),
    ("{laatste_over: {lijst: brieven, van: verstuurd}}", Soort.DATUM, OverLijst("laatste_over", "brieven", Naam("verstuurd"), None)),
    ("{opzoeken: {tabel: wijken, met: leden}}", Soort.KEUZE, Opzoeken("wijken", LEDEN)),
    ("{gevallen: [{als: {schoon: ja}, dan: netjes}], anders: kleur}", Soort.KEUZE, Gevallen(((SCHOON, Vast("netjes")),), Naam("kleur"))),
    (
        "{gevallen: [{als: {schoon: ja}, dan: gestart}], anders: 2026-01-01}",
        Soort.DATUM,
        Gevallen(((SCHOON, GESTART),), Vast(date(2026, 1, 1))),
    ),
    ("{gevallen: [{als: {schoon: ja}, dan: ja}], anders: nee}", Soort.JA_NEE, Gevallen(((SCHOON, Vast(True)),), Vast(False))),
]


@pytest.mark.parametrize(("tekst", "soort", "boom"), GOED, ids=[tekst for tekst, _, _ in GOED])
def test_elke_berekening_wordt_de_boom_die_er_staat(tekst: str, soort: Soort, boom: Berekening) -> None:
    gelezen, fouten = _lees(tekst, soort)
    assert fouten == []
    assert gelezen == boom


FOUT: list[tuple[str, Soort, tuple[str, int, str]]] = [
    ("leeftijd", Soort.GETAL, ("R060", 1, "")),
    ("{}", Soort.GETAL, ("R060", 1, "")),
    ("{leeftid: {geboren: geboortedatum, op: peildatum}}", Soort.GETAL, ("R061", 2, "leeftijd")),
    ("{som: [1], verschil: [1, 2]}", Soort.GETAL, ("R061", 2, "som")),
    # de soort van de uitkomst
    ("{leeftijd: {geboren: geboortedatum, op: peildatum}}", Soort.DATUM, ("R062", 2, "")),
    ("{vroegste: [gestart]}", Soort.GETAL, ("R062", 2, "")),
    ("{opzoeken: {tabel: wijken, met: leden}}", Soort.GETAL, ("R062", 2, "")),
    ("{aantal: {lijst: boeken}}", Soort.JA_NEE, ("R062", 2, "")),
    ("{som: [leden]}", Soort.KEUZE, ("R062", 2, "")),
    # een geheel getal kan niet uit decimale getallen ontstaan
    ("{som: [leden, bedrag]}", Soort.GEHEEL_GETAL, ("R023", 15, "")),
    ("{product: [leden, 0.5]}", Soort.GEHEEL_GETAL, ("R023", 19, "")),
    ("{kleinste: [bedrag]}", Soort.GEHEEL_GETAL, ("R023", 13, "")),
    ("{som_over: {lijst: boeken, van: boete}}", Soort.GEHEEL_GETAL, ("R023", 33, "")),
    ("{staffel: {over: leden, trappen: [{tot: 2, per: 1.5}]}}", Soort.GEHEEL_GETAL, ("R023", 49, "")),
    ("{gevallen: [{als: {schoon: ja}, dan: bedrag}], anders: 1}", Soort.GEHEEL_GETAL, ("R023", 38, "")),
    # anderhalve dag bestaat niet
    ("{datum_plus: {datum: gestart, dagen: bedrag}}", Soort.DATUM, ("R023", 38, "")),
    ("{datum_plus: {datum: gestart, weken: 1.5}}", Soort.DATUM, ("R023", 38, "")),
    ("{verjaardag: {geboren: geboortedatum, leeftijd: bedrag}}", Soort.DATUM, ("R023", 49, "")),
    ("{staffel: {over: bedrag, trappen: [{tot: 2, per: 1}]}}", Soort.GETAL, ("R023", 18, "")),
    ("{opzoeken: {tabel: wijken, met: bedrag}}", Soort.KEUZE, ("R023", 33, "")),
    # verkeerde waarden
    ("{leeftijd: {geboren: leden, op: peildatum}}", Soort.GETAL, ("R023", 22, "")),
    ("{leeftijd: {geboren: geboortedatum}}", Soort.GETAL, ("R003", 12, "")),
    ("{leeftijd: {geboren: geboortedatum, opp: peildatum, op: peildatum}}", Soort.GETAL, ("R002", 37, "op")),
    ("{begin_schooljaar: leden}", Soort.DATUM, ("R023", 20, "")),
    ("{begin_schooljaar: [gestart]}", Soort.DATUM, ("R021", 20, "")),
    ("{dagen_tussen: [gestart]}", Soort.GETAL, ("R024", 16, "")),
    ("{dagen_tussen: [gestart, 4]}", Soort.GETAL, ("R023", 26, "")),
    ("{dagen_tussen: gestart}", Soort.GETAL, ("R004", 16, "")),
    ("{som: []}", Soort.GETAL, ("R024", 7, "")),
    ("{som: [gestart]}", Soort.GETAL, ("R023", 8, "")),
    ("{verschil: [1, 2, 3]}", Soort.GETAL, ("R024", 12, "")),
    ("{kleinste: [kleur]}", Soort.GETAL, ("R023", 13, "")),
    ("{datum_plus: {datum: gestart}}", Soort.DATUM, ("R064", 14, "")),
    ("{datum_plus: {datum: gestart, dagen: 1, weken: 2}}", Soort.DATUM, ("R064", 14, "")),
    ("{datum_plus: {datum: gestart, dagn: 1, dagen: 1}}", Soort.DATUM, ("R002", 31, "dagen")),
    ("{staffel: {over: leden, trappen: []}}", Soort.GETAL, ("R065", 34, "")),
    ("{staffel: {over: leden, trappen: [{tot: 9, per: 1}, {tot: 9, per: 2}]}}", Soort.GETAL, ("R065", 34, "")),
    ("{staffel: {over: leden, trappen: [{tot: 9}]}}", Soort.GETAL, ("R003", 35, "")),
    ("{aantal: {lijst: boekn}}", Soort.GETAL, ("R050", 18, "boeken")),
    ("{aantal: {waarvoor: {te_laat: 3}}}", Soort.GETAL, ("R003", 10, "")),
    ("{aantal: {lijst: boeken, van: boete}}", Soort.GETAL, ("R002", 26, "")),
    ("{aantal: {lijst: boeken, waarvoor: {lijst: brieven, minstens: 1}}}", Soort.GETAL, ("R054", 36, "")),
    ("{aantal_verschillende: {lijst: boeken, veld: genr}}", Soort.GETAL, ("R051", 46, "genre")),
    ("{som_over: {lijst: boeken, van: terug}}", Soort.GETAL, ("R023", 33, "")),
    ("{som_over: {lijst: boeken, van: boet}}", Soort.GETAL, ("R020", 33, "boete")),
    ("{vroegste_over: {lijst: boeken, van: boete}}", Soort.DATUM, ("R023", 38, "")),
    ("{vroegste_over: {lijst: boeken}}", Soort.DATUM, ("R003", 17, "")),
    ("{opzoeken: {tabel: wijkn, met: leden}}", Soort.KEUZE, ("R063", 20, "wijken")),
    ("{gevallen: [], anders: 1}", Soort.GETAL, ("R066", 12, "")),
    ("{gevallen: [{als: {schoon: ja}, dan: 1}]}", Soort.GETAL, ("R003", 1, "")),
    ("{gevallen: [{als: {schoon: ja}}], anders: 1}", Soort.GETAL, ("R003", 13, "")),
    ("{gevallen: [{als: {schoon: ja}, dan: gestart}], anders: 1}", Soort.GETAL, ("R023", 38, "")),
    ("{gevallen: [{als: {schoom: ja}, dan: 1}], anders: 1}", Soort.GETAL, ("R020", 20, "schoon")),
    ("{gevallen: [{als: {schoon: ja}, dan: leden}], anders: rood}", Soort.KEUZE, ("R023", 38, "")),
]


@pytest.mark.parametrize(("tekst", "soort", "fout"), FOUT, ids=[f"{tekst} als {soort}" for tekst, soort, _ in FOUT])
def test_elke_schrijffout_krijgt_code_plek_en_vermoeden(tekst: str, soort: Soort, fout: tuple[str, int, str]) -> None:
    assert kort(_lees(tekst, soort)[1]) == [fout]
