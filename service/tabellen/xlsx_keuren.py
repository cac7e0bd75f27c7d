"""Een xlsx-bestand keuren voordat het ontleed wordt: grootte, zip-bom, macro's, koppelingen en XML die iets van buiten wil halen."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from engine import Fout

_GROOTSTE_UITGEPAKT = 15_000_000
_GROOTSTE_VERHOUDING = 200
_KLEIN = 100_000
_MEESTE_CELLEN = 100_000
_CEL = re.compile(rb"<(?:\w+:)?c[ />]")
_MEESTE_DELEN = 500
_OUD_EXCEL = b"\xd0\xcf\x11\xe0"
_SOORTEN = "[content_types].xml"
_MACROS = "Dit bestand bevat macro's. Bewaar het als gewone xlsx."
_VERBODEN = (
    ("vbaproject", _MACROS),
    ("macrosheets/", _MACROS),
    ("dialogsheets/", _MACROS),
    ("externallinks/", "Dit bestand verwijst naar andere bestanden. Haal die koppelingen weg."),
    ("connections.xml", "Dit bestand haalt gegevens van buiten. Haal die verbinding weg."),
    ("querytables/", "Dit bestand haalt gegevens van buiten. Haal die verbinding weg."),
    ("embeddings/", "In dit bestand zit een ander bestand. Haal dat weg."),
    ("activex/", "In dit bestand zitten besturingselementen. Haal die weg."),
    ("customui", "Dit bestand past de knoppen van Excel aan. Bewaar het als gewone xlsx."),
)


def keur(inhoud: bytes, bron: str) -> tuple[Fout, ...]:
    """De redenen om dit bestand te weigeren; leeg als het ontleed mag worden. De aanroeper begrensde de grootte al."""
    if inhoud.startswith(_OUD_EXCEL):
        return (Fout("T006", "Dit bestand heeft een wachtwoord of is van een oud Excel. Bewaar het zonder wachtwoord als xlsx.", bron),)
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
            return tuple(_bezwaren(archief, bron))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error):
        return (Fout("T001", "Dit is geen heel xlsx-bestand.", bron),)


def _bezwaren(archief: zipfile.ZipFile, bron: str) -> Iterator[Fout]:
    delen = archief.infolist()
    uitgepakt = sum(deel.file_size for deel in delen)
    ergste = max((deel.file_size / max(1, deel.compress_size) for deel in delen if deel.file_size > _KLEIN), default=0)
    if len(delen) > _MEESTE_DELEN or uitgepakt > _GROOTSTE_UITGEPAKT or ergste > _GROOTSTE_VERHOUDING:
        yield Fout("T003", "Uitgepakt wordt dit bestand veel te groot. Zo'n bestand wordt niet geopend.", bron)
        return
    namen = [deel.filename.lower() for deel in delen]
    if "xl/workbook.xml" not in namen or len(set(namen)) != len(namen):
        yield Fout("T001", "Dit is geen heel xlsx-bestand.", bron)
        return
    bezwaren = dict.fromkeys(zin for stuk, zin in _VERBODEN for naam in namen if stuk in naam)
    # Een xlsm waar de macro's uit zijn, mag er nog steeds hebben.
    if _SOORTEN in namen and b"macroenabled" in archief.read(delen[namen.index(_SOORTEN)]).lower():
        bezwaren[_MACROS] = None
    yield from (Fout("T004", zin, bron) for zin in bezwaren)
    cellen = 0
    for deel in delen:
        inhoud = archief.read(deel) if deel.filename.lower().endswith((".xml", ".rels", ".vml")) else b""
        # Zonder DTD zijn er geen entiteiten. UTF-16 zou het woord verbergen en komt in een spreadsheet niet voor.
        if b"<!DOCTYPE" in inhoud or b"<!ENTITY" in inhoud or inhoud[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in inhoud[:4]:
            yield Fout("T005", "In dit bestand staat XML die iets van buiten kan halen. Zo'n bestand wordt niet geopend.", bron)
            return
        cellen += len(_CEL.findall(inhoud)) if "worksheets/" in deel.filename.lower() else 0
        if cellen > _MEESTE_CELLEN:
            yield Fout("T022", f"Dit bestand heeft meer dan {_MEESTE_CELLEN} cellen; zoveel passen er niet in tabellen.", bron)
            return
        extern = deel.filename.lower().endswith(".rels") and b'TargetMode="External"' in inhoud and b"/hyperlink" not in inhoud
        if extern:
            yield Fout("T004", "Dit bestand verwijst naar andere bestanden. Haal die koppelingen weg.", bron)
            return
