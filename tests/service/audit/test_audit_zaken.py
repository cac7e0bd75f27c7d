"""Wie de database beheert, verandert niet ongezien hoe lang een zaak blijft, of zij vastgehouden wordt, en wie erbij staat."""

import json
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from threading import Barrier
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Engine, delete, event, insert, select, text, update

import service.opslag.advies_schrijven as schrijver
from engine import Regels
from service.audit import zaakregels
from service.audit.controle import controleer
from service.audit.keten import Handeling, voeg_samen_toe, voeg_toe
from service.audit.regel import verbind
from service.audit.uitvoer import ketenregels, verslagregels
from service.audit.zegel import verzegel
from service.identiteit.sleutel import Sleutel
from service.opslag import (
    Adviesopslag,
    Besluitopslag,
    BewaardAdvies,
    BewaardBesluit,
    IntussenVeranderd,
    NieuweVersie,
    OpslagFout,
    Vernietigd,
    open_database,
    vernietigen,
)
from service.opslag.betrokkenen import wijs_toe
from service.opslag.database import maak_verbinding, schrijven
from service.opslag.reservekopie import bewaar, herstel
from service.opslag.rijen import zoals_het_er_staat
from service.opslag.schema import werk_bij
from service.opslag.soorten import pak_uit
from service.opslag.tabellen import BESLUIT, INHOUD, VERSIE, ZAAK
from service.opslag.tabellen_audit import AUDIT, KOP, VERNIETIGING
from service.opslag.tabellen_toegang import BETROKKENE, TOEGANGSSLEUTEL
from service.opslag.toegangssleutels import maak, trek_in
from service.opslag.vasthouden import houd_vast, laat_los
from service.opslag.verbintenissen import van_advies_uitgepakt, van_vernietiging
from service.opslag.vernietigen import vernietig
from service.wie import Aanroep, Rol, Wie, Wiesoort
from tests.service.opslag.conftest import AANROEP, NU, Werkbank, adres, database, opslag, regels, werkbank, zonder_grendels
from tests.service.opslag.test_opslag_vernietigen import besluit_over, besluiten, op

__all__ = ["adres", "besluiten", "database", "opslag", "regels", "werkbank"]
SCHOOL = replace(AANROEP, wie=Wie(Wiesoort.MENS, "m-1", Rol.SCHOOL, "po2001", "04ab"))
TOEN = date(2027, 1, 1)


def knoei(database: Engine, *opdrachten: Any) -> None:
    with schrijven(database) as verbinding:
        for opdracht in opdrachten:
            verbinding.execute(opdracht)


def zinnen(database: Engine) -> list[str]:
    return [str(bevinding) for bevinding in controleer(database)]


@pytest.fixture
def zaak(opslag: Adviesopslag, werkbank: Werkbank) -> BewaardAdvies:
    """De zaak van een school, zonder grendels."""
    zonder_grendels(opslag.database)
    return opslag.bewaar(SCHOOL, werkbank.nieuw())


