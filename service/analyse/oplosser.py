"""Eén vraag aan de bewijzer, met een grens aan het werk dat hij mag doen."""

from dataclasses import dataclass
from enum import StrEnum

import z3

from service.analyse.vertaling.vertaling import Nodig

# Gemeten op een gewone kern: ongeveer zoveel stappen van de bewijzer gaan er in een seconde.
_WERK_PER_SECONDE = 20_000_000
_RUIMER = 4


class Status(StrEnum):
    """Of er een zaak bestaat die aan de formule voldoet."""

    BESTAAT = "bestaat"
    BESTAAT_NIET = "bestaat_niet"
    ONBESLIST = "onbeslist"


@dataclass(frozen=True, slots=True)
class Antwoord:
    """De status; bij `bestaat` met het model waarin het zo is."""

    status: Status
    model: z3.ModelRef | None


def zoek(formule: z3.BoolRef, nodig: Nodig, seconden: int) -> Antwoord:
    """Zoekt een zaak waarin de formule waar is.

    De grens telt stappen van de bewijzer en geen tijd, zodat dezelfde vraag op elke machine hetzelfde antwoord krijgt. Alleen een
    machine die vier keer zo traag is als de maat loopt eerder tegen de klok aan.
    """
    oplosser = z3.Solver()
    oplosser.set("rlimit", seconden * _WERK_PER_SECONDE)
    oplosser.set("timeout", seconden * 1000 * _RUIMER)
    oplosser.set("random_seed", 0)
    # De oudere rekenaar van z3 is op deze vragen, veel keuzes en weinig rekenwerk, gemeten twee tot tien keer zo snel als de nieuwe.
    oplosser.set("smt.arith.solver", 2)
    oplosser.add(*nodig.eisen.values())
    oplosser.add(formule)
    gevonden = oplosser.check()
    if gevonden == z3.sat:
        return Antwoord(Status.BESTAAT, oplosser.model())
    return Antwoord(Status.BESTAAT_NIET if gevonden == z3.unsat else Status.ONBESLIST, None)
