"""Van YAML-tekst naar knopen, streng.

PyYAML ontleedt alleen tot gebeurtenissen; zijn omzetting naar waarden wordt niet gebruikt, want die maakt van `no` onwaar, van
`012` tien en van `12:30` een getal. Ankers, verwijzingen, tags en dubbele sleutels worden geweigerd: zij maken dat een regel
iets anders betekent dan er staat. Verwijzingen worden nooit gevolgd, dus een klein bestand kan niet tot een groot uitdijen.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from engine.fouten import Fout, Plaats
from engine.yaml.knopen import Kaart, Lijst, Tekst, YamlKnoop
from engine.yaml.oorzaak import oorzaak
from engine.yaml.tekens import REGELEINDE, verboden_tekens

# De C-ontleder is ongeveer tien keer zo snel en geeft dezelfde gebeurtenissen; hij ontbreekt alleen als libyaml niet is meegebouwd.
_Ontleder: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_MEESTE_DIEPTE = 64
_HAKEN = "while parsing a flow"
_ONAF = ("while scanning a quoted scalar", "while scanning a simple key", _HAKEN)
_AANHALING = ("'", '"', "|", ">")


def lees_yaml(tekst: str, bestand: str, streng: bool = True) -> tuple[YamlKnoop | None, tuple[Fout, ...]]:
    """Geeft de bovenste knoop en alle fouten; de knoop is None als het bestand leeg of niet te ontleden is.

    `streng` weigert ook wat te lezen is en toch vast anders bedoeld (`verboden_tekens`); een pakket van vroeger wordt zonder gelezen.
    """
    tekst = tekst.removeprefix("\ufeff")
    if verboden := tuple(verboden_tekens(tekst, bestand, streng)):
        return None, verboden
    bouwer = _Bouwer(bestand, _Ontleder(tekst))
    try:
        knoop = bouwer.document()
    except yaml.MarkedYAMLError as fout:
        # Bij wat begon en niet eindigt is het begin de plek van de fout, en niet waar de ontleder dat pas zag.
        begon = fout.context_mark if fout.context and fout.context.startswith(_ONAF) else None
        merk = bouwer.tekst_tot(fout.problem_mark) or begon or fout.problem_mark or fout.context_mark
        plaats = Plaats(bestand, merk.line + 1, merk.column + 1) if merk else Plaats(bestand)
        vermoeden = oorzaak(REGELEINDE.split(tekst), plaats.regel, bool(fout.context and fout.context.startswith(_HAKEN)))
        if vermoeden.terug:
            plaats = Plaats(bestand, plaats.regel - vermoeden.terug)
        return None, (*bouwer.fouten, Fout("Y001", vermoeden.zin, str(plaats), vermoeden.bedoeld))
    except _TeDiep:
        return None, tuple(bouwer.fouten)
    finally:
        bouwer.ontleder.dispose()
    return knoop, tuple(bouwer.fouten)


class _TeDiep(Exception):
    """De rest van het bestand wordt niet meer gelezen; de fout staat al in de lijst."""


class _Bouwer:
    def __init__(self, bestand: str, ontleder: Any) -> None:
        self.bestand = bestand
        self.ontleder = ontleder
        self.fouten: list[Fout] = []
        self._lang: tuple[Any, int] | None = None

    def tekst_tot(self, merk: Any) -> Any:
        """Het begin van een aangehaalde tekst over meer regels die eindigt op de regel van `merk`, of None.

        Zo een tekst is bijna altijd een tekst waarvan het laatste aanhalingsteken ontbreekt.
        """
        return self._lang[0] if merk is not None and self._lang is not None and self._lang[1] == merk.line else None

    def document(self) -> YamlKnoop | None:
        self.ontleder.get_event()
        if self.ontleder.check_event(yaml.StreamEndEvent):
            self._fout("Y003", "Het bestand is leeg.", Plaats(self.bestand))
            return None
        self.ontleder.get_event()
        knoop = self.knoop(1)
        self.ontleder.get_event()
        volgende = self.ontleder.get_event()
        if not isinstance(volgende, yaml.StreamEndEvent):
            self._fout("Y009", "Na --- begint een tweede document. Een regelbestand heeft er één.", self._plaats(volgende))
        return knoop

    def knoop(self, diepte: int) -> YamlKnoop:
        gebeurtenis = self.ontleder.get_event()
        plaats = self._plaats(gebeurtenis)
        if diepte > _MEESTE_DIEPTE:
            self._fout("Y008", f"Dit is dieper genest dan {_MEESTE_DIEPTE} lagen. Splits het.", plaats)
            raise _TeDiep
        if gebeurtenis.anchor is not None:
            self._fout("Y004", "Verwijzingen met & en * mogen niet. Schrijf de regel uit.", plaats)
        if isinstance(gebeurtenis, yaml.AliasEvent):
            return Tekst("", False, plaats)
        if gebeurtenis.tag is not None:
            self._fout("Y005", "Een tag met ! mag niet. Laat hem weg.", plaats)
        if isinstance(gebeurtenis, yaml.ScalarEvent):
            begin: Any = gebeurtenis.start_mark
            einde: Any = gebeurtenis.end_mark
            if gebeurtenis.style in ("'", '"') and einde.line > begin.line:
                self._lang = begin, einde.line
            return Tekst(gebeurtenis.value, gebeurtenis.style in _AANHALING, plaats)
        if isinstance(gebeurtenis, yaml.SequenceStartEvent):
            return Lijst(tuple(self._delen(yaml.SequenceEndEvent, diepte)), plaats)
        return self._kaart(plaats, diepte)

    def _delen(self, einde: type[yaml.Event], diepte: int) -> Iterator[YamlKnoop]:
        while not self.ontleder.check_event(einde):
            yield self.knoop(diepte + 1)
        self.ontleder.get_event()

    def _kaart(self, plaats: Plaats, diepte: int) -> Kaart:
        paren: dict[str, tuple[Tekst, YamlKnoop]] = {}
        delen = self._delen(yaml.MappingEndEvent, diepte)
        for sleutel, waarde in zip(delen, delen, strict=True):
            if not isinstance(sleutel, Tekst):
                zin = "Een sleutel moet een woord zijn. Zet een tekst die met { of [ begint tussen aanhalingstekens."
                self._fout("Y006", zin, sleutel.plaats)
            elif sleutel.waarde == "<<":
                self._fout("Y004", "Samenvoegen met << mag niet. Schrijf de sleutels uit.", sleutel.plaats)
            elif sleutel.waarde in paren:
                eerste = paren[sleutel.waarde][0].plaats.regel
                self._fout("Y007", f"De sleutel '{sleutel.waarde}' staat er al op regel {eerste}.", sleutel.plaats)
            else:
                paren[sleutel.waarde] = (sleutel, waarde)
        return Kaart(tuple(paren.values()), plaats)

    def _plaats(self, gebeurtenis: Any) -> Plaats:
        return Plaats(self.bestand, gebeurtenis.start_mark.line + 1, gebeurtenis.start_mark.column + 1)

    def _fout(self, code: str, zin: str, plaats: Plaats) -> None:
        self.fouten.append(Fout(code, zin, str(plaats)))