def test_een_verschoven_bewaartermijn_komt_uit_met_de_regel_die_haar_zette(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    werkbank_zin = f"po2001 regel 1: Volgens deze regel blijft zaak {zaak.zaak_id} tot en met 2029-11-24, en nu staat er 2027-01-01."
    knoei(opslag.database, update(ZAAK).values(bewaren_tot=TOEN))
    assert zinnen(opslag.database) == [werkbank_zin]


def test_de_laatste_regel_telt_ook_als_een_besluit_haar_zette(
    opslag: Adviesopslag, zaak: BewaardAdvies, werkbank: Werkbank, regels: Regels, besluiten: Besluitopslag
) -> None:
    later = opslag.bewaar(op(2027), werkbank.nieuw(vorige=zaak))
    assert zinnen(opslag.database) == []
    besluit_over(besluiten, later, regels)
    assert zinnen(opslag.database) == []
    knoei(opslag.database, update(ZAAK).values(bewaren_tot=TOEN))
    assert [zin.split(":")[0] for zin in zinnen(opslag.database)] == ["po2001 regel 3"]


def test_wat_korter_bewaard_zou_worden_dan_de_keten_zegt_wordt_niet_vernietigd(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    knoei(opslag.database, update(ZAAK).values(bewaren_tot=TOEN))
    for proef in (True, False):
        (deel,) = vernietig(opslag.database, op(2028), None, proef=proef)
        assert deel.beletsel.startswith("po2001 regel 1: Volgens deze regel blijft zaak")
    assert opslag.lees(AANROEP, zaak.id, "test") is not None


@pytest.mark.parametrize("hoe", ["regel", "regel_met_hash", "kop", "weg"])
def test_wie_ook_de_keten_verandert_laat_nog_niets_te_vroeg_vernietigen(
    opslag: Adviesopslag, zaak: BewaardAdvies, werkbank: Werkbank, hoe: str
) -> None:
    werkbank.bewaar(opslag, "andere-zaak")
    with opslag.database.connect() as verbinding:
        regel = schrijf_over(verbinding.execute(select(AUDIT).where(AUDIT.c.volgnummer == 1)).mappings().one(), "2027-01-01")
    nieuw = {
        "regel": update(AUDIT).where(AUDIT.c.volgnummer == 1).values(bewaren_tot="2027-01-01"),
        "regel_met_hash": update(AUDIT).where(AUDIT.c.volgnummer == 1).values(bewaren_tot="2027-01-01", hash=regel),
        "kop": update(KOP).values(volgnummer=1, hash=regel),
        "weg": delete(AUDIT).where(AUDIT.c.volgnummer == 1),
    }[hoe]
    knoei(opslag.database, update(ZAAK).where(ZAAK.c.id == zaak.zaak_id).values(bewaren_tot=TOEN), nieuw)
    assert zinnen(opslag.database) != []
    assert [bool(deel.beletsel) for deel in vernietig(opslag.database, op(2028), None, proef=False)] == [True]


def schrijf_over(rij: Any, tot: str) -> str:
    from service.audit.regel import Auditregel

    return Auditregel(**{**rij, "bewaren_tot": tot}).nagerekend()


def test_wat_buiten_de_dienst_om_vastgehouden_of_losgelaten_wordt_komt_uit(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    database = opslag.database
    knoei(database, update(ZAAK).values(vastgehouden_op=NU, vastgehouden_reden="verzonnen"))
    assert zinnen(database) == [f"po2001: Zaak {zaak.zaak_id} hoort niet vastgehouden te worden, en anders staat zij er nu bij."]
    knoei(database, update(ZAAK).values(vastgehouden_op=None, vastgehouden_reden=""))
    houd_vast(database, AANROEP, zaak.id, "beroep")
    for anders in ({"vastgehouden_op": None}, {"vastgehouden_op": op(2025).nu}, {"vastgehouden_reden": "klaar"}):
        knoei(database, update(ZAAK).values(**anders))
        assert zinnen(database) == [f"po2001 regel 2: Zaak {zaak.zaak_id} hoort vastgehouden te worden, en anders staat zij er nu bij."]
        assert [deel for deel in vernietig(database, op(2040), None, proef=False) if not deel.beletsel] == []
        knoei(database, update(ZAAK).values(vastgehouden_op=NU, vastgehouden_reden="beroep"))
    assert opslag.lees(AANROEP, zaak.id, "test") is not None
    laat_los(database, AANROEP, zaak.id)
    assert zinnen(database) == []
    knoei(database, update(ZAAK).values(vastgehouden_op=NU))
    assert [zin[:14] for zin in zinnen(database)] == ["po2001 regel 3"]


def test_een_verslag_van_vernietiging_is_uit_te_voeren_en_na_te_rekenen(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    """Het verslag stond in de database, en niemand kon het daar zonder SQL uit halen."""
    assert list(verslagregels(opslag.database)) == []
    vernietig(opslag.database, op(2030), None, proef=False)
    (verslag,) = [json.loads(regel) for regel in verslagregels(opslag.database, "po2001")]
    assert list(verslagregels(opslag.database, "po2101")) == []
    assert verslag["wat"] == {
        "soort": "zaak",
        "id": str(zaak.zaak_id),
        "bewaard_tot_en_met": "2029-11-24",
        "adviezen": [str(zaak.id)],
    }
    assert (verslag["tijd"], verslag["door"]) == ("2030-11-25T12:00:00.000000Z", "opdrachtregel")
    keten = {regel["onderwerp"]: regel for regel in map(json.loads, ketenregels(opslag.database)) if regel["soort"] == "regel"}
    assert keten[verslag["id"]]["verbintenis"] == verbind("", verslag["verslag"])


def test_aan_een_vernietigde_zaak_is_niet_ongezien_te_knoeien(opslag: Adviesopslag, zaak: BewaardAdvies, werkbank: Werkbank) -> None:
    database, nummer = opslag.database, zaak.zaak_id
    with database.connect() as verbinding:
        (inhoud,) = verbinding.execute(select(INHOUD)).mappings().all()
    vernietig(database, op(2030), None, proef=False)
    assert zinnen(database) == []
    school = {"zaak_id": nummer, "rol": "school", "kenmerk": "04ab", "samenwerkingsverband": "po2001"}
    for doe, terug, zin in (
        (update(ZAAK).values(bewaren_tot=TOEN), update(ZAAK).values(bewaren_tot=date(2029, 11, 24)), "regel 1: Volgens deze regel blijft"),
        (update(ZAAK).values(vernietigd_op=NU), update(ZAAK).values(vernietigd_op=op(2030).nu), "regel 2: Zaak {} is op een ander moment"),
        (insert(INHOUD).values(**inhoud), delete(INHOUD), "regel 1: Wat bij deze regel bewaard is"),
        (insert(BETROKKENE).values(**school), delete(BETROKKENE), "regel 2: Zaak {} is vernietigd, maar er is nog iets van over"),
        (update(VERNIETIGING).values(op=NU), update(VERNIETIGING).values(op=op(2030).nu), "regel 2: Wat bij deze regel bewaard is"),
        (update(VERNIETIGING).values(door="x"), update(VERNIETIGING).values(door="opdrachtregel"), "regel 2: Wat bij deze regel"),
    ):
        knoei(database, doe)
        assert zinnen(database)[0].startswith("po2001 " + zin.format(nummer)), zin
        knoei(database, terug)
        assert zinnen(database) == []


def vernietig_zelf(database: Engine, zaak: BewaardAdvies, aanroep: Aanroep, tot: str) -> None:
    """Doet wat wie de database beheert ook kan: vernietigen met een eigen verslag, en een regel die past."""
    inhoud = f'{{"adviezen": ["{zaak.id}"], "bewaard_tot_en_met": "{tot}", "id": "{zaak.zaak_id}", "soort": "zaak"}}'
    nummer = "00000000-0000-0000-0000-000000000001"
    wie = {"door_soort": "opdrachtregel", "door": "opdrachtregel", "door_rol": "beheer"}
    with schrijven(database) as verbinding:
        verbinding.execute(delete(INHOUD))
        verbinding.execute(text("DELETE FROM termijn"))
        verbinding.execute(delete(BETROKKENE))
        weg = {"kenmerk": "", "zout": "", "vernietigd_op": aanroep.nu, "bewaren_tot": date.fromisoformat(tot)}
        verbinding.execute(update(ZAAK).values(**weg))
        rij = {"id": UUID(nummer), "samenwerkingsverband": "po2001", "op": aanroep.nu, "inhoud": inhoud, "onderwerp": str(zaak.zaak_id)}
        verbinding.execute(insert(VERNIETIGING), {**rij, **wie})
        voeg_toe(verbinding, aanroep, "po2001", "zaak_vernietigd", nummer, van_vernietiging(inhoud), date.fromisoformat(tot))


def test_wie_zelf_te_vroeg_vernietigt_met_een_eigen_verslag_valt_op(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    vernietig_zelf(opslag.database, zaak, op(2027), "2027-01-01")
    assert f"po2001 regel 2: Zaak {zaak.zaak_id} is te vroeg vernietigd: zij hoorde te blijven tot en met 2029-11-24." in zinnen(
        opslag.database
    )


def test_wie_zelf_vernietigt_wat_vastgehouden_wordt_valt_op(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    houd_vast(opslag.database, AANROEP, zaak.id, "beroep")
    vernietig_zelf(opslag.database, zaak, op(2030), "2029-11-24")
    assert f"po2001 regel 3: Zaak {zaak.zaak_id} is vernietigd terwijl zij vastgehouden werd." in zinnen(opslag.database)


def vernietig_besluit_zelf(database: Engine, besluit: BewaardBesluit, aanroep: Aanroep, tot: str) -> None:
    """Als `vernietig_zelf`, van een besluit: met alles wat de dienst er zelf ook bij schrijft."""
    with schrijven(database) as verbinding:
        vernietigen._wis_besluit(
            verbinding,
            aanroep,
            vernietigen.Vernietigd("besluit", besluit.id, besluit.zaak_id, "po2001", date.fromisoformat(tot), (str(besluit.advies_id),)),
        )


@pytest.mark.parametrize(
    ("wanneer", "tot", "zin"),
    [
        (op(2027), "2027-01-01", "is te vroeg vernietigd: het hoorde te blijven tot en met 2029-11-24."),
        (op(2030), "2030-11-25", "is te vroeg vernietigd: het hoorde te blijven tot en met 2030-11-25."),
    ],
)
def test_wie_zelf_een_besluit_te_vroeg_vernietigt_met_een_eigen_verslag_valt_op(
    opslag: Adviesopslag, zaak: BewaardAdvies, regels: Regels, besluiten: Besluitopslag, wanneer: Aanroep, tot: str, zin: str
) -> None:
    besluit = besluit_over(besluiten, zaak, regels)
    vernietig(opslag.database, wanneer, None, proef=False)
    assert zinnen(opslag.database) == []
    vernietig_besluit_zelf(opslag.database, besluit, wanneer, tot)
    assert any(f"Besluit {besluit.id} {zin}" in gevonden for gevonden in zinnen(opslag.database))


def test_wie_zelf_een_besluit_vernietigt_dat_vastgehouden_wordt_of_in_bezwaar_is_valt_op(
    opslag: Adviesopslag, zaak: BewaardAdvies, regels: Regels, besluiten: Besluitopslag
) -> None:
    besluit = besluit_over(besluiten, zaak, regels, "in_bezwaar")
    houd_vast(opslag.database, AANROEP, zaak.id, "beroep")
    vernietig_besluit_zelf(opslag.database, besluit, op(2030), "2029-11-24")
    samen = "\n".join(zinnen(opslag.database))
    assert f"Besluit {besluit.id} is vernietigd terwijl zijn zaak vastgehouden werd." in samen
    assert f"Besluit {besluit.id} is vernietigd terwijl het in bezwaar was." in samen
    assert f"Besluit {besluit.id} is vernietigd en zijn zaak niet." in samen


def test_wie_de_klok_vooruitzet_om_te_vernietigen_valt_op(opslag: Adviesopslag, zaak: BewaardAdvies, werkbank: Werkbank) -> None:
    assert [deel.beletsel for deel in vernietig(opslag.database, op(2040), None, proef=False)] == [""]
    assert zinnen(opslag.database) == []
    werkbank.bewaar(opslag, "de-volgende-dag")
    zin = "Bij dit vernietigen liep de klok voor: regel 3 is van 2026-11-24, en het moest blijven tot en met 2029-11-24."
    assert zinnen(opslag.database) == [f"po2001 regel 2: {zin}"]


def test_wie_er_buiten_de_dienst_om_bij_een_zaak_komt_te_staan_valt_op(opslag: Adviesopslag, zaak: BewaardAdvies) -> None:
    database = opslag.database
    wijs_toe(database, AANROEP, zaak.id, "d-7")
    assert zinnen(database) == []
    erbij = {"zaak_id": zaak.zaak_id, "rol": "deskundige", "kenmerk": "d-8", "samenwerkingsverband": "po2001"}
    van_school, toegewezen = BETROKKENE.c.rol == "school", BETROKKENE.c.kenmerk == "d-7"
    for doe, terug, zin in (
        (insert(BETROKKENE).values(**erbij), delete(BETROKKENE).where(BETROKKENE.c.kenmerk == "d-8"), "po2001: Bij zaak {} staat een"),
        (
            update(BETROKKENE).where(~van_school).values(kenmerk="d-9"),
            update(BETROKKENE).where(~van_school).values(kenmerk="d-7"),
            "po2001: Bij",
        ),
        (
            update(BETROKKENE).where(van_school).values(kenmerk="99zz"),
            update(BETROKKENE).where(van_school).values(kenmerk="04ab"),
            "po2001 regel 1",
        ),
    ):
        knoei(database, doe)
        assert zinnen(database)[0].startswith(zin.format(zaak.zaak_id)), zin
        knoei(database, terug)
        assert zinnen(database) == []
    knoei(database, delete(BETROKKENE).where(toegewezen))
    assert zinnen(database) == [f"po2001 regel 2: De deskundige die hier is toegewezen, staat niet meer bij zaak {zaak.zaak_id}."]


def test_een_besluit_is_niet_terug_te_zetten_naar_een_concept_om_het_eerder_te_vernietigen(
    opslag: Adviesopslag, zaak: BewaardAdvies, regels: Regels, besluiten: Besluitopslag
) -> None:
    database, concept = opslag.database, besluit_over(besluiten, zaak, regels, "concept")
    vast = naar_definitief(besluiten, concept, besluit_als(concept))
    assert zinnen(database) == []
    nu = {"versie": 2, "status": vast.status, "telt_mee": True, "aangemaakt_op": NU, "zaak_id": zaak.zaak_id}
    for anders in (
        {"versie": 1, "status": "concept", "telt_mee": False},
        {"status": "concept", "telt_mee": False},
        {"telt_mee": False},
        {"aangemaakt_op": op(2020).nu},
    ):
        knoei(database, update(BESLUIT).values(**anders))
        assert zinnen(database) != [], anders
        for deel in vernietig(database, op(2040), None, proef=True):
            assert deel.beletsel, anders
        knoei(database, update(BESLUIT).values(**nu))
        assert zinnen(database) == []
    knoei(database, delete(VERSIE).where(VERSIE.c.versie == 2), update(BESLUIT).values(versie=1, status="concept", telt_mee=False))
    assert zinnen(database) != []
    assert all(deel.beletsel for deel in vernietig(database, op(2040), None, proef=True))


def test_een_verwisseld_dossier_of_een_ander_zout_komt_uit(opslag: Adviesopslag, zaak: BewaardAdvies, werkbank: Werkbank) -> None:
    database, ander = opslag.database, werkbank.bewaar(opslag, "ander")
    eigen, vreemd = INHOUD.c.advies_id == zaak.id, INHOUD.c.advies_id == ander.id
    knoei(database, update(INHOUD).where(eigen).values(zaak_id=ander.zaak_id), update(INHOUD).where(vreemd).values(zaak_id=zaak.zaak_id))
    assert [zin[:14] for zin in zinnen(database)] == ["po2001 regel 1", "po2001 regel 2"]
    knoei(database, update(INHOUD).where(eigen).values(zaak_id=zaak.zaak_id), update(INHOUD).where(vreemd).values(zaak_id=ander.zaak_id))
    assert zinnen(database) == []
    knoei(database, update(ZAAK).where(ZAAK.c.id == zaak.zaak_id).values(zout=ander.zout))
    assert [zin[:14] for zin in zinnen(database)] == ["po2001 regel 1"]


def test_een_gekopieerde_regel_en_twee_verwisselde_regels_komen_uit(opslag: Adviesopslag, zaak: BewaardAdvies, werkbank: Werkbank) -> None:
    database = opslag.database
    werkbank.bewaar(opslag, "ander")
    with database.connect() as verbinding:
        een, twee = [dict(rij) for rij in verbinding.execute(select(AUDIT).order_by(AUDIT.c.volgnummer)).mappings()]
    knoei(database, insert(AUDIT).values(**{**een, "volgnummer": 3}))
    assert zinnen(database)[0] == "po2001 regel 3: Deze regel sluit niet aan op de vorige."
    verwisseld = [{**een, "volgnummer": 2, "vorige": twee["vorige"]}, {**twee, "volgnummer": 1, "vorige": een["vorige"]}]
    knoei(database, delete(AUDIT), insert(AUDIT).values(verwisseld))
    assert zinnen(database)[0] == "po2001 regel 1: Deze regel is veranderd."


def test_een_sleutel_die_stil_ingetrokken_of_van_een_ander_wordt_komt_uit(opslag: Adviesopslag) -> None:
    database = opslag.database
    bereik = Wie(Wiesoort.SYSTEEM, "x", Rol.SCHOOL, "po2001", "04ab")
    sleutel: Sleutel = maak(database, AANROEP, bereik, op(2028).nu)
    for anders in ({"ingetrokken_op": NU}, {"door": "ander"}, {"aangemaakt_op": op(2020).nu}):
        knoei(database, update(TOEGANGSSLEUTEL).values(**anders))
        assert [zin[:14] for zin in zinnen(database)] == ["po2001 regel 1"]
        knoei(database, update(TOEGANGSSLEUTEL).values(ingetrokken_op=None, door="opdrachtregel", aangemaakt_op=NU))
    trek_in(database, AANROEP, sleutel.id)
    assert zinnen(database) == []
    knoei(database, update(TOEGANGSSLEUTEL).values(ingetrokken_op=op(2020).nu))
    assert [zin[:14] for zin in zinnen(database)] == ["po2001 regel 2"]


def test_een_zaak_die_net_vernietigd_is_krijgt_geen_besluit_en_geen_nieuwe_versie_meer(
    opslag: Adviesopslag, zaak: BewaardAdvies, werkbank: Werkbank, regels: Regels, besluiten: Besluitopslag
) -> None:
    """Zoals het loopt als het vernietigen komt tussen het lezen en het schrijven."""
    database, concept = opslag.database, besluit_over(besluiten, zaak, regels, "concept")
    nieuw = besluit_als(concept)
    vernietig(database, op(2040), None, proef=False)
    with pytest.raises(Vernietigd):
        naar_definitief(besluiten, concept, nieuw)
    with pytest.raises(Vernietigd):
        besluit_over(besluiten, zaak, regels)
    with pytest.raises(Vernietigd):
        opslag.bewaar(op(2040), werkbank.nieuw(vorige=zaak))
    assert zinnen(database) == []


def test_vernietigen_en_besluiten_tegelijk_laat_nooit_een_half_besluit_achter(
    opslag: Adviesopslag, zaak: BewaardAdvies, regels: Regels, besluiten: Besluitopslag
) -> None:
    database, concept, samen = opslag.database, besluit_over(besluiten, zaak, regels, "concept"), Barrier(2)

    def beslis() -> str:
        samen.wait()
        try:
            return besluiten.wijzig(op(2040), concept, besluit_als(concept), "besluit_verplaatst", None).status
        except (Vernietigd, IntussenVeranderd):
            return "te laat"

    def wis() -> tuple[str, ...]:
        samen.wait()
        return tuple(sorted(deel.soort for deel in vernietig(database, op(2040), None, proef=False) if not deel.beletsel))

    with ThreadPoolExecutor(2) as draden:
        besluit, weg = (deel.result() for deel in (draden.submit(beslis), draden.submit(wis)))
    # Wie het eerst is, wint: een besluit dat vaststaat blijft, en een concept dat weg is wordt geen besluit.
    assert (besluit, "besluit" in weg) in {("definitief", False), ("te laat", True), ("te laat", False)}
    assert "zaak" in weg
    assert zinnen(database) == []


def test_een_concept_dat_besluit_wordt_terwijl_het_vernietigen_loopt_blijft(
    opslag: Adviesopslag, zaak: BewaardAdvies, regels: Regels, besluiten: Besluitopslag, monkeypatch: pytest.MonkeyPatch
) -> None:
    concept = besluit_over(besluiten, zaak, regels, "concept")
    gedaan: list[BewaardBesluit] = []

    def net_ervoor(database: Engine) -> AbstractContextManager[Connection]:
        if not gedaan:
            gedaan.append(besluiten.wijzig(op(2040), concept, besluit_als(concept), "besluit_verplaatst", None))
        return schrijven(database)

    monkeypatch.setattr(vernietigen, "schrijven", net_ervoor)
    assert [deel.soort for deel in vernietig(opslag.database, op(2040), None, proef=False)] == ["zaak"]
    assert [besluit.status for besluit in besluiten.lees(op(2040), zaak.id)] == ["definitief"]
    assert zinnen(opslag.database) == []


def besluit_als(besluit: BewaardBesluit) -> NieuweVersie:
    return NieuweVersie("definitief", besluit.wijkt_af, besluit.inhoud, "", True, None, ())


def naar_definitief(besluiten: Besluitopslag, huidig: BewaardBesluit, nieuw: NieuweVersie) -> BewaardBesluit:
    return besluiten.wijzig(AANROEP, huidig, nieuw, "besluit_verplaatst", None)


def zonder_termijn(verbinding: Connection, verband: str, handelingen: Sequence[Handeling]) -> None:
    """Zoals de uitgave van stap 6: de keten noemde nog geen bewaartermijn."""
    voeg_samen_toe(verbinding, verband, [replace(deel, bewaren_tot=None) for deel in handelingen])


def zonder_school_en_uitgepakt(rij: Mapping[str, Any], kenmerk: str, zout: str, invoer: str, ingepakt: bytes, school: str | None) -> str:
    """Zoals de uitgave van stap 6: over het advies zelf, en zonder de school."""
    return van_advies_uitgepakt(rij, kenmerk, zout, invoer, pak_uit(ingepakt))


@pytest.fixture
def van_stap_6(adres: str, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """Een database van de vorige uitgave, zonder bewaartermijn in de keten: drie zaken, een vastgehouden, een van een school."""
    database = maak_verbinding(adres)
    werk_bij(database, "0006")
    with monkeypatch.context() as toen:
        toen.setattr(schrijver, "voeg_samen_toe", zonder_termijn)
        toen.setattr(schrijver, "van_advies", zonder_school_en_uitgepakt)
        wie = (SCHOOL, AANROEP, AANROEP)
        adviezen = [Adviesopslag(database).bewaar(aanroep, werkbank.nieuw(f"oud-{nummer}")) for nummer, aanroep in enumerate(wie)]
    houd_vast(database, AANROEP, adviezen[1].id, "klacht")
    yield database
    database.dispose()


def test_een_keten_van_de_vorige_uitgave_blijft_kloppen_en_krijgt_haar_bewaartermijnen(van_stap_6: Engine) -> None:
    with van_stap_6.connect() as verbinding:
        oud = verbinding.execute(text("SELECT volgnummer, hash FROM audit ORDER BY volgnummer")).all()
    werk_bij(van_stap_6)
    assert zinnen(van_stap_6) == []
    uitvoer = [json.loads(regel) for regel in ketenregels(van_stap_6)]
    assert [(regel["volgnummer"], regel["hash"]) for regel in uitvoer[: len(oud)]] == [tuple(rij) for rij in oud]
    assert [(regel["vorm"], regel["handeling"]) for regel in uitvoer[len(oud) :]] == [(2, "zaak_overgenomen")] * 3
    assert {regel["vorm"] for regel in uitvoer[: len(oud)]} == {1}
    assert [deel.beletsel for deel in vernietig(van_stap_6, op(2040), None, proef=False)] == ["", ""]
    assert zinnen(van_stap_6) == []


def test_terug_en_weer_vooruit_houdt_elke_bewaartermijn_en_maakt_er_geen_korter(van_stap_6: Engine) -> None:
    werk_bij(van_stap_6)
    voor = list(ketenregels(van_stap_6))
    werk_bij(van_stap_6, "0006")
    with schrijven(van_stap_6) as verbinding:
        verbinding.execute(update(ZAAK).values(bewaren_tot=TOEN))
    werk_bij(van_stap_6)
    assert list(ketenregels(van_stap_6)) == voor
    assert len(zinnen(van_stap_6)) == 3
    assert all(deel.beletsel for deel in vernietig(van_stap_6, op(2028), None, proef=False))


def test_wat_de_vorige_uitgave_na_een_stap_terug_verlengt_neemt_bijwerken_over(van_stap_6: Engine, werkbank: Werkbank) -> None:
    werk_bij(van_stap_6)
    werk_bij(van_stap_6, "0006")
    opslag = Adviesopslag(van_stap_6)
    with van_stap_6.connect() as verbinding:
        nummer = verbinding.execute(select(AUDIT.c.onderwerp).order_by(AUDIT.c.volgnummer).limit(1)).scalar_one()
    vorige = opslag.lees(AANROEP, UUID(nummer), "test")
    assert vorige is not None
    with pytest.MonkeyPatch.context() as toen:
        toen.setattr(schrijver, "voeg_samen_toe", zonder_termijn)
        opslag.bewaar(op(2027), werkbank.nieuw("oud-0", vorige))
    werk_bij(van_stap_6)
    assert zinnen(van_stap_6) == []
    laatste = [json.loads(regel) for regel in ketenregels(van_stap_6)][-1]
    assert (laatste["handeling"], laatste["bewaren_tot"]) == ("zaak_overgenomen", "2030-11-25")


def test_een_verslag_van_de_vorige_uitgave_is_na_bijwerken_op_zijn_zaak_te_vinden_en_blijft_dicht(van_stap_6: Engine) -> None:
    """Zonder nummer bij het verslag las de controle voor elke vernietigde zaak alle oude verslagen."""
    werk_bij(van_stap_6)
    weg = [str(deel.id) for deel in vernietig(van_stap_6, op(2040), None, proef=False)]
    werk_bij(van_stap_6, "0006")
    zonder_grendels(van_stap_6)
    knoei(van_stap_6, update(VERNIETIGING).values(onderwerp=None))
    with schrijven(van_stap_6) as verbinding:
        met_grendel(verbinding)
    werk_bij(van_stap_6)
    with van_stap_6.connect() as verbinding:
        assert set(verbinding.execute(select(VERNIETIGING.c.onderwerp)).scalars()) == set(weg)
    assert zinnen(van_stap_6) == []
    with pytest.raises(OpslagFout, match="Er is niets bewaard"):
        knoei(van_stap_6, update(VERNIETIGING).values(onderwerp=None))


def met_grendel(verbinding: Connection) -> None:
    """De ene grendel die bijwerken weghaalt en terugzet."""
    opdracht = "CREATE TRIGGER vernietiging_geen_update BEFORE UPDATE ON vernietiging "
    sqlite = "BEGIN SELECT RAISE(ABORT, 'Tabel vernietiging kan zo niet veranderen.'); END"
    postgresql = "FOR EACH ROW EXECUTE FUNCTION thuisnabij_weiger()"
    verbinding.execute(text(opdracht + (sqlite if verbinding.dialect.name == "sqlite" else postgresql)))


def test_een_zaak_met_meer_regels_dan_er_in_een_vraag_passen_wordt_helemaal_nagelopen(
    opslag: Adviesopslag, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch
) -> None:
    eerste = werkbank.bewaar(opslag, "lang")
    tweede = opslag.bewaar(AANROEP, werkbank.nieuw("lang", eerste))
    opslag.bewaar(op(2027), werkbank.nieuw("lang", tweede))
    monkeypatch.setattr(zaakregels, "NAMEN_PER_VRAAG", 2)
    assert zinnen(opslag.database) == []


def test_bijwerken_en_nalopen_vragen_niet_per_zaak(van_stap_6: Engine, werkbank: Werkbank) -> None:
    """Een vraag per zaak is bij een miljoen zaken een nacht dat de dienst stilstaat."""

    def vragen_bij(doe: Callable[[], object]) -> int:
        gesteld: list[str] = []

        def tel(_: Any, __: Any, opdracht: str, *___: Any) -> None:
            gesteld.append(opdracht)

        event.listen(van_stap_6, "before_cursor_execute", tel)
        doe()
        event.remove(van_stap_6, "before_cursor_execute", tel)
        return len(gesteld)

    werk_bij(van_stap_6)
    eerst = vragen_bij(lambda: controleer(van_stap_6))
    opslag = Adviesopslag(van_stap_6)
    for nummer in range(4):
        werkbank.bewaar(opslag, f"erbij-{nummer}")
    assert vragen_bij(lambda: controleer(van_stap_6)) == eerst
    werk_bij(van_stap_6, "0006")
    opnieuw = vragen_bij(lambda: werk_bij(van_stap_6))
    werk_bij(van_stap_6, "0006")
    werkbank.bewaar(opslag, "nog-een")
    assert vragen_bij(lambda: werk_bij(van_stap_6)) == opnieuw


def test_de_school_van_een_zaak_van_de_vorige_uitgave_ligt_vast(van_stap_6: Engine) -> None:
    werk_bij(van_stap_6)
    knoei(van_stap_6, update(BETROKKENE).values(kenmerk="99zz"))
    assert [zin.split(":")[1] for zin in zinnen(van_stap_6)] == [" Wat bij deze regel bewaard is, is veranderd of weg."]


def test_een_oude_reservekopie_komt_uit_met_het_laatste_zegel_dat_elders_ligt(werkbank: Werkbank, tmp_path: Path) -> None:
    geheim, kopie = Ed25519PrivateKey.generate(), tmp_path / "kopie.db"
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path}/dienst.db"))
    werkbank.bewaar(opslag, "eerst")
    bewaar(opslag.database, kopie)
    later = werkbank.bewaar(opslag, "later")
    with schrijven(opslag.database) as verbinding:
        (zegel,) = verzegel(verbinding, geheim, date(2026, 11, 24))
    herstel(opslag.database, kopie)
    assert opslag.lees(AANROEP, later.id, "test") is None
    gevonden = [str(bevinding) for bevinding in controleer(opslag.database, zegels=(asdict(zegel),))]
    assert "po2001 regel 2: Op 2026-11-24 is deze regel verzegeld, en nu is zij weg." in gevonden
    opslag.database.dispose()
    opslag.database.dispose()


def test_een_advies_van_voor_het_inpakken_meetelde_is_na_te_rekenen_en_niet_te_veranderen(
    opslag: Adviesopslag, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch
) -> None:
    def uitgepakt(rij: Mapping[str, Any], kenmerk: str, zout: str, invoer: str, ingepakt: bytes, school: str | None) -> str:
        return van_advies_uitgepakt(rij, kenmerk, zout, invoer, pak_uit(ingepakt), school)

    with monkeypatch.context() as toen:
        toen.setattr(schrijver, "van_advies", uitgepakt)
        oud = werkbank.bewaar(opslag, "oud")
    werkbank.bewaar(opslag, "nieuw")
    assert controleer(opslag.database) == ()
    zonder_grendels(opslag.database)
    knoei(opslag.database, update(INHOUD).where(INHOUD.c.advies_id == oud.id).values(advies=oud.advies.replace(b"voldaan", b"VOLDAAN", 1)))
    assert len(controleer(opslag.database)) == 1


def test_een_advies_anders_ingepakt_terugzetten_valt_op(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    werkbank.bewaar(opslag)
    zonder_grendels(opslag.database)
    with schrijven(opslag.database) as verbinding:
        (bewaard,) = verbinding.execute(select(zoals_het_er_staat(INHOUD).c.advies)).one()
        verbinding.execute(update(zoals_het_er_staat(INHOUD)).values(advies=zlib.compress(pak_uit(bewaard), 9)))
    assert len(controleer(opslag.database)) == 1
