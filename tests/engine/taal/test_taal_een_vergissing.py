"""Eén vergissing in een beslistabel is één fout, op de regel waar zij gemaakt is."""

from typing import Any

import pytest

from engine.pakket.nakijken import kijk_na
from engine.taal.beslistabellen import Naast
from engine.taal.declaraties import Soort
from tests.engine.hulp import DAG, LANDELIJK_PAD
from tests.engine.tabellen import MEER
from tests.service.tabellen.hulp import regelteksten

EEN = """
      beslistabel:
        treffer: eerste
        kolommen: [leden, kleur]
        rijen:
          - {als: [{minstens: 4}, rood], dan: 1}
          - {als: ["-", blauw], dan: 2}
        anders: 0
"""
RIJEN = EEN[EEN.index("        rijen") : EEN.index("        anders")]
EERSTE_SLEUTEL = "treffer"
"""Wat een tabel mist staat bij haar eerste sleutel."""

# Vergissing: wat er stond, wat er komt te staan, en dan de code met een stuk van de regel waar zij hoort, en wat bedoeld werd.
GEVALLEN = [
    ("als weg", "{als: [{minstens: 4}, rood], dan: 1}", "{dan: 1}", "R003", "- {dan: 1}", ""),
    ("dan weg", "rood], dan: 1}", "rood]}", "R003", "rood]}", ""),
    ("tikfout in als", "{als: [{minstens", "{asl: [{minstens", "R002", "asl", "als"),
    ("tikfout in dan", "rood], dan: 1", "rood], dna: 1", "R002", "dna", "dan"),
    ("een rij zonder sleutels", '{als: ["-", blauw], dan: 2}', '["-", blauw, 2]', "R001", '- ["-", blauw', ""),
    ("kolommen weg", "        kolommen: [leden, kleur]\n", "", "R003", EERSTE_SLEUTEL, ""),
    ("tikfout in kolommen", "kolommen:", "kolomen:", "R002", "kolomen", "kolommen"),
    ("tikfout in een kolom", "[leden, kleur]", "[ledn, kleur]", "R020", "ledn", "leden"),
    ("lege kolommen", "[leden, kleur]", "[]", "R120", "kolommen", ""),
    ("kolommen zonder haken", "[leden, kleur]", "leden, kleur", "R004", "kolommen", ""),
    ("kolommen met accolades", "[leden, kleur]", "{leden: kleur}", "R004", "kolommen", ""),
    ("een kolom vergeten", "[leden, kleur]", "[leden]", "R122", "kolommen", ""),
    ("een kolom te veel", "[leden, kleur]", "[leden, kleur, schoon]", "R122", "kolommen", ""),
    ("een kolom dubbel", "[leden, kleur]", "[leden, leden]", "R120", "kolommen", ""),
    ("een kolom die een lijst is", "[leden, kleur]", "[[leden], kleur]", "R021", "kolommen", ""),
    ("tikfout in rijen", "rijen:", "rij:", "R002", "rij:", "rijen"),
    ("rijen weg", RIJEN, "", "R003", EERSTE_SLEUTEL, ""),
    ("geen rijen", RIJEN, "        rijen: []\n", "R121", "rijen", ""),
    ("lege rijen", RIJEN, "        rijen:\n", "R004", "rijen", ""),
    ("een cel vergeten", '["-", blauw]', "[blauw]", "R122", "blauw", ""),
    ("als zonder haken", 'als: ["-", blauw]', "als: blauw", "R004", "als: blauw", ""),
    ("treffer weg", "        treffer: eerste\n", "", "R003", "kolommen", ""),
    ("tikfout in treffer", "treffer:", "trefer:", "R002", "trefer", "treffer"),
    ("een treffer die niet bestaat", "treffer: eerste", "treffer: eerst", "R007", "treffer", "eerste"),
    ("samen vergeten", "treffer: eerste", "treffer: alle", "R124", "treffer", ""),
    ("volgorde vergeten", "treffer: eerste", "treffer: voorrang", "R125", "treffer", ""),
    ("ja waar een getal hoort", "dan: 2", "dan: ja", "R023", "dan: ja", ""),
    ("een soort met een tikfout", "soort: geheel_getal", "soort: geheelgetal", "R007", "geheelgetal", "geheel_getal"),
]
MET_MEER = [
    ("geeft weg", "        geeft: [x, gratis]\n", "", "R135", EERSTE_SLEUTEL, "geeft: [x, …]"),
    ("tikfout in geeft", "geeft:", "geft:", "R002", "geft", "geeft"),
    ("tikfout in een naam bij geeft", "[x, gratis]", "[x, grats]", "R136", "grats", "gratis"),
    ("tikfout in de eigen naam", "[x, gratis]", "[y, gratis]", "R135", "[y, gratis]", "[x, gratis]"),
    ("geeft in de andere volgorde", "[x, gratis]", "[gratis, x]", "R135", "[gratis, x]", "[x, gratis]"),
    ("geeft te kort", "[x, gratis]", "[x]", "R135", "geeft", ""),
    ("geeft een naam dubbel", "[x, gratis]", "[x, gratis, gratis]", "R135", "geeft", ""),
    ("geeft te lang", "[x, gratis]", "[x, gratis, leden]", "R135", "geeft", ""),
    ("geeft zonder haken", "[x, gratis]", "x, gratis", "R004", "geeft", ""),
    ("een waarde vergeten", "[1, ja]", "[1]", "R135", "dan: [1]", ""),
    ("dan zonder haken", "[1, ja]", "1", "R004", "dan: 1}", ""),
    ("een andere tabel", "{uit_beslistabel: x}", "{uit_beslistabel: xx}", "R136", "uit_beslistabel", "x"),
    ("uit_beslistabel met tikfout", "{uit_beslistabel: x}", "{uit_beslistabl: x}", "R061", "uit_beslistabl", "uit_beslistabel"),
    ("uit zichzelf", "{uit_beslistabel: x}", "{uit_beslistabel: gratis}", "R136", "uit_beslistabel", ""),
    ("uit een lijst", "{uit_beslistabel: x}", "{uit_beslistabel: [x]}", "R005", "uit_beslistabel", ""),
    ("uit een begrip", "{uit_beslistabel: x}", "{uit_beslistabel: leden}", "R136", "  gratis:", ""),
    ("een andere naam voor de afleiding", "  gratis:\n", "  gratiss:\n", "R136", "geeft", "gratiss"),
    ("een eigen berekening", "{uit_beslistabel: x}", "{gevallen: [{als: {schoon: ja}, dan: ja}], anders: nee}", "R136", "  x:", ""),
    ("tikfout in volgorde", "{gratis: [nee, ja]}", "{grats: [nee, ja]}", "R002", "volgorde", "gratis"),
    ("volgorde zonder naam", "{gratis: [nee, ja]}", "[nee, ja]", "R001", "volgorde", ""),
    ("volgorde weg", "        volgorde: {gratis: [nee, ja]}\n", "", "R125", EERSTE_SLEUTEL, ""),
    ("kolommen weg", "        kolommen: [leden]\n", "", "R003", EERSTE_SLEUTEL, ""),
    ("dan weg", ", dan: [1, ja]", "", "R003", "minstens: 4", ""),
]


