"""Wat er veranderde, in woorden: elk verschil één keer, zo klein mogelijk, en niets wat geen verschil is."""

import dataclasses
import os
from datetime import date
from pathlib import Path

import pytest

from engine import Pakket
from service.vergelijken.uitslag import Uitslag
from service.vergelijken.veldnamen import SOORTEN
from service.vergelijken.verschil import buiten_beeld, verschil_in_woorden
from service.vergelijken.verslag import Tabel, verslag
from service.vergelijken.wijziging import Veldwijziging, Wijziging
from tests.service.vergelijken.plan import DAG, EIGEN, PLAN, SWV, Wissel, pakket, regels, teksten

MOMENTOPNAME = Path(__file__).parent / "momentopnamen/plan.txt"


def wijzigingen(*wissels: Wissel, dag: date = DAG) -> tuple[Wijziging, ...]:
    return verschil_in_woorden(pakket(dag=dag), pakket(*wissels, dag=dag))


def velden(*wissels: Wissel) -> list[tuple[str, str, str, str]]:
    return [(w.naam, veld.veld, veld.was, veld.wordt) for w in wijzigingen(*wissels) for veld in w.velden]


def test_van_een_brief_verschilt_alleen_wat_er_anders_staat_en_niet_alles_eronder() -> None:
    kop = teksten()["landelijk/brieven/delen.yaml"].splitlines()[0]
    lager = ("landelijk/brieven/delen.yaml", f"{kop}\n", f"{kop}\n\n\n")
    assert pakket(lager).briefdelen != pakket().briefdelen
    assert wijzigingen(lager) == ()


def test_van_een_beslistabel_staat_elke_rij_die_anders_is() -> None:
    tabel = "berekening: {beslistabel: {treffer: eerste, kolommen: [gevraagde_voorziening], rijen: [%s], anders: 1}}"
    afleiding = "  proef_tabel: {titel: Proef, soort: geheel_getal, %s}\n"

    def met(rijen: str) -> Pakket:
        erin = (f"{EIGEN}/duur.yaml", "afleidingen:\n", "afleidingen:\n" + afleiding % (tabel % rijen))
        leest = (
            f"{EIGEN}/duur.yaml",
            "als: {terugplaatsing_beschreven: ja}",
            "als: {een_van: [{terugplaatsing_beschreven: ja}, {proef_tabel: 9}]}",
        )
        return pakket(erin, leest)

    oud = met("{als: [sbo], dan: 2}, {als: [so], dan: 3}")
    nieuw = met("{als: [sbo], dan: 4}, {als: [regulier], dan: 3}")
    (gevonden,) = verschil_in_woorden(oud, nieuw)
    assert [(veld.veld, veld.was, veld.wordt) for veld in gevonden.velden] == [
        ("berekening, rij bij “Gevraagde voorziening” is speciaal basisonderwijs (sbo)", "2", "4"),
        ("berekening, rij", "“Gevraagde voorziening” is speciaal onderwijs (so), cluster 3 of 4: 3", ""),
        ("berekening, rij", "", "“Gevraagde voorziening” is een gewone basisschool: 3"),
    ]


def test_een_vaste_tekst_verschilt_met_oud_en_nieuw() -> None:
    oud = pakket()
    naam = next(iter(oud.teksten))
    (gevonden,) = verschil_in_woorden(oud, dataclasses.replace(oud, teksten={**oud.teksten, naam: "Anders."}))
    assert (gevonden.soort, gevonden.naam, gevonden.velden) == (
        "vaste tekst",
        naam,
        (Veldwijziging("tekst", oud.teksten[naam], "Anders."),),
    )


def test_gelijke_regels_hebben_geen_verschil() -> None:
    assert wijzigingen() == ()


def test_commentaar_en_volgorde_van_bestanden_zijn_geen_verschil() -> None:
    commentaar = (f"{EIGEN}/duur.yaml", "parameters:", "# Besproken in de vergadering.\n\nparameters:")
    assert pakket(commentaar).hash != pakket().hash
    assert wijzigingen(commentaar) == ()


