"""De kop van een regelbestand lezen, en de blokken zonder voorwaarden: thema's, standaarden, rollen, stukken, bronnen en visie."""

from collections.abc import Mapping
from datetime import date

from engine.fouten import Plaats
from engine.taal.declaraties import Bron, Kop, Rol, Standaard, Stuk, Thema, Visie
from engine.taal.ontleder import Ontleder
from engine.taal.sleutels import BRON, GELDIG, ROL, VISIE
from engine.yaml import Tekst, YamlKnoop

LAGEN = ("begrippen", "landelijk", "samenwerkingsverband")
ZEKERHEDEN = ("wet", "oude_wettekst", "secundair", "afgeleid", "geheugen")
_EERSTE_DAG = date(1, 1, 1)


def lees_kop(ontleder: Ontleder, velden: Mapping[str, YamlKnoop], bestand: str) -> Kop:
    """De kop; ontbrekende velden zijn al gemeld."""
    geldig = ontleder.velden(velden["geldig"], "geldig", *GELDIG) if "geldig" in velden else {}
    vanaf = ontleder.datum(geldig.get("vanaf"), "vanaf") or _EERSTE_DAG
    tot = ontleder.datum(geldig.get("tot"), "tot")
    if tot is not None and tot < vanaf:
        ontleder.fout("R070", "tot ligt voor vanaf.", geldig["tot"].plaats)
        tot = None
    return Kop(
        bestand=bestand,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        laag=ontleder.keuze(velden.get("laag"), "laag", LAGEN),
        thema=ontleder.naam(velden.get("thema"), "thema"),
        vanaf=vanaf,
        tot=tot,
        eigenaar=ontleder.tekst(velden.get("eigenaar"), "eigenaar"),
        nog_juist_op=ontleder.datum(velden.get("nog_juist_op"), "nog_juist_op") or _EERSTE_DAG,
        standaard=ontleder.teksten(velden.get("standaard"), "standaard"),
        overgang=ontleder.naam(velden["overgang"], "overgang") if "overgang" in velden else "",
    )


def lees_standaard_van(ontleder: Ontleder, kop: Kop, knoop: YamlKnoop | None) -> tuple[str, ...]:
    """De standaarden van één regel: haar eigen lijst, en anders die van het bestand."""
    return kop.standaard if knoop is None else ontleder.teksten(knoop, "standaard")


def lees_rol(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Rol:
    """Een rol."""
    velden = ontleder.velden(knoop, f"De rol '{naam}'", *ROL)
    ontleder.naam(sleutel, "De rol")
    titel = ontleder.tekst(velden.get("titel"), "titel")
    return Rol(naam, titel, sleutel.plaats, kop, ontleder.tekst(velden.get("toelichting"), "toelichting"))


def lees_thema(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Thema:
    """Een thema: een naam met zijn titel."""
    ontleder.naam(sleutel, "Het thema")
    return Thema(naam, ontleder.tekst(knoop, "titel"), sleutel.plaats, kop)


def lees_standaard(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Standaard:
    """Een standaard: een naam met haar titel."""
    ontleder.naam(sleutel, "De standaard")
    return Standaard(naam, ontleder.tekst(knoop, "titel"), sleutel.plaats, kop)


def lees_stuk(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Stuk:
    """Een soort stuk: een naam met zijn titel."""
    ontleder.naam(sleutel, "Het stuk")
    return Stuk(naam, ontleder.tekst(knoop, "titel"), sleutel.plaats, kop)


def lees_visie(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Visie:
    """Een uitspraak uit de visie, met haar bron en de thema's die haar dienen."""
    velden = ontleder.velden(knoop, f"De visie '{naam}'", *VISIE)
    ontleder.naam(sleutel, "De visie")
    return Visie(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        bron=ontleder.teksten(velden.get("bron"), "bron"),
        themas=ontleder.teksten(velden.get("themas"), "themas"),
    )


def lees_bron(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Bron:
    """Een bron; wat uit het geheugen of uit oude wettekst komt, kan niet bevestigd zijn."""
    wat = f"De bron '{naam}'"
    velden = ontleder.velden(knoop, wat, *BRON)
    ontleder.bronnaam(sleutel, "De bron")
    zekerheid = ontleder.keuze(velden.get("zekerheid"), "zekerheid", ZEKERHEDEN)
    bevestigd = ontleder.ja_nee(velden.get("bevestigd"), "bevestigd", standaard=False)
    if bevestigd and zekerheid in ("oude_wettekst", "geheugen"):
        ontleder.fout("R071", f"{wat} heeft zekerheid '{zekerheid}' en kan niet bevestigd zijn.", velden["bevestigd"].plaats, "nee")
    let_op = ontleder.tekst(velden.get("let_op"), "let_op")
    controleer_let_op(ontleder, wat, bevestigd, let_op, sleutel.plaats)
    return Bron(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        vindplaats=ontleder.tekst(velden.get("vindplaats"), "vindplaats"),
        zekerheid=zekerheid,
        bevestigd=bevestigd,
        let_op=let_op,
        bwb=ontleder.tekst(velden.get("bwb"), "bwb"),
        versie=ontleder.datum(velden.get("versie"), "versie"),
        url=ontleder.tekst(velden.get("url"), "url"),
    )


def controleer_let_op(ontleder: Ontleder, wat: str, bevestigd: bool, let_op: str, plaats: Plaats) -> None:
    """Wat niet bevestigd is, zegt erbij wat er niet is nagezien: de lezer krijgt dat te zien."""
    if not bevestigd and not let_op:
        ontleder.fout("R072", f"{wat} is niet bevestigd; zeg in let_op wat er nog nagezien moet worden.", plaats)
