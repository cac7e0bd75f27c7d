"""Een pakket samenstellen: wat niet klopt wordt geweigerd met de plek, wat bedoeld werd, en alles tegelijk."""

import pytest

from engine import Fout, RegelFouten
from tests.engine.hulp import (
    BEGRIPPEN_PAD,
    EIGEN_PAD,
    LANDELIJK_PAD,
    UITLEG,
    Blokken,
    begrippentekst,
    kop,
    pakket,
    pakket_uit,
    teksten,
    verwacht_fouten,
)

SCHOON = "als: {schoon: ja}"
UITKOMST = "voorrang: 10, soort: toekennen"


def _fouten(landelijk: Blokken, eigen: Blokken | None = None) -> list[Fout]:
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket(landelijk, eigen)
    return list(gevangen.fouten)


def _enige(code: str, landelijk: Blokken, eigen: Blokken | None = None) -> Fout:
    fouten = _fouten(landelijk, eigen)
    assert [fout.code for fout in fouten] == [code], [str(fout) for fout in fouten]
    return fouten[0]


def test_een_klein_pakket_zonder_onderwijs_laadt() -> None:
    assert set(pakket(Blokken(criteria={"netjes": SCHOON})).criteria) == {"netjes"}


@pytest.mark.parametrize(
    ("blok", "inhoud"),
    [
        ("criteria", f"titel: T, bron: [reglement], uitleg: {UITLEG}, als: {{schoon: ja}}"),
        ("parameters", "titel: T, bron: [reglement], soort: getal, waarden: {2020-01-01: 1}, geldig_tot: onbepaald"),
        ("conclusies", "titel: T, als: {criterium: netjes}"),
        ("gebreken", "titel: T, code: C, ernst: fataal, norm: [reglement], herstel: H, als: {criterium: netjes}"),
        ("termijnen", "titel: T, norm: [reglement], begin: 2026-01-01, lengte: {dagen: 1}"),
        ("bronnen", "titel: T, vindplaats: V, zekerheid: wet, bevestigd: ja"),
        ("afleidingen", "titel: T, soort: getal, berekening: {som: [1]}"),
        ("opzoektabellen", "titel: T, bron: [reglement], van: geheel_getal, naar: keuze, anders: x, rijen: {a: '1'}"),
    ],
)
def test_een_naam_die_twee_keer_verklaard_is_noemt_de_plek_van_de_eerste(blok: str, inhoud: str) -> None:
    bestanden = teksten(Blokken(criteria={"netjes": SCHOON}))
    for bestand in ("a", "b"):
        bestanden[f"landelijk/{bestand}.yaml"] = f"{kop('landelijk')}{blok}:\n  dubbel: {{{inhoud}}}\n"
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(bestanden)
    fout = gevangen.enige("P001")
    assert fout.plaats == "landelijk/b.yaml:8:3"
    assert "landelijk/a.yaml op regel 8" in fout.zin


def test_een_samenwerkingsverband_kan_een_landelijke_regel_niet_overschrijven() -> None:
    fout = _enige("P001", Blokken(criteria={"netjes": SCHOON}), Blokken(criteria={"netjes": "als: {schoon: nee}"}))
    assert fout.plaats == f"{EIGEN_PAD}:8:3"


@pytest.mark.parametrize(
    ("blokken", "regel", "bedoeld"),
    [
        (Blokken(criteria={"netjes": f"bron: [reglment], {SCHOON}"}), 8, "reglement"),
        (Blokken(criteria={"netjes": SCHOON}, uitkomsten={"lid": f"{UITKOMST}, bron: [x], als: {{criterium: netjes}}"}), 10, ""),
        (Blokken(criteria={"netjes": SCHOON}, gebreken={"vuil": "ernst: fataal, norm: [y], als: {criterium: netjes}"}), 12, ""),
        (
            Blokken(criteria={"netjes": SCHOON}, gebreken={"vuil": "ernst: fataal, bij_uitkomst: [mns], als: {criterium: netjes}"}),
            12,
            "mens",
        ),
        (Blokken(criteria={"netjes": SCHOON}, termijnen={"terug": "norm: [wet], begin: 2026-01-01, lengte: {dagen: 1}"}), 12, ""),
        (
            Blokken(
                criteria={"netjes": SCHOON},
                parameters={"g": "bron: [z], soort: getal, open: nee, waarden: {2020-01-01: 1}, geldig_tot: onbepaald"},
            ),
            8,
            "",
        ),
    ],
)
def test_een_verwijzing_naar_niets_noemt_de_verklaring_en_wat_bedoeld_werd(blokken: Blokken, regel: int, bedoeld: str) -> None:
    fout = _enige("P020", blokken)
    assert fout.plaats.startswith(f"{LANDELIJK_PAD}:{regel}:")
    assert fout.bedoeld == bedoeld


