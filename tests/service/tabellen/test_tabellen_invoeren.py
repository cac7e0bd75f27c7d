"""Een gewijzigde tabel terugzetten: alleen wat veranderde, alleen als de regels kloppen, en alles of niets."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from engine import RegelFouten, Tabelplek, lees_regels
from engine.taal.beslistabellen import ALLES, Bereik, Cel, Grens, Rij, Treffer
from engine.taal.voorwaarden import Naam, Vast
from service.tabellen.gelezen import GelezenTabel
from service.tabellen.invoeren import Voorstel, schrijf, stel_voor
from tests.engine.hulp import LANDELIJK_PAD
from tests.service.tabellen.hulp import DAG, regelmap


def _plek(map_: Path) -> Tabelplek:
    (plek,) = lees_regels(map_).beslistabellen()
    return plek


def _voer_in(map_: Path, **anders: object) -> Voorstel:
    plek = _plek(map_)
    tabel = replace(plek.tabel, **anders)  # type: ignore[arg-type]
    voorstel = stel_voor(map_, [GelezenTabel(plek, tabel, "bron")], DAG)
    schrijf(map_, voorstel)
    assert _plek(map_).tabel == tabel
    return voorstel


def _verschil(voor: str, na: str) -> tuple[list[str], list[str]]:
    oud, nieuw = voor.splitlines(), na.splitlines()
    return [regel.strip() for regel in oud if regel not in nieuw], [regel.strip() for regel in nieuw if regel not in oud]


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return regelmap(tmp_path)


def _tekst(map_: Path) -> str:
    return (map_ / LANDELIJK_PAD).read_bytes().decode()


def _rijen(map_: Path) -> list[Rij]:
    return list(_plek(map_).tabel.rijen)


def test_een_gewijzigde_rij_is_de_enige_regel_die_verandert(map_: Path) -> None:
    voor = _tekst(map_)
    rijen = _rijen(map_)
    rijen[0] = replace(rijen[0], cellen=(Cel((Bereik(Grens(5, True), None),)), rijen[0].cellen[1]))
    voorstel = _voer_in(map_, rijen=tuple(rijen))
    weg, erbij = _verschil(voor, _tekst(map_))
    assert weg == ["- {als: [{minstens: 4},   [rood, groen]], dan: 1}   # groot en gekleurd"]
    assert erbij == ["- {als: [{minstens: 5}, [rood, groen]], dan: 1}   # groot en gekleurd"]
    assert voorstel.wijzigingen[0].zinnen == ("Rij 1 verandert: leden was 'minstens 4', wordt 'minstens 5'.",)


def test_een_rij_erbij_en_een_rij_weg_laten_commentaar_en_andere_rijen_staan(map_: Path) -> None:
    voor = _tekst(map_)
    rijen = _rijen(map_)
    nieuw = Rij((Cel((1,)), ALLES), Vast(9))
    voorstel = _voer_in(map_, rijen=(rijen[0], rijen[2], nieuw))
    weg, erbij = _verschil(voor, _tekst(map_))
    assert weg == ['- als: ["-", blauw]', "dan: 2"]
    assert erbij == ['- {als: [1, "-"], dan: 9}']
    assert voorstel.wijzigingen[0].zinnen == ("Rij 2 verdwijnt: bij kleur blauw is het 2.", "Erbij komt rij 3: bij leden 1 is het 9.")


def test_een_rij_vooraan_komt_boven_de_eerste(map_: Path) -> None:
    nieuw = Rij((Cel((1,)), ALLES), Vast(9))
    _voer_in(map_, rijen=(nieuw, *_rijen(map_)))
    assert "# Grote groepen eerst." in _tekst(map_)


def test_de_kop_verandert_woord_voor_woord_en_houdt_haar_commentaar(map_: Path) -> None:
    voor = _tekst(map_)
    voorstel = _voer_in(map_, treffer=Treffer.VOORRANG, volgorde=(2, 1, 3), anders=Vast(7))
    weg, erbij = _verschil(voor, _tekst(map_))
    assert weg == ["treffer: eerste    # de bovenste telt", "anders: 0   # niets past"]
    assert erbij == ["treffer: voorrang    # de bovenste telt", "volgorde: [2, 1, 3]", "anders: 7   # niets past"]
    assert voorstel.wijzigingen[0].zinnen == (
        "De treffer: was eerste, wordt voorrang.",
        "De volgorde: was -, wordt 2; 1; 3.",
        "Anders: was 0, wordt 7.",
    )
    _voer_in(map_, treffer=Treffer.EERSTE, volgorde=(), anders=Vast(0))
    assert _tekst(map_) == voor


@pytest.mark.parametrize("eind", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("slot", ["", "\n", "\n\n# Slot.\n"])
def test_regeleinden_bom_en_slot_blijven_zoals_zij_waren(tmp_path: Path, eind: str, bom: str, slot: str) -> None:
    map_ = regelmap(tmp_path)
    pad = map_ / LANDELIJK_PAD
    voor = bom + (pad.read_text(encoding="utf-8").rstrip("\n") + slot).replace("\n", eind)
    pad.write_bytes(voor.encode())
    rijen = _rijen(map_)
    _voer_in(map_, rijen=(*rijen, Rij((Cel((1,)), ALLES), Vast(9))))
    _voer_in(map_, rijen=tuple(rijen))
    assert pad.read_bytes().decode() == voor


def test_een_tabel_tussen_accolades_blijft_tussen_accolades(tmp_path: Path) -> None:
    map_ = regelmap(tmp_path, " {beslistabel: {treffer: eerste, kolommen: [leden], rijen: [{als: [1], dan: 1}], anders: 0}}   # kort\n")
    _voer_in(map_, rijen=(Rij((Cel((2,)),), Vast(1)),))
    regel = "{beslistabel: {treffer: eerste, kolommen: [leden], rijen: [{als: [2], dan: 1}], anders: 0}}   # kort\n"
    assert _tekst(map_).endswith(f"berekening: {regel}")


def test_andere_kolommen_schrijven_alle_rijen_opnieuw(map_: Path) -> None:
    plek = _plek(map_)
    kolommen = tuple(reversed(plek.tabel.kolommen))
    rijen = tuple(replace(rij, cellen=tuple(reversed(rij.cellen))) for rij in plek.tabel.rijen)
    voorstel = _voer_in(map_, kolommen=kolommen, rijen=rijen)
    assert voorstel.wijzigingen[0].zinnen[0] == "De kolommen: was leden, kleur, wordt kleur, leden."


@pytest.mark.parametrize(
    ("anders", "code"),
    [
        ({"treffer": Treffer.PRECIES_EEN, "rijen": (Rij((ALLES, ALLES), Vast(1)), Rij((Cel((1,)), ALLES), Vast(2)))}, "R126"),
        ({"anders": None}, "R128"),
        ({"anders": Naam("bestaat_niet")}, "R020"),
    ],
)
def test_kloppen_de_regels_niet_dan_verandert_er_niets(map_: Path, anders: dict[str, object], code: str) -> None:
    voor = {pad: pad.read_bytes() for pad in map_.rglob("*.yaml")}
    with pytest.raises(RegelFouten) as fouten:
        _voer_in(map_, **anders)
    assert [fout.code for fout in fouten.value.fouten] == [code]
    assert {pad: pad.read_bytes() for pad in map_.rglob("*") if pad.is_file()} == voor


def test_lukt_het_schrijven_niet_dan_blijft_alles_zoals_het_was(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bestanden = [pad.relative_to(map_).as_posix() for pad in sorted(map_.rglob("*.yaml"))]
    voor = {pad: pad.read_bytes() for pad in map_.rglob("*.yaml")}
    vervang = Path.replace
    gedaan: list[Path] = []

    def soms(van: Path, naar: Path) -> Path:
        gedaan.append(naar)
        if len(gedaan) == 2:
            raise OSError("vol")
        return vervang(van, naar)

    monkeypatch.setattr(Path, "replace", soms)
    with pytest.raises(OSError, match="vol"):
        schrijf(map_, Voorstel((), dict.fromkeys(bestanden, "anders"), ()))
    assert {pad: pad.read_bytes() for pad in map_.rglob("*") if pad.is_file()} == voor


def test_rechten_van_het_bestand_blijven(map_: Path) -> None:
    pad = map_ / LANDELIJK_PAD
    pad.chmod(0o640)
    _voer_in(map_, anders=Vast(5))
    assert pad.stat().st_mode & 0o777 == 0o640


def test_zonder_verschil_wordt_er_niets_voorgesteld(map_: Path) -> None:
    plek = _plek(map_)
    gelijk: Sequence[GelezenTabel] = [GelezenTabel(plek, plek.tabel, "bron")]
    assert stel_voor(map_, gelijk, DAG).inhoud == {}
