"""De keten houdt wat zij belooft: niets verdwijnt of verandert ongezien, ook niet door wie bij het bestand zelf kan."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from service.audit.controle import controleer
from service.audit.regel import Auditregel
from service.audit.sleutel import SleutelFout, lees_sleutel, maak_sleutel
from service.audit.uitvoer import ketenregels, toegangsregels
from service.audit.zegel import Zegel, openbare_sleutel, verzegel
from service.opslag import Adviesopslag, open_database, toegang_vastleggen
from service.opslag.database import maak_verbinding, schrijven
from service.opslag.toegang import pseudoniem
from service.opslag.toegang_vastleggen import leg_toegang_vast
from tests.service.opslag.conftest import AANROEP, Werkbank, adres, database, opslag, regels, werkbank, zonder_grendels

__all__ = ["adres", "database", "opslag", "regels", "werkbank"]
GRENDELS = ("audit", "auditzegel", "toegangslog", "vernietiging", "regelpakket", "advies")


@pytest.fixture
def vol(database: Engine, opslag: Adviesopslag, werkbank: Werkbank) -> Engine:
    for nummer in range(4):
        werkbank.bewaar(opslag, f"zaak-{nummer}")
    return database


@pytest.fixture
def bestand(database: Engine, werkbank: Werkbank) -> Engine:
    """Een database met vijf regels, zonder grendels: zoals iemand haar heeft die bij het bestand of de server zelf kan."""
    for nummer in range(5):
        werkbank.bewaar(Adviesopslag(database), f"zaak-{nummer}")
    zonder_grendels(database)
    return database


def knoei(database: Engine, *opdrachten: str) -> None:
    with schrijven(database) as verbinding:
        for opdracht in opdrachten:
            verbinding.execute(text(opdracht))


def regels_van(database: Engine) -> list[Auditregel]:
    velden = set(Auditregel.__dataclass_fields__)
    gelezen = [json.loads(regel) for regel in ketenregels(database)]
    return [Auditregel(**{naam: regel.get(naam) for naam in velden}) for regel in gelezen if regel["soort"] == "regel"]


def test_een_keten_is_genummerd_zonder_gat_en_elke_regel_sluit_aan(vol: Engine) -> None:
    keten = regels_van(vol)
    assert [regel.volgnummer for regel in keten] == [1, 2, 3, 4]
    assert [regel.vorige for regel in keten[1:]] == [regel.hash for regel in keten[:-1]]
    assert {(regel.handeling, regel.door, regel.tijd) for regel in keten} == {
        ("advies_gegeven", "opdrachtregel", "2026-11-24T10:00:00.000005Z")
    }
    assert controleer(vol) == ()


def test_in_de_keten_staat_niets_van_de_zaak(vol: Engine) -> None:
    uitvoer = "\n".join(ketenregels(vol))
    assert "zaak-1" not in uitvoer
    assert "geboortedatum" not in uitvoer


@pytest.mark.parametrize("tabel", GRENDELS)
def test_een_grendel_houdt_wijzigen_en_weghalen_tegen(vol: Engine, tabel: str) -> None:
    with schrijven(vol) as verbinding:
        verzegel(verbinding, Ed25519PrivateKey.generate(), date(2026, 11, 24))
        kolom = "inhoud" if tabel == "vernietiging" else "samenwerkingsverband"
        if tabel == "vernietiging":
            kolommen = "door_soort, door, door_rol, id, samenwerkingsverband, op, inhoud"
            waarden = "'x', 'x', 'x', '00000000000000000000000000000000', 'po2001', '2026-11-24', '{}'"
            verbinding.execute(text(f"INSERT INTO vernietiging ({kolommen}) VALUES ({waarden})"))
    voor = controleer(vol)
    assert bool(voor) is (tabel == "vernietiging")
    for opdracht in (f"UPDATE {tabel} SET {kolom} = 'x'", f"DELETE FROM {tabel}"):
        with pytest.raises(DBAPIError, match="kan zo niet veranderen"), vol.begin() as verbinding:
            verbinding.execute(text(opdracht))
    assert controleer(vol) == voor


def test_een_gegeven_advies_is_niet_te_wijzigen(vol: Engine) -> None:
    with pytest.raises(DBAPIError, match="kan zo niet veranderen"), vol.begin() as verbinding:
        verbinding.execute(text("UPDATE adviesinhoud SET invoer = advies"))


@pytest.mark.parametrize(
    ("opdrachten", "nummer", "zin"),
    [
        (["UPDATE audit SET door = 'ander' WHERE volgnummer = 3"], 3, "Deze regel is veranderd."),
        (["UPDATE audit SET verbintenis = vorige WHERE volgnummer = 1"], 1, "Deze regel is veranderd."),
        (["DELETE FROM audit WHERE volgnummer = 2"], 2, "Deze regel is weg (ontbreekt: 2)."),
        (["DELETE FROM audit WHERE volgnummer IN (2, 3)"], 2, "Deze regel is weg (ontbreekt: 2 tot en met 3)."),
        (["DELETE FROM audit WHERE volgnummer = 1"], 1, "Deze regel is weg (ontbreekt: 1)."),
        (["DELETE FROM audit WHERE volgnummer > 3"], 4, "Het einde van de keten is weg: er waren 5 regels."),
        (["DELETE FROM auditkop"], 5, "De kop van deze keten is weg."),
        (["UPDATE auditkop SET hash = 'x'"], 5, "De kop wijst niet naar de laatste regel."),
        (
            [
                "UPDATE audit SET volgnummer = 99 WHERE volgnummer = 2",
                "UPDATE audit SET volgnummer = 2 WHERE volgnummer = 3",
                "UPDATE audit SET volgnummer = 3 WHERE volgnummer = 99",
            ],
            2,
            "Deze regel sluit niet aan op de vorige.",
        ),
    ],
)
def test_elke_ingreep_in_de_keten_komt_uit_met_haar_regel(bestand: Engine, opdrachten: list[str], nummer: int, zin: str) -> None:
    knoei(bestand, *opdrachten)
    gevonden = controleer(bestand)
    assert (gevonden[0].samenwerkingsverband, gevonden[0].volgnummer, gevonden[0].zin) == ("po2001", nummer, zin)


@pytest.mark.parametrize(
    "opdracht",
    [
        "UPDATE advies SET uitkomst = 'niet_toelaatbaar' WHERE {wie}",
        "UPDATE advies SET peildatum = '2026-11-25' WHERE {wie}",
        "UPDATE advies SET door = 'ander' WHERE {wie}",
        "UPDATE zaak SET kenmerk = 'ander' WHERE id = (SELECT zaak_id FROM advies WHERE {wie})",
        "UPDATE adviesinhoud SET advies = (SELECT invoer FROM adviesinhoud LIMIT 1) WHERE advies_id = (SELECT id FROM advies WHERE {wie})",
        "DELETE FROM adviesinhoud WHERE advies_id = (SELECT id FROM advies WHERE {wie})",
        "UPDATE zaak SET vernietigd_op = '2026-11-24' WHERE id = (SELECT zaak_id FROM advies WHERE {wie})",
    ],
)
def test_een_advies_dat_buiten_de_dienst_om_verandert_komt_uit(bestand: Engine, opdracht: str) -> None:
    nummer = regels_van(bestand)[2].onderwerp.replace("-", "")
    knoei(bestand, opdracht.format(wie=f"id = '{nummer}'"))
    assert (3, "Wat bij deze regel bewaard is, is veranderd of weg.") in [(deel.volgnummer, deel.zin) for deel in controleer(bestand)]


def test_een_advies_dat_iemand_erbij_zet_komt_uit(bestand: Engine) -> None:
    knoei(
        bestand,
        "INSERT INTO advies SELECT door_soort, door, door_rol, '00000000000000000000000000000001', zaak_id, 9, NULL, samenwerkingsverband, "
        "aangemaakt_op, peildatum, uitkomst, besluitrijp, pakkethash, uitvoer FROM advies LIMIT 1",
    )
    assert [str(deel) for deel in controleer(bestand)] == ["po2001: Advies 00000000-0000-0000-0000-000000000001 staat niet in de keten."]


def herschrijf(database: Engine, tot: int) -> None:
    """Doet wat iemand doet die alles weet: regels weg, en de kop erbij passend."""
    laatste = regels_van(database)[tot - 1]
    over = "SELECT CAST(onderwerp AS uuid)" if database.dialect.name == "postgresql" else "SELECT replace(onderwerp, '-', '')"
    knoei(
        database,
        f"DELETE FROM audit WHERE volgnummer > {tot}",
        f"UPDATE auditkop SET volgnummer = {tot}, hash = '{laatste.hash}'",
        f"DELETE FROM adviesinhoud WHERE advies_id NOT IN ({over} FROM audit)",
        f"DELETE FROM termijn WHERE advies_id NOT IN ({over} FROM audit)",
        f"DELETE FROM advies WHERE id NOT IN ({over} FROM audit)",
        "DELETE FROM zaak WHERE id NOT IN (SELECT zaak_id FROM advies)",
    )


def test_een_net_weggewerkt_einde_komt_uit_door_een_zegel_dat_elders_ligt(bestand: Engine) -> None:
    geheim = Ed25519PrivateKey.generate()
    with schrijven(bestand) as verbinding:
        zegels = verzegel(verbinding, geheim, date(2026, 11, 24))
    herschrijf(bestand, 3)
    knoei(bestand, "DELETE FROM auditzegel")
    assert controleer(bestand) == ()
    zinnen = [(deel.volgnummer, deel.zin) for deel in controleer(bestand, {openbare_sleutel(geheim)}, tuple(map(asdict, zegels)))]
    assert (5, "Op 2026-11-24 is deze regel verzegeld, en nu is zij weg.") in zinnen
    assert (5, "Het meegegeven zegel van 2026-11-24 staat niet zo in de database.") in zinnen


def test_een_zegel_in_de_database_zelf_ziet_een_weggewerkt_einde_ook(bestand: Engine) -> None:
    with schrijven(bestand) as verbinding:
        verzegel(verbinding, Ed25519PrivateKey.generate(), date(2026, 11, 24))
    herschrijf(bestand, 3)
    assert [str(deel) for deel in controleer(bestand)] == ["po2001 regel 5: Op 2026-11-24 is deze regel verzegeld, en nu is zij weg."]


def test_een_zegel_van_een_ander_is_niet_echt(bestand: Engine) -> None:
    geheim = Ed25519PrivateKey.generate()
    with schrijven(bestand) as verbinding:
        (zegel,) = verzegel(verbinding, geheim, date(2026, 11, 24))
    assert controleer(bestand, {openbare_sleutel(geheim)}) == ()
    assert [deel.zin for deel in controleer(bestand, {"00" * 32})] == ["Het zegel van 2026-11-24 is niet echt."]
    vals = Zegel(**{**zegel.inhoud(), "volgnummer": 4}, handtekening=zegel.handtekening)
    assert not vals.echt()


def test_na_het_wisselen_van_de_sleutel_van_het_zegel_klopt_alles_met_de_oude_en_de_nieuwe_sleutel(bestand: Engine) -> None:
    oud, nieuw = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    zegels: list[dict[str, Any]] = []
    for geheim, dag in ((oud, 24), (nieuw, 25)):
        with schrijven(bestand) as verbinding:
            zegels += map(asdict, verzegel(verbinding, geheim, date(2026, 11, dag)))
    beide = {openbare_sleutel(oud), openbare_sleutel(nieuw)}
    assert controleer(bestand, beide, tuple(zegels)) == ()
    # Met maar een van de twee is een zegel van de ander niet te vertrouwen.
    assert {deel.zin for deel in controleer(bestand, {openbare_sleutel(nieuw)}, tuple(zegels))} == {
        "Het zegel van 2026-11-24 is niet echt.",
        "Het meegegeven zegel van 2026-11-24 is niet echt.",
    }


@pytest.mark.parametrize(
    "opdrachten",
    [
        ["UPDATE auditzegel SET dag = '2026-11-23' WHERE dag = '2026-11-24'"],
        ["UPDATE auditzegel SET volgnummer = 4"],
        ["UPDATE auditzegel SET hash = vorige"],
        ["UPDATE auditzegel SET samenwerkingsverband = 'po2101'"],
        ["DELETE FROM auditzegel WHERE dag = '2026-11-24'"],
        ["DELETE FROM auditzegel WHERE dag = '2026-11-25'"],
        ["DELETE FROM auditzegel WHERE dag = '2026-11-26'"],
        [
            "UPDATE auditzegel SET dag = '2020-01-01' WHERE dag = '2026-11-24'",
            "UPDATE auditzegel SET dag = '2026-11-24' WHERE dag = '2026-11-25'",
            "UPDATE auditzegel SET dag = '2026-11-25' WHERE dag = '2020-01-01'",
        ],
    ],
)
def test_aan_een_zegel_is_niet_ongezien_te_knoeien(bestand: Engine, werkbank: Werkbank, opdrachten: list[str]) -> None:
    geheim, elders = Ed25519PrivateKey.generate(), []
    for dag in (24, 25, 26):
        werkbank.bewaar(Adviesopslag(bestand), f"dag-{dag}")
        with schrijven(bestand) as verbinding:
            elders += [asdict(zegel) for zegel in verzegel(verbinding, geheim, date(2026, 11, dag))]
    assert controleer(bestand, {openbare_sleutel(geheim)}, tuple(elders)) == ()
    knoei(bestand, *opdrachten)
    assert controleer(bestand, {openbare_sleutel(geheim)}, tuple(elders))
    # Alleen een weggenomen laatste zegel is niet te zien zonder wat er elders ligt.
    laatste_weg = opdrachten == ["DELETE FROM auditzegel WHERE dag = '2026-11-26'"]
    assert (controleer(bestand, {openbare_sleutel(geheim)}) == ()) is laatste_weg


@pytest.mark.parametrize(
    ("opdracht", "verwacht"),
    [
        ("UPDATE audit SET volgnummer = 'x' WHERE volgnummer = 3", "po2001: Deze keten is"),
        ("UPDATE auditkop SET volgnummer = 'x'", "po2001: Deze keten is"),
        ("UPDATE auditzegel SET dag = 'x'", "alle ketens: Een zegel is"),
    ],
)
def test_een_letter_waar_een_getal_of_dag_hoort_houdt_de_rest_van_de_controle_niet_op(
    bestand: Engine, opdracht: str, verwacht: str
) -> None:
    if bestand.dialect.name == "postgresql":
        pytest.skip("PostgreSQL neemt een letter in een getal niet aan")
    with schrijven(bestand) as verbinding:
        verzegel(verbinding, Ed25519PrivateKey.generate(), date(2026, 11, 24))
    knoei(bestand, opdracht, "UPDATE zaak SET bewaren_tot = '2027-01-01'")
    gevonden = [str(bevinding) for bevinding in controleer(bestand)]
    assert f"{verwacht} niet verder na te lopen: er staat iets in wat niet te lezen is." in gevonden
    assert sum("en nu staat er 2027-01-01" in zin for zin in gevonden) == 5


def test_wie_na_een_ingreep_zelf_opnieuw_verzegelt_valt_door_de_mand(bestand: Engine) -> None:
    geheim, eigen = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    with schrijven(bestand) as verbinding:
        verzegel(verbinding, geheim, date(2026, 11, 24))
    herschrijf(bestand, 3)
    with schrijven(bestand) as verbinding:
        verbinding.execute(text("DELETE FROM auditzegel"))
        verzegel(verbinding, eigen, date(2026, 11, 24))
    assert [deel.zin for deel in controleer(bestand, {openbare_sleutel(geheim)})] == ["Het zegel van 2026-11-24 is niet echt."]


def test_zegels_sluiten_op_elkaar_aan_en_er_komt_er_een_per_dag(vol: Engine) -> None:
    geheim = Ed25519PrivateKey.generate()
    for dag, aantal in ((24, 1), (24, 0), (25, 1), (26, 1)):
        with schrijven(vol) as verbinding:
            assert len(verzegel(verbinding, geheim, date(2026, 11, dag))) == aantal
    assert controleer(vol, {openbare_sleutel(geheim)}) == ()


def test_twee_die_tegelijk_verzegelen_zetten_samen_een_zegel(vol: Engine) -> None:
    geheim, dag = Ed25519PrivateKey.generate(), date(2026, 11, 24)

    def ook() -> int:
        with schrijven(vol) as verbinding:
            return len(verzegel(verbinding, geheim, dag))

    with ThreadPoolExecutor(1) as draad:
        with schrijven(vol) as verbinding:
            assert len(verzegel(verbinding, geheim, dag)) == 1
            tweede = draad.submit(ook)
            # Lang genoeg om zover te komen als hij kan zolang deze transactie openstaat.
            with pytest.raises(TimeoutError):
                tweede.result(timeout=0.5)
        assert tweede.result() == 0
    assert controleer(vol, {openbare_sleutel(geheim)}) == ()


def test_een_klok_die_eenmaal_voorliep_houdt_het_verzegelen_niet_tegen(vol: Engine, werkbank: Werkbank) -> None:
    geheim = Ed25519PrivateKey.generate()
    gezet: list[dict[str, Any]] = []
    for dag, nieuw in (
        (date(2026, 11, 24), 1),
        (date(2040, 1, 1), 1),
        (date(2026, 11, 25), 0),
        (date(2026, 11, 26), 1),
        (date(2026, 11, 27), 1),
    ):
        if dag == date(2026, 11, 26):
            werkbank.bewaar(Adviesopslag(vol), "later")
        with schrijven(vol) as verbinding:
            zegels = verzegel(verbinding, geheim, dag)
        assert len(zegels) == nieuw, dag
        gezet += map(asdict, zegels)
    assert controleer(vol, {openbare_sleutel(geheim)}, tuple(gezet)) == ()
    assert [zegel["dag"] for zegel in gezet] == ["2026-11-24", "2040-01-01", "2026-11-26", "2026-11-27"]


def test_tegelijk_toevoegen_geeft_geen_gat_en_geen_dubbel_nummer(adres: str, werkbank: Werkbank) -> None:
    nieuwe = [werkbank.nieuw(f"zaak-{nummer}") for nummer in range(24)]
    open_database(adres).dispose()

    def schrijf(deel: int) -> None:
        database = maak_verbinding(adres)
        for nieuw in nieuwe[deel::6]:
            Adviesopslag(database).bewaar(AANROEP, nieuw)
        database.dispose()

    with ThreadPoolExecutor(6) as draden:
        list(draden.map(schrijf, range(6)))
    database = open_database(adres)
    assert [regel.volgnummer for regel in regels_van(database)] == list(range(1, 25))
    assert controleer(database) == ()
    database.dispose()


def test_het_toegangslog_noemt_wie_en_wat_en_een_pseudoniem(vol: Engine, opslag: Adviesopslag, werkbank: Werkbank) -> None:
    advies = werkbank.bewaar(opslag, "zaak-9")
    opslag.lees(AANROEP, advies.id, "uitleg_gelezen")
    laatste = [json.loads(regel) for regel in toegangsregels(vol)][-2:]
    assert [regel["name"] for regel in laatste] == ["advies_gegeven", "uitleg_gelezen"]
    assert {regel["attributes"]["dpl.core.data_subject_id"] for regel in laatste} == {pseudoniem(advies.zout, advies.zaak_id)}
    assert {regel["attributes"]["thuisnabij.door"] for regel in laatste} == {"opdrachtregel"}
    assert "zaak-9" not in json.dumps(laatste)


def test_het_toegangslog_ligt_per_dag_vast_tot_een_uur_geleden(bestand: Engine, werkbank: Werkbank) -> None:
    opslag = Adviesopslag(bestand)
    advies, een_uur = werkbank.bewaar(opslag, "gelezen"), timedelta(hours=1)

    def leg_vast(later: timedelta) -> list[str]:
        leg_toegang_vast(bestand, replace(AANROEP, nu=AANROEP.nu + later))
        return [regel.onderwerp for regel in regels_van(bestand) if regel.handeling == "toegangslog_vastgelegd"]

    assert leg_vast(een_uur) == []
    assert leg_vast(2 * een_uur) == leg_vast(2 * een_uur) == ["1.6"]
    opslag.lees(replace(AANROEP, nu=AANROEP.nu + 2 * een_uur), advies.id, "advies_gelezen")
    assert leg_vast(4 * een_uur) == ["1.6", "7.7"]
    assert controleer(bestand) == ()
    kolommen = "door_soort, door, door_rol, samenwerkingsverband, op, handeling, zaak, spoor"
    for regel, opdracht, terug in (
        (8, "UPDATE toegangslog SET door = 'ander' WHERE id = 7", "UPDATE toegangslog SET door = 'opdrachtregel' WHERE id = 7"),
        (8, "UPDATE toegangslog SET id = 8 WHERE id = 7", "UPDATE toegangslog SET id = 7 WHERE id = 8"),
        (7, f"INSERT INTO toegangslog ({kolommen}, id) SELECT {kolommen}, -1 FROM toegangslog", "DELETE FROM toegangslog WHERE id = -1"),
        (8, "DELETE FROM toegangslog WHERE id = 7", "SELECT 1"),
    ):
        knoei(bestand, f"{opdracht} WHERE id = 6" if "-1" in opdracht else opdracht)
        assert [(deel.volgnummer, deel.zin) for deel in controleer(bestand)] == [
            (regel, "Wat bij deze regel bewaard is, is veranderd of weg.")
        ], opdracht
        knoei(bestand, terug)


def test_een_lang_toegangslog_gaat_in_stukken_de_keten_in(bestand: Engine, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch) -> None:
    """Alles in één transactie hield bij een lang log elk ander tegen die wilde schrijven."""
    monkeypatch.setattr(toegang_vastleggen, "REGELS_PER_STUK", 4)
    leg_toegang_vast(bestand, replace(AANROEP, nu=AANROEP.nu + timedelta(hours=2)))
    stukken = [regel.onderwerp for regel in regels_van(bestand) if regel.handeling == "toegangslog_vastgelegd"]
    assert stukken == ["1.4", "5.5"]
    assert controleer(bestand) == ()


def test_ketens_van_verbanden_staan_los_van_elkaar(database: Engine, opslag: Adviesopslag, werkbank: Werkbank) -> None:
    for verband in ("po2001", "po2101", "po2001"):
        opslag.bewaar(AANROEP, werkbank.nieuw(verband=verband))
    assert [(regel.samenwerkingsverband, regel.volgnummer) for regel in regels_van(database)] == [
        ("po2001", 1),
        ("po2001", 2),
        ("po2101", 1),
    ]
    assert len(list(ketenregels(database, "po2101"))) == 1


@pytest.mark.parametrize(
    ("maak", "zin"),
    [
        (lambda pad: None, "niet te lezen"),
        (lambda pad: (pad.write_text("geen sleutel"), pad.chmod(0o600)), "geen sleutel"),
        (lambda pad: (maak_sleutel(pad), pad.chmod(0o644)), "voor anderen te lezen"),
    ],
)
def test_een_sleutel_die_niet_deugt_wordt_geweigerd(tmp_path: Path, maak: Callable[[Path], object], zin: str) -> None:
    pad = tmp_path / "sleutel.pem"
    maak(pad)
    with pytest.raises(SleutelFout, match=zin):
        lees_sleutel(pad)


def test_een_sleutel_wordt_nooit_overschreven(tmp_path: Path) -> None:
    pad = tmp_path / "sleutel.pem"
    geheim = maak_sleutel(pad)
    assert pad.stat().st_mode & 0o777 == 0o600
    with pytest.raises(SleutelFout, match="niet overschreven"):
        maak_sleutel(pad)
    assert openbare_sleutel(lees_sleutel(pad)) == openbare_sleutel(geheim)
