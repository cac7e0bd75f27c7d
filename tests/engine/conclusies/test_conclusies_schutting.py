"""De schutting om durable_rules: elk gemeten gebrek van die motor is hier onbereikbaar of wordt opgemerkt."""

import gc
import json
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import combinations, product

import durable_rules_engine as c
import pytest

from engine.conclusies import Conclusiemotor, Conclusieregels, GrensOverschreden, MotorFout, Naambotsing, Uitkomstregel, regelset
from engine.conclusies.plan import maak_plan
from engine.conclusies.regels import alleen_uitkomsten
from engine.conclusies.regelset import maak_regelsets
from engine.conclusies.velden import controleer_namen
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, VOLDAAN, Verdict
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, Niet, Voorwaarde
from tests.engine.conclusies.conclusiehulp import ALLE, criteria, grote_regels, zaken

ZONDER_NVT = ALLE - {NIET_VAN_TOEPASSING}


def test_drieduizend_zaken_achter_elkaar_geven_elk_het_goede_antwoord() -> None:
    with Conclusiemotor(grote_regels()) as motor:
        assert all(motor.trek(zaak).eens for zaak in zaken(grote_regels(), 3000))


def test_acht_draden_tegelijk_krijgen_elk_hun_eigen_antwoord() -> None:
    gevallen = zaken(grote_regels(), 200)
    eerder = sys.getswitchinterval()
    with Conclusiemotor(grote_regels()) as motor, ThreadPoolExecutor(8) as draden:
        alleen = [motor.trek(zaak) for zaak in gevallen]
        sys.setswitchinterval(1e-5)
        try:
            tegelijk = list(draden.map(motor.trek, gevallen * 4))
        finally:
            sys.setswitchinterval(eerder)
    assert tegelijk == alleen * 4
    assert all(uitslag.eens for uitslag in alleen)


def test_alleen_waarden_uit_een_gesloten_verzameling_bereiken_de_motor(monkeypatch: pytest.MonkeyPatch) -> None:
    feiten: list[dict[str, object]] = []
    echt = c.assert_fact

    def meelezer(handle: int, feit: str) -> tuple[int, int]:
        feiten.append(json.loads(feit))
        return echt(handle, feit)

    with Conclusiemotor(grote_regels()) as motor:
        monkeypatch.setattr(c, "assert_fact", meelezer)
        for zaak in zaken(grote_regels(), 50):
            motor.trek(zaak)
    assert len(feiten) == 50 * len(maak_regelsets(maak_plan(grote_regels())))
    for feit in feiten:
        assert (feit.pop("sid"), feit.pop("id"), feit.pop("t")) == ("s", "f", "c")
        assert set(feit.values()) <= {"v", "n", "x", "o"}
        assert all(veld[0] in "au" and veld[1:].isdigit() for veld in feit)


@pytest.mark.parametrize("waarde", ["voldaan", True, 1, None, 'vold"aan'])
def test_een_waarde_die_geen_verdict_is_wordt_geweigerd(waarde: object) -> None:
    with Conclusiemotor(Conclusieregels((), (), (("g", CriteriumIs("a")),), {"a": ALLE})) as motor, pytest.raises(TypeError):
        motor.trek({"a": waarde})  # type: ignore[dict-item]


def test_een_verdict_dat_volgens_de_regels_niet_kan_geeft_geen_advies() -> None:
    regels = Conclusieregels((), (), (("g", CriteriumIs("a")),), {"a": frozenset({VOLDAAN, NIET_VOLDAAN, GEGEVENS_ONTBREKEN})})
    with Conclusiemotor(regels) as motor:
        assert not motor.trek({"a": NIET_VAN_TOEPASSING}).eens
        assert motor.trek({"a": VOLDAAN}).eens


def test_een_ontbrekend_criterium_is_een_fout_van_de_aanroeper() -> None:
    with Conclusiemotor(Conclusieregels((), (), (("g", CriteriumIs("a")),), {"a": ALLE})) as motor, pytest.raises(KeyError):
        motor.trek({})


