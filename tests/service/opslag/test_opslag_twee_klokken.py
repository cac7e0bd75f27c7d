"""De grenzen van de twee klokken: vanaf welke dag zij lopen, wat er met iets meegaat, en wat een ander blijft."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, Engine, func, select

from engine import Regels
from service.audit.controle import controleer
from service.audit.uitvoer import toegangsregels
from service.inlezen import lees_zaak
from service.opslag import Adviesopslag, Besluitopslag, BewaardBesluit, NieuweVersie, herhaalsleutel, nieuw_advies
from service.opslag.betrokkenen import wijs_toe
from service.opslag.bewaartermijn import bewaren_tot
from service.opslag.database import lezen
from service.opslag.lijst import Adviesfilter, lijst_adviezen
from service.opslag.tabellen import REGEL, SLEUTEL, VERSIE, ZAAK
from service.opslag.tabellen_audit import VERNIETIGING
from service.opslag.tabellen_toegang import BETROKKENE
from service.opslag.vasthouden import GeenZaak, houd_vast, laat_los
from service.opslag.vernietigen import vernietig
from service.opslag.volggraad import volggraad
from service.wie import OPDRACHTREGEL
from tests.service.opslag.conftest import AANROEP, FRYSLAN, NU, TEKST, Werkbank
from tests.service.opslag.test_opslag_vernietigen import besluit_over, besluiten, op, stap

__all__ = ["besluiten"]


def zet_stap(besluiten: Besluitopslag, huidig: BewaardBesluit, naar: str, jaar: int) -> BewaardBesluit:
    nieuw = NieuweVersie(naar, huidig.wijkt_af, huidig.inhoud, "Na bezwaar.", True, None, ())
    return besluiten.wijzig(op(jaar), huidig, nieuw, "besluit_verplaatst", None)


def aantal(database: Engine, tabel: Any) -> int:
    with database.connect() as verbinding:
        return verbinding.execute(select(func.count()).select_from(tabel)).scalar_one()


@pytest.mark.parametrize(("peildatum", "tot"), [("2026-09-01", date(2029, 11, 24)), ("2027-02-01", date(2030, 2, 1))])
def test_een_zaak_blijft_drie_jaar_vanaf_vandaag_en_vanaf_een_latere_peildatum(
    opslag: Adviesopslag, regels: Regels, peildatum: str, tot: date
) -> None:
    gegevens = {"aanvrager": "school_van_inschrijving"}
    tekst = json.dumps({"zaak": "voorbeeld-sbo", "samenwerkingsverband": "po2001", "peildatum": peildatum, "gegevens": gegevens})
    advies = lees_zaak(tekst, regels, NU.date()).beoordeel()
    opslag.bewaar(AANROEP, nieuw_advies("voorbeeld-sbo", tekst, advies, lambda: regels.teksten(advies.pakket), None))
    dan, erna = (op(dag.year, dag.month, dag.day) for dag in (tot, tot + timedelta(days=1)))
    assert vernietig(opslag.database, dan, None, proef=True) == ()
    assert [deel.tot for deel in vernietig(opslag.database, erna, None, proef=True)] == [tot]


def test_een_zaak_blijft_langer_als_de_termijn_uit_de_regels_later_eindigt(opslag: Adviesopslag, regels: Regels) -> None:
    gegevens = {"aanvrager": "school_van_inschrijving", "besluitdatum": "2027-01-15"}
    tekst = json.dumps({"zaak": "voorbeeld-sbo", "samenwerkingsverband": "po2001", "gegevens": gegevens})
    advies = lees_zaak(tekst, regels, NU.date()).beoordeel()
    opslag.bewaar(AANROEP, nieuw_advies("voorbeeld-sbo", tekst, advies, lambda: regels.teksten(advies.pakket), None))
    assert [deel.tot for deel in vernietig(opslag.database, op(2040), None, proef=True)] == [date(2030, 1, 15)]


@pytest.mark.parametrize(("naam", "tot"), [("gegevens_bewaren", date(2050, 1, 1)), ("geldigheid", date(2029, 11, 24))])
def test_een_andere_termijn_houdt_de_gegevens_niet_langer_vast(regels: Regels, naam: str, tot: date) -> None:
    advies = lees_zaak(TEKST, regels, NU.date()).beoordeel()
    laat = replace(advies.termijnen[0], naam=naam, einde=date(2050, 1, 1))
    assert bewaren_tot(replace(advies, termijnen=(*advies.termijnen, laat)), NU.date()) == tot


def test_een_besluit_blijft_de_archieftermijn_vanaf_zijn_laatste_stap(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    besluit = zet_stap(besluiten, besluit_over(besluiten, werkbank.bewaar(opslag), regels), "bekendgemaakt", 2029)
    assert [deel.soort for deel in vernietig(opslag.database, op(2036, 11, 25), 7, proef=False)] == ["zaak"]
    weg = vernietig(opslag.database, op(2036, 11, 26), 7, proef=False)
    assert [(deel.id, deel.tot) for deel in weg] == [(besluit.id, date(2036, 11, 25))]


def test_de_archieftermijn_begint_op_de_dag_die_het_in_nederland_was(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    """Een stap van net na middernacht telde bij de dag ervoor: het besluit ging een dag te vroeg weg."""
    laat = replace(AANROEP, nu=datetime(2029, 11, 25, 23, 30, tzinfo=UTC))
    stap(besluiten, besluit_over(besluiten, werkbank.bewaar(opslag), regels), "bekendgemaakt", laat)
    assert [deel.soort for deel in vernietig(opslag.database, op(2036, 11, 26), 7, proef=False)] == ["zaak"]
    assert [deel.tot for deel in vernietig(opslag.database, op(2036, 11, 27), 7, proef=False)] == [date(2036, 11, 26)]
    assert controleer(opslag.database) == ()


def test_een_besluit_gaat_niet_weg_voor_de_gegevens_van_zijn_zaak(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    besluit_over(besluiten, werkbank.bewaar(opslag), regels)
    assert vernietig(opslag.database, op(2029, 11, 24), 1, proef=False) == ()
    weg = vernietig(opslag.database, op(2029), 1, proef=False)
    assert [(deel.soort, deel.tot) for deel in weg] == [("zaak", date(2029, 11, 24)), ("besluit", date(2029, 11, 24))]


@pytest.mark.parametrize(
    ("status", "ertussen", "gaat_weg"),
    [
        ("definitief", lambda database, _, besluit: houd_vast(database, AANROEP, besluit.advies_id, "klacht"), []),
        ("concept", lambda _, besluiten, besluit: zet_stap(besluiten, besluit, "definitief", 2027), ["zaak"]),
    ],
)
def test_wat_er_gebeurt_tussen_het_opzoeken_en_het_vernietigen_telt(
    opslag: Adviesopslag,
    besluiten: Besluitopslag,
    werkbank: Werkbank,
    regels: Regels,
    monkeypatch: pytest.MonkeyPatch,
    status: str,
    ertussen: Callable[[Engine, Besluitopslag, BewaardBesluit], object],
    gaat_weg: list[str],
) -> None:
    besluit = besluit_over(besluiten, werkbank.bewaar(opslag), regels, status)

    @contextmanager
    def opgezocht_en_dan(database: Engine) -> Iterator[Connection]:
        with lezen(database) as verbinding:
            yield verbinding
        ertussen(database, besluiten, besluit)

    monkeypatch.setattr("service.opslag.vernietigen.lezen", opgezocht_en_dan)
    assert [deel.soort for deel in vernietig(opslag.database, op(2040), 7, proef=False)] == gaat_weg
    assert controleer(opslag.database) == ()


def test_een_besluit_gaat_een_keer_weg_en_krijgt_een_verslag(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    besluit_over(besluiten, werkbank.bewaar(opslag), regels)
    assert [deel.soort for deel in vernietig(opslag.database, op(2034), 7, proef=False)] == ["zaak", "besluit"]
    assert vernietig(opslag.database, op(2034), 7, proef=False) == ()
    assert aantal(opslag.database, VERNIETIGING) == 2


def test_een_concept_gaat_met_zijn_zaak_mee_ook_als_er_over_een_andere_zaak_besloten_is(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    concept = besluit_over(besluiten, werkbank.bewaar(opslag, "met-concept"), regels, "concept")
    besloten = zet_stap(besluiten, besluit_over(besluiten, werkbank.bewaar(opslag, "besloten"), regels), "bekendgemaakt", 2028)
    over = aantal(opslag.database, REGEL)
    weg = vernietig(opslag.database, op(2030), None, proef=False)
    assert [deel.id for deel in weg if deel.soort == "besluit"] == [concept.id]
    assert besluiten.lees(op(2030), besloten.advies_id) == (besloten,)
    assert (aantal(opslag.database, VERSIE), aantal(opslag.database, REGEL)) == (2, over)
    assert controleer(opslag.database) == ()


def test_elk_besluit_telt_vanaf_zijn_eigen_laatste_stap_en_een_concept_telt_niet(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    vroeg = besluit_over(besluiten, werkbank.bewaar(opslag, "vroeg"), regels)
    zet_stap(besluiten, besluit_over(besluiten, werkbank.bewaar(opslag, "laat"), regels), "bekendgemaakt", 2029)
    concept = besluit_over(besluiten, werkbank.bewaar(opslag, "met-concept"), regels, "concept")
    eerst = vernietig(opslag.database, op(2030), 7, proef=False)
    assert [deel.id for deel in eerst if deel.soort == "besluit"] == [concept.id]
    assert [deel.id for deel in vernietig(opslag.database, op(2034), 7, proef=False)] == [vroeg.id]


def test_een_bezwaar_houdt_alleen_zijn_eigen_zaak_vast(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    besluit_over(besluiten, werkbank.bewaar(opslag), regels, "in_bezwaar")
    ander = werkbank.bewaar(opslag, "ander")
    assert [deel.id for deel in vernietig(opslag.database, op(2060), 7, proef=False)] == [ander.zaak_id]


def test_van_een_vernietigd_besluit_is_er_niets_over_en_telt_er_niets_meer_mee(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    besluit_over(besluiten, werkbank.bewaar(opslag), regels)
    voor = volggraad(opslag.database, OPDRACHTREGEL, "po2001")
    assert voor[0].aantal == 1
    assert len(voor) > 1
    vernietig(opslag.database, op(2040), 7, proef=False)
    assert [(graad.aantal, graad.soort) for graad in volggraad(opslag.database, OPDRACHTREGEL, "po2001")] == [(0, "")]
    assert (aantal(opslag.database, VERSIE), aantal(opslag.database, REGEL)) == (0, 0)
    assert controleer(opslag.database) == ()


def test_een_herhaalsleutel_wordt_na_zeven_dagen_vergeten_en_niet_eerder(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    werkbank.bewaar(opslag, sleutel=herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "x"))
    vernietig(opslag.database, replace(AANROEP, nu=NU + timedelta(days=7)), None, proef=False)
    assert aantal(opslag.database, SLEUTEL) == 1
    vernietig(opslag.database, replace(AANROEP, nu=NU + timedelta(days=7, seconds=1)), None, proef=False)
    assert aantal(opslag.database, SLEUTEL) == 0


def test_een_vernietigde_zaak_staat_niet_meer_in_een_lijst(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    werkbank.bewaar(opslag)
    blijft = opslag.bewaar(op(2028), werkbank.nieuw("jonger"))
    vernietig(opslag.database, op(2030), None, proef=False)
    assert [rij.id for rij in lijst_adviezen(opslag.database, op(2030), Adviesfilter(), "", 10).rijen] == [blijft.id]


def test_een_ander_verband_houdt_een_zaak_niet_vast_en_laat_haar_niet_los(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    advies: UUID = werkbank.bewaar(opslag).id
    with pytest.raises(GeenZaak, match="geen advies"):
        houd_vast(opslag.database, FRYSLAN, advies, "beroep")
    houd_vast(opslag.database, AANROEP, advies, "beroep")
    with pytest.raises(GeenZaak, match="geen advies"):
        laat_los(opslag.database, FRYSLAN, advies)


def test_van_een_vernietigde_zaak_houden_haar_eigen_besluiten_iets_om_vast_te_houden_en_die_van_een_ander_niet(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    zonder, met = werkbank.bewaar(opslag, "zonder-besluit"), werkbank.bewaar(opslag, "met-twee-besluiten")
    stap(besluiten, besluit_over(besluiten, met, regels), "ingetrokken", op(2027))
    besluit_over(besluiten, met, regels)
    assert [deel.soort for deel in vernietig(opslag.database, op(2030), None, proef=False)] == ["zaak", "zaak"]
    with pytest.raises(GeenZaak, match="al vernietigd"):
        houd_vast(opslag.database, op(2030), zonder.id, "beroep")
    houd_vast(opslag.database, op(2030), met.id, "beroep")
    assert aantal(opslag.database, select(ZAAK.c.id).where(ZAAK.c.vastgehouden_op.is_not(None)).subquery()) == 1
    assert controleer(opslag.database) == ()


def test_wie_bij_een_zaak_hoorde_gaat_met_haar_gegevens_mee(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    advies = werkbank.bewaar(opslag)
    wijs_toe(opslag.database, AANROEP, advies.id, "d-7")
    blijft = opslag.bewaar(op(2028), werkbank.nieuw("jonger"))
    wijs_toe(opslag.database, op(2028), blijft.id, "d-8")
    vernietig(opslag.database, op(2030), None, proef=False)
    with opslag.database.connect() as verbinding:
        assert verbinding.execute(select(BETROKKENE.c.zaak_id, BETROKKENE.c.kenmerk)).all() == [(blijft.zaak_id, "d-8")]


def test_vasthouden_en_loslaten_staan_in_het_toegangslog(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    advies = werkbank.bewaar(opslag).id
    houd_vast(opslag.database, AANROEP, advies, "beroep")
    laat_los(opslag.database, AANROEP, advies)
    log = "".join(toegangsregels(opslag.database))
    assert [log.count(handeling) for handeling in ("zaak_vastgehouden", "zaak_losgelaten", "beroep")] == [1, 1, 0]