def test_het_nieuwe_plan_in_woorden_is_wat_het_was() -> None:
    oud, nieuw = pakket(), pakket(*PLAN)
    uitslag = Uitslag(oud, nieuw, DAG, verschil_in_woorden(oud, nieuw), (), None, None)
    regels_: list[str] = []
    for blok in verslag(uitslag):
        assert not isinstance(blok, Tabel)
        tekst = getattr(blok, "tekst", None)
        regels_ += [tekst] if tekst else ["  " * bool(nummer) + regel for punt in blok.punten for nummer, regel in enumerate(punt)]  # type: ignore[union-attr]
    tekst = "\n".join(regels_).replace(oud.hash[:12], "(oud)").replace(nieuw.hash[:12], "(nieuw)") + "\n"
    if os.environ.get("THUISNABIJ_MOMENTOPNAMEN") == "bijwerken":
        MOMENTOPNAME.parent.mkdir(exist_ok=True)
        MOMENTOPNAME.write_text(tekst, encoding="utf-8")
    assert tekst == MOMENTOPNAME.read_text(encoding="utf-8")


def test_een_parameter_verschilt_per_dag_van_ingang_met_zijn_eenheid() -> None:
    (gevonden,) = wijzigingen((f"{EIGEN}/duur.yaml", "{2026-08-01: 2}", "{2026-08-01: 2, 2027-08-01: 3}"))
    assert (gevonden.soort, gevonden.naam, gevonden.eenheid) == ("parameter", "gebruikelijke_schooljaren_sbo", "jaar")
    assert gevonden.velden == (Veldwijziging("waarde, vanaf 1 augustus 2027", "", "3"),)


def test_van_een_voorwaarde_staat_er_alleen_het_deel_dat_anders_is() -> None:
    gevonden = velden(("landelijk/uitkomsten.yaml", "        - {niet: {criterium: postcode_in_tabel}}\n", ""))
    assert [(naam, veld, wordt) for naam, veld, _, wordt in gevonden] == [("eerst_een_mens", "voorwaarde", "")]
    assert "is voldaan" in gevonden[0][2] and " of " not in gevonden[0][2]


def test_een_grens_binnen_een_groot_geheel_wordt_gevonden() -> None:
    gevonden = velden(
        (f"{EIGEN}/duur.yaml", "{jaren_tot_einde: {hoogstens: gebruikelijke_schooljaren_so}}", "{jaren_tot_einde: {hoogstens: 4}}")
    )
    assert gevonden == [
        (
            "gebruikelijke_duur",
            "voorwaarde",
            "“Hele jaren van de start tot en met de einddatum” hoogstens “Gebruikelijke duur in het so”",
            "“Hele jaren van de start tot en met de einddatum” hoogstens 4",
        )
    ]


def test_rijen_van_een_tabel_die_samen_verschuiven_staan_als_een_bereik() -> None:
    oud, nieuw = pakket(), pakket()
    tabel = oud.opzoektabellen["postcodegebied_po"]
    rijen = {getal: ("PO2101" if 9712 <= getal <= 9714 else gebied) for getal, gebied in tabel.rijen.items()}
    nieuw = dataclasses.replace(nieuw, opzoektabellen={"postcodegebied_po": dataclasses.replace(tabel, rijen=rijen)})
    (gevonden,) = verschil_in_woorden(oud, nieuw)
    assert gevonden.velden == (Veldwijziging("rij, 9712 tot en met 9714", "PO2001", "PO2101"),)


