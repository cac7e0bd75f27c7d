"""Een versie van voorleggen tot geldend. Elke stap zegt alle redenen waarom zij niet kan, en legt vast waarop zij steunt."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from engine import Fout, InvoerFouten, Pakket, RegelFouten, Regels, lees_regelteksten
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from service.opslag.idempotentie import Herhaalsleutel
from service.opslag.regelversies import BewaardeVersie, DagBezet, Regelversieopslag
from service.regelversies.eigen_laag import veranderde_gedeelde
from service.regelversies.kiezen import kies
from service.regelversies.rapport import lees_rapport, rapportfouten
from service.regelversies.status import Versiestatus, waarom_niet
from service.regelversies.toetsen import lees_analyse, toets
from service.regelversies.versie import Regelversie, versie_van, verstreken
from service.regelversies.verzoek import Versiestap
from service.regelversies.weigering import Geweigerd
from service.wie import Aanroep

_LANGSTE_REDEN = 500


class Versiebeheer:
    """De stappen van versies. `regels` zijn die van de bestanden: zij beslissen zolang er geen versie geldt."""

    def __init__(self, opslag: Regelversieopslag, regels: Regels, features: Path) -> None:
        self.opslag = opslag
        self._regels = regels
        self._features = features

    def leg_voor(
        self, aanroep: Aanroep, regels: Regels, verband: str, ingang: date, sleutel: Herhaalsleutel | None = None
    ) -> BewaardeVersie:
        """Legt regels voor als concept. Werpt RegelFouten, InvoerFouten of BestaatAl."""
        return self.opslag.leg_voor(aanroep, versie_van(regels, verband, ingang, aanroep.nu.date()), sleutel)

    def toets(self, aanroep: Aanroep, huidig: BewaardeVersie, analyse: str = "", sleutel: Herhaalsleutel | None = None) -> BewaardeVersie:
        """Naar getoetst: de controle zonder fouten, elk voorbeeld klopt en de dekking is gehaald. Werpt Geweigerd of InvoerFouten."""
        fouten = _stapfouten(huidig, Versiestatus.GETOETST)
        versie = self.versie(huidig)
        anderen = (code for code in self._regels.samenwerkingsverbanden if code != versie.samenwerkingsverband)
        andere = {pad: tekst for code in anderen for pad, tekst in self._regels.alle_teksten(code).items() if _is_van(pad, code)}
        uitkomst = toets(versie, andere, self._features)
        bewijs = dict(uitkomst.bewijs)
        fouten += uitkomst.fouten
        if analyse:
            mis, deel = lees_analyse(analyse, _pakket(versie).hash)
            fouten += mis
            bewijs["analyse"] = deel
        return self._zet(aanroep, huidig, Versiestatus.GETOETST, fouten, bewijs, sleutel)

    def stel_vast(self, aanroep: Aanroep, huidig: BewaardeVersie, rapport: str, sleutel: Herhaalsleutel | None = None) -> BewaardeVersie:
        """Naar vastgesteld, door een ander dan wie haar voorlegde, met het wisselrapport. Werpt Geweigerd."""
        fouten = [*_stapfouten(huidig, Versiestatus.VASTGESTELD), *_dagfouten(aanroep, huidig)]
        if aanroep.wie.kenmerk == huidig.door:
            fouten.append(Fout("V103", "Wie een versie voorlegde, stelt haar niet vast. Laat een tweede persoon dat doen.", "wie"))
        if not any(stap.naar == Versiestatus.GETOETST for stap in huidig.stappen):
            zin = f"De controle en de dekking zijn nog niet getoetst. Doe eerst: thuisnabij regels versie toets {huidig.hash[:12]}"
            fouten.append(Fout("V104", zin, "toets"))
        bewijs: dict[str, Any] = {}
        if not rapport:
            zin = "Er is geen wisselrapport bij. Maak het met: thuisnabij regels vergelijk … --formaat json"
            fouten.append(Fout("V105", zin, "rapport"))
        else:
            try:
                inhoud = lees_rapport(rapport)
                fouten += rapportfouten(inhoud, self.nu_geldend(huidig), _pakket(self.versie(huidig)))
                bewijs = {"rapport": inhoud}
            except InvoerFouten as mis:
                fouten += mis.fouten
        return self._zet(aanroep, huidig, Versiestatus.VASTGESTELD, fouten, bewijs, sleutel)

    def maak_geldend(self, aanroep: Aanroep, huidig: BewaardeVersie, sleutel: Herhaalsleutel | None = None) -> BewaardeVersie:
        """Naar geldend: vanaf de ingangsdatum beslist deze versie. Werpt Geweigerd."""
        fouten = [*_stapfouten(huidig, Versiestatus.GELDEND), *_dagfouten(aanroep, huidig)]
        if any(ander.ingangsdatum == huidig.ingangsdatum for ander in self.opslag.geldende(huidig.samenwerkingsverband)):
            fouten.append(_dag_bezet())
        elif not fouten:
            fouten += self._ingehaald(huidig)
        try:
            return self._zet(aanroep, huidig, Versiestatus.GELDEND, fouten, {}, sleutel)
        except DagBezet:
            # Een ander was net eerder: pas onder het slot van de database staat vast dat de dag vrij is.
            raise Geweigerd([_dag_bezet()]) from None

    def trek_in(self, aanroep: Aanroep, huidig: BewaardeVersie, reden: str, sleutel: Herhaalsleutel | None = None) -> BewaardeVersie:
        """Naar ingetrokken, met een reden. Werpt Geweigerd."""
        fouten = list(_stapfouten(huidig, Versiestatus.INGETROKKEN))
        if not 0 < len(reden.strip()) <= _LANGSTE_REDEN or lijkt_op_bsn(reden):
            fouten.append(
                Fout("V118", f"Geef een reden van hoogstens {_LANGSTE_REDEN} tekens, zonder naam of burgerservicenummer.", "reden")
            )
        return self._zet(aanroep, huidig, Versiestatus.INGETROKKEN, fouten, {"reden": reden.strip()}, sleutel)

    def zet(self, aanroep: Aanroep, huidig: BewaardeVersie, stap: Versiestap, sleutel: Herhaalsleutel | None) -> BewaardeVersie:
        """De stap die een verzoek noemt. Werpt Geweigerd of InvoerFouten."""
        match stap.naar:
            case Versiestatus.GETOETST:
                return self.toets(aanroep, huidig, stap.analyse, sleutel)
            case Versiestatus.VASTGESTELD:
                return self.stel_vast(aanroep, huidig, stap.rapport, sleutel)
            case Versiestatus.GELDEND:
                return self.maak_geldend(aanroep, huidig, sleutel)
            case Versiestatus.INGETROKKEN:
                return self.trek_in(aanroep, huidig, stap.reden, sleutel)
            case Versiestatus.CONCEPT:
                raise Geweigerd(_stapfouten(huidig, Versiestatus.CONCEPT))

    def buiten_eigen_laag(self, verband: str, ingang: date, bestanden: Mapping[str, str]) -> tuple[Fout, ...]:
        """Elk gedeeld bestand dat anders is dan bij de dienst, en dan in de versie die op die dag geldt; leeg als zij gelijk zijn."""
        if verband not in self._regels.samenwerkingsverbanden:
            return ()
        gekozen = kies(self.opslag.geldende(verband), ingang, {})
        geldend = self.opslag.bestanden(gekozen.hash) if gekozen else None
        return veranderde_gedeelde(bestanden, [*([geldend] if geldend else []), self._regels.alle_teksten(verband)])

    def versie(self, bewaard: BewaardeVersie) -> Regelversie:
        """De versie met haar bestanden."""
        bestanden = self.opslag.bestanden(bewaard.hash)
        assert bestanden is not None, "een versie gaat nooit weg"
        return Regelversie(bewaard.hash, bewaard.samenwerkingsverband, bewaard.ingangsdatum, bewaard.overgang, bestanden)

    def nu_geldend(self, nieuw: BewaardeVersie) -> Pakket:
        """Het pakket dat op de ingangsdatum zou beslissen als deze versie er niet kwam. Werpt Geweigerd als dat er niet is."""
        gekozen = kies(self.opslag.geldende(nieuw.samenwerkingsverband), nieuw.ingangsdatum, {})
        bestanden = self.opslag.bestanden(gekozen.hash) if gekozen else None
        try:
            regels = self._regels if bestanden is None else lees_regelteksten(bestanden)
            return regels.pakket(nieuw.samenwerkingsverband, nieuw.ingangsdatum)
        except RegelFouten as fouten:
            raise Geweigerd(fouten.fouten) from None

    def _ingehaald(self, huidig: BewaardeVersie) -> list[Fout]:
        """Ging er na het vaststellen een andere versie gelden, dan haalt deze haar wijziging weer weg, en zegt het rapport dat niet."""
        gekozen = kies(self.opslag.geldende(huidig.samenwerkingsverband), huidig.ingangsdatum, {})
        if gekozen is None:
            return []
        bewijs = next(stap.bewijs for stap in huidig.stappen if stap.naar == Versiestatus.VASTGESTELD)
        if json.loads(bewijs)["rapport"]["oud"]["pakket"] == self.nu_geldend(huidig).hash:
            return []
        zin = f"Na het vaststellen ging versie {gekozen.hash[:12]} gelden, en daar gaat het wisselrapport niet over."
        wat = "Verwerk haar wijzigingen, trek deze versie in en leg de regels opnieuw voor."
        return [Fout("V128", f"{zin} {wat}", "rapport")]

    def _zet(
        self,
        aanroep: Aanroep,
        huidig: BewaardeVersie,
        naar: Versiestatus,
        fouten: list[Fout],
        bewijs: Mapping[str, Any],
        sleutel: Herhaalsleutel | None,
    ) -> BewaardeVersie:
        if fouten:
            raise Geweigerd(fouten)
        return self.opslag.zet_stap(aanroep, huidig, naar, bewijs, sleutel)


def _stapfouten(huidig: BewaardeVersie, naar: Versiestatus) -> list[Fout]:
    zin = waarom_niet(huidig.status, naar)
    return [Fout("V102", zin, "stap")] if zin else []


def _dagfouten(aanroep: Aanroep, huidig: BewaardeVersie) -> list[Fout]:
    return [verstreken(huidig.ingangsdatum)] if huidig.ingangsdatum < aanroep.nu.date() else []


def _dag_bezet() -> Fout:
    return Fout("V117", "Op deze dag gaat al een andere versie in. Kies een andere ingangsdatum.", "ingang")


def _pakket(versie: Regelversie) -> Pakket:
    return versie.regels().pakket(versie.samenwerkingsverband, versie.ingangsdatum)


def _is_van(pad: str, code: str) -> bool:
    return pad.startswith(f"samenwerkingsverbanden/{code}/")
