"""Voorwaarden lezen (docs/regeltaal.md, par. 6), met controle van namen en soorten."""

from collections.abc import Mapping

from engine.fouten import bedoelde
from engine.logica import VAST, Verdict
from engine.taal.kwantoren_lezer import lees_kwantor
from engine.taal.namen import Namen
from engine.taal.ontleder import Ontleder
from engine.taal.vergelijkingen_lezer import lees_vergelijking
from engine.taal.voorwaarden import (
    AlleVan,
    ConclusieIs,
    CriteriumIs,
    EenVan,
    GebrekIs,
    GeenVan,
    MinstensVan,
    Niet,
    UitkomstIs,
    Voorwaarde,
)
from engine.yaml import Kaart, Lijst, Tekst, YamlKnoop

_VERBINDINGEN: Mapping[str, type[AlleVan | EenVan | GeenVan]] = {"alle_van": AlleVan, "een_van": EenVan, "geen_van": GeenVan}
_NIETS = AlleVan(())


def lees_voorwaarde(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen, alleen_verdicten: bool = False) -> Voorwaarde:
    """Een voorwaarde. Met `alleen_verdicten` mogen er alleen criteria, conclusies en verbindingen in (par. 8)."""
    return _Lezer(ontleder, alleen_verdicten).lees(knoop, namen)


def lees_bewering(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen) -> Voorwaarde:
    """Een voorwaarde in een eigenschap: alles wat in een voorwaarde mag, en ook conclusies, uitkomsten en gebreken (par. 14)."""
    return _Lezer(ontleder, alleen_verdicten=False, bewering=True).lees(knoop, namen)


_GEEN_VERBINDING = {
    **dict.fromkeys(("en", "and", "alle", "allebei"), "alle_van"),
    **dict.fromkeys(("of", "or", "een"), "een_van"),
    **dict.fromkeys(("geen", "noch"), "geen_van"),
    "not": "niet",
}
"""Woorden waarmee een schrijver een verbinding bedoelt, met hoe de regeltaal haar noemt."""


class _Lezer:
    def __init__(self, ontleder: Ontleder, alleen_verdicten: bool, bewering: bool = False) -> None:
        self.ontleder = ontleder
        self.alleen_verdicten = alleen_verdicten
        self.bewering = bewering

    def lees(self, knoop: YamlKnoop, namen: Namen) -> Voorwaarde:
        if not isinstance(knoop, Kaart):
            self.ontleder.fout("R030", "Een voorwaarde hoort een sleutel met een waarde te zijn, zoals 'naam: ja'.", knoop.plaats)
            return _NIETS
        paren = {sleutel.waarde: (sleutel, waarde) for sleutel, waarde in knoop.paren}
        if "criterium" in paren:
            return self._criterium(knoop, namen)
        if "lijst" in paren:
            return (
                self._verboden("lijst", paren["lijst"][0])
                if self.alleen_verdicten
                else lees_kwantor(self.ontleder, knoop, namen, self.lees)
            )
        if len(paren) != 1:
            self.ontleder.fout("R031", "Een voorwaarde heeft één sleutel. Zet meer voorwaarden onder alle_van of een_van.", knoop.plaats)
            return _NIETS
        ((sleutel, waarde),) = paren.values()
        return self._een_sleutel(sleutel, waarde, namen)

    def _een_sleutel(self, sleutel: Tekst, waarde: YamlKnoop, namen: Namen) -> Voorwaarde:
        naam = sleutel.waarde
        if naam in _VERBINDINGEN:
            return _VERBINDINGEN[naam](self._delen(waarde, namen, naam))
        if naam == "niet":
            return Niet(self.lees(waarde, namen))
        if naam == "minstens_van":
            return self._minstens_van(waarde, namen)
        if naam == "conclusie" and (self.alleen_verdicten or self.bewering):
            return ConclusieIs(self._bekend(waarde, namen.conclusies, "conclusie"))
        if naam == "uitkomst" and self.bewering:
            return UitkomstIs(self._bekend(waarde, namen.uitkomsten, "uitkomst"))
        if naam == "gebrek" and self.bewering:
            return GebrekIs(self._bekend(waarde, namen.gebreken, "gebrek"))
        if naam in _GEEN_VERBINDING and namen.soort(naam) is None:
            zin = f"'{naam}' verbindt geen voorwaarden."
            self.ontleder.fout("R020", zin, sleutel.plaats, _GEEN_VERBINDING[naam])
            return _NIETS
        if self.alleen_verdicten:
            return self._verboden(naam, sleutel)
        return lees_vergelijking(self.ontleder, sleutel, waarde, namen)

    def _verboden(self, naam: str, sleutel: Tekst) -> Voorwaarde:
        mag = [*_VERBINDINGEN, "niet", "minstens_van", "criterium", "conclusie"]
        self.ontleder.fout("R032", f"Hier mogen alleen criteria en conclusies staan, geen '{naam}'.", sleutel.plaats, bedoelde(naam, mag))
        return _NIETS

    def _delen(self, knoop: YamlKnoop, namen: Namen, wat: str) -> tuple[Voorwaarde, ...]:
        delen = self.ontleder.lijst(knoop, wat)
        if not delen and isinstance(knoop, Lijst):
            self.ontleder.fout("R033", f"{wat} heeft minstens één voorwaarde nodig.", knoop.plaats)
        return tuple(self.lees(deel, namen) for deel in delen)

    def _minstens_van(self, knoop: YamlKnoop, namen: Namen) -> Voorwaarde:
        velden = self.ontleder.velden(knoop, "minstens_van", ("aantal", "van"))
        if len(velden) < 2:
            return _NIETS
        delen = self._delen(velden["van"], namen, "van")
        aantal = self.ontleder.geheel(velden["aantal"], "aantal", 1)
        if delen and not 1 <= aantal <= len(delen):
            self.ontleder.fout("R034", f"aantal moet tussen 1 en {len(delen)} liggen.", velden["aantal"].plaats)
        return MinstensVan(aantal, delen)

    def _criterium(self, knoop: Kaart, namen: Namen) -> Voorwaarde:
        velden: Mapping[str, YamlKnoop] = self.ontleder.velden(knoop, "Een verwijzing naar een criterium", ("criterium",), ("is",))
        naam = self._bekend(velden["criterium"], namen.criteria, "criterium")
        if "is" not in velden:
            return CriteriumIs(naam)
        gevraagd = velden["is"]
        delen = (gevraagd,) if isinstance(gevraagd, Tekst) else self.ontleder.lijst(gevraagd, "is")
        if not delen and isinstance(gevraagd, Lijst):
            self.ontleder.fout("R033", "is heeft minstens één verdict nodig.", gevraagd.plaats)
        vaste = sorted(VAST)
        return CriteriumIs(naam, frozenset(Verdict(self.ontleder.keuze(deel, "is", vaste)) for deel in delen))

    def _bekend(self, knoop: YamlKnoop, bekend: frozenset[str], wat: str) -> str:
        naam = self.ontleder.naam(knoop, wat)
        if naam and naam not in bekend:
            lidwoord = "De" if wat in ("conclusie", "uitkomst") else "Het"
            self.ontleder.fout("R035", f"{lidwoord} {wat} '{naam}' bestaat niet.", knoop.plaats, bedoelde(naam, bekend))
        return naam
