"""DMN van buiten: wat past wordt gelezen, wat verder gaat wordt geweigerd op zijn regel, en wat kwaad wil gaat niet open."""

import re
from datetime import date
from decimal import Decimal

import pytest
from lxml import etree

from engine import Fout, InvoerFouten, Tabelplek, lees_regels, lees_regelteksten
from engine.taal.beslistabellen import ALLES, Bereik, Cel, Grens, Kolom, Naast
from engine.taal.declaraties import Soort
from service.tabellen.dmn_lezen import lees_dmn
from service.tabellen.dmn_openen import NAAMRUIMTEN
from service.tabellen.dmn_schrijven import DMN, maak_dmn
from service.tabellen.letterlijk import Onleesbaar
from service.tabellen.sfeel import lees_toets
from service.vindplaats import regelmap
from tests.engine.hulp import LANDELIJK_PAD
from tests.engine.tabellen import KOLOMMEN
from tests.service.tabellen.dmn_bouw import bezwaren, bezwaren_van_omg
from tests.service.tabellen.hulp import VOORBEELD, regels_met, regelteksten

_KOLOM = {kolom.naam: kolom for kolom in KOLOMMEN}


@pytest.fixture(scope="module")
def plek() -> Tabelplek:
    (plek,) = regels_met(VOORBEELD).beslistabellen()
    return plek


def _fouten(inhoud: bytes, plek: Tabelplek) -> tuple[Fout, ...]:
    with pytest.raises(InvoerFouten) as fouten:
        lees_dmn(inhoud, "t.dmn", [plek])
    return fouten.value.fouten


@pytest.mark.parametrize(
    ("kolom", "toets", "cel"),
    [
        ("leden", "-", ALLES),
        ("leden", "", ALLES),
        ("leden", ">=18", Cel((Bereik(Grens(18, True), None),))),
        ("leden", "[1..3]", Cel((Bereik(Grens(1, True), Grens(3, True)),))),
        ("leden", "]1..3[", Cel((Bereik(Grens(1, False), Grens(3, False)),))),
        ("leden", "(1 .. 3]", Cel((Bereik(Grens(1, False), Grens(3, True)),))),
        ("leden", "not(1, [3..5])", Cel((1, Bereik(Grens(3, True), Grens(5, True))), behalve=True)),
        ("leden", "-3, 4", Cel((-3, 4))),
        ("bedrag", "< 0.5", Cel((Bereik(None, Grens(Decimal("0.5"), False)),))),
        ("kleur", '"rood","blauw"', Cel(("rood", "blauw"))),
        ("kleur", 'not("rood")', Cel(("rood",), behalve=True)),
        ("schoon", "true", Cel((True,))),
        ("gestart", 'date("2026-08-01")', Cel((date(2026, 8, 1),))),
        ("gestart", '[@"2026-08-01"..date("2027-07-31")]', Cel((Bereik(Grens(date(2026, 8, 1), True), Grens(date(2027, 7, 31), True)),))),
    ],
)
def test_een_unaire_toets(kolom: str, toets: str, cel: Cel) -> None:
    assert lees_toets(toets, _KOLOM[kolom]) == cel


@pytest.mark.parametrize(
    ("kolom", "toets"),
    [
        ("leden", "leden + 1"),
        ("leden", "< bedrag"),
        ("leden", "? > 3"),
        ("leden", "1e3"),
        ("leden", "[1..3"),
        ("leden", "[3..1]"),
        ("leden", '"vier"'),
        ("leden", "not(not(1))"),
        ("leden", "1,,2"),
        ("leden", "null"),
        ("kleur", "rood"),
        ("kleur", '"paars"'),
        ("kleur", '"rood'),
        ("kleur", '< "rood"'),
        ("schoon", "ja"),
        ("gestart", 'date and time("2026-08-01T00:00:00")'),
        ("gestart", '"2026-08-01"'),
        ("gestart", 'date("2026-02-30")'),
    ],
)
def test_wat_geen_sfeel_is_of_niet_past_wordt_geweigerd(kolom: str, toets: str) -> None:
    with pytest.raises(Onleesbaar) as fout:
        lees_toets(toets, _KOLOM[kolom])
    assert fout.value.code in ("T018", "T034")


