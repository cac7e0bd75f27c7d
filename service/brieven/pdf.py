"""Een brief zetten als toegankelijke pdf. De inhoud gaat als gegevens naar het sjabloon, nooit als broncode."""

import json
import re
from datetime import UTC, datetime, time
from pathlib import Path

import typst

from engine import Fout, InvoerFouten
from service.brieven.inhoud import Inhoud

_SJABLONEN = Path(__file__).parent / "sjablonen"
_SJABLOON = _SJABLONEN / "brief.typ"
# De enige fout van het sjabloon die aan de tekst van een mens kan liggen; zo noemt de zetter haar.
_NIET_TE_ZETTEN = re.compile(r"could\s+not\s+be\s+displayed")


def als_pdf(inhoud: Inhoud) -> bytes:
    """De brief als PDF/UA-1, met labels, taal en titel.

    Alleen de lettertypen in het pakket doen mee en de tijd is die van de dagtekening: op elke machine komen er dezelfde bytes uit.

    Raises:
        InvoerFouten: als er een teken in staat dat het lettertype niet heeft.
    """
    gegevens = json.dumps(inhoud.als_gegevens(), ensure_ascii=False, sort_keys=True)
    try:
        return typst.compile(
            _SJABLOON,
            root=_SJABLONEN,
            ignore_system_fonts=True,
            sys_inputs={"brief": gegevens},
            pdf_standards=["ua-1"],
            timestamp=datetime.combine(inhoud.dagtekening, time(), UTC),
        )
    except typst.TypstError as fout:
        if _NIET_TE_ZETTEN.search(fout.message):
            zin = "In het besluit of het dossier staat een teken dat het lettertype niet heeft, zoals een plaatje."
            raise InvoerFouten([Fout("B070", zin, "")]) from None
        raise
