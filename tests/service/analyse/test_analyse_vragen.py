"""Wat de analyse vindt: elke geplante fout, met een zaak die de motor zelf ook zo beoordeelt."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from engine import Pakket, beoordeel, lees_gegevens
from engine.beoordelen.beweringen import toets_bewering
from engine.logica import VOLDAAN
from service.analyse.bevinding import Bevinding, Ernst
from service.analyse.onderzoeker import Onderzoeker, Verschil
from service.analyse.vragen import criteria, eigenschappen, lagen, tabellen, termijnen, uitkomsten
from service.documentatie.dekking import NOOIT
from service.documentatie.features import lees_features
from tests.engine.hulp import DAG, Blokken, pakket
from tests.gedeeld import echte_regels

WORTEL = Path(__file__).parents[3]
DAG_VAN_DE_REGELS = date(2026, 11, 24)
_DELEN = {
    "criteria": criteria,
    "uitkomsten": uitkomsten,
    "termijnen": termijnen,
    "tabellen": tabellen,
    "lagen": lagen,
    "eigenschappen": eigenschappen,
}


def bevindingen(p: Pakket, *delen: str, seconden: int = 10) -> list[Bevinding]:
    onderzoeker = Onderzoeker(p, DAG, seconden)

    def alles() -> Iterator[Bevinding]:
        for deel in delen or _DELEN:
            for naam in _DELEN[deel].te_onderzoeken(p):
                yield from _DELEN[deel].onderzoek(onderzoeker, naam)

    return list(alles())


def fouten(p: Pakket, *delen: str) -> list[tuple[str, str]]:
    return [(bevinding.naam, bevinding.zin) for bevinding in bevindingen(p, *delen) if bevinding.ernst is Ernst.FOUT]


def test_een_criterium_dat_nooit_voldaan_kan_zijn_wordt_gevonden() -> None:
    p = pakket(
        Blokken(
            criteria={"druk": "als: {alle_van: [{leden: {meer_dan: 80}}, {leden: {hoogstens: 80}}]}", "vol": "als: {leden: {meer_dan: 80}}"}
        )
    )
    assert fouten(p, "criteria") == [("druk", "Dit criterium kan nooit voldaan zijn, welke gegevens er ook zijn.")]


def test_een_grens_buiten_wat_gevraagd_mag_worden_wordt_gevonden() -> None:
    """`leden` is hoogstens 100: een eis van 101 haalt geen enkele zaak."""
    assert fouten(pakket(Blokken(criteria={"vol": "als: {leden: {minstens: 101}}"})), "criteria")
    assert not fouten(pakket(Blokken(criteria={"vol": "als: {leden: {minstens: 100}}"})), "criteria")


def test_een_criterium_dat_nooit_zakt_is_geen_fout_maar_wel_een_bevinding() -> None:
    p = pakket(Blokken(criteria={"altijd": "als: {een_van: [{schoon: ja}, {schoon: nee}]}"}))
    (bevinding,) = bevindingen(p, "criteria")
    assert bevinding.ernst is Ernst.LET_OP and "nooit niet voldaan" in bevinding.zin


def test_een_termijn_die_nooit_kan_lopen_wordt_gevonden() -> None:
    nooit = "begin: gestart, lengte: {weken: 2}, van_toepassing_als: {alle_van: [{leden: {meer_dan: 80}}, {leden: {minder_dan: 5}}]}"
    p = pakket(Blokken(termijnen={"terug": "begin: gestart, lengte: {weken: 2}", "nooit": nooit}))
    ((naam, zin),) = fouten(p, "termijnen")
    assert (naam, zin.partition(":")[0]) == ("nooit", "Deze termijn kan nooit lopen")


@pytest.mark.parametrize(
    ("termijn", "duurt"),
    [
        ("lengte: {dagen: leden}", False),
        ("lengte: {dagen: leden}, van_toepassing_als: {leden: {minstens: 1}}", True),
        ("lengte: {dagen: 0}", True),
        ("lengte: {weken: 1}, opschorting: wachttijd", False),
        ("lengte: {weken: 1}, opschorting: leden, algemene_termijnenwet: ja", True),
        ("lengte: {dagen: leden}, algemene_termijnenwet: ja", False),
    ],
)
def test_een_termijn_die_geen_dag_duurt_wordt_gevonden_met_een_zaak(termijn: str, duurt: bool) -> None:
    gevonden = bevindingen(pakket(Blokken(termijnen={"terug": f"begin: gestart, {termijn}"})), "termijnen")
    assert [(bevinding.ernst, len(bevinding.zaken)) for bevinding in gevonden] == ([] if duurt else [(Ernst.FOUT, 1)])


def test_een_uitkomst_achter_een_ruimere_uitkomst_staat_nooit() -> None:
    p = pakket(
        Blokken(
            criteria={"ruim": "als: {leden: {minstens: 5}}", "krap": "als: {leden: {minstens: 10}}"},
            uitkomsten={
                "eerst": "voorrang: 10, soort: toekennen, als: {criterium: ruim}",
                "dan": "voorrang: 20, soort: toekennen, als: {criterium: krap}",
                "rest": "voorrang: 30, soort: weigeren, als: {niet: {criterium: krap}}",
            },
        )
    )
    assert [naam for naam, _ in fouten(p, "uitkomsten")] == ["dan"]


def test_een_gat_tussen_de_uitkomsten_komt_met_een_zaak_die_erin_valt() -> None:
    p = pakket(
        Blokken(
            criteria={"weinig": "als: {leden: {minder_dan: 5}}", "veel": "als: {leden: {meer_dan: 5}}"},
            uitkomsten={
                "wel": "voorrang: 10, soort: toekennen, als: {criterium: veel}",
                "niet": "voorrang: 20, soort: weigeren, als: {criterium: weinig}",
            },
        )
    )
    (gat,) = [bevinding for bevinding in bevindingen(p, "uitkomsten") if bevinding.ernst is Ernst.FOUT]
    assert gat.zaken[0].dossier["gegevens"] == {"leden": 5}
    assert gat.zaken[0].woorden[-1] == "Vraag? (leden) 5"


def test_een_paar_waar_alleen_de_voorrang_beslist_is_let_op() -> None:
    p = pakket(
        Blokken(
            criteria={"veel": "als: {leden: {minstens: 5}}", "duur": "als: {wachttijd: {minstens: 5}}"},
            uitkomsten={
                "wel": "voorrang: 10, soort: toekennen, als: {criterium: veel}",
                "niet": "voorrang: 20, soort: weigeren, als: {een_van: [{criterium: duur}, {niet: {criterium: duur}}]}",
            },
        )
    )
    (raakt,) = [bevinding for bevinding in bevindingen(p, "uitkomsten") if bevinding.ernst is Ernst.LET_OP]
    assert raakt.naam == "wel" and "alleen de voorrang beslist" in raakt.zin and raakt.zaken


def test_een_geval_dat_nooit_aan_de_beurt_komt_en_een_overlap_worden_gevonden() -> None:
    gevallen = "[{als: {leden: {minstens: 5}}, dan: rood}, {als: {leden: {minstens: 10}}, dan: groen}, {als: {schoon: ja}, dan: blauw}]"
    p = pakket(
        Blokken(
            afleidingen={"verf": f"soort: keuze, berekening: {{gevallen: {gevallen}, anders: rood}}"},
            criteria={"geverfd": "als: {verf: rood}"},
        )
    )
    gevonden = bevindingen(p, "tabellen")
    assert [bevinding.zin.split(":")[0] for bevinding in gevonden if bevinding.ernst is Ernst.FOUT] == ["Geval 2 wordt nooit gekozen"]
    assert any("Geval 1 en geval" in bevinding.zin and bevinding.zaken for bevinding in gevonden if bevinding.ernst is Ernst.LET_OP)


def test_een_eigen_regel_die_een_harde_landelijke_regel_uitsluit_wordt_gevonden() -> None:
    landelijk = Blokken(criteria={"klein": "hard: ja, als: {leden: {hoogstens: 10}}", "los": "hard: ja, als: {schoon: ja}"})
    eigen = Blokken(criteria={"groot": "als: {leden: {meer_dan: 10}}", "gewoon": "als: {leden: {meer_dan: 3}}"})
    ((naam, zin),) = fouten(pakket(landelijk, eigen), "lagen")
    assert naam == "groot" and "'klein'" in zin


_EIGENSCHAPPEN = {
    "nooit_goed": "als: {leden: {minstens: 5}}, nooit: {uitkomst: niet}",
    "altijd_fout": "als: {leden: {minstens: 4}}, altijd: {criterium: veel}",
    "stijgt_goed": "hoger: leden, blijft: {criterium: veel}",
    "stijgt_fout": "hoger: wachttijd, blijft: {criterium: rustig}",
    "waarde_goed": "hoger: gestart, niet_lager: einde",
    "waarde_fout": "hoger: leden, niet_lager: over",
    "keuze_fout": "hoger: kleur, volgorde: {kleur: [rood, groen, blauw]}, blijft: {criterium: warm}",
    "lijst_goed": "hoger: {lijst: boeken, veld: te_laat}, blijft: {criterium: te_laat_boek}",
    "gebrek_fout": "nooit: {gebrek: druk}",
}


def eigenschappenpakket() -> Pakket:
    return pakket(
        Blokken(
            afleidingen={
                "einde": "soort: datum, berekening: {datum_plus: {datum: gestart, weken: 3}}",
                "over": "soort: geheel_getal, berekening: {verschil: [wachttijd, leden]}",
            },
            criteria={
                "veel": "als: {leden: {minstens: 5}}",
                "rustig": "als: {wachttijd: {hoogstens: 7}}",
                "op_tijd": "als: {einde: {op_of_voor: peildatum}}",
                "ruimte": "als: {over: {meer_dan: 0}}",
                "warm": "als: {kleur: rood}",
                "te_laat_boek": "als: {lijst: boeken, minstens: 1, waarvoor: {te_laat: {meer_dan: 3}}}",
            },
            uitkomsten={
                "wel": "voorrang: 10, soort: toekennen, als: {criterium: veel}",
                "niet": "voorrang: 20, soort: weigeren, als: {niet: {criterium: veel}}",
            },
            gebreken={"druk": "ernst: fataal, als: {niet: {criterium: rustig}}, bij_uitkomst: [wel]"},
            eigenschappen=_EIGENSCHAPPEN,
        )
    )


def test_een_eigenschap_is_bewezen_of_weerlegd() -> None:
    gevonden = {bevinding.naam: bevinding.ernst for bevinding in bevindingen(eigenschappenpakket(), "eigenschappen")}
    assert gevonden == {naam: Ernst.BEWEZEN if naam.endswith("goed") else Ernst.FOUT for naam in _EIGENSCHAPPEN}


def test_de_bewijzer_kent_een_uitkomst_die_alleen_haar_eigen_gebreken_telt() -> None:
    p = pakket(
        Blokken(
            criteria={"veel": "als: {leden: {minstens: 5}}", "rustig": "als: {wachttijd: {hoogstens: 7}}", "warm": "als: {kleur: rood}"},
            conclusies={"warm_genoeg": "als: {criterium: warm}"},
            uitkomsten={
                "weg": "voorrang: 10, soort: geen_besluit, als: {niet: {criterium: veel}}, alleen_eigen_gebreken_bij: warm_genoeg",
                "wel": "voorrang: 20, soort: toekennen, als: {criterium: veel}",
            },
            gebreken={"druk": "ernst: fataal, als: {niet: {criterium: rustig}}"},
            eigenschappen={
                "telt_niet_goed": "als: {alle_van: [{uitkomst: weg}, {kleur: rood}]}, nooit: {gebrek: druk}",
                "telt_nooit_fout": "als: {uitkomst: weg}, nooit: {gebrek: druk}",
                "telt_elders_fout": "als: {kleur: rood}, nooit: {gebrek: druk}",
            },
        )
    )
    gevonden = {bevinding.naam: bevinding for bevinding in bevindingen(p, "eigenschappen")}
    assert {naam: bevinding.ernst for naam, bevinding in gevonden.items()} == {
        "telt_niet_goed": Ernst.BEWEZEN,
        "telt_nooit_fout": Ernst.FOUT,
        "telt_elders_fout": Ernst.FOUT,
    }
    for naam in ("telt_nooit_fout", "telt_elders_fout"):
        gevolg = beoordeel(p, lees_gegevens(p, gevonden[naam].zaken[0].dossier["gegevens"], DAG), DAG)
        assert gevolg.gebreken == ("druk",)


def test_twee_zaken_van_een_tegenvoorbeeld_verschillen_in_een_ding_en_gaan_de_verkeerde_kant_op() -> None:
    p = eigenschappenpakket()
    (weerlegd,) = [bevinding for bevinding in bevindingen(p, "eigenschappen") if bevinding.naam == "stijgt_fout"]
    eerste, tweede = (zaak.dossier["gegevens"] for zaak in weerlegd.zaken)
    assert eerste.keys() == tweede.keys() == {"wachttijd"} and eerste["wachttijd"] <= 7 < tweede["wachttijd"]


def test_een_tegenvoorbeeld_van_een_gebrek_toont_het_gebrek_in_de_motor() -> None:
    p = eigenschappenpakket()
    (weerlegd,) = [bevinding for bevinding in bevindingen(p, "eigenschappen") if bevinding.naam == "gebrek_fout"]
    gevolg = beoordeel(p, lees_gegevens(p, weerlegd.zaken[0].dossier["gegevens"], DAG), DAG)
    bewering = p.eigenschappen["gebrek_fout"].nooit
    assert bewering is not None and toets_bewering(gevolg, bewering) is VOLDAAN and gevolg.gebreken == ("druk",)


def test_zegt_de_motor_iets_anders_dan_de_bewijzer_dan_komt_er_geen_uitslag() -> None:
    p = pakket(Blokken(criteria={"vol": "als: {leden: {minstens: 5}}"}))
    with pytest.raises(Verschil):
        Onderzoeker(p, DAG, 10).bestaat(lambda v: v.criterium("vol").voldaan, lambda _: False)


def test_wat_te_moeilijk_is_heet_onbeslist_en_nooit_goed() -> None:
    """Een product van drie onbekenden dat een priemgetal moet zijn, binnen een grens van niets."""
    p = pakket(
        Blokken(
            afleidingen={
                "half": "soort: geheel_getal, berekening: {product: [leden, wachttijd]}",
                "heelveel": "soort: geheel_getal, berekening: {product: [half, half]}",
            },
            criteria={
                "moeilijk": "als: {alle_van: [{heelveel: {gelijk_aan: 982451653}}, {leden: {meer_dan: 1}}, {wachttijd: {meer_dan: 1}}]}"
            },
        )
    )
    onderzoeker = Onderzoeker(p, DAG, 0)
    (bevinding,) = list(criteria.onderzoek(onderzoeker, "moeilijk"))
    assert bevinding.ernst is Ernst.ONBESLIST


@pytest.mark.parametrize("swv", ["po2001", "po2101"])
def test_de_eigenschappen_van_de_echte_regels_gelden_en_er_is_geen_gat(swv: str) -> None:
    p = echte_regels().pakket(swv, DAG_VAN_DE_REGELS)
    onderzoeker = Onderzoeker(p, DAG_VAN_DE_REGELS, 30)
    gevonden = [
        bevinding
        for deel, taken in ((eigenschappen, p.eigenschappen), (uitkomsten, ("geen uitkomst",)))
        for naam in taken
        for bevinding in deel.onderzoek(onderzoeker, naam)
    ]
    assert len(gevonden) >= 7
    assert {bevinding.naam: bevinding.ernst for bevinding in gevonden if bevinding.ernst is not Ernst.BEWEZEN} == {}


def test_wat_volgens_de_features_nooit_voorkomt_kan_volgens_de_bewijzer_ook_niet() -> None:
    """En andersom: wat nooit kan, staat er in de features bij."""
    p = echte_regels().pakket("po2001", DAG_VAN_DE_REGELS)
    tags = [frozenset(scenario.tags) for scenario in lees_features(WORTEL / "features")]
    gezegd = {naam for kop in tags if "nooit_niet_voldaan" in kop for naam in kop & p.criteria.keys()}
    assert NOOIT["nooit_niet_voldaan"] == "niet voldaan"
    onderzoeker = Onderzoeker(p, DAG_VAN_DE_REGELS, 30)
    bewezen = [bevinding for naam in p.criteria for bevinding in criteria.onderzoek(onderzoeker, naam)]
    assert {bevinding.naam for bevinding in bewezen} == gezegd
    assert all(bevinding.ernst is Ernst.LET_OP for bevinding in bewezen)
