"""De vaste zinnen van een uitleg: welke namen de motor vraagt, en welke invulplekken elk heeft (docs/regeltaal.md, par. 13)."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.taal.declaraties import Verklaring

_GEEN: frozenset[str] = frozenset()
VOOR_DE_OUDER: Mapping[str, frozenset[str]] = {
    "kop_advies": frozenset({"uitkomst"}),
    "kop_advies_open": _GEEN,
    "advies_open": _GEEN,
    "lezingen_oneens": _GEEN,
    "nog_geen_besluit": _GEEN,
    "geen_besluit_maar_eerst": _GEEN,
    "besluit_hoort_er_niet": _GEEN,
    "kop_eerst_nodig": _GEEN,
    "kop_vervolg": _GEEN,
    "vervolg_open": _GEEN,
    "kop_wie_beslist": _GEEN,
    "wie_beslist": _GEEN,
    "kop_nog_nodig_van_wie": _GEEN,
    "vraag_in_lijst": frozenset({"lijst", "nummer", "vraag"}),
    "vraag_antwoord": frozenset({"rollen"}),
    "vraag_oordeel": frozenset({"rollen"}),
    "vraag_keuzes": frozenset({"keuzes"}),
    "vraag_weeg": frozenset({"punten"}),
    "vraag_waarom": frozenset({"redenen"}),
    "meer_punten": frozenset({"aantal", "redenen"}),
    "kop_waarom": _GEEN,
    "niet_bekend": _GEEN,
    "een_regel": _GEEN,
    "aantal_regels": frozenset({"aantal"}),
}
VOOR_DE_VAKMENS: Mapping[str, frozenset[str]] = {
    "nog_geen_advies": _GEEN,
    "besluit_gereed": _GEEN,
    "besluit_eerst_herstellen": _GEEN,
    "besluit_niet_afgeven": _GEEN,
    "geen_besluit_gereed": _GEEN,
    "geen_besluit_eerst_herstellen": _GEEN,
    "geen_besluit_niet_afgeven": _GEEN,
    "kop_nog_nodig": _GEEN,
    "kop_nu": _GEEN,
    "kop_daarna": _GEEN,
    "geen_vragen": _GEEN,
    "vraag_grond": frozenset({"bronnen"}),
    "kop_motivering": _GEEN,
    "beslissend": frozenset({"regel"}),
    "gegevens": frozenset({"gegevens"}),
    "oordeel": frozenset({"dag", "kern", "motivering", "titel", "wie"}),
    "bron": frozenset({"bronnen"}),
    "niet_nagezien": frozenset({"bron"}),
    "onbevestigd": frozenset({"let_op"}),
    "overgenomen": frozenset({"van"}),
    "overgenomen_niet_vastgesteld": frozenset({"van"}),
    "kop_niet_nodig": _GEEN,
    "niet_nodig": _GEEN,
    "kop_gebreken": _GEEN,
    "kop_let_op": _GEEN,
    "gebrek": frozenset({"code", "ernst", "titel"}),
    "gebrek_herstel": frozenset({"herstel"}),
    "gebrek_norm": frozenset({"bronnen"}),
    "kop_andere_uitkomsten": _GEEN,
    "uitkomst_gaat_voor": frozenset({"uitkomst"}),
    "meer_redenen": frozenset({"aantal", "redenen"}),
    "kop_verandering": _GEEN,
    "verandering": _GEEN,
    "geen_verandering": _GEEN,
    "niet_alles_gezocht": _GEEN,
    "verandering_naar": frozenset({"uitkomst", "wissels"}),
    "wissel": frozenset({"nu", "titel", "waarde"}),
    "kop_termijnen": _GEEN,
    "termijn_loopt": frozenset({"dag", "termijn"}),
    "termijn_bijna_voorbij": frozenset({"dag", "termijn"}),
    "termijn_voorbij": frozenset({"dag", "termijn"}),
    "kop_verantwoording": _GEEN,
    "beoordeeld_naar": frozenset({"dag", "pakket", "samenwerkingsverband"}),
    "mens_beslist": _GEEN,
    "kop_elke_stap": _GEEN,
    "kop_vuurde": _GEEN,
    "lezingen_eens": _GEEN,
    "lezingen_verschillen": frozenset({"verschillen"}),
    "kop_regelbestanden": _GEEN,
    "pakket_en_dag": frozenset({"dag", "pakket"}),
    "kop_dragend": _GEEN,
    "kop_andere_criteria": _GEEN,
    "kop_andere_bronnen": _GEEN,
    "aantal_niet_nodig": frozenset({"aantal"}),
    "kop_feiten": _GEEN,
}
VASTE_TEKSTEN: Mapping[str, frozenset[str]] = {**VOOR_DE_OUDER, **VOOR_DE_VAKMENS}
"""Naam -> invulplekken. Een pakket heeft ze allemaal, en geen andere. Wat een ouder leest, staat in VOOR_DE_OUDER."""


@dataclass(frozen=True, slots=True)
class VasteTekst(Verklaring):
    """Een vaste zin of kop; `titel` is de tekst, met invulplekken zoals `str.format` ze kent."""
