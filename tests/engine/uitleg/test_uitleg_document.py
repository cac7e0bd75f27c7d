"""Wat een document per lezer zegt: alles wat ertoe doet, niets wat niet in het spoor staat."""

import re

import pytest

from engine.uitleg import LEZERS, Alinea, Blok, Kop, document, vragendocument
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.woorden import dag, in_woorden
from tests.engine.hulp import DAG, Blokken, advies, oordeel, pakket

NETJES = (
    "uitleg: {ouder: {voldaan: 'De bus is {kleur} en schoon.', niet_voldaan: Vies., open: Wij weten nog niet of de bus schoon is.}, "
    "commissie: {voldaan: Schoon., niet_voldaan: Vies.}}"
)
BEGONNEN = "uitleg: {ouder: {voldaan: a, niet_voldaan: b}, commissie: {voldaan: 'Begonnen op {gestart}.', niet_voldaan: b}}"
BLOKKEN = Blokken(
    criteria={
        "netjes": f"titel: De bus is netjes, als: {{alle_van: [{{schoon: ja}}, {{kleur: [rood, blauw]}}]}}, {NETJES}",
        "vertrouwen": "titel: De directeur vertrouwt het, als: {vertrouwd: ja}",
        "begonnen": f"titel: Er is een begin, van_toepassing_als: {{heel: ja}}, als: {{gestart: {{op_of_voor: peildatum}}}}, {BEGONNEN}",
        "veel": "titel: Er zijn veel leden, als: {leden: {minstens: 3}}",
    },
    conclusies={"in_orde": "als: {alle_van: [{criterium: netjes}, {criterium: vertrouwen}]}"},
    uitkomsten={
        "lenen": "voorrang: 1, soort: toekennen, als: {conclusie: in_orde}, uitleg: {ouder: U mag lenen., commissie: Lenen mag.}",
        "niet": "voorrang: 2, soort: weigeren, als: {niet: {conclusie: in_orde}}, uitleg: {ouder: U mag niet., commissie: Niet lenen.}",
    },
    gebreken={"laat": "ernst: herstelbaar, als: {niet: {criterium: begonnen}}, titel: Te laat begonnen"},
)


OORDEELSDAG = "1 januari 2026"


def tekst(blokken: tuple[Blok, ...]) -> str:
    def regels(blok: Blok) -> list[str]:
        return [blok.tekst] if isinstance(blok, Kop | Alinea) else [regel for punt in blok.punten for regel in punt]

    return "\n".join(regel for blok in blokken for regel in regels(blok))


def test_de_ouder_leest_de_uitkomst_en_alleen_de_redenen_die_haar_dragen() -> None:
    gevonden = tekst(document(advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True), leden=2, heel=False), "ouder"))
    assert "U mag lenen." in gevonden
    assert "De bus is Rood en schoon." in gevonden
    assert "Er zijn veel leden" not in gevonden


def test_een_open_advies_is_geen_afwijzing_en_zegt_wat_er_nodig_is_en_van_wie() -> None:
    gevonden = tekst(document(advies(pakket(BLOKKEN), kleur="rood", heel=False), "ouder"))
    assert "Dit is geen afwijzing." in gevonden
    assert "Te beantwoorden door: de balie." in gevonden
    assert "Waarom: De bus is netjes." in gevonden
    assert "De school of het samenwerkingsverband vult dit aan." in gevonden


def test_de_commissie_leest_elk_criterium_dat_meedoet_met_zijn_bron() -> None:
    uitslag = advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True), leden=2, heel=True, gestart="2026-03-02")
    gevonden = tekst(document(uitslag, "commissie"))
    assert "De bus is netjes: voldaan. Dit criterium draagt de uitkomst." in gevonden
    assert "Begonnen op 2 maart 2026." in gevonden
    assert "Er zijn veel leden: niet voldaan." in gevonden
    assert "Er is een begin: voldaan." in gevonden
    assert gevonden.count("Norm: Reglement, artikel 1.") == 4


def test_wat_niet_van_toepassing_is_staat_niet_in_de_motivering() -> None:
    uitslag = advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True), leden=2, heel=False)
    assert "Er is een begin" not in tekst(document(uitslag, "commissie"))


def test_een_open_criterium_waar_niemand_naar_vraagt_staat_apart() -> None:
    uitslag = advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True), heel=False)
    gevonden = tekst(document(uitslag, "commissie"))
    assert gevonden.index("Niet nodig voor dit advies") < gevonden.index("Er zijn veel leden.")


