"""Controles op het geheel: bestaat waarnaar verwezen wordt, wordt gelezen wat gevraagd wordt, en kloppen de teksten."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from engine.fouten import Fout, bedoelde
from engine.pakket.eenheden import ongelijke_eenheden
from engine.pakket.keuzes import nutteloze_woorden, onmogelijke_keuzes
from engine.pakket.laag import Verklaringen
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Afleiding, Conclusie, Criterium, Gebrek, Soort, Termijn, Uitkomst, Verklaring
from engine.taal.lezingen import Lezing, lezingen_van, lezingen_van_berekening, lezingen_van_criterium, waarden_van
from engine.taal.lijsten import alle_lijsten
from engine.taal.namen import PEILDATUM
from engine.taal.sjabloon import INVULPLEK, losse_accolade
from engine.taal.voorwaarden import Naam


def controleer(v: Verklaringen, genoemd: Collection[str] = ()) -> tuple[Fout, ...]:
    """Alle problemen van het samengevoegde pakket. `genoemd` zijn namen die een regel met een leesfout noemt: die tellen als gelezen."""
    los = (*_verwijzingen(v), *_dubbele_namen(v), *_ongelezen(v, genoemd), *_teksten(v))
    return (*los, *_uitkomsten(v), *_aanwijzingen(v), *onmogelijke_keuzes(v), *nutteloze_woorden(v), *ongelijke_eenheden(v))


def _verwijzingen(v: Verklaringen) -> Iterator[Fout]:
    bekend: Mapping[str, Mapping[str, Verklaring]] = {
        "bron": v.bronnen,
        "rol": v.rollen,
        "uitkomst": v.uitkomsten,
        "conclusie": v.conclusies,
        "thema": v.themas,
        "standaard": v.standaarden,
    }
    gebruikt: list[tuple[Verklaring, str, str, Iterable[str]]] = []
    for begrip in v.begrippen.values():
        gebruikt += [(begrip, "rol", "antwoord_door", begrip.antwoord_door), (begrip, "bron", "grondslag", begrip.grondslag)]
    met_bron = (v.parameters, v.opzoektabellen, v.afleidingen, v.criteria, v.uitkomsten, v.visie)
    gebruikt += [(verklaring, "bron", "bron", verklaring.bron) for groep in met_bron for verklaring in groep.values()]
    for gebrek in v.gebreken.values():
        gebruikt += [(gebrek, "bron", "norm", gebrek.norm), (gebrek, "uitkomst", "bij_uitkomst", gebrek.bij_uitkomst)]
    sleutel = "alleen_eigen_gebreken_bij"
    gebruikt += [
        (uitkomst, "conclusie", sleutel, filter(None, (uitkomst.alleen_eigen_gebreken_bij,))) for uitkomst in v.uitkomsten.values()
    ]
    gebruikt += [(termijn, "bron", "norm", termijn.norm) for termijn in v.termijnen.values()]
    gebruikt += [(eigenschap, "bron", "bron", eigenschap.bron) for eigenschap in v.eigenschappen.values()]
    gebruikt += [(visie, "thema", "themas", visie.themas) for visie in v.visie.values()]
    gebruikt += [(regel, "standaard", "standaard", regel.standaard) for regel in _met_eigen_standaard(v)]
    for verklaring, wat, veld, namen in gebruikt:
        for naam in namen:
            if naam not in bekend[wat]:
                zin = f"'{verklaring.naam}' noemt {wat} '{naam}', maar die naam is nergens verklaard."
                yield Fout("P020", zin, str(v.plekken.van(verklaring, veld, naam)), bedoelde(naam, bekend[wat]))
    groepen: tuple[Mapping[str, Verklaring], ...] = (v.begrippen, *met_bron, v.conclusies, v.gebreken, v.termijnen, v.eigenschappen)
    for kop in {verklaring.kop.bestand: verklaring.kop for groep in groepen for verklaring in groep.values()}.values():
        if kop.thema not in v.themas:
            zin = f"Het thema '{kop.thema}' bestaat niet."
            yield Fout("P020", zin, str(v.plekken.van_kop(kop.bestand, "thema")), bedoelde(kop.thema, v.themas))
        for naam in kop.standaard:
            if naam not in v.standaarden:
                zin = f"De standaard '{naam}' bestaat niet."
                yield Fout("P020", zin, str(v.plekken.van_kop(kop.bestand, "standaard", naam)), bedoelde(naam, v.standaarden))


def _met_eigen_standaard(v: Verklaringen) -> Iterator[Criterium | Uitkomst | Gebrek | Termijn]:
    """De regels die zelf standaarden noemen; die van de kop worden één keer per bestand nagekeken."""
    groepen: tuple[Mapping[str, Criterium | Uitkomst | Gebrek | Termijn], ...] = (v.criteria, v.uitkomsten, v.gebreken, v.termijnen)
    return (regel for groep in groepen for regel in groep.values() if regel.standaard != regel.kop.standaard)


def _dubbele_namen(v: Verklaringen) -> Iterator[Fout]:
    eerder: dict[str, Verklaring] = {}
    velden: list[Verklaring] = [veld for lijst in alle_lijsten(v).values() for veld in lijst.values()]
    is_veld = {veld.plaats for veld in velden}
    for verklaring in (*v.begrippen.values(), *v.afleidingen.values(), *v.parameters.values(), *velden):
        eerste = eerder.setdefault(verklaring.naam, verklaring)
        allebei_veld = eerste.plaats in is_veld and verklaring.plaats in is_veld
        if eerste is not verklaring and not allebei_veld:
            zin = f"De naam '{verklaring.naam}' heeft al een andere betekenis in {eerste.plaats}."
            yield Fout("P021", zin, str(verklaring.plaats))


def _alle_lezingen(v: Verklaringen) -> set[Lezing]:
    gelezen: set[Lezing] = set()
    for criterium in v.criteria.values():
        gelezen.update(lezingen_van_criterium(criterium))
    for afleiding in v.afleidingen.values():
        gelezen.update(lezingen_van_berekening(afleiding.berekening))
    for termijn in v.termijnen.values():
        gelezen.update(lezingen_van(termijn.van_toepassing_als))
        gelezen.update(waarden_van((termijn.begin, termijn.lengte, termijn.opschorting)))
    for uitkomst in v.uitkomsten.values():
        gelezen.update(waarden_van(tuple(uitkomst.gegevens.values())))
    return gelezen


def _ongelezen(v: Verklaringen, genoemd: Collection[str]) -> Iterator[Fout]:
    lezingen = _alle_lezingen(v)
    namen = {*(lezing.naam for lezing in lezingen), *genoemd}
    for begrip in v.begrippen.values():
        if begrip.naam not in namen and begrip.soort != Soort.TEKST:
            yield _niet_gelezen(begrip, "Het begrip")
        for veld in begrip.velden.values():
            gelezen = any(lezing.naam == veld.naam and lezing.lijst == begrip.naam for lezing in lezingen) or veld.naam in genoemd
            if not gelezen and veld.soort != Soort.TEKST:
                yield _niet_gelezen(veld, f"Het veld van '{begrip.naam}'")
    for afleiding in v.afleidingen.values():
        if afleiding.naam not in namen:
            yield _niet_gelezen(afleiding, "De afleiding")
        # Een veld met alleen vaste waarden vraagt niets; dat mag er ook voor de lezer zijn.
        for nummer, lijstveld in enumerate(afleiding.velden.values()):
            gelezen = any(lezing.naam == lijstveld.naam and lezing.lijst == afleiding.naam for lezing in lezingen)
            if not gelezen and lijstveld.naam not in genoemd and _leest_namen(afleiding, nummer):
                yield _niet_gelezen(lijstveld, f"Het veld van '{afleiding.naam}'")


def _leest_namen(afleiding: Afleiding, nummer: int) -> bool:
    tabel = afleiding.berekening
    return isinstance(tabel, Beslistabel) and any(isinstance(rij[nummer], Naam) for rij in tabel.alle_uitkomsten)


def _niet_gelezen(verklaring: Verklaring, wat: str) -> Fout:
    zin = f"{wat} '{verklaring.naam}' wordt door geen regel gelezen. Wat niet nodig is, mag niet gevraagd worden."
    return Fout("P022", zin, str(verklaring.plaats))


def _teksten(v: Verklaringen) -> Iterator[Fout]:
    for criterium in v.criteria.values():
        # Een veld van een lijst heeft per element een waarde en dus niet één om in een zin te zetten.
        waarden = {lezing.naam for lezing in lezingen_van_criterium(criterium)} & {*v.begrippen, *v.afleidingen}
        mag = waarden | {*v.parameters, PEILDATUM}
        if not _is_doorverwijzing(criterium, v):
            for lezer, teksten in criterium.uitleg.items():
                for verdict, tekst in teksten.items():
                    yield from _onbekende_plekken(v, criterium, tekst, mag, "uitleg", lezer, verdict)
    for uitkomst in v.uitkomsten.values():
        for veld, per_lezer in (("uitleg", uitkomst.uitleg), ("vervolg", uitkomst.vervolg)):
            for lezer, tekst in per_lezer.items():
                yield from _onbekende_plekken(v, uitkomst, tekst, set(uitkomst.gegevens), veld, lezer)
    # Deze teksten worden niet ingevuld: een invulplek zou er letterlijk in blijven staan.
    vast: list[tuple[Verklaring, tuple[str, ...]]] = [
        *((criterium, ("titel", "reden_uitzondering", "let_op")) for criterium in v.criteria.values()),
        *((gebrek, ("titel", "herstel", "let_op")) for gebrek in v.gebreken.values()),
        *((termijn, ("titel", "uitleg")) for termijn in v.termijnen.values()),
    ]
    for regel, velden in vast:
        for veld in velden:
            yield from _onbekende_plekken(v, regel, getattr(regel, veld), set(), veld.removesuffix("_uitzondering"))


def _is_doorverwijzing(criterium: Criterium, v: Verklaringen) -> bool:
    """Een ingevulde blanco heeft de teksten van zijn invulling, en die zijn daar al nagekeken."""
    return any(criterium.naam in (eigen.invulling_van, eigen.afwijking_van) for eigen in v.criteria.values())


def _onbekende_plekken(v: Verklaringen, verklaring: Verklaring, tekst: str, mag: set[str], *waar: str) -> Iterator[Fout]:
    for naam in INVULPLEK.findall(tekst):
        if naam not in mag:
            zin = f"De tekst van '{verklaring.naam}' gebruikt {{{naam}}}, maar deze regel leest dat niet."
            yield Fout("P023", zin, str(v.plekken.van_stuk(verklaring, f"{{{naam}}}", *waar)), bedoelde(naam, mag))
    if losse_accolade(tekst):
        zin = f"In een tekst van '{verklaring.naam}' staat een losse {{ of }}. Een invulplek is een naam tussen {{ en }}."
        yield Fout("P023", zin, str(v.plekken.van(verklaring, *waar)))


def _uitkomsten(v: Verklaringen) -> Iterator[Fout]:
    eerder: dict[int, str] = {}
    for uitkomst in v.uitkomsten.values():
        andere = eerder.setdefault(uitkomst.voorrang, uitkomst.naam)
        if andere != uitkomst.naam:
            yield Fout("P024", f"'{uitkomst.naam}' heeft dezelfde voorrang als '{andere}'.", str(v.plekken.van(uitkomst, "voorrang")))
    storing = [uitkomst for uitkomst in v.uitkomsten.values() if uitkomst.bij_storing]
    for uitkomst in storing:
        if uitkomst.soort != "voorleggen":
            zin = f"'{uitkomst.naam}' geldt bij een storing; dan beslist een mens, dus hoort daar soort: voorleggen."
            yield Fout("P028", zin, str(v.plekken.van(uitkomst, "soort")), "voorleggen")
    for uitkomst in v.uitkomsten.values():
        if uitkomst.alleen_eigen_gebreken_bij and uitkomst.soort != "geen_besluit":
            zin = f"Bij '{uitkomst.naam}' hoort een besluit, en dan tellen alle gebreken; alleen soort: geen_besluit mag ze weglaten."
            yield Fout("P031", zin, str(v.plekken.van(uitkomst, "alleen_eigen_gebreken_bij")))
    if len(storing) != 1:
        op_plaats = sorted(v.uitkomsten.values(), key=lambda uitkomst: uitkomst.plaats)
        gevonden = next(iter(storing[1:] or op_plaats), None)
        plaats = str(v.plekken.van(gevonden, "bij_storing")) if gevonden else "landelijk"
        yield Fout("P025", "Precies één uitkomst hoort bij_storing: ja te hebben.", plaats)


def _aanwijzingen(v: Verklaringen) -> Iterator[Fout]:
    """Een geleende grens beslist nooit alleen: zij werkt alleen door naast een oordeel van een mens."""
    aanwijzingen = {criterium.naam for criterium in v.criteria.values() if not criterium.vastgesteld}
    regels: list[tuple[Verklaring, tuple[Lezing, ...]]] = [(regel, lezingen_van_criterium(regel)) for regel in v.criteria.values()]
    regels += [(regel, tuple(lezingen_van_berekening(regel.berekening))) for regel in v.afleidingen.values()]
    for regel, lezingen in regels:
        via = {lezing.naam for lezing in lezingen if lezing.soort == "criterium"} & aanwijzingen
        oordeelt = any(lezing.naam in v.begrippen and v.begrippen[lezing.naam].soort == Soort.OORDEEL for lezing in lezingen)
        if via and not oordeelt:
            zin = f"'{regel.naam}' steunt op een niet vastgestelde aanwijzing ({', '.join(sorted(via))}) zonder een oordeel te vragen."
            yield Fout("P026", zin, str(v.plekken.van(regel, min(via))))
    fataal = [gebrek for gebrek in v.gebreken.values() if gebrek.ernst == "fataal"]
    boven: list[Conclusie | Uitkomst | Gebrek] = [*v.conclusies.values(), *v.uitkomsten.values(), *fataal]
    for verklaring in boven:
        via = {lezing.naam for lezing in lezingen_van(verklaring.als) if lezing.soort == "criterium"} & aanwijzingen
        if via:
            zin = f"'{verklaring.naam}' steunt rechtstreeks op een niet vastgestelde aanwijzing ({', '.join(sorted(via))})."
            yield Fout("P026", zin, str(v.plekken.van(verklaring, "als", min(via))))
