"""De keuze tussen spreadsheet en DMN, gedeeld door exporteren en importeren."""

from enum import StrEnum

from engine import Fout, InvoerFouten


class Vorm(StrEnum):
    """In welke vorm de tabellen buiten de regels staan."""

    XLSX = "--xlsx"
    DMN = "--dmn"


def gekozen_vorm(xlsx: bool, dmn: bool) -> Vorm:
    """De ene gekozen vorm.

    Raises:
        InvoerFouten: als er geen of allebei gekozen zijn.
    """
    if xlsx == dmn:
        raise InvoerFouten([Fout("I046", "Kies --xlsx of --dmn.", "vorm")])
    return Vorm.XLSX if xlsx else Vorm.DMN