def test_een_tekst_mag_een_komma_en_een_aanhalingsteken_hebben() -> None:
    kolom = Kolom("soort", Soort.KEUZE)
    assert lees_toets(r'"a, b", "c \"d\""', kolom) == Cel(("a, b", 'c "d"'))


@pytest.mark.parametrize("ruimte", NAAMRUIMTEN)
def test_elke_uitgave_van_dmn_wordt_gelezen(plek: Tabelplek, ruimte: str) -> None:
    inhoud = maak_dmn([plek]).replace(DMN.encode(), ruimte.encode())
    (gelezen,) = lees_dmn(inhoud, "t.dmn", [plek])
    assert gelezen.tabel == plek.tabel


@pytest.mark.parametrize(
    ("oud", "nieuw", "code"),
    [
        ('hitPolicy="FIRST"', 'hitPolicy="RULE ORDER"', "T031"),
        ('hitPolicy="FIRST"', 'hitPolicy="OUTPUT ORDER"', "T031"),
        ('hitPolicy="FIRST"', 'hitPolicy="COLLECT"', "T031"),
        ('hitPolicy="FIRST"', 'hitPolicy="FIRST" aggregation="SUM"', "T031"),
        ('hitPolicy="FIRST"', 'hitPolicy="EERSTE"', "T031"),
        (r"<output ", '<output name="y"/><output ', "T033"),
        (r"<text>leden</text>", "<text>ledn</text>", "T012"),
        (r"<text>leden</text>", "<text>leden + 1</text>", "T012"),
        (r"<text>kleur</text>", "<text>leden</text>", "T012"),
        (r"<text>&gt;= 4</text>", "<text>&gt;= leden</text>", "T034"),
        (r'(?s)(<rule .*?)"blauw"', r'\1"blauww"', "T018"),
        (r'<decision name="x"', '<decision name="y"', "T011"),
        (r"(?s)<rule .*</rule>", "", "T022"),
        (r"(?s)<inputEntry .*?</inputEntry>", "", "T030"),
        (r"(?s)<decisionTable(.*)</decisionTable>", r"<literalExpression\1</literalExpression>", "T035"),
        (r"<outputEntry ", '<outputEntry expressionLanguage="javascript" ', "T036"),
        (r"(?s)<definitions(.*)</definitions>", r"<model\1</model>", "T030"),
        (r"(?s)<decision .*</decision>", "", "T035"),
        (r"(?s)(<decision .*</decision>)", r"\1\1", "T010"),
        (r"</definitions>", "", "T030"),
    ],
)
def test_wat_verder_gaat_wordt_geweigerd_op_zijn_regel(plek: Tabelplek, oud: str, nieuw: str, code: str) -> None:
    inhoud = maak_dmn([plek]).decode()
    anders = re.sub(oud, nieuw, inhoud, count=1)
    assert anders != inhoud
    fouten = _fouten(anders.encode(), plek)
    assert fouten[0].code == code
    assert re.match(r"t\.dmn(:[0-9]+)?", fouten[0].plaats)


_ENTITEIT = '<!DOCTYPE definitions [<!ENTITY kwaad SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("codering", ["utf-8", "utf-16"])
def test_een_dtd_gaat_niet_open(plek: Tabelplek, codering: str) -> None:
    kaal = maak_dmn([plek]).decode().partition("?>")[2]
    inhoud = f'<?xml version="1.0" encoding="{codering}"?>{_ENTITEIT}{kaal}'.replace("blauw", "&kwaad;").encode(codering)
    (fout,) = _fouten(inhoud, plek)
    assert fout.code in ("T005", "T030")
    assert "root:" not in str(fout)


