"""Vragen over één pakket: bestaat er een zaak waarin dit zo is? Een gevonden zaak telt pas als de motor hetzelfde zegt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import z3

from engine import Advies, Pakket
from engine.taal.declaraties import Verklaring
from service.analyse.bevinding import Bevinding, Ernst, Soort, Voorbeeldzaak
from service.analyse.getuige import Gegevens, Getuige, kleiner, oordeel_over, peildatum_uit, uit_model
from service.analyse.oplosser import Status, zoek
from service.analyse.ruimte import KORTSTE_LIJST, ruimte_van
from service.analyse.vertaling.grootheid import Woordenboek
from service.analyse.vertaling.kalender import Kalender
from service.analyse.vertaling.vertaling import Gedeeld, Vertaling
from service.analyse.voorraad import voorraad_van

# Feestdagen verschillen per jaar; voor termijnen die op een werkdag eindigen kijkt de analyse zoveel jaren om de peildatum heen.
JAREN_MET_FEESTDAGEN = 6
Formule = Callable[[Vertaling], z3.BoolRef]


class Verschil(Exception):
    """De bewijzer vond een zaak waarin de motor iets anders zegt: een fout in de vertaling, en dus geen uitslag."""


def _geen() -> tuple[Getuige, ...]:
    return ()


@dataclass(frozen=True)
class Uitslag:
    """Of zo'n zaak bestaat, en dan de zaak (of de twee zaken naast elkaar).

    De zaak zo klein mogelijk maken kost tientallen beoordelingen; dat gebeurt pas als iemand haar wil zien.
    """

    status: Status
    _maak: Callable[[], tuple[Getuige, ...]] = _geen

    @cached_property
    def getuigen(self) -> tuple[Getuige, ...]:
        """De gevonden zaken, zonder wat er niet toe doet."""
        return self._maak()

    def zaken(self, naam: str) -> tuple[Voorbeeldzaak, ...]:
        """De zaken als dossier en in woorden; `naam` is de regel waar het om gaat."""
        kenmerk = naam.replace("_", "-")[:50]
        return tuple(
            Voorbeeldzaak(getuige.als_dossier(f"{kenmerk}-{nummer}"), getuige.in_woorden())
            for nummer, getuige in enumerate(self.getuigen, start=1)
        )


class Onderzoeker:
    """Een pakket op een dag, klaar om er vragen over te stellen. Elke vraag mag `seconden` aan werk kosten."""

    def __init__(self, pakket: Pakket, dag: date, seconden: int, kortste_lijst: int = KORTSTE_LIJST) -> None:
        self.pakket = pakket
        self.dag = dag
        self.seconden = seconden
        self.ruimte = ruimte_van(pakket, dag, kortste_lijst)
        kalender = Kalender(dag.year - JAREN_MET_FEESTDAGEN, dag.year + JAREN_MET_FEESTDAGEN)
        self.gedeeld = Gedeeld(pakket, self.ruimte, Woordenboek(), kalender)
        self.vertaling = Vertaling(self.gedeeld)

    def bestaat(self, formule: Formule, klopt: Callable[[Advies], bool]) -> Uitslag:
        """Een zaak waarin de formule waar is. `klopt` zegt hetzelfde over het advies van de motor.

        Raises:
            Verschil: als de motor het over de gevonden zaak niet eens is met de bewijzer.
        """
        gemaakt, nodig = self.vertaling.formule(formule)
        antwoord = zoek(gemaakt, nodig, self.seconden)
        if antwoord.model is None:
            return Uitslag(antwoord.status)
        peildatum = peildatum_uit(antwoord.model, self.dag)
        gevonden = uit_model(self.pakket, antwoord.model, nodig.begrippen, self.gedeeld.woorden)

        def klopt_met(gegevens: Gegevens) -> bool:
            advies = oordeel_over(self.pakket, gegevens, peildatum)
            return advies is not None and klopt(advies)

        if not klopt_met(gevonden):
            raise Verschil
        return Uitslag(antwoord.status, lambda: (self._getuige(kleiner(gevonden, klopt_met), peildatum),))

    def kan(self, formule: Formule, klopt: Callable[[Advies], bool]) -> Status:
        """Als `bestaat`, voor wie alleen wil weten of zo'n zaak bestaat: een zaak die er al ligt is dan genoeg."""
        return Status.BESTAAT if any(map(klopt, self._voorraad)) else self.bestaat(formule, klopt).status

    @cached_property
    def _voorraad(self) -> tuple[Advies, ...]:
        return voorraad_van(self.pakket, self.dag)

    def bestaat_paar(
        self, ander: str, formule: Callable[[Vertaling, Vertaling], z3.BoolRef], klopt: Callable[[Advies, Advies], bool]
    ) -> Uitslag:
        """Als `bestaat`, voor twee zaken die alleen in de plek `ander` verschillen."""
        tweede = Vertaling(self.gedeeld, ander)
        (gemaakt, rechts), links = self.vertaling.formule(lambda een: tweede.formule(lambda twee: formule(een, twee)))
        links.neem_over(rechts)
        antwoord = zoek(gemaakt, links, self.seconden)
        if antwoord.model is None:
            return Uitslag(antwoord.status)
        peildatum = peildatum_uit(antwoord.model, self.dag)
        eerste = uit_model(self.pakket, antwoord.model, links.begrippen, self.gedeeld.woorden)
        erna = uit_model(self.pakket, antwoord.model, links.begrippen, self.gedeeld.woorden, ander)
        verschil = {naam: waarde for naam, waarde in erna.items() if eerste.get(naam) != waarde}

        def klopt_met(gegevens: Gegevens) -> bool:
            adviezen = [oordeel_over(self.pakket, zaak, peildatum) for zaak in (gegevens, {**gegevens, **verschil})]
            return adviezen[0] is not None and adviezen[1] is not None and klopt(adviezen[0], adviezen[1])

        if not klopt_met(eerste):
            raise Verschil
        return Uitslag(antwoord.status, lambda: self._paar(eerste, verschil, klopt_met, peildatum))

    def _paar(
        self, eerste: Gegevens, verschil: Gegevens, klopt_met: Callable[[Gegevens], bool], peildatum: date
    ) -> tuple[Getuige, Getuige]:
        # Alleen wat in beide zaken gelijk is mag weg; anders verschillen zij niet meer in één plek.
        vast = {naam: eerste[naam] for naam in verschil if naam in eerste}
        klein = kleiner({naam: waarde for naam, waarde in eerste.items() if naam not in verschil}, lambda deel: klopt_met({**deel, **vast}))
        begin = {**klein, **vast}
        return self._getuige(begin, peildatum), self._getuige({**begin, **verschil}, peildatum)

    def zeg(self, soort: Soort, ernst: Ernst, regel: Verklaring, zin: str, zaken: tuple[Voorbeeldzaak, ...] = ()) -> Bevinding:
        """Een bevinding over een regel van dit pakket."""
        return Bevinding(self.pakket.samenwerkingsverband, soort, ernst, regel.naam, str(regel.plaats), zin, zaken)

    def _getuige(self, gegevens: Gegevens, peildatum: date) -> Getuige:
        advies = oordeel_over(self.pakket, gegevens, peildatum)
        assert advies is not None
        return Getuige(advies, dict(sorted(gegevens.items())))
