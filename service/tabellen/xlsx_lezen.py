"""Beslistabellen uit een spreadsheet lezen; elke fout noemt het blad en de cel, en alle fouten komen tegelijk."""

import io
import warnings
from collections.abc import Sequence
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from engine import Fout, InvoerFouten, Tabelplek
from service.tabellen.gelezen import GelezenTabel
from service.tabellen.xlsx_blad import KEUZES, UITLEG
from service.tabellen.xlsx_bladlezer import Bladlezer
from service.tabellen.xlsx_keuren import keur


def lees_xlsx(inhoud: bytes, bron: str, plekken: Sequence[Tabelplek]) -> tuple[GelezenTabel, ...]:
    """De tabellen in het bestand; `bron` noemt het in een fout.

    Raises:
        InvoerFouten: als het bestand geweigerd wordt of een blad niet te lezen is.
    """
    if bezwaren := keur(inhoud, bron):
        raise InvoerFouten(bezwaren)
    try:
        with warnings.catch_warnings():
            # Wat openpyxl niet kent (een grafiek, een filter van een nieuwe Excel) laat het weg; de tabel staat in de cellen.
            warnings.simplefilter("ignore")
            boek = load_workbook(io.BytesIO(inhoud))
    except (InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, ParseError, OSError):
        raise InvoerFouten([Fout("T001", "Dit is geen heel xlsx-bestand.", bron)]) from None
    fouten: list[Fout] = []
    gelezen = []
    for blad in boek.worksheets:
        if blad.title not in (UITLEG, KEUZES):
            lezer = Bladlezer(blad, bron, plekken)
            tabel = lezer.lees()
            fouten.extend(lezer.fouten)
            gelezen.extend([tabel] if tabel else [])
    dubbel = {deel.plek.naam for deel in gelezen if sum(ander.plek is deel.plek for ander in gelezen) > 1}
    fouten += [Fout("T010", f"De tabel '{naam}' staat op meer dan één blad.", bron) for naam in sorted(dubbel)]
    if not gelezen and not fouten:
        fouten.append(Fout("T010", "In dit bestand staat geen beslistabel. Exporteer er een, en wijzig die.", bron))
    if fouten:
        raise InvoerFouten(fouten)
    return tuple(gelezen)
