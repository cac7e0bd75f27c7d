"""Standaarden van de toezichthouder en de visie van het samenwerkingsverband: waar een regel bij hoort."""

from engine import Fout, Pakket, RegelFouten
from tests.engine.hulp import BEGRIPPEN_PAD, EIGEN_PAD, LANDELIJK_PAD, Blokken, pakket_uit, teksten, verwacht_fouten

SCHOON = "als: {schoon: ja}"
VISIE = """visie:
  dichtbij: {titel: Dichtbij huis lenen, bron: [reglement], themas: [lenen]}
  snel: {titel: Snel lenen, bron: [reglement], themas: [lenen]}
"""
REGELS = Blokken(
    criteria={"netjes": SCHOON, "eigen": f"standaard: [zicht], {SCHOON}"},
    uitkomsten={"lid": "voorrang: 1, soort: toekennen, als: {criterium: netjes}"},
    gebreken={"vuil": "ernst: fataal, standaard: [zicht, aanbod], als: {niet: {criterium: netjes}}"},
    termijnen={"terug": "begin: 2026-01-01, lengte: {dagen: 1}"},
)


def bestanden(
    kop_standaard: str = "standaard: [aanbod]\n", standaarden: str = "{zicht: Zicht, aanbod: Aanbod}", visie: str = VISIE
) -> dict[str, str]:
    gevonden = teksten(REGELS)
    gevonden[BEGRIPPEN_PAD] += f"standaarden: {standaarden}\n"
    gevonden[LANDELIJK_PAD] = gevonden[LANDELIJK_PAD].replace("eigenaar:", f"{kop_standaard}eigenaar:", 1)
    gevonden[EIGEN_PAD] += visie
    return gevonden


def met(**anders: str) -> Pakket:
    return pakket_uit(bestanden(**anders))


def fouten(**anders: str) -> list[Fout]:
    with verwacht_fouten(RegelFouten) as gevangen:
        met(**anders)
    return list(gevangen.fouten)


def test_een_regel_heeft_de_standaarden_van_haar_bestand_of_haar_eigen() -> None:
    p = met()
    assert p.criteria["netjes"].standaard == p.uitkomsten["lid"].standaard == p.termijnen["terug"].standaard == ("aanbod",)
    assert p.criteria["eigen"].standaard == ("zicht",)
    assert p.gebreken["vuil"].standaard == ("zicht", "aanbod")


def test_zonder_standaarden_in_de_kop_heeft_een_regel_er_geen() -> None:
    assert met(kop_standaard="").criteria["netjes"].standaard == ()


def test_de_standaarden_staan_in_de_volgorde_van_het_bestand() -> None:
    assert [(standaard.naam, standaard.titel) for standaard in met().standaarden.values()] == [("zicht", "Zicht"), ("aanbod", "Aanbod")]


def test_een_onbekende_standaard_in_de_kop_wordt_een_keer_per_bestand_gemeld() -> None:
    (fout,) = fouten(kop_standaard="standaard: [aanbot]\n")
    assert (fout.code, fout.plaats, fout.bedoeld) == ("P020", f"{LANDELIJK_PAD}:5:13", "aanbod")


def test_een_onbekende_standaard_bij_een_regel_wordt_bij_die_regel_gemeld() -> None:
    gevonden = fouten(standaarden="{zich: Zicht, aanbod: Aanbod}")
    assert [(fout.code, fout.plaats, fout.bedoeld) for fout in gevonden] == [
        ("P020", f"{LANDELIJK_PAD}:10:152", "zich"),
        ("P020", f"{LANDELIJK_PAD}:15:107", "zich"),
    ]


def test_een_standaard_kan_maar_een_keer_verklaard_worden() -> None:
    gevonden = bestanden()
    gevonden["begrippen/meer.yaml"] = gevonden[BEGRIPPEN_PAD].split("themas:", maxsplit=1)[0] + "standaarden: {zicht: Nog eens}\n"
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(gevonden)
    assert gevangen.enige("P001").plaats.startswith("begrippen/meer.yaml:7")


def test_de_visie_noemt_haar_bron_en_de_themas_die_haar_dienen() -> None:
    visie = met().visie
    assert list(visie) == ["dichtbij", "snel"]
    assert (visie["dichtbij"].titel, visie["dichtbij"].bron, visie["dichtbij"].themas) == (
        "Dichtbij huis lenen",
        ("reglement",),
        ("lenen",),
    )
    assert met(visie="").visie == {}


def test_een_visie_met_een_onbekende_bron_of_een_onbekend_thema_laadt_niet() -> None:
    gevonden = fouten(visie=VISIE.replace("[lenen]", "[leenen]", 1).replace("[reglement]", "[reglment]", 1))
    assert [(fout.code, fout.plaats, fout.bedoeld) for fout in gevonden] == [
        ("P020", f"{EIGEN_PAD}:8:49", "reglement"),
        ("P020", f"{EIGEN_PAD}:8:69", "lenen"),
    ]
    assert "thema 'leenen'" in gevonden[1].zin


def test_standaarden_en_visie_veranderen_de_hash_omdat_het_bestand_verandert() -> None:
    assert len({met().hash, met(kop_standaard="").hash, met(visie="").hash}) == 3