def test_een_gebrek_staat_er_met_code_ernst_herstel_en_norm() -> None:
    uitslag = advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True), leden=3, heel=True, gestart="2026-07-01")
    gevonden = tekst(document(uitslag, "commissie"))
    assert "Te laat begonnen (C, herstelbaar)." in gevonden
    assert "Herstel: Herstel dit." in gevonden
    assert "Norm: Reglement, artikel 1." in gevonden


def test_de_ouder_hoort_dat_er_nog_geen_besluit_kan_komen_en_waarom() -> None:
    uitslag = advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True), leden=3, heel=True, gestart="2026-07-01")
    gevonden = tekst(document(uitslag, "ouder"))
    assert "Er kan nu nog geen besluit komen." in gevonden
    assert gevonden.index("Wat er eerst moet gebeuren") < gevonden.index("Waarom")


def test_alleen_de_delen_die_de_uitkomst_dragen_zijn_beslissend() -> None:
    blokken = Blokken(
        criteria={"schoon_": "als: {schoon: ja}", "heel_": "als: {heel: ja}", "veel": "als: {leden: {minstens: 3}}"},
        uitkomsten={
            "weg": "voorrang: 1, soort: voorleggen, als: {een_van: [{niet: {criterium: schoon_}}, {niet: {criterium: heel_}}]}",
            "ja": "voorrang: 2, soort: toekennen, als: {een_van: [{criterium: veel}, {criterium: schoon_}]}",
        },
    )
    assert beslissende_criteria(advies(pakket(blokken), schoon=True, heel=False)) == ("heel_",)
    assert beslissende_criteria(advies(pakket(blokken), schoon=True, heel=True, leden=1)) == ("schoon_",)
    assert beslissende_criteria(advies(pakket(blokken), heel=True)) == ("schoon_",)


def test_toezicht_leest_elke_stap_met_haar_waarden_en_elk_bestand() -> None:
    uitslag = advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True), leden=2, heel=False)
    gevonden = tekst(document(uitslag, "toezicht"))
    assert "als: niet voldaan (leden = 2)" in gevonden
    assert "De twee lezingen zijn het eens." in gevonden
    for bestand, hash_ in uitslag.pakket.bestanden.items():
        assert f"{bestand}  {hash_}" in gevonden
    assert all(naam in gevonden for naam in uitslag.criteria)


@pytest.mark.parametrize("lezer", LEZERS)
def test_elk_getal_in_een_document_staat_ook_in_het_spoor(lezer: str) -> None:
    uitslag = advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True), leden=27, heel=True, gestart="2026-03-02")
    bekend = " ".join(
        [*(in_woorden(uitslag.pakket, naam, waarde) for naam, waarde in uitslag.gegevens.waarden.items()), dag(DAG), OORDEELSDAG]
    )
    kaal = re.sub(r"[0-9a-f]{12,}|artikel 1|\[\d+\]|(voldaan|niet|staat) \d+", "", tekst(document(uitslag, lezer)))
    assert set(re.findall(r"\d+", kaal)) <= set(re.findall(r"\d+", bekend)) | {"3"}


def test_het_vragendocument_zet_eerst_wat_nu_nodig_is() -> None:
    uitslag = advies(pakket(BLOKKEN), kleur="rood")
    gevonden = tekst(vragendocument(uitslag))
    assert "Oordeel van: de directeur." in gevonden
    assert gevonden.index("\nNu\n") < gevonden.index("Te beantwoorden door: de balie.")


def test_zonder_open_vragen_zegt_het_vragendocument_dat() -> None:
    uitslag = advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True), heel=False)
    assert "Er zijn geen open vragen." in tekst(vragendocument(uitslag))


def test_beslissend_is_wat_de_uitkomst_draagt_of_waarop_zij_wacht() -> None:
    af = advies(pakket(BLOKKEN), schoon=True, kleur="rood", vertrouwd=oordeel(True))
    assert beslissende_criteria(af) == ("netjes", "vertrouwen")
    wacht = advies(pakket(BLOKKEN), schoon=True, kleur="rood")
    assert beslissende_criteria(wacht) == ("vertrouwen",)


def test_een_onbekende_lezer_bestaat_niet() -> None:
    with pytest.raises(KeyError):
        document(advies(pakket(BLOKKEN), schoon=True), "buurman")
