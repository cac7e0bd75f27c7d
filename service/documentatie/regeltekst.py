"""De tekst van een regel zoals hij in zijn bestand staat."""

from engine import Pakket, Regels
from engine.taal.declaraties import Verklaring


def regeltekst(regels: Regels, pakket: Pakket, verklaring: Verklaring) -> str:
    """De tekst van een regel zoals hij in zijn bestand staat, zonder de inspringing van zijn plek."""
    plaats = verklaring.plaats
    regeleinden = regels.teksten(pakket).get(plaats.bestand, "").split("\n")[plaats.regel - 1 :]
    spring = plaats.kolom - 1
    blok = [regel[spring:] for regel in regeleinden[:1]]
    for regel in regeleinden[1:]:
        if regel.strip() and not regel.startswith(" " * (spring + 1)):
            break
        blok.append(regel[spring:])
    return "\n".join(blok).rstrip()
