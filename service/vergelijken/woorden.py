"""Voorwaarden en berekeningen van de regeltaal in gewone woorden, met de titels van wat zij lezen."""

from collections.abc import Mapping, Sequence

from engine import Pakket
from engine.taal.berekeningen import Berekening, Functie, Gevallen, Opzoeken, OverLijst, Staffel
from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Begrip, Lijstveld, Verklaring
from engine.taal.lijsten import lijstvelden
from engine.taal.namen import PEILDATUM
from engine.taal.voorwaarden import (
    AlleVan,
    ConclusieIs,
    CriteriumIs,
    EenVan,
    GebrekIs,
    GeenVan,
    Kwantor,
    MinstensVan,
    Naam,
    Niet,
    UitkomstIs,
    Vast,
    Vergelijking,
    Voorwaarde,
    Waarde,
)
from engine.uitleg.woorden import VERDICTWOORDEN, kernwaarde_in_woorden

_OPERATOREN = {
    "gelijk_aan": "is",
    "ongelijk_aan": "is niet",
    "op_of_voor": "op of voor",
    "op_of_na": "op of na",
    "meer_dan": "meer dan",
    "minder_dan": "minder dan",
    "in": "is",
    "niet_in": "is geen van",
}


class Woorden:
    """De woorden van één pakket. Met `met_namen` staat de naam uit de regels achter elke titel, voor als de titels niets onderscheiden."""

    def __init__(self, pakket: Pakket, *, met_namen: bool = False) -> None:
        self._pakket = pakket
        self._met_namen = met_namen

    def voorwaarde(self, voorwaarde: Voorwaarde, lijst: str = "") -> str:
        """De voorwaarde als zinsdeel; een geheel van meer delen staat tussen haakjes als het zelf een deel is."""
        match voorwaarde:
            case Vergelijking():
                return self._vergelijking(voorwaarde, lijst)
            case CriteriumIs(naam, verdicten):
                stand = "voldaan" if verdicten is None else _of(sorted(VERDICTWOORDEN[verdict] for verdict in verdicten))
                return f"“{self._van(self._pakket.criteria, naam)}” is {stand}"
            case ConclusieIs(naam):
                return f"“{self._van(self._pakket.conclusies, naam)}” geldt"
            case UitkomstIs(naam):
                return f"de uitkomst is “{self._van(self._pakket.uitkomsten, naam)}”"
            case GebrekIs(naam):
                return f"er is het gebrek “{self._van(self._pakket.gebreken, naam)}”"
            case Niet(deel):
                return f"niet: {self._deel(deel, lijst)}"
            case AlleVan(delen):
                return " en ".join(self._deel(deel, lijst) for deel in delen)
            case EenVan(delen):
                return " of ".join(self._deel(deel, lijst) for deel in delen)
            case GeenVan(delen):
                return "geen van: " + "; ".join(self._deel(deel, lijst) for deel in delen)
            case MinstensVan(aantal, delen):
                return f"minstens {aantal} van: " + "; ".join(self._deel(deel, lijst) for deel in delen)
            case Kwantor():
                return self._kwantor(voorwaarde)

    def berekening(self, berekening: Berekening) -> str:
        """De berekening als zinsdeel."""
        match berekening:
            case Functie(naam, waarden):
                return f"{_los(naam)} van {self._waarden(waarden)}"
            case Staffel(over, trappen):
                treden = "; ".join(f"tot {self.waarde(tot)}: {self.waarde(per)}" for tot, per in trappen)
                return f"staffel over {self.waarde(over)} ({treden})"
            case OverLijst(naam, lijst, van, waarvoor):
                wat = f"{_los(naam)} {self.waarde(van, lijst)} in" if van is not None else f"{_los(naam)} in"
                return f"{wat} “{self._titel(lijst)}”" + self._waarvoor(waarvoor, lijst)
            case Opzoeken(tabel, met):
                return f"“{self._van(self._pakket.opzoektabellen, tabel)}” bij {self.waarde(met)}"
            case Gevallen(gevallen, anders):
                delen = "; ".join(f"als {self.voorwaarde(als)}: {self.waarde(dan)}" for als, dan in gevallen)
                return f"{delen}; en anders {self.waarde(anders)}"
            case Beslistabel():
                rijen = "; ".join(
                    f"{self.rij(rijvoorwaarde(berekening, rij))}: {self._waarden(rij.uitkomsten if berekening.is_lijst else (rij.dan,))}"
                    for rij in berekening.rijen
                )
                if berekening.alles_anders is None:
                    return rijen
                return (
                    f"{rijen}; en anders {self._waarden(berekening.alles_anders if berekening.is_lijst else berekening.alles_anders[:1])}"
                )

    def rij(self, voorwaarde: Voorwaarde) -> str:
        """Wanneer een rij van een beslistabel past; een rij met alleen streepjes past altijd."""
        return self.voorwaarde(voorwaarde) or "altijd"

    def waarde(self, waarde: Waarde, lijst: str = "", van: str = "") -> str:
        """Een naam als titel, of een vaste waarde; een keuze van het begrip `van` staat er in de woorden van dat begrip."""
        if isinstance(waarde, Naam):
            return f"“{self._titel(waarde.naam, lijst)}”" if waarde.naam != PEILDATUM else PEILDATUM
        begrip = self._begrip(van, lijst)
        if begrip is not None and isinstance(waarde.waarde, str):
            return begrip.keuzes.get(waarde.waarde, waarde.waarde)
        return kernwaarde_in_woorden(waarde.waarde)

    def _vergelijking(self, vergelijking: Vergelijking, lijst: str) -> str:
        naam, operator = vergelijking.links.naam, vergelijking.operator
        waarden = [self.waarde(rechts, lijst, naam) for rechts in vergelijking.rechts]
        titel = self._titel(naam, lijst)
        if operator == "tussen":
            return f"“{titel}” van {waarden[0]} tot en met {waarden[1]}"
        return f"“{titel}” {_OPERATOREN.get(operator, operator)} {_of(waarden)}"

    def _kwantor(self, kwantor: Kwantor) -> str:
        titel = self._titel(kwantor.lijst)
        if kwantor.soort in ("alle", "geen"):
            wie = "elke regel" if kwantor.soort == "alle" else "geen enkele regel"
            return f"{wie} van “{titel}”" + self._waarvoor(kwantor.waarvoor, kwantor.lijst)
        aantal = self.waarde(kwantor.aantal or Vast(0))
        if kwantor.verschillende:
            wat = f"verschillende “{self._titel(kwantor.verschillende, kwantor.lijst)}” in"
        else:
            wat = f"{'regel' if aantal == '1' else 'regels'} van"
        return f"{kwantor.soort} {aantal} {wat} “{titel}”" + self._waarvoor(kwantor.waarvoor, kwantor.lijst)

    def _waarvoor(self, waarvoor: Voorwaarde | None, lijst: str) -> str:
        return "" if waarvoor is None else f" met {self._deel(waarvoor, lijst)}"

    def _deel(self, deel: Voorwaarde, lijst: str) -> str:
        tekst = self.voorwaarde(deel, lijst)
        return f"({tekst})" if isinstance(deel, AlleVan | EenVan | GeenVan | MinstensVan) else tekst

    def _waarden(self, waarden: Sequence[Waarde]) -> str:
        return ", ".join(map(self.waarde, waarden))

    def _begrip(self, naam: str, lijst: str) -> Begrip | Lijstveld | None:
        return lijstvelden(self._pakket, lijst).get(naam) or self._pakket.begrippen.get(naam)

    def _titel(self, naam: str, lijst: str = "") -> str:
        p = self._pakket
        verklaring = self._begrip(naam, lijst) or p.afleidingen.get(naam) or p.parameters.get(naam)
        return self._benoem(naam, verklaring.titel if verklaring is not None else naam)

    def _van(self, groep: Mapping[str, Verklaring], naam: str) -> str:
        return self._benoem(naam, groep[naam].titel if naam in groep else naam)

    def _benoem(self, naam: str, titel: str) -> str:
        return f"{titel} [{naam}]" if self._met_namen and titel != naam else titel


def _los(naam: str) -> str:
    return naam.replace("_", " ")


def _of(delen: Sequence[str]) -> str:
    return delen[0] if len(delen) == 1 else f"{', '.join(delen[:-1])} of {delen[-1]}"
