"""Een zaak beoordelen: gegevens en een pakket erin, een advies met zijn spoor eruit."""

from datetime import date
from itertools import compress

from engine.beoordelen.advies import Advies
from engine.beoordelen.afhankelijk import stapkeuze
from engine.beoordelen.gevolg import gevolg_van
from engine.beoordelen.spoor import Criteriumuitslag
from engine.beoordelen.termijnen import termijnstanden
from engine.fouten import Fout, InvoerFouten
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
    keuze = pakket.eenmaal(stapkeuze)
    nodig = keuze.altijd
    for naam, waarde in gegevens.waarden.items():
        werk[programma.begrippen[naam]] = waarde
        nodig |= keuze.bij[naam]
    naam = ""
    try:
        for naam, plek, reken in compress(programma.stappen, nodig.to_bytes(len(programma.stappen), "little")):  # noqa: B007  de naam zegt bij een fout waar het misging
            werk[plek] = reken(werk)
        naam = "termijnen"
        termijnen = termijnstanden(programma, werk, peildatum)
    except (ArithmeticError, ValueError) as fout:
        zin = "Met deze datums en getallen komt de berekening buiten de kalender."
        raise InvoerFouten([Fout("I031", zin, naam)]) from fout
    uitslagen: list[Criteriumuitslag] = werk[programma.criteriumplekken]
    gevolg = gevolg_van(pakket, dict(zip(programma.criteria, [uitslag[1] for uitslag in uitslagen], strict=True)))
    conclusies = gevolg.conclusies.conclusies
    return Advies(
        pakket=pakket,
        gegevens=gegevens,
        peildatum=peildatum,
        uitkomst=gevolg.uitkomst,
        wacht_op=gevolg.wacht_op,
        uitkomstgegevens={sleutel: haal(werk) for sleutel, haal in programma.uitkomstgegevens.get(gevolg.uitkomst, {}).items()},
        uitkomsten=conclusies.uitkomsten,
        conclusies=conclusies.conclusies,
        gebrekverdicten=conclusies.gebreken,
        criteria=dict(zip(programma.criteria, uitslagen, strict=True)),
        afleidingen={naam: werk[plek] for naam, plek in programma.afleidingen.items()},
        gebreken=gevolg.gebreken,
        besluitrijp=gevolg.besluitrijp,
        termijnen=termijnen,
        gevuurd=gevolg.conclusies.gevuurd,
        verschillen=gevolg.conclusies.verschillen,
    )