ALLE = [(EEN, (), *geval) for geval in GEVALLEN] + [(MEER, (Naast("gratis", Soort.JA_NEE),), *geval) for geval in MET_MEER]


@pytest.mark.parametrize("tabel", [EEN, MEER], ids=["een", "meer"])
def test_zonder_vergissing_is_er_geen_fout(tabel: str) -> None:
    naast = (Naast("gratis", Soort.JA_NEE),) if tabel == MEER else ()
    # Alleen wordt de tweede afleiding in dit kleine pakket door niemand gelezen.
    assert {fout.code for fout in kijk_na(regelteksten(tabel, naast=naast), DAG).fouten} <= {"P022"}


@pytest.mark.parametrize("geval", ALLE, ids=lambda geval: geval[2])
def test_een_vergissing_is_precies_een_fout_op_haar_eigen_regel(geval: tuple[Any, ...]) -> None:
    tabel, naast, _, stond, komt, code, regel, bedoeld = geval
    teksten = regelteksten(tabel, naast=naast)
    tekst = teksten[LANDELIJK_PAD]
    begin = tekst.index("afleidingen:")
    assert stond in tekst[begin:]
    tekst = tekst[:begin] + tekst[begin:].replace(stond, komt, 1)
    fouten = kijk_na({**teksten, LANDELIJK_PAD: tekst}, DAG).fouten
    assert [(fout.code, fout.bedoeld) for fout in fouten] == [(code, bedoeld)], "\n".join(map(str, fouten))
    assert regel in tekst.split("\n")[int(fouten[0].plaats.split(":")[1]) - 1], fouten[0]


def test_twee_vergissingen_zijn_twee_fouten() -> None:
    teksten = regelteksten(EEN)
    tekst = teksten[LANDELIJK_PAD]
    for stond, komt in (("[leden, kleur]", "[ledn, kleur]"), ('"-", blauw', '"-", paars'), ("anders: 0", "anders: nul")):
        tekst = tekst.replace(stond, komt)
    assert [fout.code for fout in kijk_na({**teksten, LANDELIJK_PAD: tekst}, DAG).fouten] == ["R020", "R022", "R020"]