_LACH = "".join(f'<!ENTITY l{nummer} "{f"&l{nummer - 1};" * 10}">' for nummer in range(1, 10))


@pytest.mark.parametrize("codering", ["utf-8", "utf-16"])
@pytest.mark.parametrize("plaats", ["tekst", "kenmerk"])
def test_een_miljard_keer_lachen_kost_niets(plek: Tabelplek, codering: str, plaats: str) -> None:
    kaal = maak_dmn([plek]).decode().partition("?>")[2]
    dtd = f'<!DOCTYPE definitions [<!ENTITY l0 "ha">{_LACH}]>'
    lach = kaal.replace("blauw", "&l9;") if plaats == "tekst" else kaal.replace('label="Een tabel"', 'label="&l9;"')
    assert "&l9;" in lach
    (fout,) = _fouten(f'<?xml version="1.0" encoding="{codering}"?>{dtd}{lach}'.encode(codering), plek)
    assert fout.code in ("T005", "T030")
    assert "haha" not in str(fout)


@pytest.mark.parametrize(
    "inhoud", [b"", b"\x00", b"<a/>", b"<" * 1000, b"<a>" * 1000, b'<definitions xmlns="http://kwaad"/>', b"PK\x03\x04"]
)
def test_wat_geen_dmn_is_gaat_niet_open(plek: Tabelplek, inhoud: bytes) -> None:
    assert [fout.code for fout in _fouten(inhoud, plek)] == ["T030"]


MEER = """
      beslistabel:
        treffer: eerste
        geeft: [x, tot, gratis]
        kolommen: [leden, kleur]
        rijen:
          - {als: [{minstens: 4}, [rood, groen]], dan: [1, 2026-08-01, ja]}
          - {als: [{hoogstens: 4}, "-"], dan: [2, gestart, nee]}
        anders: [0, 2027-07-31, nee]
"""
ERNAAST = (Naast("tot", Soort.DATUM), Naast("gratis", Soort.JA_NEE))


@pytest.fixture(scope="module")
def meer() -> Tabelplek:
    (plek,) = regels_met(MEER, ERNAAST).beslistabellen()
    return plek


def test_wat_wij_schrijven_heeft_de_bouw_van_de_norm(plek: Tabelplek, meer: Tabelplek) -> None:
    regels = lees_regels(regelmap())
    echt = [regels.beslistabellen(verband) for verband in ("", *regels.samenwerkingsverbanden)]
    for plekken in ([plek], [meer], *echt):
        assert bezwaren(maak_dmn(plekken)) == []


def test_het_schema_van_omg_leest_echt_mee(meer: Tabelplek) -> None:
    inhoud = maak_dmn([meer]).decode()
    assert bezwaren_van_omg(inhoud.encode()) == []
    for oud, nieuw in (('hitPolicy="FIRST"', 'hitPolicy="EERSTE"'), ("<rule", "<regel/><rule"), (' name="tot"', "")):
        assert bezwaren_van_omg(inhoud.replace(oud, nieuw, 1).encode()), nieuw


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        (' typeRef="date"', ""),
        ('<output id="beslissing-x', '<output naam="x" id="beslissing-x'),
        (' name="tot"', ""),
        ('hitPolicy="FIRST"', 'hitPolicy="COLLECT"'),
        ("<inputData", "<itemDefinition/><inputData"),
        ("-rij-1-1", "-rij-1-2"),
        ('href="#invoer-leden"', 'href="#leden"'),
        ('typeRef="t_beslissing_x', 'typeRef="u_beslissing_x'),
        ("</rule>", "<outputEntry id='extra'><text>1</text></outputEntry></rule>"),
    ],
)
def test_het_nakijken_van_de_bouw_ziet_een_fout(meer: Tabelplek, oud: str, nieuw: str) -> None:
    inhoud = maak_dmn([meer]).decode()
    assert oud in inhoud
    assert bezwaren(inhoud.replace(oud, nieuw, 1).encode())


