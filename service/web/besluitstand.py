"""Waar een besluit staat, op een pagina: bij welke stand een formulier hoort, en de knoppen naar een volgende stap."""

from collections.abc import Sequence
from http import HTTPStatus

from starlette.responses import Response

from engine import Fout
from service.besluiten import STAPPEN, Besluitstatus
from service.besluiten.status import BESLIST
from service.opslag import BewaardAdvies, BewaardBesluit
from service.web.bezoeker import Bezoeker
from service.web.blad import blad
from service.web.zaakbladen import stand_in_woorden
from service.web.zaakmenu import ZAKEN, menu_voor

_KNOPPEN = {
    Besluitstatus.DEFINITIEF: "Maak het besluit definitief",
    Besluitstatus.BEKENDGEMAAKT: "Leg vast dat het besluit bekend is gemaakt",
    Besluitstatus.IN_BEZWAAR: "Leg vast dat er bezwaar is gemaakt",
    Besluitstatus.GEHANDHAAFD: "Handhaaf het besluit",
    Besluitstatus.HERROEPEN: "Herroep het besluit",
    Besluitstatus.INGETROKKEN: "Trek het besluit in",
}


NIET_NAGEKEKEN = Fout("", "Zet een vinkje als u het hebt nagekeken. Daarna pas gaat de stap door.", "nagekeken")
"""Wat rechtsgevolg heeft, bevestigt iemand eerst (WCAG 2.2, 3.3.4)."""


def standpagina(bezoeker: Bezoeker, rij: BewaardAdvies, huidig: BewaardBesluit, fouten: Sequence[Fout]) -> Response:
    """De pagina van een besluit dat vaststaat, of van een stap die niet kon: met `fouten` waarom niet."""
    kan = STAPPEN[Besluitstatus(huidig.status)]
    return blad(
        HTTPStatus.CONFLICT if fouten else HTTPStatus.OK,
        "besluitstand.html.j2",
        menu_voor(bezoeker.aanroep.wie, ""),
        zaak=rij.zaak,
        terug=f"{ZAKEN}/{rij.id}",
        teken=bezoeker.teken,
        versie=versie_van(huidig),
        concept=huidig.status == Besluitstatus.CONCEPT,
        stand=stand_in_woorden(huidig.status),
        fouten=fouten,
        knoppen=[(str(naar), _KNOPPEN[naar]) for naar in kan],
        met_reden=[_KNOPPEN[naar] for naar in kan if naar in BESLIST],
        nagekeken_mist=NIET_NAGEKEKEN in fouten,
        reden_mist=any(fout.plaats == "reden" for fout in fouten),
        reden=bezoeker.veld("reden"),
    )


def versie_van(huidig: BewaardBesluit | None) -> str:
    """Wat er in een formulier staat over de stand van het besluit toen de pagina gemaakt werd."""
    return f"{huidig.id}.{huidig.versie}" if huidig is not None else "nieuw"


def is_dezelfde(bezoeker: Bezoeker, rij: BewaardAdvies, huidig: BewaardBesluit | None) -> bool:
    """Hoort het formulier bij deze stand van het besluit, en het besluit bij dit advies?"""
    return bezoeker.veld("versie") == versie_van(huidig) and (huidig is None or huidig.advies_id == rij.id)


def is_al_gezet(bezoeker: Bezoeker, besluit: BewaardBesluit) -> bool:
    """Is dit de stap waar het formulier om vraagt, vanaf dezelfde stand? Zo komt die twee keer binnen als iemand twee keer klikt."""
    vanaf, gezet = f"{besluit.id}.{besluit.versie - 1}", (besluit.status, besluit.reden)
    return bezoeker.veld("versie") == vanaf and (bezoeker.veld("naar"), reden_van(bezoeker).strip()) == gezet


def reden_van(bezoeker: Bezoeker) -> str:
    """De reden die iemand voor een stap opschreef."""
    # Een browser stuurt een regeleinde als CR LF.
    return bezoeker.veld("reden").replace("\r\n", "\n")
