"""Wie zelf een regel in een keten zet, komt daarmee niet weg: niet op de laatste dag, niet via een ander verband, niet met een klok."""

from dataclasses import asdict, replace
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, update

from engine import Regels
from engine.vorm.canoniek import canoniek
from service.audit.controle import controleer
from service.audit.keten import voeg_toe
from service.audit.zegel import openbare_sleutel, verzegel
from service.opslag import Adviesopslag, Besluitopslag, BewaardAdvies
from service.opslag.database import schrijven
from service.opslag.tabellen import ZAAK
from service.opslag.vasthouden import houd_vast
from service.opslag.verbintenissen import van_vasthouden
from service.opslag.vernietigen import vernietig
from service.wie import Aanroep
from tests.service.audit.test_audit_zaken import knoei, vernietig_zelf, zaak, zinnen
from tests.service.opslag.conftest import AANROEP, Werkbank, adres, database, opslag, regels, werkbank
from tests.service.opslag.test_opslag_vernietigen import besluit_over, besluiten, op

__all__ = ["adres", "besluiten", "database", "opslag", "regels", "werkbank", "zaak"]


def test_wie_zelf_vernietigt_op_de_laatste_dag_is_een_dag_te_vroeg(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    vernietig_zelf(opslag.database, zaak, op(2029, 11, 24), "2029-11-24")
    zin = f"po2001 regel 2: Zaak {zaak.zaak_id} is te vroeg vernietigd: zij hoorde te blijven tot en met 2029-11-24."
    assert zin in zinnen(opslag.database)


def test_een_verslag_met_een_andere_termijn_dan_de_keten_valt_op_ook_als_de_dag_goed_was(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    vernietig_zelf(opslag.database, zaak, op(2030), "2028-01-01")
    knoei(opslag.database, update(ZAAK).values(bewaren_tot=op(2029, 11, 24).nu.date()))
    zin = f"po2001 regel 2: Zaak {zaak.zaak_id} is te vroeg vernietigd: zij hoorde te blijven tot en met 2029-11-24."
    assert zin in zinnen(opslag.database)


def test_een_regel_in_de_keten_van_een_ander_verband_laat_een_zaak_niet_los(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    houd_vast(opslag.database, AANROEP, zaak.id, "beroep")
    met_zout = van_vasthouden(str(zaak.zaak_id), zaak.zout, "")
    with schrijven(opslag.database) as verbinding:
        # Genoeg regels ervoor: anders is haar nummer lager dan dat van het vasthouden.
        for onderwerp in ("x", "y", str(zaak.zaak_id)):
            voeg_toe(verbinding, AANROEP, "po2101", "zaak_losgelaten", onderwerp, met_zout)
    knoei(opslag.database, update(ZAAK).values(vastgehouden_op=None, vastgehouden_reden=""))
    zin = f"po2001 regel 2: Zaak {zaak.zaak_id} hoort vastgehouden te worden, en anders staat zij er nu bij."
    assert zin in zinnen(opslag.database)
    assert [deel.beletsel for deel in vernietig(opslag.database, op(2040), None, proef=False)] == [zin]


def test_wie_pas_na_het_vernietigen_een_loslaten_in_de_keten_zet_had_nog_niet_losgelaten(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    houd_vast(opslag.database, AANROEP, zaak.id, "beroep")
    vernietig_zelf(opslag.database, zaak, op(2030), "2029-11-24")
    with schrijven(opslag.database) as verbinding:
        voeg_toe(verbinding, op(2030), "po2001", "zaak_losgelaten", str(zaak.zaak_id), van_vasthouden(str(zaak.zaak_id), zaak.zout, ""))
    assert f"po2001 regel 3: Zaak {zaak.zaak_id} is vernietigd terwijl zij vastgehouden werd." in zinnen(opslag.database)


_OVER = "po2001 regel 2: Zaak {} is vernietigd, maar er is nog iets van over."
# Ook een vernietigde zaak is vast te houden, want haar besluit is er nog; dan hoort dat wel in de keten te staan.
_VAST = "po2001: Zaak {} hoort niet vastgehouden te worden, en anders staat zij er nu bij."


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({"kenmerk": "x"}, _OVER),
        ({"zout": "x"}, _OVER),
        ({"vastgehouden_op": AANROEP.nu}, _VAST),
        ({"vastgehouden_reden": "klacht"}, _VAST),
    ],
)
def test_van_een_vernietigde_zaak_staat_er_in_haar_rij_niets_meer(
    opslag: Adviesopslag, zaak: BewaardAdvies, anders: dict[str, object], zin: str
) -> None:
    vernietig(opslag.database, op(2030), None, proef=False)
    knoei(opslag.database, update(ZAAK).values(**anders))
    assert zinnen(opslag.database) == [zin.format(zaak.zaak_id)]


def test_een_verslag_noemt_elk_advies_van_de_zaak(opslag: Adviesopslag, zaak: BewaardAdvies, werkbank: Werkbank) -> None:
    opslag.bewaar(AANROEP, werkbank.nieuw(vorige=zaak))
    vernietig_zelf(opslag.database, zaak, op(2030), "2029-11-24")
    zin = f"po2001 regel 3: Van zaak {zaak.zaak_id} zijn er andere adviezen dan het verslag van vernietiging noemt."
    assert zin in zinnen(opslag.database)


def test_een_meegegeven_zegel_telt_alleen_met_de_goede_sleutel_en_haar_eigen_handtekening(
    opslag: Adviesopslag, zaak: BewaardAdvies
) -> None:
    """Een nagemaakt zegel zegt niets over de keten: dat zou een goede keten verdacht maken, of een slechte goedpraten."""
    geheim, ander = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    with schrijven(opslag.database) as verbinding:
        (echt,) = verzegel(verbinding, geheim, date(2026, 11, 24))
    van_ander = replace(echt, sleutel=openbare_sleutel(ander))
    van_ander = replace(van_ander, handtekening=ander.sign(canoniek(van_ander.inhoud()).encode()).hex())
    assert van_ander.echt()
    for vals in (van_ander, replace(echt, hash="0" * 64), replace(echt, handtekening="00" * 64)):
        gevonden = controleer(opslag.database, {openbare_sleutel(geheim)}, (asdict(vals),))
        assert [deel.zin for deel in gevonden] == ["Het meegegeven zegel van 2026-11-24 is niet echt."]
    assert controleer(opslag.database, {openbare_sleutel(geheim)}, (asdict(echt),)) == ()


@pytest.fixture
def met_besluit(opslag: Adviesopslag, zaak: BewaardAdvies, besluiten: Besluitopslag, regels: Regels) -> Engine:
    """Een zaak die tot en met 24 november 2029 blijft, en haar besluit dat zeven jaar blijft."""
    besluit_over(besluiten, zaak, regels)
    return opslag.database


@pytest.mark.parametrize(("daarna", "tot"), [(op(2031), "2033-11-24"), (op(2033, 11, 24), "2033-11-24"), (op(2033), "")])
def test_een_klok_die_voorliep_bij_het_vernietigen_van_een_besluit_valt_op(
    met_besluit: Engine, opslag: Adviesopslag, werkbank: Werkbank, daarna: Aanroep, tot: str
) -> None:
    assert [deel.soort for deel in vernietig(met_besluit, op(2034), 7, proef=False)] == ["zaak", "besluit"]
    opslag.bewaar(daarna, werkbank.nieuw("daarna"))
    klok = [zin for zin in zinnen(met_besluit) if "liep de klok voor" in zin]
    assert [zin.rpartition(" ")[2] for zin in klok] == ([f"{tot}."] if tot else [])
    assert all(zin.startswith("po2001 regel 5: ") for zin in klok)


def test_een_latere_vernietiging_met_een_kortere_termijn_verbergt_de_klok_niet(
    met_besluit: Engine, opslag: Adviesopslag, werkbank: Werkbank
) -> None:
    ook_oud = opslag.bewaar(AANROEP, werkbank.nieuw("ook-oud")).zaak_id
    knoei(met_besluit, update(ZAAK).where(ZAAK.c.id == ook_oud).values(vastgehouden_op=AANROEP.nu))
    vernietig(met_besluit, op(2034), 7, proef=False)
    knoei(met_besluit, update(ZAAK).where(ZAAK.c.id == ook_oud).values(vastgehouden_op=None))
    assert [deel.tot.year for deel in vernietig(met_besluit, op(2034), 7, proef=False)] == [2029]
    opslag.bewaar(op(2031), werkbank.nieuw("daarna"))
    klok = [zin for zin in zinnen(met_besluit) if "liep de klok voor" in zin]
    assert [zin.rpartition(" ")[2] for zin in klok] == ["2033-11-24."]
