"""Een zaak beoordelen: gegevens en een pakket erin, een advies met zijn spoor eruit."""

from datetime import date

from engine.beoordelen.advies import Advies
from engine.beoordelen.besluitrijp import Openstaand, besluitrijp, gebreken_in_zicht
from engine.beoordelen.spoor import Criteriumuitslag
from engine.beoordelen.termijnen import termijnstanden
from engine.fouten import Fout, InvoerFouten
from engine.logica import VOLDAAN
from engine.pakket import Pakket
from engine.zaak.gegevens import Gegevens


def beoordeel(pakket: Pakket, gegevens: Gegevens, peildatum: date) -> Advies:
    """Het advies over een zaak. Zelfde pakket, gegevens en peildatum: zelfde advies.

    Als de twee lezingen van de uitkomstregels verschillen, staat er geen uitkomst van de regels maar de uitkomst voor
    storingen, en zegt `verschillen` wat er aan de hand is.

    Raises:
        InvoerFouten: als een berekening buiten de kalender komt.
        ValueError: als het pakket niet voor deze peildatum is.
    """
    if not pakket.geldt_op(peildatum):
        raise ValueError("dit pakket geldt niet op de peildatum")
    programma = pakket.programma
    werk = list(programma.leeg)
    werk[programma.peildatum] = peildatum
    for naam, waarde in gegevens.waarden.items():
        werk[programma.begrippen[naam]] = waarde
    naam = ""
    try:
        for naam, plek, reken in programma.stappen:  # noqa: B007  de naam zegt bij een fout waar het misging
            werk[plek] = reken(werk)
        naam = "termijnen"
        termijnen = termijnstanden(programma, werk, peildatum)
    except (ArithmeticError, ValueError) as fout:
        zin = "Met deze datums en getallen komt de berekening buiten de kalender."
        raise InvoerFouten([Fout("I031", zin, naam)]) from fout
    uitslagen: list[Criteriumuitslag] = werk[programma.criteriumplekken]
    conclusies = pakket.motor.trek(dict(zip(programma.criteria, [uitslag[1] for uitslag in uitslagen], strict=True)))
    gevolg = conclusies.conclusies
    uitkomst = gekozen_uitkomst(pakket, gevolg.uitkomst, gevolg.wacht_op) if conclusies.eens else pakket.bij_storing
    wacht_op = (gevolg.wacht_op or "") if conclusies.eens else ""
    stand = Openstaand(uitkomst, gevolg.conclusies, gevolg.uitkomsten, gevolg.gebreken)
    zicht = gebreken_in_zicht(pakket, stand)
    return Advies(
        pakket=pakket,
        gegevens=gegevens,
        peildatum=peildatum,
        uitkomst=uitkomst,
        wacht_op=wacht_op,
        uitkomstgegevens={sleutel: haal(werk) for sleutel, haal in programma.uitkomstgegevens.get(uitkomst, {}).items()},
        uitkomsten=gevolg.uitkomsten,
        conclusies=gevolg.conclusies,
        gebrekverdicten=gevolg.gebreken,
        criteria=dict(zip(programma.criteria, uitslagen, strict=True)),
        afleidingen={naam: werk[plek] for naam, plek in programma.afleidingen.items()},
        gebreken=tuple(gebrek.naam for gebrek in zicht if gevolg.gebreken[gebrek.naam] is VOLDAAN),
        besluitrijp=besluitrijp(pakket, stand, zicht),
        termijnen=termijnen,
        gevuurd=conclusies.gevuurd,
        verschillen=conclusies.verschillen,
    )


def gekozen_uitkomst(pakket: Pakket, uitkomst: str | None, wacht_op: str | None) -> str:
    """De uitkomst die uit de conclusies volgt: leeg zolang er een hogere open is, en die voor storingen als er geen enkele past."""
    return uitkomst or ("" if wacht_op else pakket.bij_storing)