def test_een_tabel_die_meer_geeft_heeft_een_type_met_onderdelen_en_een_naam_per_uitkomst(meer: Tabelplek) -> None:
    wortel = etree.fromstring(maak_dmn([meer]))
    (type_,) = wortel.findall(f"{{{DMN}}}itemDefinition")
    assert [deel.get("name") for deel in type_] == ["x", "tot", "gratis"]
    assert [deel.get("name") for deel in wortel.iter(f"{{{DMN}}}output")] == ["x", "tot", "gratis"]
    assert next(wortel.iter(f"{{{DMN}}}decision"))[0].get("typeRef") == type_.get("name")


def test_de_volgorde_van_de_uitkomsten_in_het_bestand_maakt_niet_uit(meer: Tabelplek) -> None:
    wortel = etree.fromstring(maak_dmn([meer]))
    for naam in ("output", "outputEntry"):
        for ouder in list(wortel.iter(f"{{{DMN}}}{'decisionTable' if naam == 'output' else 'rule'}")):
            delen = ouder.findall(f"{{{DMN}}}{naam}")
            plaats = list(ouder).index(delen[0])
            for deel in delen:
                ouder.remove(deel)
            for deel in delen:
                ouder.insert(plaats, deel)
    (gelezen,) = lees_dmn(etree.tostring(wortel), "t.dmn", [meer])
    assert gelezen.tabel == meer.tabel


@pytest.mark.parametrize(
    ("oud", "nieuw", "code"),
    [
        (' typeRef="date" name="tot"', ' typeRef="date" name="ander"', "T033"),
        (' typeRef="date" name="tot"', ' typeRef="date"', "T033"),
        (r'(?s)<defaultOutputEntry id="[^"]*-anders-2">.*?</defaultOutputEntry>', "", "T033"),
        (r"(?s)(.*)<outputEntry .*?</outputEntry>", r"\1", "T030"),
        (r"(?s)(<outputEntry .*?)<text>true</text>", r"\1<text>1</text>", "T034"),
    ],
)
def test_wat_niet_bij_de_uitkomsten_past_wordt_geweigerd(meer: Tabelplek, oud: str, nieuw: str, code: str) -> None:
    inhoud = maak_dmn([meer]).decode()
    kop, tabel = inhoud.split("<decisionTable", 1)
    anders = re.sub(oud, nieuw, tabel, count=1)
    assert anders != tabel
    assert _fouten(f"{kop}<decisionTable{anders}".encode(), meer)[0].code == code


def test_een_andere_tabel_noemt_een_uitkomst_in_feel_bij_haar_tabel() -> None:
    tabel = "{treffer: eerste, kolommen: [gratis, x], rijen: [{als: [ja, 1], dan: tot}], anders: gestart}"
    lezer = f"  z:\n    titel: Lezer\n    soort: datum\n    berekening:\n      beslistabel: {tabel}\n"
    bestanden = regelteksten(MEER, naast=ERNAAST)
    plekken = lees_regelteksten({**bestanden, LANDELIJK_PAD: bestanden[LANDELIJK_PAD] + lezer}).beslistabellen()
    inhoud = maak_dmn(plekken)
    assert bezwaren(inhoud) == []
    for naam in (b"x.gratis", b"x.x", b"x.tot"):
        assert b"<text>" + naam + b"</text>" in inhoud
    assert [deel.tabel for deel in lees_dmn(inhoud, "t.dmn", plekken)] == [plek.tabel for plek in plekken]
    wortel = etree.fromstring(inhoud)
    assert len(list(wortel.iter(f"{{{DMN}}}requiredDecision"))) == 1, "drie uitkomsten van één tabel zijn één verwijzing"
