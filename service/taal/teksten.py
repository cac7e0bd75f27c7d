"""Elke tekst van een regelpakket die een mens leest, met haar plaats en haar lezer."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine import Pakket
from engine.pakket.laag import Verklaringen
from engine.taal.brieven import sjablonen_van
from engine.taal.declaraties import Begrip
from engine.taal.teksten import VOOR_DE_OUDER

_INVULPLEK = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Tekst:
    """Een tekst zoals zij in de regels of de code staat. `titel` is wat de lezer meeleest: de kop erboven, of onder een kop de tekst.

    `lezer` is `ouder`, `vakmens`, of `eigennaam` voor de naam van een bron: die koos een ander, dus daarvan telt alleen de spelling.
    """

    plaats: str
    lezer: str
    tekst: str
    titel: str = ""

    def gevuld(self) -> str:
        """De tekst met één woord op elke invulplek."""
        return _INVULPLEK.sub("waarde", self.tekst)


def uit_pakket(pakket: Pakket | Verklaringen) -> Iterator[Tekst]:
    """Elke tekst van één regelpakket die in een advies, een vraag of een fout kan staan."""
    for naam, criterium in pakket.criteria.items():
        plaats = f"criteria.{naam}"
        yield Tekst(f"{plaats}.titel", "vakmens", criterium.titel)
        for lezer, per_verdict in criterium.uitleg.items():
            yield from _per_lezer(f"{plaats}.uitleg", lezer, per_verdict, criterium.titel)
        for veld in ("reden_uitzondering", "reden_afwijking", "let_op"):
            yield from _niet_leeg(f"{plaats}.{veld}", getattr(criterium, veld))
    for naam, uitkomst in pakket.uitkomsten.items():
        yield Tekst(f"uitkomsten.{naam}.titel", "ouder", uitkomst.titel, uitkomst.uitleg["ouder"])
        for veld, teksten in (("uitleg", uitkomst.uitleg), ("vervolg", uitkomst.vervolg)):
            for lezer, tekst in teksten.items():
                yield from _per_lezer(f"uitkomsten.{naam}.{veld}", lezer, {"": tekst}, uitkomst.titel)
    for naam, gebrek in pakket.gebreken.items():
        for veld in ("titel", "herstel", "let_op"):
            yield from _niet_leeg(f"gebreken.{naam}.{veld}", getattr(gebrek, veld))
    for naam, termijn in pakket.termijnen.items():
        yield from _niet_leeg(f"termijnen.{naam}.titel", termijn.titel)
        yield from _niet_leeg(f"termijnen.{naam}.uitleg", termijn.uitleg)
    for naam, begrip in pakket.begrippen.items():
        yield from _begrip(f"begrippen.{naam}", begrip)
    for naam, rol in pakket.rollen.items():
        yield from _niet_leeg(f"rollen.{naam}.titel", rol.titel)
        yield from _niet_leeg(f"rollen.{naam}.toelichting", rol.toelichting)
    for soort in ("themas", "standaarden", "stukken", "visie", "parameters", "opzoektabellen", "afleidingen", "conclusies"):
        for naam, verklaring in getattr(pakket, soort).items():
            yield Tekst(f"{soort}.{naam}.titel", "vakmens", verklaring.titel)
    for naam, afleiding in pakket.afleidingen.items():
        for lijstveld in afleiding.velden.values():
            plaats = f"afleidingen.{naam}.velden.{lijstveld.naam}"
            yield Tekst(f"{plaats}.titel", "vakmens", lijstveld.titel)
            yield from (Tekst(f"{plaats}.keuzes.{keuze}", "vakmens", woorden) for keuze, woorden in lijstveld.keuzes.items())
    for naam, zin in pakket.teksten.items():
        yield Tekst(f"teksten.{naam}", "ouder" if naam in VOOR_DE_OUDER else "vakmens", zin if isinstance(zin, str) else zin.titel)
    for naam, besluitveld in pakket.besluitvelden.items():
        yield from _niet_leeg(f"besluitvelden.{naam}.titel", besluitveld.titel)
        yield from _niet_leeg(f"besluitvelden.{naam}.ontbreekt", besluitveld.ontbreekt)
    for naam, brief in pakket.brieven.items():
        for nummer, sjabloon in enumerate((brief.sjabloon, brief.concepttitel, *brief.hoofd)):
            yield Tekst(f"brieven.{naam}[{nummer}]", "vakmens", sjabloon.tekst)
    for naam, deel in pakket.briefdelen.items():
        yield Tekst(f"briefdelen.{naam}.titel", "vakmens", deel.titel)
        for nummer, sjabloon in enumerate(sjabloon for blok in deel.blokken for sjabloon, _ in sjablonen_van(blok)):
            yield Tekst(f"briefdelen.{naam}[{nummer}]", "vakmens", sjabloon.tekst)
    for naam, bron in pakket.bronnen.items():
        yield Tekst(f"bronnen.{naam}.titel", "eigennaam", bron.titel)


def _per_lezer(plaats: str, lezer: str, teksten: Mapping[str, str], titel: str) -> Iterator[Tekst]:
    for verdict, tekst in teksten.items():
        yield Tekst(".".join(filter(None, (plaats, lezer, verdict))), "ouder" if lezer == "ouder" else "vakmens", tekst, titel)


def _niet_leeg(plaats: str, tekst: str) -> Iterator[Tekst]:
    if tekst:
        yield Tekst(plaats, "vakmens", tekst)


def _begrip(plaats: str, begrip: Begrip) -> Iterator[Tekst]:
    for veld in ("titel", "vraag", "toelichting", "bewijs"):
        yield from _niet_leeg(f"{plaats}.{veld}", getattr(begrip, veld))
    for naam, keuze in begrip.keuzes.items():
        yield Tekst(f"{plaats}.keuzes.{naam}", "vakmens", keuze)
    for nummer, punt in enumerate(begrip.weeg):
        yield Tekst(f"{plaats}.weeg[{nummer}]", "vakmens", punt)
    for naam, deel in begrip.velden.items():
        yield from _begrip(f"{plaats}.velden.{naam}", deel)