def test_een_onbekende_rol_wordt_bij_het_begrip_gemeld() -> None:
    bestanden = teksten(Blokken(criteria={"netjes": SCHOON}))
    bestanden[BEGRIPPEN_PAD] = bestanden[BEGRIPPEN_PAD].replace("antwoord_door: [balie]", "antwoord_door: [bali]")
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(bestanden)
    assert gevangen.enige("P020").bedoeld == "balie"


def test_een_onbekend_thema_wordt_een_keer_per_bestand_gemeld_ook_zonder_criteria() -> None:
    bestanden = teksten(Blokken(criteria={"netjes": SCHOON, "keurig": SCHOON}))
    parameter = "titel: T, bron: [reglement], soort: getal, waarden: {2020-01-01: 1}, geldig_tot: onbepaald"
    bestanden["landelijk/p.yaml"] = kop("landelijk", thema="leenen") + f"parameters:\n  g: {{{parameter}}}\n"
    bestanden[LANDELIJK_PAD] = bestanden[LANDELIJK_PAD].replace("thema: lenen", "thema: lezen")
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(bestanden)
    assert [(fout.code, fout.plaats, fout.bedoeld) for fout in gevangen.fouten] == [
        ("P020", "landelijk/p.yaml:3:8", "lenen"),
        ("P020", f"{LANDELIJK_PAD}:3:8", "lenen"),
    ]


@pytest.mark.parametrize(
    ("blokken", "code", "plaats", "bedoeld"),
    [
        (Blokken(criteria={"netjes": "als: {criterium: keurg}", "keurig": SCHOON}), "R035", "8:91", "keurig"),
        (Blokken(criteria={"netjes": SCHOON}, uitkomsten={"lid": f"{UITKOMST}, als: {{conclusie: x}}"}), "R035", None, ""),
        (Blokken(criteria={"netjes": "als: {schon: ja}", "keurig": SCHOON}), "R020", None, "schoon"),
        (
            Blokken(criteria={"a": "als: {wijk: x}"}, afleidingen={"wijk": "soort: keuze, berekening: {opzoeken: {tabel: w, met: leden}}"}),
            "R063",
            None,
            "",
        ),
    ],
)
def test_een_naam_die_niet_bestaat_wordt_op_de_plek_zelf_gemeld(blokken: Blokken, code: str, plaats: str | None, bedoeld: str) -> None:
    fout = next(fout for fout in _fouten(blokken) if fout.code == code)
    assert fout.plaats.startswith(f"{LANDELIJK_PAD}:")
    assert fout.bedoeld == bedoeld


def test_een_landelijke_regel_kan_geen_naam_van_een_samenwerkingsverband_lezen() -> None:
    eigen = Blokken(criteria={"keurig": SCHOON})
    assert _enige("R035", Blokken(criteria={"netjes": "als: {criterium: keurig}"}), eigen).plaats.startswith(LANDELIJK_PAD)