def test_meer_dan_vijfhonderd_regels_tegelijk_waar() -> None:
    namen = [f"c{i}" for i in range(34)]
    paren = list(combinations(namen, 2))[:550]
    regels = Conclusieregels((), (), tuple((f"g_{een}_{ander}", AlleVan(criteria(een, ander))) for een, ander in paren),
                             dict.fromkeys(namen, ZONDER_NVT))  # fmt: skip
    with Conclusiemotor(regels) as motor:
        alles_waar = motor.trek(dict.fromkeys(namen, VOLDAAN))
        alles_onwaar = motor.trek(dict.fromkeys(namen, NIET_VOLDAAN))
    assert alles_waar.eens
    assert alles_onwaar.eens
    assert set(alles_waar.conclusies.gebreken.values()) == {VOLDAAN}
    assert len(alles_waar.gevuurd) == 551
    assert set(alles_onwaar.conclusies.gebreken.values()) == {NIET_VOLDAAN}


def test_gelijke_voorwaarden_delen_een_regel_en_toch_vuren_ze_allebei() -> None:
    regels = Conclusieregels((), (), (("een", Niet(CriteriumIs("a"))), ("ander", Niet(CriteriumIs("a")))), {"a": ALLE})
    assert len(maak_plan(regels).rondes[0]) == 2
    with Conclusiemotor(regels) as motor:
        assert motor.trek({"a": NIET_VOLDAAN}).gevuurd[:2] == ("gebrek een voldaan 1", "gebrek ander voldaan 1")


def test_een_zaak_na_een_andere_is_die_zaak_alleen() -> None:
    een, ander = zaken(grote_regels(), 2)
    with Conclusiemotor(grote_regels()) as vers, Conclusiemotor(grote_regels()) as gebruikt:
        gebruikt.trek(een)
        assert gebruikt.trek(ander) == vers.trek(ander)
        assert gebruikt.trek(ander) == vers.trek(ander)


def test_de_volgorde_van_de_criteria_maakt_niet_uit() -> None:
    with Conclusiemotor(grote_regels()) as motor:
        for zaak in zaken(grote_regels(), 20):
            assert motor.trek(zaak) == motor.trek(dict(reversed(zaak.items())))


def test_een_criterium_dat_geen_regel_leest_maakt_niet_uit() -> None:
    regels = Conclusieregels((), (), (("g", CriteriumIs("a")),), {"a": ALLE, "b": ALLE})
    with Conclusiemotor(regels) as motor:
        assert len({motor.trek({"a": VOLDAAN, "b": verdict}).gevuurd for verdict in Verdict}) == 1


def test_velden_met_dezelfde_hash_worden_geweigerd() -> None:
    with pytest.raises(Naambotsing):
        controleer_namen(["liquid", "costarring"])


def test_de_bekende_hashbotsing_bestaat_echt_in_de_motor() -> None:
    handle = c.create_ruleset("botsing", '{"r":{"all":[{"e":{"liquid":1}}]}}')
    code, sessie = c.assert_fact(handle, '{"sid":"s","costarring":1}')
    assert (code, (c.start_action_for_state(handle, sessie) or ("", ""))[1][:5]) == (0, '{"r":')
    c.delete_state(handle, "s")
    c.delete_ruleset(handle)


@pytest.mark.parametrize(("grens", "waarde"), [("REGELS", 10), ("VELDEN", 5), ("RONDES", 2)])
def test_te_grote_regels_worden_geweigerd_voor_de_motor_ze_ziet(grens: str, waarde: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regelset, grens, waarde)
    monkeypatch.setattr(c, "create_ruleset", None)
    with pytest.raises(GrensOverschreden):
        Conclusiemotor(grote_regels())


def test_een_lange_keten_van_conclusies_krijgt_per_schakel_een_ronde() -> None:
    keten: tuple[tuple[str, Voorwaarde], ...] = (
        ("s0", CriteriumIs("a")),
        *((f"s{i}", Niet(ConclusieIs(f"s{i - 1}"))) for i in range(1, 40)),
    )
    with Conclusiemotor(Conclusieregels(keten, (Uitkomstregel("u", 1, ConclusieIs("s39")),), (), {"a": ALLE})) as motor:
        uitslagen = {verdict: motor.trek({"a": verdict}) for verdict in Verdict}
    assert all(uitslag.eens for uitslag in uitslagen.values())
    assert uitslagen[NIET_VOLDAAN].conclusies.uitkomst == "u"
    assert uitslagen[GEGEVENS_ONTBREKEN].conclusies.wacht_op == "u"


