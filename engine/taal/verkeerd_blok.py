"""Regels die onder de verkeerde kop staan, omdat de eigen kop weg is of met een # is uitgezet.

YAML telt ze dan bij het blok erboven. Zonder deze toets meldt elke sleutel ervan een eigen fout, en elke naam die zo verdwijnt ook.
"""

from collections.abc import Iterator, Mapping

from engine.fouten import Fout
from engine.taal import sleutels as s
from engine.yaml import Kaart, Tekst, YamlKnoop

_VORMEN: Mapping[str, s.Vorm] = {
    "bronnen": s.BRON,
    "parameters": s.PARAMETER,
    "opzoektabellen": s.OPZOEKTABEL,
    "afleidingen": s.AFLEIDING,
    "criteria": s.CRITERIUM,
    "conclusies": s.CONCLUSIE,
    "uitkomsten": s.UITKOMST,
    "gebreken": s.GEBREK,
    "termijnen": s.TERMIJN,
    "eigenschappen": s.EIGENSCHAP,
}


def haal_weg(velden: Mapping[str, YamlKnoop]) -> tuple[Mapping[str, YamlKnoop], tuple[Fout, ...]]:
    """De blokken zonder wat er onder een verkeerde kop staat, en per blok dat erin verdwaald is één fout, bij de eerste regel ervan."""
    over: dict[str, YamlKnoop] = dict(velden)
    fouten: list[Fout] = []
    for blok, knoop in velden.items():
        verdwaald = dict(_verdwaald(blok, knoop)) if isinstance(knoop, Kaart) else {}
        if verdwaald and isinstance(knoop, Kaart):
            over[blok] = Kaart(tuple(paar for paar in knoop.paren if paar[0] not in verdwaald), knoop.plaats)
        for hoort in dict.fromkeys(verdwaald.values()):
            eerste = next(sleutel for sleutel, ander in verdwaald.items() if ander == hoort)
            zin = f"'{eerste.waarde}' staat onder {blok}, maar lijkt bij {hoort} te horen. Er ontbreekt een kop, of er staat een # voor."
            fouten.append(Fout("R013", zin, str(eerste.plaats), f"{hoort}:"))
    return over, tuple(fouten)


def _verdwaald(blok: str, knoop: Kaart) -> Iterator[tuple[Tekst, str]]:
    """De namen die precies de vorm van één ander blok hebben, en niet die van hun eigen."""
    eigen = _VORMEN.get(blok)
    for sleutel, waarde in knoop.paren:
        if eigen is None or not isinstance(waarde, Kaart):
            continue
        namen = {deel.waarde for deel, _ in waarde.paren}
        if namen <= {*eigen.verplicht, *eigen.mag}:
            continue
        past = [naam for naam, vorm in _VORMEN.items() if set(vorm.verplicht) <= namen <= {*vorm.verplicht, *vorm.mag}]
        if len(past) == 1 and past[0] != blok:
            yield sleutel, past[0]
