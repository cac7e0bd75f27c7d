"""De schutting om durable_rules 2.0.28: de enige plek die de C-functies aanroept.

Wat hier geldt, sluit telkens een gemeten gebrek uit: één slot per proces; per regelset één sessie met een vaste naam; warmdraaien voor
de eerste zaak (anders ruimt `delete_state` ongezet geheugen op); elke code nagekeken; een begrensde agenda. Na een gelukte zaak worden
haar feiten ingetrokken en moeten de sessies aantoonbaar leeg zijn; na elke fout verdwijnen zij. (Ook na een gelukte zaak de sessies
verwijderen kan, maar kost een derde meer tijd: zij beslaan 13 kB per regel.) De achtergronddraden en woordenboeken van `durable` zelf
blijven ongebruikt.
"""

import os
import threading
import weakref
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import islice
from types import TracebackType
from typing import NamedTuple, Self

import durable_rules_engine as _c

from engine.conclusies.fouten import MotorFout
from engine.conclusies.regelset import INTREKKEN, Regelset
from engine.conclusies.velden import SESSIE
from engine.logica import Verdict

_GEEN_FEITEN = "[]"
_SESSIE_ONBEKEND = "error code: 309"
# RLock: de vuilnisman kan midden in een zaak een andere motor sluiten, in dezelfde draad.
_SLOT = threading.RLock()
# Een proces dat splitst wacht op de lopende zaak: het kind erft een vrij slot en motoren zonder halve sessie.
os.register_at_fork(before=_SLOT.acquire, after_in_parent=_SLOT.release, after_in_child=_SLOT.release)


class Afleiding(NamedTuple):
    """Per vak de bewezen bits, en de tekens van wat er vuurde op volgorde."""

    bits: list[int]
    gevuurd: list[str]


class Durable:
    """De regelsets van één plan in durable_rules. `close` geeft het geheugen terug; dat gebeurt ook als niemand haar meer vasthoudt."""

    def __init__(self, regelsets: Sequence[Regelset], vakken: int) -> None:
        self._vakken = vakken
        self._sets: list[tuple[int, Regelset]] = []
        with _SLOT:
            for regelset in regelsets:
                handle = _c.create_ruleset(regelset.naam, regelset.json)
                self._sets.append((handle, regelset))
                # Pas na het warmdraaien kan de sessie veilig weg. Mislukt het, dan lekt deze motor liever dan dat het proces valt.
                _agenda(handle, regelset, regelset.begin + "}")
            self._handles = tuple(handle for handle, _ in self._sets)
            _trek_in(self._handles)
            self._sluiter = weakref.finalize(self, _verwijder, self._handles)
            # Bij het einde van het proces valt er niets terug te geven, en kan C al half afgebroken zijn.
            self._sluiter.atexit = False

    def leid_af(self, verdicten: Mapping[str, Verdict]) -> Afleiding:
        """Laat de regels vuren op de verdicten van één zaak. Elke fout onderweg wordt MotorFout; van de zaak blijft niets achter."""
        with _SLOT:
            if not self._sluiter.alive:
                raise MotorFout("De motor is gesloten.")
            gelukt = False
            try:
                afleiding = self._vuur(verdicten)
                _trek_in(self._handles)
                gelukt = True
            except MotorFout:
                raise
            except Exception as fout:
                raise MotorFout(f"De motor gaf een fout: {type(fout).__name__}.") from fout
            finally:
                if not gelukt:
                    self._wis()
            return afleiding

    def close(self) -> None:
        """Geeft het geheugen terug; nog eens sluiten doet niets."""
        with _SLOT:
            self._sluiter()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, soort: type[BaseException] | None, fout: BaseException | None, spoor: TracebackType | None) -> None:
        self.close()

    def _vuur(self, verdicten: Mapping[str, Verdict]) -> Afleiding:
        bits = [0] * self._vakken
        gevuurd: list[str] = []
        for handle, regelset in self._sets:
            regels = regelset.regels
            for naam in _agenda(handle, regelset, _feit(regelset, verdicten, bits)):
                gevolg, tekens = regels[naam]
                gevuurd += tekens
                for vak, bit in gevolg:
                    bits[vak] |= bit
        return Afleiding(bits, gevuurd)

    def _wis(self) -> None:
        """Verwijdert de sessie. Lukt dat niet, dan is de motor niet meer te vertrouwen en sluit hij, met verlies van zijn geheugen."""
        try:
            _verwijder_sessies(self._handles)
        except Exception as fout:
            self._sluiter.detach()
            raise MotorFout("De motor kon een zaak niet opruimen en is gesloten.") from fout


def _feit(regelset: Regelset, verdicten: Mapping[str, Verdict], bits: Sequence[int]) -> str:
    stukjes = [stukje[verdicten[naam]] for naam, stukje in regelset.criteria]
    if regelset.vakken:
        stukjes += [stukje[bits[vak]] for vak, stukje in regelset.vakken]
    return regelset.begin + "".join(stukjes) + "}"


def _agenda(handle: int, regelset: Regelset, feit: str) -> list[str]:
    """De namen van de regels die op het feit vuurden, zonder de slotregel."""
    code, sessie = _c.assert_fact(handle, feit)
    if code:
        raise MotorFout(f"De motor nam een feit niet aan (code {code}).")
    eerste = _c.start_action_for_state(handle, sessie)
    if eerste is None:
        raise MotorFout("Op een feit vuurde geen enkele regel, ook de slotregel niet.")
    aantal = len(regelset.regels) + 1
    # Elke aanroep rondt een regel af en geeft het bericht van de volgende; None als er geen meer is. Een bericht begint met {"0012":{
    berichten = islice(iter(partial(_c.complete_and_start_action, handle, sessie), None), aantal)
    namen = [eerste[1][2:6], *[bericht[2:6] for bericht in berichten]]
    if len(namen) > aantal:
        raise MotorFout("De motor bleef regels vuren.")
    if namen.pop() != regelset.slotregel:
        raise MotorFout("De slotregel vuurde niet als laatste.")
    if len(set(namen)) != len(namen):
        raise MotorFout("Een regel vuurde twee keer op hetzelfde feit.")
    return namen


def _trek_in(handles: Iterable[int]) -> None:
    for handle in handles:
        code, _ = _c.retract_fact(handle, INTREKKEN)
        if code:
            raise MotorFout(f"De motor trok een feit niet in (code {code}).")
        # Intrekken van een feit dat hij niet vindt, meldt de motor niet: daarom deze blik in de sessie.
        if _c.get_facts(handle, SESSIE) != _GEEN_FEITEN:
            raise MotorFout("Na een zaak bleven er feiten achter.")


def _verwijder(handles: Iterable[int]) -> None:
    with _SLOT:
        for handle in handles:
            _verwijder_sessie(handle)
            _c.delete_ruleset(handle)


def _verwijder_sessies(handles: Iterable[int]) -> None:
    for handle in handles:
        _verwijder_sessie(handle)


def _verwijder_sessie(handle: int) -> None:
    try:
        _c.delete_state(handle, SESSIE)
    except _c.error as fout:
        if _SESSIE_ONBEKEND not in str(fout):
            raise
