"""De regels van een pakket vertaald naar de uitdrukkingen van zen-engine, voor een eerlijke vergelijking.

Verdicten worden getallen: voldaan 1, open 0, niet voldaan -1, niet van toepassing 9. Zo is `alle_van` het kleinste getal.
De vergeleken motor krijgt het op drie punten makkelijker dan de onze: datums en afleidingen krijgt hij kant en klaar aangeleverd,
de twee soorten open houdt hij niet uit elkaar, en zijn spoor heeft één regel per criterium waar het onze er een per voorwaarde heeft.
"""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from engine import Advies, Pakket
from engine.beoordelen.spoor import Onbekend, Oordeelswaarde
from engine.logica import Verdict
from engine.pakket.mogelijk import kan_wegvallen, mogelijke_verdicten
from engine.taal.lijsten import lijstvelden
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
    Vergelijking,
    Voorwaarde,
    Waarde,
)

CODES: Mapping[Verdict, int] = {
    Verdict.VOLDAAN: 1,
    Verdict.GEGEVENS_ONTBREKEN: 0,
    Verdict.OORDEEL_NODIG: 0,
    Verdict.NIET_VOLDAAN: -1,
    Verdict.NIET_VAN_TOEPASSING: 9,
}
_TEKENS = {
    "gelijk_aan": "==",
    "ongelijk_aan": "!=",
    "minstens": ">=",
    "hoogstens": "<=",
    "meer_dan": ">",
    "minder_dan": "<",
    "voor": "<",
    "na": ">",
    "op_of_voor": "<=",
    "op_of_na": ">=",
}


class NietTeVertalen(Exception):
    """De vergeleken motor heeft hier geen vorm voor; de uitkomst wordt dan kant en klaar aangeleverd."""


