"""De drie soorten knopen van een YAML-bestand, elk met hun plaats."""

from dataclasses import dataclass

from engine.fouten import Plaats


@dataclass(frozen=True, slots=True)
class Tekst:
    """Een scalar, altijd als tekst: `no`, `012` en `1:30` blijven wat er staat. `aangehaald` is waar bij aanhalingstekens."""

    waarde: str
    aangehaald: bool
    plaats: Plaats


@dataclass(frozen=True, slots=True)
class Lijst:
    """Een rij knopen, in de volgorde van het bestand."""

    delen: tuple["YamlKnoop", ...]
    plaats: Plaats


@dataclass(frozen=True, slots=True)
class Kaart:
    """Sleutels met hun waarden, in de volgorde van het bestand; een sleutel komt één keer voor."""

    paren: tuple[tuple[Tekst, "YamlKnoop"], ...]
    plaats: Plaats


YamlKnoop = Tekst | Lijst | Kaart