@pytest.mark.parametrize(
    ("blokken", "kring"),
    [
        (
            Blokken(
                criteria={"a": "als: {criterium: b}", "b": "als: {criterium: c}", "c": "als: {een_van: [{criterium: a}, {schoon: ja}]}"}
            ),
            {"a", "b", "c"},
        ),
        (Blokken(criteria={"a": "als: {criterium: a}", "b": SCHOON}), {"a"}),
        (Blokken(criteria={"a": f"van_toepassing_als: {{criterium: b}}, {SCHOON}", "b": "als: {criterium: a}"}), {"a", "b"}),
        (Blokken(criteria={"a": f"uitzondering: {{als: {{criterium: b}}, reden: R}}, {SCHOON}", "b": "als: {criterium: a}"}), {"a", "b"}),
        (
            Blokken(
                criteria={"k": "als: {x: 1}"},
                afleidingen={"x": "soort: getal, berekening: {som: [y]}", "y": "soort: getal, berekening: {som: [x]}"},
            ),
            {"x", "y"},
        ),
        (
            Blokken(
                criteria={"k": "als: {x: ja}"},
                afleidingen={"x": "soort: ja_nee, berekening: {gevallen: [{als: {criterium: k}, dan: ja}], anders: nee}"},
            ),
            {"k", "x"},
        ),
        (
            Blokken(
                criteria={"k": SCHOON},
                conclusies={"p": "als: {conclusie: q}", "q": "als: {een_van: [{criterium: k}, {conclusie: p}]}"},
            ),
            {"p", "q"},
        ),
    ],
)
def test_een_kring_wordt_geweigerd_met_alle_namen_erin(blokken: Blokken, kring: set[str]) -> None:
    fout = _enige("P030", blokken)
    namen = fout.zin.split(": ")[1].rstrip(".").split(" → ")
    assert set(namen) == kring
    assert namen[0] == namen[-1] and len(namen) == len(kring) + 1
    assert fout.plaats.startswith(f"{LANDELIJK_PAD}:")


def test_een_kring_van_criteria_en_een_van_conclusies_komen_samen() -> None:
    blokken = Blokken(criteria={"a": "als: {criterium: a}", "k": SCHOON}, conclusies={"p": "als: {conclusie: p}"})
    assert [fout.code for fout in _fouten(blokken)] == ["P030", "P030"]


def test_een_naam_heeft_een_betekenis_in_het_hele_pakket() -> None:
    parameter = "soort: geheel_getal, waarden: {2020-01-01: 1}, geldig_tot: onbepaald"
    fout = _enige("P021", Blokken(criteria={"a": "als: {leden: 3}"}, parameters={"leden": parameter}))
    assert fout.plaats == f"{LANDELIJK_PAD}:8:3" and BEGRIPPEN_PAD in fout.zin


def test_een_veld_mag_niet_heten_als_een_begrip_maar_wel_als_een_veld_van_een_andere_lijst() -> None:
    bestanden = teksten(Blokken(criteria={"a": "als: {een_van: [{lijst: boeken, geen: {zoek: ja}}, {lijst: brieven, minstens: 1}]}"}))
    veld = "zoek: {titel: zoek, vraag: Vraag?, soort: ja_nee}"
    met_zelfde_veld = bestanden[BEGRIPPEN_PAD].replace("kaft: {titel: Kaft, vraag: Kaft?, soort: tekst}", veld)
    bestanden[LANDELIJK_PAD] = bestanden[LANDELIJK_PAD].replace("{lijst: brieven, minstens: 1}", "{lijst: brieven, geen: {zoek: ja}}")
    pakket_uit({**bestanden, BEGRIPPEN_PAD: met_zelfde_veld})
    als_begrip = met_zelfde_veld + f"  {veld[:-1]}, antwoord_door: [balie], grondslag: [reglement]}}\n"
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit({**bestanden, BEGRIPPEN_PAD: als_begrip})
    assert "P021" in gevangen.codes


def test_wat_geen_regel_leest_mag_niet_gevraagd_worden() -> None:
    bestanden = teksten(Blokken(criteria={"netjes": SCHOON}, afleidingen={"duur": "soort: getal, berekening: {som: [leden]}"}))
    bestanden[BEGRIPPEN_PAD] = begrippentekst("schoon leden heel opmerking boeken zoek kaft")
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(bestanden)
    ongelezen = [fout.zin.split("'")[1::2][-1] for fout in gevangen.fouten if fout.code == "P022"]
    assert sorted(ongelezen) == ["boeken", "duur", "heel", "zoek"]
    assert {fout.plaats.split(":")[0] for fout in gevangen.fouten} == {BEGRIPPEN_PAD, LANDELIJK_PAD}


