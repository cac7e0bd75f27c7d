"""Eigenschappen lezen: precies één vorm, bekende namen, en een volgorde waar die nodig is."""

import pytest

from engine.beoordelen.beweringen import toets_bewering
from engine.logica import Verdict
from tests.engine.hulp import Blokken, advies, pakket, verwacht_fouten

_CRITERIA = {"veel": "als: {leden: {minstens: 5}}", "net": "als: {schoon: ja}", "warm": "als: {kleur: rood}"}
_UITKOMSTEN = {
    "wel": "voorrang: 10, soort: toekennen, als: {criterium: veel}",
    "niet": "voorrang: 20, soort: weigeren, als: {niet: {criterium: veel}}",
}


def met(eigenschap: str, **velden: str) -> Blokken:
    gebreken = {"vies": "ernst: fataal, als: {niet: {criterium: net}}, bij_uitkomst: [wel]"}
    return Blokken(criteria={**_CRITERIA, **velden}, uitkomsten=_UITKOMSTEN, gebreken=gebreken, eigenschappen={"e": eigenschap})


def test_een_eigenschap_mag_uitkomsten_gebreken_en_gewone_voorwaarden_noemen() -> None:
    e = pakket(
        met("als: {leden: {minstens: 3}}, nooit: {alle_van: [{uitkomst: wel}, {gebrek: vies}]}, toelichting: Zomaar.")
    ).eigenschappen["e"]
    assert e.als is not None and e.nooit is not None and e.altijd is None and e.toelichting == "Zomaar."
    assert len(e.voorwaarden) == 2


@pytest.mark.parametrize(
    ("eigenschap", "code"),
    [
        ("als: {schoon: ja}", "R150"),
        ("nooit: {schoon: ja}, altijd: {schoon: nee}", "R150"),
        ("hoger: leden", "R151"),
        ("hoger: leden, blijft: {criterium: veel}, niet_lager: leden", "R151"),
        ("nooit: {schoon: ja}, blijft: {criterium: veel}", "R151"),
        ("hoger: kleur, blijft: {criterium: warm}", "R152"),
        ("hoger: kleur, volgorde: {kleur: [rood, rood]}, blijft: {criterium: warm}", "R152"),
        ("hoger: leden, volgorde: {leden: [een]}, blijft: {criterium: veel}", "R152"),
        ("hoger: kleur, volgorde: {kleur: [rood, paars]}, blijft: {criterium: warm}", "R022"),
        ("hoger: ledn, blijft: {criterium: veel}", "R020"),
        ("nooit: {uitkomst: weg}", "R035"),
        ("nooit: {gebrek: weg}", "R035"),
        ("nooit: {schoon: ja}, iets: ja", "R002"),
        ("nooit: {schoon: ja}, bron: [weg]", "P020"),
    ],
)
def test_wat_er_niet_klopt_krijgt_een_eigen_code(eigenschap: str, code: str) -> None:
    with verwacht_fouten() as gevangen:
        pakket(met(eigenschap))
    assert gevangen.codes == [code]


def test_een_onbekende_uitkomst_krijgt_een_vermoeden() -> None:
    with verwacht_fouten() as gevangen:
        pakket(met("nooit: {uitkomst: wl}"))
    assert gevangen.enige("R035").bedoeld == "wel"


def test_buiten_een_eigenschap_blijft_een_uitkomst_verboden() -> None:
    with verwacht_fouten() as gevangen:
        pakket(Blokken(criteria={"a": "als: {uitkomst: mens}"}))
    assert len(gevangen.codes) == 1


@pytest.mark.parametrize(
    ("gegevens", "wel", "vies"),
    [
        ({"leden": 6, "schoon": False}, Verdict.VOLDAAN, Verdict.VOLDAAN),
        ({"leden": 6}, Verdict.VOLDAAN, Verdict.GEGEVENS_ONTBREKEN),
        ({"leden": 2, "schoon": False}, Verdict.NIET_VOLDAAN, Verdict.NIET_VOLDAAN),
        ({"schoon": False}, Verdict.GEGEVENS_ONTBREKEN, Verdict.VOLDAAN),
    ],
)
def test_een_bewering_over_een_zaak_volgt_het_advies(gegevens: dict[str, object], wel: Verdict, vies: Verdict) -> None:
    p = pakket(met("als: {uitkomst: wel}, nooit: {gebrek: vies}"))
    e = p.eigenschappen["e"]
    assert e.als is not None and e.nooit is not None
    gevolg = advies(p, **gegevens)
    assert (toets_bewering(gevolg, e.als), toets_bewering(gevolg, e.nooit)) == (wel, vies)
