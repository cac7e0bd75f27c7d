"""Waarom niet, en wat zou het veranderen: nagerekend door het te proberen."""

from collections.abc import Mapping
from itertools import combinations, product

import pytest

from engine import Advies, beoordeel
from engine.beoordelen.proef import Proef
from engine.taal.voorwaarden import Letterlijk
from engine.uitleg import als_markdown
from engine.uitleg.anders import verandering
from engine.uitleg.waarom_niet import waarom_niet
from engine.uitleg.wat_als import MEESTE_PROEVEN, Gezocht, wat_zou_veranderen
from engine.zaak.gegevens import Gegevens
from tests.engine.hulp import BEGRIPPEN_PAD, Blokken, advies, oordeel, pakket, pakket_uit, teksten

BLOKKEN = Blokken(
    criteria={
        "netjes": "als: {alle_van: [{schoon: ja}, {heel: ja}]}",
        "rood": "als: {kleur: rood}",
        "oud": "als: {gestart: {voor: 2020-01-01}}",
        "vertrouwen": "als: {vertrouwd: ja}",
    },
    conclusies={"goed": "als: {alle_van: [{criterium: netjes}, {criterium: vertrouwen}]}"},
    uitkomsten={
        "weg": "voorrang: 1, soort: geen_besluit, als: {criterium: oud}",
        "lenen": "voorrang: 2, soort: toekennen, als: {alle_van: [{conclusie: goed}, {niet: {criterium: rood}}]}",
        "nee": "voorrang: 3, soort: weigeren, als: {niet: {conclusie: goed}}",
    },
)
GEGEVENS = {"schoon": False, "heel": True, "kleur": "blauw", "gestart": "2024-01-01", "vertrouwd": oordeel(True)}


def uitslag(**anders: object) -> Advies:
    return advies(pakket(BLOKKEN), **{**GEGEVENS, **anders})


def test_elke_andere_uitkomst_noemt_wat_haar_tegenhoudt_de_dichtstbijzijnde_eerst() -> None:
    gevonden = {deel.uitkomst: deel for deel in waarom_niet(uitslag())}
    assert set(gevonden) == {"weg", "lenen"}
    assert gevonden["weg"].criteria == ("oud",)
    assert gevonden["lenen"].criteria == ("netjes",)
    allebei = {deel.uitkomst: deel for deel in waarom_niet(uitslag(kleur="rood"))}
    assert allebei["lenen"].criteria == ("netjes", "rood")
    assert [deel.uitkomst for deel in waarom_niet(uitslag(kleur="rood"))] == ["weg", "lenen"]


def test_een_uitkomst_die_ook_past_zegt_welke_voorgaat() -> None:
    (lenen,) = [deel for deel in waarom_niet(uitslag(schoon=True, gestart="2019-01-01")) if deel.uitkomst == "lenen"]
    assert (lenen.criteria, lenen.na) == ((), "weg")


def test_een_ontkenning_noemt_het_criterium_dat_wel_voldaan_is() -> None:
    (nee,) = [deel for deel in waarom_niet(uitslag(schoon=True)) if deel.uitkomst == "nee"]
    assert nee.criteria == ("netjes", "vertrouwen")


def test_een_verandering_verandert_de_uitkomst_echt() -> None:
    advies_ = uitslag()
    gevonden = wat_zou_veranderen(advies_).gevonden
    assert [deel.gegevens for deel in gevonden] == [(("schoon", True),)]
    for deel in gevonden:
        anders = Gegevens({**advies_.gegevens.waarden, **dict(deel.gegevens)})
        assert beoordeel(advies_.pakket, anders, advies_.peildatum).uitkomst == deel.uitkomst != advies_.uitkomst


def test_een_leeftijd_een_datum_en_een_oordeel_veranderen_niet() -> None:
    namen = {naam for deel in wat_zou_veranderen(uitslag(), hoogstens=50).gevonden for naam, _ in deel.gegevens}
    assert namen.isdisjoint({"gestart", "vertrouwd"})


@pytest.mark.parametrize(("schoon", "heel", "kleur"), list(product((True, False), (True, False), ("rood", "blauw"))))
def test_er_is_geen_kleinere_set_dan_die_gevonden_is(schoon: bool, heel: bool, kleur: str) -> None:
    advies_ = uitslag(schoon=schoon, heel=heel, kleur=kleur)
    gevonden = wat_zou_veranderen(advies_, hoogstens=50).gevonden
    wissels = [("schoon", not schoon), ("heel", not heel), *(("kleur", ander) for ander in ("rood", "groen", "blauw") if ander != kleur)]
    genoeg: list[frozenset[tuple[str, object]]] = []
    for grootte in (1, 2):
        for wissel in combinations(wissels, grootte):
            if len({naam for naam, _ in wissel}) < grootte or any(deel <= set(wissel) for deel in genoeg):
                continue
            anders = Gegevens({**advies_.gegevens.waarden, **dict(wissel)})
            if beoordeel(advies_.pakket, anders, advies_.peildatum).uitkomst not in ("", advies_.uitkomst):
                genoeg.append(frozenset(wissel))
    assert {frozenset(deel.gegevens) for deel in gevonden} == set(genoeg)


def test_zonder_uitkomst_is_er_niets_te_veranderen() -> None:
    assert wat_zou_veranderen(advies(pakket(BLOKKEN))) == Gezocht((), alles=True)


def _breed(aantal: int) -> Advies:
    """Een zaak met veel ja/nee-velden waarvan er geen twee genoeg zijn om de uitkomst te veranderen."""
    namen = [f"v{nummer}" for nummer in range(aantal)]
    begrippen = "".join(
        f"  {naam}: {{soort: ja_nee, titel: {naam}, vraag: V?, antwoord_door: [balie], grondslag: [reglement]}}\n" for naam in namen
    )
    bestanden = teksten(
        Blokken(
            criteria={"iets": f"als: {{minstens_van: {{aantal: 3, van: [{', '.join(f'{{{naam}: ja}}' for naam in namen)}]}}}}"},
            uitkomsten={
                "lid": "voorrang: 1, soort: toekennen, als: {criterium: iets}",
                "nee": "voorrang: 2, soort: weigeren, als: {niet: {criterium: iets}}",
            },
        )
    )
    bestanden[BEGRIPPEN_PAD] += f"begrippen:\n{begrippen}"
    return advies(pakket_uit(bestanden), **dict.fromkeys(namen, False))


@pytest.mark.parametrize(("velden", "alles"), [(5, True), (40, False)])
def test_het_zoeken_houdt_op_en_zegt_of_alles_geprobeerd_is(monkeypatch: pytest.MonkeyPatch, velden: int, alles: bool) -> None:
    geteld: list[int] = []
    echt = Proef.uitkomst

    def tel(zelf: Proef, wissel: Mapping[str, Letterlijk]) -> str:
        geteld.append(1)
        return echt(zelf, wissel)

    monkeypatch.setattr(Proef, "uitkomst", tel)
    advies_ = _breed(velden)
    assert wat_zou_veranderen(advies_) == Gezocht((), alles)
    assert len(geteld) == (5 + 10 if alles else MEESTE_PROEVEN)
    zin = als_markdown(verandering(advies_))
    assert ("Geen gegeven" in zin, "Niet alles is geprobeerd" in zin) == (alles, not alles)


def test_wat_de_tweede_lezing_niet_bevestigt_wordt_niet_getoond(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wat_zou_veranderen(uitslag()).gevonden
    monkeypatch.setattr(Proef, "bevestigd", lambda zelf, wissel: False)
    assert not wat_zou_veranderen(uitslag()).gevonden