def test_een_veld_telt_als_gelezen_in_een_kwantor_een_telling_en_een_som() -> None:
    criteria = {
        "a": "als: {lijst: boeken, verschillende: genre, minstens: 2}",
        "b": "als: {totaal: {meer_dan: 3}}",
        "c": "als: {lijst: boeken, geen: {zoek: ja}}",
        "d": "als: {eerste: {voor: peildatum}}",
    }
    afleidingen = {
        "totaal": "soort: getal, berekening: {som_over: {lijst: boeken, van: boete, waarvoor: {te_laat: 1}}}",
        "eerste": "soort: datum, berekening: {vroegste_over: {lijst: boeken, van: terug}}",
    }
    assert len(pakket(Blokken(criteria=criteria, afleidingen=afleidingen)).begrippen["boeken"].velden) == 5


def _met_tekst(tekst: str, als: str = "{schoon: ja}") -> Blokken:
    uitleg = f"{{ouder: {{voldaan: '{tekst}', niet_voldaan: b}}, commissie: {{voldaan: a, niet_voldaan: b}}}}"
    return Blokken(
        criteria={
            "netjes": f"uitleg: {uitleg}, als: {als}",
            "rest": "als: {alle_van: [{leden: hoogste}, {lijst: boeken, geen: {zoek: ja}}]}",
        },
        parameters={"hoogste": "soort: geheel_getal, waarden: {2020-01-01: 1}, geldig_tot: onbepaald"},
    )


@pytest.mark.parametrize("tekst", ["Zie {schoon}.", "Op {peildatum} hoogstens {hoogste}.", "Geen invulplek."])
def test_een_uitleg_mag_noemen_wat_het_criterium_leest(tekst: str) -> None:
    assert "netjes" in pakket(_met_tekst(tekst)).criteria


@pytest.mark.parametrize(
    ("tekst", "als", "bedoeld"),
    [
        ("Zie {schoom}.", "{schoon: ja}", "schoon"),
        ("Zie {leden}.", "{schoon: ja}", ""),
        ("Zie {}.", "{schoon: ja}", ""),
        ("Zie {schoon }.", "{schoon: ja}", "schoon"),
        ("Zie {te_laat}.", "{alle_van: [{schoon: ja}, {lijst: boeken, geen: {te_laat: 1}}]}", ""),
        ("Zie {rest}.", "{alle_van: [{schoon: ja}, {criterium: rest}]}", ""),
    ],
)
def test_een_invulplek_die_het_criterium_niet_leest_wordt_geweigerd(tekst: str, als: str, bedoeld: str) -> None:
    fout = _enige("P023", _met_tekst(tekst, als))
    assert fout.bedoeld == bedoeld and fout.plaats.startswith(f"{LANDELIJK_PAD}:")


def test_een_uitkomsttekst_mag_alleen_haar_eigen_gegevens_noemen() -> None:
    criteria = {"netjes": "als: {leden: 3}"}
    goed = f"{UITKOMST}, gegevens: {{aantal: leden}}, uitleg: {{ouder: 'Met {{aantal}}.', commissie: b}}, als: {{criterium: netjes}}"
    assert pakket(Blokken(criteria=criteria, uitkomsten={"lid": goed})).uitkomsten["lid"].gegevens
    fout = goed.replace("{aantal}.", "{leden}.")
    assert _enige("P023", Blokken(criteria=criteria, uitkomsten={"lid": fout})).plaats.startswith(LANDELIJK_PAD)


@pytest.mark.parametrize(
    "blokken",
    [
        Blokken(criteria={"netjes": f"titel: 'Het is {{schoon}}', {SCHOON}"}),
        Blokken(criteria={"netjes": f"{SCHOON}, uitzondering: {{als: {{heel: nee}}, reden: 'Het is {{heel}}.'}}"}),
        Blokken(
            criteria={"netjes": SCHOON},
            gebreken={"vuil": "ernst: fataal, als: {niet: {criterium: netjes}}, herstel: 'Maak {schoon}.'"},
        ),
        Blokken(
            criteria={"netjes": SCHOON},
            termijnen={"terug": "begin: gestart, lengte: {dagen: 1}, uitleg: 'Vanaf {gestart}.'"},
        ),
    ],
)
def test_een_tekst_die_niet_wordt_ingevuld_heeft_geen_invulplek(blokken: Blokken) -> None:
    assert _enige("P023", blokken).plaats.startswith(f"{LANDELIJK_PAD}:")


def test_een_invulplek_zonder_einde_wordt_geweigerd() -> None:
    assert "losse" in _enige("P023", Blokken(criteria={"netjes": f"titel: 'Het is {{schoon', {SCHOON}"})).zin