Storing = Callable[[pytest.MonkeyPatch], None]


def _breekt_midden_in_de_agenda(monkeypatch: pytest.MonkeyPatch) -> None:
    echt, beurten = c.complete_and_start_action, iter(range(100))

    def soms(handle: int, sessie: int) -> str | None:
        if next(beurten) == 3:
            raise RuntimeError("geheim")
        return echt(handle, sessie)

    monkeypatch.setattr(c, "complete_and_start_action", soms)


def _fout_van_de_motor(monkeypatch: pytest.MonkeyPatch) -> None:
    def weigert(handle: int, feit: str) -> tuple[int, int]:
        raise c.error("Could not assert fact, error code: 303")

    monkeypatch.setattr(c, "assert_fact", weigert)


def _feit_al_bekend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(c, "assert_fact", lambda handle, feit: (2, 0))


def _niets_vuurt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(c, "start_action_for_state", lambda handle, sessie: None)


def _blijft_vuren(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(c, "complete_and_start_action", lambda handle, sessie: '{"0000":{}}')


def _houdt_te_vroeg_op(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(c, "complete_and_start_action", lambda handle, sessie: None)


def _trekt_niets_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(c, "retract_fact", lambda handle, feit: (0, 0))


@pytest.mark.parametrize(
    "storing",
    [_breekt_midden_in_de_agenda, _fout_van_de_motor, _feit_al_bekend, _niets_vuurt, _blijft_vuren, _houdt_te_vroeg_op, _trekt_niets_in],
)
def test_een_storing_gaat_niet_verloren_en_laat_niets_achter(storing: Storing, monkeypatch: pytest.MonkeyPatch) -> None:
    een, ander = zaken(grote_regels(), 2)
    with Conclusiemotor(grote_regels()) as motor, Conclusiemotor(grote_regels()) as vers:
        gezond = motor.trek(een)
        with monkeypatch.context() as tijdelijk:
            storing(tijdelijk)
            gestoord = motor.trek(een)
        assert not gestoord.eens
        assert gestoord.gevuurd == ()
        assert gestoord.conclusies == gezond.conclusies
        assert "geheim" not in "".join(gestoord.verschillen)
        assert motor.trek(ander) == vers.trek(ander)
        assert motor.trek(een) == gezond


def test_een_afgebroken_zaak_laat_niets_achter(monkeypatch: pytest.MonkeyPatch) -> None:
    def afgebroken(handle: int, sessie: int) -> str | None:
        raise KeyboardInterrupt

    een, ander = zaken(grote_regels(), 2)
    with Conclusiemotor(grote_regels()) as motor, Conclusiemotor(grote_regels()) as vers:
        with monkeypatch.context() as tijdelijk:
            tijdelijk.setattr(c, "complete_and_start_action", afgebroken)
            with pytest.raises(KeyboardInterrupt):
                motor.trek(een)
        assert motor.trek(ander) == vers.trek(ander)


def test_een_sessie_die_niet_weg_wil_sluit_de_motor(monkeypatch: pytest.MonkeyPatch) -> None:
    def weigert(handle: int, sessie: str) -> None:
        raise c.error("Could not delete state, error code: 307")

    zaak = zaken(grote_regels(), 1)[0]
    motor = Conclusiemotor(grote_regels())
    with monkeypatch.context() as tijdelijk:
        _feit_al_bekend(tijdelijk)
        tijdelijk.setattr(c, "delete_state", weigert)
        assert not motor.trek(zaak).eens
    assert motor.trek(zaak).verschillen == ("De motor is gesloten.",)


def test_een_gesloten_motor_geeft_geen_advies_en_mag_nog_eens_dicht() -> None:
    motor = Conclusiemotor(grote_regels())
    motor.close()
    motor.close()
    assert motor.trek(zaken(grote_regels(), 1)[0]).verschillen == ("De motor is gesloten.",)
    assert motor.trek_keuze(zaken(grote_regels(), 1)[0]).verschillen == ("De motor is gesloten.",)


def test_een_motor_die_niemand_vasthoudt_geeft_zijn_geheugen_terug(monkeypatch: pytest.MonkeyPatch) -> None:
    weg: list[int] = []
    echt = c.delete_ruleset

    def teller(handle: int) -> None:
        weg.append(handle)
        echt(handle)

    monkeypatch.setattr(c, "delete_ruleset", teller)
    gc.collect()
    weg.clear()
    motor = Conclusiemotor(grote_regels())
    del motor
    gc.collect()
    alles, uitkomst = grote_regels(), alleen_uitkomsten(grote_regels())
    assert len(weg) == len(maak_regelsets(maak_plan(alles))) + len(maak_regelsets(maak_plan(uitkomst)))


def test_twee_motoren_met_dezelfde_regels_staan_los_van_elkaar() -> None:
    een, ander = zaken(grote_regels(), 2)
    blijft = Conclusiemotor(grote_regels())
    with Conclusiemotor(grote_regels()) as gaat:
        assert gaat.trek(een) == blijft.trek(een)
    with blijft:
        assert blijft.trek(ander).eens


def test_de_naam_van_een_regelset_volgt_uit_haar_inhoud() -> None:
    def namen(regels: Conclusieregels) -> list[str]:
        return [regelset.naam for regelset in maak_regelsets(maak_plan(regels))]

    assert namen(grote_regels()) == namen(grote_regels())
    assert namen(grote_regels()) != namen(replace(grote_regels(), gebreken=grote_regels().gebreken[1:]))
    assert len(set(namen(grote_regels()))) == len(namen(grote_regels()))


def test_een_grote_ronde_gaat_in_stukken_en_vuurt_dan_hetzelfde_in_dezelfde_volgorde(monkeypatch: pytest.MonkeyPatch) -> None:
    gevallen = zaken(grote_regels(), 50)
    with Conclusiemotor(grote_regels()) as heel:
        verwacht = [heel.trek(zaak) for zaak in gevallen]
    monkeypatch.setattr(regelset, "REGELS_PER_SET", 5)
    assert len(maak_regelsets(maak_plan(grote_regels()))) > len(maak_plan(grote_regels()).rondes)
    with Conclusiemotor(grote_regels()) as gedeeld:
        assert [gedeeld.trek(zaak) for zaak in gevallen] == verwacht


def test_de_regelset_gebruikt_alleen_het_veilige_deel_van_de_taal() -> None:
    alle = [json.loads(regelset.json) for regelset in maak_regelsets(maak_plan(grote_regels()))]
    for regel in [regel for regels in alle for regel in regels.values()]:
        assert set(regel) <= {"all", "pri"}
        (patroon,) = regel["all"]
        eisen = patroon["e"].get("$and", [patroon["e"]])
        assert list(eisen[0]) == ["t"]
        for eis in eisen:
            ((sleutel, waarde),) = eis.items()
            assert isinstance(waarde, str) if sleutel[0] != "$" else sleutel == "$neq"


def test_de_schutting_werpt_motorfout_en_geen_fout_van_de_motor(monkeypatch: pytest.MonkeyPatch) -> None:
    with Conclusiemotor(grote_regels()) as motor:
        _fout_van_de_motor(monkeypatch)
        with pytest.raises(MotorFout):
            motor._alles._durable.leid_af(zaken(grote_regels(), 1)[0])


def test_elke_zaak_over_drie_criteria_is_gelijk_aan_de_eerste_lezing() -> None:
    regels = Conclusieregels(
        (("c", AlleVan(criteria("a", "b"))),),
        (Uitkomstregel("u", 1, Niet(ConclusieIs("c"))), Uitkomstregel("w", 2, CriteriumIs("d"))),
        (("g", Niet(CriteriumIs("d"))),),
        dict.fromkeys("abd", ALLE),
    )
    with Conclusiemotor(regels) as motor:
        for verdicten in product(Verdict, repeat=3):
            assert motor.trek(dict(zip("abd", verdicten, strict=True))).eens
