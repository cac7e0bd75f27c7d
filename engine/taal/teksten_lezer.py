"""De vaste zinnen van een uitleg lezen (docs/regeltaal.md, par. 13)."""

from engine.fouten import bedoelde
from engine.taal.declaraties import Kop
from engine.taal.ontleder import Ontleder
from engine.taal.sjabloon import INVULPLEK, losse_accolade
from engine.taal.teksten import VASTE_TEKSTEN, VasteTekst
from engine.yaml import Tekst, YamlKnoop


def lees_vaste_tekst(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> VasteTekst:
    """Een vaste tekst: een naam die de motor kent, met precies de invulplekken die daarbij horen."""
    if naam not in VASTE_TEKSTEN:
        zin = f"De motor vraagt geen tekst met de naam '{naam}'."
        ontleder.fout("R134", zin, sleutel.plaats, bedoelde(naam, VASTE_TEKSTEN))
    tekst = ontleder.tekst(knoop, naam)
    mag = VASTE_TEKSTEN.get(naam, frozenset())
    for plek in INVULPLEK.findall(tekst):
        if plek not in mag and naam in VASTE_TEKSTEN:
            zin = f"De tekst '{naam}' kent {{{plek}}} niet; wel: {', '.join(sorted(mag)) or 'geen enkele'}."
            ontleder.fout("R131", zin, knoop.plaats, bedoelde(plek, mag))
    if tekst and (mist := sorted(mag - {*INVULPLEK.findall(tekst)})):
        ontleder.fout("R133", f"De tekst '{naam}' mist {', '.join(f'{{{plek}}}' for plek in mist)}.", knoop.plaats)
    if losse_accolade(tekst):
        ontleder.fout("R132", f"In de tekst '{naam}' staat een losse {{ of }}.", knoop.plaats)
    return VasteTekst(naam, tekst, sleutel.plaats, kop)