def test_voorrang_is_uniek() -> None:
    uitkomsten = {"lid": f"{UITKOMST}, als: {{criterium: netjes}}", "gast": f"{UITKOMST}, als: {{niet: {{criterium: netjes}}}}"}
    fout = _enige("P024", Blokken(criteria={"netjes": SCHOON}, uitkomsten=uitkomsten))
    assert "'lid'" in fout.zin and "'gast'" in fout.zin


def test_precies_een_uitkomst_is_er_voor_storingen() -> None:
    storing = "soort: voorleggen, bij_storing: ja"
    twee = {"mens": f"voorrang: 90, {storing}", "ander": f"voorrang: 91, {storing}"}
    assert _enige("P025", Blokken(criteria={"netjes": SCHOON}, uitkomsten=twee)).plaats.startswith(LANDELIJK_PAD)
    bestanden = teksten(Blokken(criteria={"netjes": SCHOON}, uitkomsten={"lid": f"{UITKOMST}, als: {{criterium: netjes}}"}))
    bestanden[LANDELIJK_PAD] = bestanden[LANDELIJK_PAD].replace("bij_storing: ja", "als: {criterium: netjes}")
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(bestanden)
    assert gevangen.codes == ["P025"]


def test_alleen_een_uitkomst_zonder_besluit_laat_gebreken_weg() -> None:
    uitkomst = "voorrang: 1, soort: weigeren, als: {criterium: netjes}, alleen_eigen_gebreken_bij: net"
    _enige("P031", Blokken(criteria={"netjes": SCHOON}, conclusies={"net": "als: {criterium: netjes}"}, uitkomsten={"door": uitkomst}))


def test_een_uitkomst_noemt_een_conclusie_die_bestaat() -> None:
    uitkomst = "voorrang: 1, soort: geen_besluit, als: {criterium: netjes}, alleen_eigen_gebreken_bij: nog_nets"
    blokken = Blokken(criteria={"netjes": SCHOON}, conclusies={"nog_net": "als: {criterium: netjes}"}, uitkomsten={"door": uitkomst})
    assert _enige("P020", blokken).bedoeld == "nog_net"


def test_bij_een_storing_beslist_een_mens_en_komt_er_dus_geen_besluit_uit() -> None:
    fout = _enige("P028", Blokken(criteria={"netjes": SCHOON}, uitkomsten={"door": "voorrang: 1, soort: geen_besluit, bij_storing: ja"}))
    assert fout.bedoeld == "voorleggen"


AANWIJZING = "overgenomen_van: elders, vastgesteld: nee, als: {schoon: ja}"


@pytest.mark.parametrize(
    "erbij",
    [
        {"criteria": {"b": "als: {criterium: a}"}},
        {"criteria": {"b": "als: {een_van: [{leden: 3}, {niet: {criterium: a, is: voldaan}}]}"}},
        {"criteria": {"b": "van_toepassing_als: {criterium: a}, als: {leden: 3}"}},
        {"uitkomsten": {"lid": f"{UITKOMST}, als: {{criterium: a}}"}},
        {"conclusies": {"c": "als: {criterium: a}"}},
        {"gebreken": {"g": "ernst: fataal, als: {criterium: a}"}},
        {
            "criteria": {"b": "als: {x: ja}"},
            "afleidingen": {"x": "soort: ja_nee, berekening: {gevallen: [{als: {criterium: a}, dan: ja}], anders: nee}"},
        },
    ],
    ids=["criterium", "ontkenning", "toepassing", "uitkomst", "conclusie", "fataal gebrek", "afleiding"],
)
def test_een_aanwijzing_beslist_nooit_alleen(erbij: dict[str, dict[str, str]]) -> None:
    criteria = {"a": AANWIJZING, **erbij.get("criteria", {})}
    assert _enige("P026", Blokken(**{**erbij, "criteria": criteria}))


@pytest.mark.parametrize(
    "erbij",
    [
        {"criteria": {"b": "als: {alle_van: [{criterium: a}, {vertrouwd: ja}]}"}},
        {"gebreken": {"g": "ernst: herstelbaar, als: {criterium: a}"}},
    ],
)
def test_een_aanwijzing_mag_naast_een_oordeel_en_bij_een_herstelbaar_gebrek(erbij: dict[str, dict[str, str]]) -> None:
    criteria = {"a": AANWIJZING, **erbij.get("criteria", {})}
    assert not pakket(Blokken(**{**erbij, "criteria": criteria})).criteria["a"].vastgesteld