class Vertaling:
    """Een pakket als beslisgraaf. `aangeleverd` zijn de criteria die niet te vertalen waren."""

    def __init__(self, pakket: Pakket) -> None:
        self.pakket = pakket
        self.aangeleverd: list[str] = []
        self.criteria: list[str] = []
        namen = [naam for naam, _, _ in pakket.programma.stappen if naam in pakket.criteria]
        volgorde = [pakket.criteria[naam] for naam in namen]
        self._mogelijk = mogelijke_verdicten(volgorde)
        self._hulp: list[tuple[str, str]] = []
        self._uitdrukkingen = uitdrukkingen = self.uitdrukkingen = list[tuple[str, str]]()
        for naam in namen:
            try:
                uitdrukkingen.append((f"c_{naam}", self._criterium(naam)))
                self.criteria.append(naam)
            except NietTeVertalen:
                self.aangeleverd.append(naam)
        namen_met_als = [(naam, uitkomst.als) for naam, uitkomst in pakket.uitkomsten.items()]
        for naam, als in namen_met_als:
            if als is not None:
                uitdrukkingen.append((f"u_{naam}", self._code(als, "")))
        for naam, gebrek in pakket.gebreken.items():
            uitdrukkingen.append((f"g_{naam}", self._code(gebrek.als, "")))
        uitdrukkingen.append(("uitkomst", self._uitkomst([naam for naam, als in namen_met_als if als is not None])))

    def graaf(self) -> str:
        """De graaf als JSON voor `create_decision`."""
        uitdrukkingen = [{"id": sleutel, "key": sleutel, "value": waarde} for sleutel, waarde in self.uitdrukkingen]
        knopen = [
            {"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}},
            {
                "id": "regels",
                "type": "expressionNode",
                "name": "regels",
                "position": {"x": 0, "y": 0},
                "content": {"expressions": uitdrukkingen},
            },
            {"id": "uit", "type": "outputNode", "name": "uit", "position": {"x": 0, "y": 0}},
        ]
        pijlen = [
            {"id": "1", "sourceId": "in", "targetId": "regels", "type": "edge"},
            {"id": "2", "sourceId": "regels", "targetId": "uit", "type": "edge"},
        ]
        return json.dumps({"nodes": knopen, "edges": pijlen})

    def invoer(self, advies: Advies) -> dict[str, Any]:
        """De zaak van een advies als invoer: gegevens, afleidingen, parameters en de aangeleverde criteria."""
        waarden: dict[str, Any] = {"peildatum": advies.peildatum, **self.pakket.parameterwaarden, **advies.afleidingen}
        waarden.update(advies.gegevens.waarden)
        invoer = {f"w_{naam}": self._kaal(naam, waarde) for naam, waarde in waarden.items() if not isinstance(waarde, Onbekend)}
        invoer.update({f"c_{naam}": CODES[advies.criteria[naam].verdict] for naam in self.aangeleverd})
        return invoer

    def _kaal(self, naam: str, waarde: Any) -> Any:
        if isinstance(waarde, Oordeelswaarde):
            return self._kaal(naam, waarde.waarde)
        if isinstance(waarde, date):
            return waarde.toordinal()
        if isinstance(waarde, Decimal):
            return float(waarde)
        if isinstance(waarde, tuple):
            velden = tuple(lijstvelden(self.pakket, naam))
            return [
                {veld: self._kaal(veld, deel) for veld, deel in zip(velden, element, strict=True) if not isinstance(deel, Onbekend)}
                for element in waarde
            ]
        return waarde

    def _criterium(self, naam: str) -> str:
        criterium = self.pakket.criteria[naam]
        assert criterium.als is not None
        code = self._code(criterium.als, "")
        if criterium.uitzondering is not None:
            uitzondering = self._code(criterium.uitzondering, "")
            code = f"({uitzondering}) == 1 ? 9 : (({uitzondering}) == 0 ? (({code}) == 9 ? 9 : 0) : ({code}))"
        if criterium.van_toepassing_als is not None:
            toepassing = self._code(criterium.van_toepassing_als, "")
            code = f"({toepassing}) == 1 ? ({code}) : (({toepassing}) == 0 ? 0 : 9)"
        return code

    def _code(self, voorwaarde: Voorwaarde, lijst: str) -> str:
        match voorwaarde:
            case Vergelijking():
                return self._vergelijking(voorwaarde, lijst)
            case CriteriumIs(naam, None):
                return self._verwijzing(naam)
            case CriteriumIs(naam, verdicten):
                c = self._verwijzing(naam)
                codes = ", ".join(sorted(str(CODES[verdict]) for verdict in verdicten or ()))
                return f"({c} == 0 ? 0 : ({c} in [{codes}] ? 1 : -1))"
            case ConclusieIs(naam):
                return self._code(self.pakket.conclusies[naam].als, "")
            case Niet(deel) if not self._kan_wegvallen(deel):
                return f"(-({self._code(deel, lijst)}))"
            case Niet(deel):
                return f"(({self._code(deel, lijst)}) == 9 ? 9 : -({self._code(deel, lijst)}))"
            case AlleVan(delen):
                return f"min([{self._delen(delen, lijst)}])"
            case EenVan(delen) if not any(self._kan_wegvallen(deel) for deel in delen):
                return f"max([{self._delen(delen, lijst)}])"
            case EenVan(delen):
                codes = f"map([{self._delen(delen, lijst)}], # == 9 ? -9 : #)"
                return f"(max({codes}) == -9 ? 9 : max({codes}))"
            case GeenVan(delen):
                return f"min(map([{self._delen(delen, lijst)}], # == 9 ? 9 : -#))"
            case Kwantor():
                return self._kwantor(voorwaarde)
            case MinstensVan(aantal, delen):
                codes = self._apart(f"[{self._delen(delen, lijst)}]", lijst)
                aan, open_, uit = (f"len(filter({codes}, # == {code}))" for code in (1, 0, -1))
                rest = f"({aan} + {uit} == 0 ? ({open_} > 0 ? 0 : 9) : ({aan} + {open_} < {aantal} ? -1 : 0))"
                return f"({aan} >= {aantal} ? 1 : {rest})"
            case UitkomstIs() | GebrekIs():
                raise AssertionError("een uitkomst of gebrek staat alleen in een eigenschap")

    def _apart(self, codes: str, lijst: str) -> str:
        """Wat drie keer nodig is, rekent de vergeleken motor één keer uit; binnen een lijst kan dat niet."""
        if lijst:
            return codes
        naam = f"m_{len(self._hulp)}"
        self._hulp.append((naam, codes))
        self._uitdrukkingen.append((naam, codes))
        return f"$.{naam}"

    def _kan_wegvallen(self, voorwaarde: Voorwaarde) -> bool:
        # Wat niet kan wegvallen krijgt de korte vorm: de vergeleken motor moet niet onnodig werk doen.
        return kan_wegvallen(voorwaarde, self._mogelijk)

    def _verwijzing(self, naam: str) -> str:
        return f"c_{naam}" if naam in self.aangeleverd else f"$.c_{naam}"

    def _delen(self, delen: tuple[Voorwaarde, ...], lijst: str) -> str:
        return ", ".join(self._code(deel, lijst) for deel in delen)

    def _kwantor(self, kwantor: Kwantor) -> str:
        if kwantor.verschillende is not None:
            raise NietTeVertalen("verschillende waarden tellen")
        naam = f"w_{kwantor.lijst}"
        codes = "" if kwantor.waarvoor is None else f"map({naam}, {self._code(kwantor.waarvoor, kwantor.lijst)})"
        if kwantor.aantal is None:
            teken = "#" if kwantor.soort == "alle" else "(# == 9 ? 9 : -#)"
            return f"({naam} == null ? 0 : (len({naam}) == 0 ? 1 : min(map({codes}, {teken}))))"
        n = self._waarde(kwantor.aantal, "")
        ontbreekt = f"{naam} == null or {n} == null" if isinstance(kwantor.aantal, Naam) else f"{naam} == null"
        laag = f"len(filter({codes}, # == 1))" if codes else f"len({naam})"
        hoog = f"len(filter({codes}, # == 1 or # == 0))" if codes else f"len({naam})"
        zeker, nooit = {
            "minstens": (f"{laag} >= {n}", f"{hoog} < {n}"),
            "hoogstens": (f"{hoog} <= {n}", f"{laag} > {n}"),
            "precies": (f"({laag} == {n} and {hoog} == {n})", f"({n} < {laag} or {n} > {hoog})"),
        }[kwantor.soort]
        return f"({ontbreekt} ? 0 : ({zeker} ? 1 : ({nooit} ? -1 : 0)))"

    def _vergelijking(self, vergelijking: Vergelijking, lijst: str) -> str:
        links = self._waarde(vergelijking.links, lijst)
        rechts = [self._waarde(waarde, lijst) for waarde in vergelijking.rechts]
        namen = [
            tekst
            for tekst, waarde in zip([links, *rechts], (vergelijking.links, *vergelijking.rechts), strict=True)
            if isinstance(waarde, Naam)
        ]
        match vergelijking.operator:
            case "tussen":
                toets = f"({links} >= {rechts[0]} and {links} <= {rechts[1]})"
            case "in":
                toets = f"{links} in [{', '.join(rechts)}]"
            case "niet_in":
                toets = f"{links} not in [{', '.join(rechts)}]"
            case operator:
                toets = f"{links} {_TEKENS[operator]} {rechts[0]}"
        ontbreekt = " or ".join(f"{naam} == null" for naam in namen)
        return f"({ontbreekt} ? 0 : ({toets} ? 1 : -1))"

    def _waarde(self, waarde: Waarde, lijst: str) -> str:
        if isinstance(waarde, Naam):
            veld = lijst and waarde.naam in lijstvelden(self.pakket, lijst)
            return f"#.{waarde.naam}" if veld else f"w_{waarde.naam}"
        letterlijk = waarde.waarde
        if isinstance(letterlijk, bool):
            return "true" if letterlijk else "false"
        if isinstance(letterlijk, date):
            return str(letterlijk.toordinal())
        return f"'{letterlijk}'" if isinstance(letterlijk, str) else str(letterlijk)

    def _uitkomst(self, namen: list[str]) -> str:
        """De hoogste uitkomst die niet vaststaat als niet bereikt: haar naam, of 'open'."""
        uitdrukking = "''"
        for naam in reversed(namen):
            u = f"$.u_{naam}"
            uitdrukking = f"({u} == 1 ? '{naam}' : ({u} == 0 ? 'open' : {uitdrukking}))"
        return uitdrukking
