"""Wat van alle samenwerkingsverbanden is, verandert één verband niet: zijn beleid legt alleen een andere eigen laag voor."""

from collections.abc import Mapping, Sequence

from engine import Fout

_VERBANDEN = "samenwerkingsverbanden/"


def veranderde_gedeelde(bestanden: Mapping[str, str], bekend: Sequence[Mapping[str, str]]) -> tuple[Fout, ...]:
    """Elk gedeeld bestand dat veranderd, nieuw of weg is; leeg als alle gedeelde bestanden gelijk zijn aan die van een van `bekend`."""
    nieuw, *bronnen = (_gedeeld(deel) for deel in (bestanden, *bekend))
    if nieuw in bronnen:
        return ()
    basis = bronnen[0]
    zin = "Dit bestand is van alle samenwerkingsverbanden. U verandert alleen de laag van uw eigen verband."
    return tuple(Fout("V126", zin, pad) for pad in sorted({*nieuw, *basis}) if nieuw.get(pad) != basis.get(pad))


def _gedeeld(bestanden: Mapping[str, str]) -> dict[str, str]:
    return {pad: tekst for pad, tekst in bestanden.items() if not pad.startswith(_VERBANDEN)}
