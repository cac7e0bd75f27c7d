"""Gegevens nakijken tegen de begrippen: alles tegelijk, niets omgezet, geen waarde in een foutmelding."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from engine.beoordelen.spoor import Element, Onbekend, Oordeelswaarde, Zaakwaarde
from engine.fouten import MEESTE_VERMOEDENS, Fout, InvoerFouten, bedoelde
from engine.logica import GEGEVENS_ONTBREKEN
from engine.pakket import Pakket
from engine.taal.declaraties import Begrip, Soort
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from engine.zaak.dossier import lees_datum
from engine.zaak.herkomst import Herkomst, lees_herkomst
from engine.zaak.tekens import heeft_onleesbare_tekens, veldnaam
from engine.zaak.waarden import lees_kernwaarde

OORDEELVELDEN = ("waarde", "rol", "datum", "motivering")
LANGSTE_MOTIVERING = 4000
_GEEN_HERKOMST: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Gegevens:
    """De getypeerde gegevens van een zaak; alleen wat opgegeven is. `herkomst` verandert nooit een uitkomst."""

    waarden: Mapping[str, Zaakwaarde]
    herkomst: Mapping[str, Herkomst] = field(default_factory=dict)

    def met(self, waarden: Mapping[str, Zaakwaarde]) -> "Gegevens":
        """Dezelfde zaak met precies deze waarden, op naam. De herkomst blijft alleen bij wat hetzelfde bleef."""
        blijft = {naam: deel for naam, deel in self.herkomst.items() if naam in waarden and waarden[naam] == self.waarden[naam]}
        return Gegevens({naam: waarden[naam] for naam in sorted(waarden)}, blijft)


def lees_gegevens(pakket: Pakket, ruw: Mapping[str, object], peildatum: date, herkomst: Mapping[str, object] = _GEEN_HERKOMST) -> Gegevens:
    """Kijkt de gegevens van een dossier en hun herkomst na tegen de begrippen van het pakket.

    Raises:
        InvoerFouten: met alle problemen tegelijk; de plaats is het pad van het veld.
    """
    lezer = _Lezer(pakket, peildatum)
    waarden = {}
    for naam, waarde in ruw.items():
        begrip = pakket.begrippen.get(naam)
        if begrip is None:
            bedoeld = bedoelde(str(naam), pakket.begrippen) if len(lezer.fouten) < MEESTE_VERMOEDENS else ""
            lezer.fout("I002", "Dit begrip bestaat niet.", f"gegevens.{veldnaam(naam)}", bedoeld)
        else:
            waarden[naam] = lezer.lees(begrip, waarde, f"gegevens.{naam}")
    waarvandaan, gevonden = lees_herkomst(pakket, herkomst, ruw, peildatum)
    if lezer.fouten or gevonden:
        raise InvoerFouten([*lezer.fouten, *gevonden])
    return Gegevens({naam: waarden[naam] for naam in sorted(waarden)}, waarvandaan)


class _Lezer:
    def __init__(self, pakket: Pakket, peildatum: date) -> None:
        self.pakket = pakket
        self.peildatum = peildatum
        self.fouten: list[Fout] = []

    def fout(self, code: str, zin: str, pad: str, bedoeld: str = "") -> None:
        self.fouten.append(Fout(code, zin, pad, bedoeld))

    def lees(self, begrip: Begrip, waarde: object, pad: str) -> Zaakwaarde:
        if waarde is None:
            self.fout("I013", "Laat dit veld weg als u het niet weet; null mag niet.", pad)
            return False
        if begrip.soort == Soort.LIJST:
            return self._lijst(begrip, waarde, pad)
        if begrip.soort == Soort.OORDEEL:
            return self._oordeel(begrip, waarde, pad)
        gelezen = lees_kernwaarde(begrip, waarde, self.peildatum)
        if isinstance(gelezen, tuple):
            self.fout(gelezen[0], gelezen[1], pad, gelezen[2])
            return False
        return gelezen

    def _lijst(self, begrip: Begrip, waarde: object, pad: str) -> tuple[Element, ...]:
        if not isinstance(waarde, list):
            self.fout("I020", "Hier hoort een lijst te staan.", pad)
            return ()
        if len(waarde) > begrip.maximaal:
            self.fout("I021", f"Deze lijst mag hoogstens {begrip.maximaal} regels hebben.", pad)
            return ()
        return tuple(self._element(begrip, deel, f"{pad}[{nummer}]", nummer) for nummer, deel in enumerate(waarde))

    def _element(self, begrip: Begrip, deel: object, pad: str, nummer: int) -> Element:
        if not isinstance(deel, dict):
            self.fout("I022", "Elke regel van deze lijst hoort een object met velden te zijn.", pad)
            return ()
        for naam in deel:
            if naam not in begrip.velden:
                self.fout("I002", "Dit veld bestaat niet in deze lijst.", f"{pad}.{veldnaam(naam)}", bedoelde(str(naam), begrip.velden))
        element: list[object] = []
        for naam, veld in begrip.velden.items():
            if naam in deel:
                element.append(self.lees(veld, deel[naam], f"{pad}.{naam}"))
            else:
                element.append(Onbekend((f"{begrip.naam}[{nummer}].{naam}",), GEGEVENS_ONTBREKEN))
        return tuple(element)  # type: ignore[arg-type]

    def _oordeel(self, begrip: Begrip, waarde: object, pad: str) -> Zaakwaarde:
        if not isinstance(waarde, dict):
            velden = ", ".join(OORDEELVELDEN)
            self.fout("I023", f"Dit is een oordeel. Hier hoort een object te staan met {velden}.", pad)
            return False
        for naam in waarde:
            if naam not in OORDEELVELDEN:
                self.fout("I002", "Dit veld bestaat niet in een oordeel.", f"{pad}.{veldnaam(naam)}", bedoelde(str(naam), OORDEELVELDEN))
        if ontbreekt := [naam for naam in OORDEELVELDEN if naam not in waarde]:
            self.fout("I024", f"Van dit oordeel ontbreekt: {', '.join(ontbreekt)}.", pad)
            return False
        kern: Any = lees_kernwaarde(begrip, waarde["waarde"], self.peildatum)
        if isinstance(kern, tuple):
            self.fout(kern[0], kern[1], f"{pad}.waarde", kern[2])
            kern = False
        datum = lees_datum(waarde["datum"])
        if datum is None or datum > self.peildatum:
            self.fout("I025", "Hier hoort de dag van het oordeel te staan, niet na de peildatum.", f"{pad}.datum")
        rol = self._rol(begrip, waarde["rol"], pad)
        return Oordeelswaarde(kern, rol, datum or self.peildatum, self._motivering(waarde["motivering"], pad))

    def _rol(self, begrip: Begrip, rol: object, pad: str) -> str:
        if isinstance(rol, str) and rol in begrip.antwoord_door:
            return rol
        wie = " of ".join(begrip.antwoord_door)
        bedoeld = bedoelde(rol, begrip.antwoord_door) if isinstance(rol, str) else ""
        self.fout("I026", f"Alleen {wie} kan dit oordeel geven.", f"{pad}.rol", bedoeld)
        return ""

    def _motivering(self, motivering: object, pad: str) -> str:
        if not isinstance(motivering, str) or not motivering.strip():
            self.fout("I027", "Een oordeel heeft een motivering nodig.", f"{pad}.motivering")
            return ""
        if len(motivering) > LANGSTE_MOTIVERING:
            self.fout("I028", f"De motivering mag hoogstens {LANGSTE_MOTIVERING} tekens hebben.", f"{pad}.motivering")
        if heeft_onleesbare_tekens(motivering):
            self.fout("I032", "Er staat een teken in dat niet in een tekst hoort.", f"{pad}.motivering")
        if lijkt_op_bsn(motivering):
            self.fout("I010", "Dit lijkt op een burgerservicenummer. Dat mag hier niet staan.", f"{pad}.motivering")
        return motivering