_WIJK = "soort: keuze, berekening: {opzoeken: {tabel: wijken, met: leden}}"
_WIJKEN = "anders: elders, rijen: {noord: '1-9', zuid: '10-19'}"


@pytest.mark.parametrize(
    ("als", "bedoeld"),
    [
        ("{wijk: nord}", "noord"),
        ("{wijk: [noord, oost]}", ""),
        ("{niet: {wijk: {niet_in: [zuidd]}}}", "zuid"),
        ("{verder: wes}", "west"),
        ("{lijst: boeken, geen: {alle_van: [{zoek: ja}, {wijk: x}]}}", ""),
    ],
)
def test_een_keuze_die_een_afleiding_nooit_geeft_is_een_schrijffout(als: str, bedoeld: str) -> None:
    afleidingen = {"wijk": _WIJK, "verder": "soort: keuze, berekening: {gevallen: [{als: {wijk: noord}, dan: west}], anders: wijk}"}
    criteria = {"b": "als: {alle_van: [{verder: west}, {verder: zuid}, {wijk: elders}]}", "a": f"als: {als}"}
    fout = _enige("P027", Blokken(criteria=criteria, afleidingen=afleidingen, opzoektabellen={"wijken": _WIJKEN}))
    assert fout.bedoeld == bedoeld and "'a'" in fout.zin


def test_een_keuze_met_woorden_die_een_afleiding_nooit_geeft_is_een_schrijffout() -> None:
    afleidingen = {"wijk": _WIJK + ", keuzes: {noord: het noorden, norod: het noorden}"}
    criteria = {"a": "als: {wijk: noord}"}
    fout = _enige("P060", Blokken(criteria=criteria, afleidingen=afleidingen, opzoektabellen={"wijken": _WIJKEN}))
    assert (fout.bedoeld, "'norod'" in fout.zin) == ("noord", True)


def test_een_afleiding_die_een_keuze_doorgeeft_kent_ook_de_woorden_ervan() -> None:
    verder = "soort: keuze, keuzes: {west: het westen}, berekening: {gevallen: [{als: {wijk: noord}, dan: west}], anders: wijk}"
    afleidingen = {"wijk": _WIJK + ", keuzes: {zuid: het zuiden}", "verder": verder}
    criteria = {"a": "als: {verder: west}"}
    gemaakt = pakket(Blokken(criteria=criteria, afleidingen=afleidingen, opzoektabellen={"wijken": _WIJKEN}))
    assert gemaakt.keuzewoorden["verder"] == {"west": "het westen", "zuid": "het zuiden"}


@pytest.mark.parametrize("soort", ["conclusies", "uitkomsten", "gebreken"])
def test_een_te_grote_voorwaarde_wordt_een_fout_bij_haar_regel(soort: str) -> None:
    criteria = {f"k{n}": f"van_toepassing_als: {{leden: {n}}}, als: {{schoon: ja}}" for n in range(9)}
    als = "als: {minstens_van: {aantal: 5, van: [" + ", ".join(f"{{criterium: {naam}}}" for naam in criteria) + "]}}"
    regel = {"conclusies": als, "uitkomsten": f"{UITKOMST}, {als}", "gebreken": f"ernst: fataal, {als}"}[soort]
    fout = _enige("P050", Blokken(criteria=criteria, **{soort: {"groot": regel}}))
    assert "'groot'" in fout.zin and fout.plaats.startswith(f"{LANDELIJK_PAD}:")


def test_alle_problemen_van_een_pakket_komen_tegelijk_op_volgorde_van_plaats() -> None:
    blokken = Blokken(
        criteria={f"k{n}": f"bron: [x{n}], als: {{schoon: ja}}" for n in range(12)},
        conclusies={"p": "als: {conclusie: p}"},
    )
    fouten = _fouten(blokken)
    assert [fout.code for fout in fouten] == ["P020"] * 12 + ["P030"]
    assert [int(fout.plaats.split(":")[1]) for fout in fouten] == [*range(8, 20), 21]
