"""Elke keuring valt over een slechte tekst, en laat een goede met rust."""

from collections.abc import Callable

import pytest

from service.taal.keuringen import (
    gemiddelde_zinslengte,
    kale_afkortingen,
    lange_zinnen,
    lijdende_zinnen,
    moeilijke_woorden,
    spreekt_aan,
    verkeerd_aangesproken,
    zinnen,
)
from service.taal.teksten import Tekst
from tests.taal.spelling import onbekende_woorden

GOED = "Uw kind heeft meer hulp nodig. De school maakt met u een plan. Het speciaal onderwijs (so) past nu niet."


def ouder(tekst: str, titel: str = "") -> Tekst:
    return Tekst("proef", "ouder", tekst, titel)


def te_lang(tekst: Tekst) -> list[str]:
    return lange_zinnen(tekst, 8)


@pytest.mark.parametrize(
    ("keuring", "slecht"),
    [
        (te_lang, "Dit is een zin met echt veel te veel woorden erin."),
        (te_lang, "Kort. Maar de tweede zin is met al die woorden toch te lang."),
        (moeilijke_woorden, "Teneinde dit te regelen belt u de school."),
        (moeilijke_woorden, "De school dient te bellen."),
        (moeilijke_woorden, "Het geschiedt morgen."),
        (lijdende_zinnen, "De aanvraag wordt door de school ingediend."),
        (lijdende_zinnen, "Er moet nog iets worden onderzocht."),
        (lijdende_zinnen, "Het advies werd niet gegeven."),
        (verkeerd_aangesproken, "De ouders krijgen bericht."),
        (verkeerd_aangesproken, "Je kunt bellen."),
        (verkeerd_aangesproken, "De leerling gaat naar een andere school."),
        (kale_afkortingen, "Het OPP is nog niet klaar."),
        (kale_afkortingen, "Het sbo past beter."),
        (kale_afkortingen, "De so-school heeft plaats."),
        (kale_afkortingen, "De XYZ beslist."),
        (onbekende_woorden, "De school gaf onmiddelijk antwoord."),
        (onbekende_woorden, "Het onderwjis past."),
        (onbekende_woorden, "De geevalueerde hulp."),
    ],
)
def test_een_slechte_tekst_valt_op(keuring: Callable[[Tekst], list[str]], slecht: str) -> None:
    assert keuring(ouder(slecht))
    assert keuring(ouder(GOED)) == []


def test_een_afkorting_mag_als_de_tekst_of_de_titel_haar_uitlegt() -> None:
    assert kale_afkortingen(ouder("Het speciaal basisonderwijs (sbo) past.")) == []
    assert kale_afkortingen(ouder("Het sbo past.", titel="Naar het speciaal basisonderwijs (sbo)")) == []
    assert kale_afkortingen(ouder("Het sbo past.", titel="Naar het sbo")) == ["sbo"]


def test_worden_zonder_voltooid_deelwoord_is_niet_lijdend() -> None:
    assert lijdende_zinnen(ouder("De hulp wordt duurder. Het kind moet rustig worden. De school heeft dit onderzocht.")) == []


def test_een_moeilijk_woord_telt_alleen_als_heel_woord() -> None:
    assert moeilijke_woorden(ouder("U kunt bezwaar indienen. De werkwijze is bekend.")) == []
    assert moeilijke_woorden(ouder("Indien nodig, op deze wijze.")) == ["indien", "wijze"]


def test_een_invulplek_telt_als_een_woord() -> None:
    assert lange_zinnen(ouder("Dit geldt tot en met {dag_van_het_einde}."), 6) == []
    assert gemiddelde_zinslengte([ouder("Tot {dag}. Daarna kijkt de school opnieuw.")]) == 3.5


def test_een_nummer_of_haakje_breekt_een_zin_niet_verkeerd_af() -> None:
    assert zinnen("Dit is zin 1. En dit (zie artikel 2) is zin 2! “Klopt dat?” Ja.") == [
        "Dit is zin 1.",
        "En dit (zie artikel 2) is zin 2!",
        "“Klopt dat?",
        "Ja.",
    ]


def test_u_en_uw_spreken_aan_maar_een_woord_met_een_u_niet() -> None:
    assert spreekt_aan("Dit is uw besluit.")
    assert spreekt_aan("Daar kunt u heen.")
    assert not spreekt_aan("Dit duurt een uur.")