def test_bronnen_en_teksten_staan_er_een_voor_een() -> None:
    bron = (f"{EIGEN}/duur.yaml", "bron: [spow-duur, friesland-duur]\n", "bron: [friesland-duur, lgf-11]\n")
    tekst = (f"{EIGEN}/duur.yaml", "ouder:\n        voldaan: De verklaring duurt niet langer dan gebruikelijk.",
             "ouder:\n        voldaan: De verklaring is niet te lang.")  # fmt: skip
    assert velden(bron, tekst) == [
        ("gebruikelijke_duur", "bron", "spow-duur", ""),
        ("gebruikelijke_duur", "bron", "", "lgf-11"),
        (
            "gebruikelijke_duur",
            "uitleg, ouder, voldaan",
            "De verklaring duurt niet langer dan gebruikelijk.",
            "De verklaring is niet te lang.",
        ),
    ]


def test_wat_alleen_anders_heet_wordt_vermoed_en_niet_als_nieuw_gemeld() -> None:
    bestand = f"{EIGEN}/arrangement.yaml"
    gevonden = wijzigingen(
        (bestand, "arrangement_hoogstens_een_jaar:", "arrangement_kort:"),
        (bestand, "{criterium: arrangement_hoogstens_een_jaar}", "{criterium: arrangement_kort}"),
    )
    assert [(w.naam, w.wat, w.was_naam) for w in gevonden] == [
        ("arrangement_kort", "hernoemd", "arrangement_hoogstens_een_jaar"),
        ("arrangement_langer_dan_een_jaar", "gewijzigd", ""),
    ]
    # De titels zijn gelijk; dan helpen alleen de namen.
    assert "[arrangement_kort]" in gevonden[1].velden[0].wordt


def test_wat_weg_is_en_wat_erbij_komt_zonder_op_elkaar_te_lijken_heet_vervallen_en_nieuw() -> None:
    oud, nieuw = pakket(), pakket()
    kort = {naam: termijn for naam, termijn in oud.termijnen.items() if naam != "asielzoeker_toegelaten"}
    assert len(kort) == len(oud.termijnen) - 1
    heen = verschil_in_woorden(oud, dataclasses.replace(nieuw, termijnen=kort))
    terug = verschil_in_woorden(dataclasses.replace(nieuw, termijnen=kort), oud)
    assert [(w.soort, w.naam, w.wat) for w in heen] == [("termijn", "asielzoeker_toegelaten", "vervallen")]
    assert [(w.soort, w.naam, w.wat) for w in terug] == [("termijn", "asielzoeker_toegelaten", "nieuw")]


def test_wat_op_deze_dag_nog_niet_geldt_staat_erbij_als_buiten_beeld() -> None:
    later = (f"{EIGEN}/visie.yaml", "geldig: {vanaf: 2026-08-01}", "geldig: {vanaf: 2027-08-01}")
    oud, nieuw = regels(), regels(later)
    geldend = frozenset({*oud.pakket(SWV, DAG).bestanden, *nieuw.pakket(SWV, DAG).bestanden})
    assert [w.wat for w in wijzigingen(later) if w.soort == "bestand"] == ["vervallen"]
    assert buiten_beeld(oud.alle_teksten(SWV), nieuw.alle_teksten(SWV), geldend) == ()
    geen = geldend - {f"{EIGEN}/visie.yaml"}
    assert buiten_beeld(oud.alle_teksten(SWV), nieuw.alle_teksten(SWV), geen) == (f"{EIGEN}/visie.yaml",)


def test_elke_soort_verklaring_van_een_pakket_wordt_vergeleken() -> None:
    verklaard = {veld.name for veld in dataclasses.fields(Pakket) if isinstance(waarde := getattr(pakket(), veld.name), dict) and waarde
                 and all(hasattr(deel, "kop") for deel in waarde.values())}  # fmt: skip
    assert verklaard == set(SOORTEN)


@pytest.mark.parametrize("wissel", PLAN)
def test_heen_en_terug_zijn_elkaars_spiegelbeeld(wissel: Wissel) -> None:
    heen = {(w.naam, v.veld, v.was, v.wordt) for w in wijzigingen(wissel) for v in w.velden}
    terug = {(w.naam, v.veld, v.wordt, v.was) for w in verschil_in_woorden(pakket(wissel), pakket()) for v in w.velden}
    assert heen == terug != set()
