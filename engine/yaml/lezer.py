"""Van YAML-tekst naar knopen, streng.

PyYAML ontleedt alleen (`compose`); zijn omzetting naar waarden wordt niet gebruikt, want die maakt van `no` onwaar, van `012`
tien en van `12:30` een getal. Ankers, verwijzingen, tags en dubbele sleutels worden geweigerd: zij maken dat een regel
iets anders betekent dan er staat.
"""

from typing import Any

import yaml

from engine.fouten import Fout, Plaats
from engine.yaml.knopen import Kaart, Lijst, Tekst, YamlKnoop

# De C-ontleder is ongeveer tien keer zo snel en geeft dezelfde knopen; hij ontbreekt alleen als libyaml niet is meegebouwd.
_Ontleder: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_GEWONE_TAGS = {"tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"}


def lees_yaml(tekst: str, bestand: str) -> tuple[YamlKnoop | None, tuple[Fout, ...]]:
    """Geeft de bovenste knoop en alle fouten; de knoop is None als het bestand leeg of niet te ontleden is."""
    if "\t" in tekst:
        regel = tekst[: tekst.index("\t")].count("\n") + 1
        return None, (Fout("Y002", "Er staat een tab in het bestand. Gebruik spaties.", str(Plaats(bestand, regel))),)
    ontleder = _Ontleder(tekst.removeprefix("\ufeff"))
    try:
        bovenste = ontleder.get_single_node()
    except yaml.MarkedYAMLError as fout:
        merk = fout.problem_mark or fout.context_mark
        plaats = Plaats(bestand, merk.line + 1, merk.column + 1) if merk else Plaats(bestand)
        zin = "Dit is geen geldige YAML. Kijk naar het inspringen, de dubbele punt en de haken op deze plek."
        return None, (Fout("Y001", zin, str(plaats)),)
    except yaml.reader.ReaderError:
        return None, (Fout("Y001", "Er staat een teken in het bestand dat YAML niet toestaat.", str(Plaats(bestand))),)
    finally:
        ontleder.dispose()
    if bovenste is None:
        return None, (Fout("Y003", "Het bestand is leeg.", str(Plaats(bestand))),)
    bouwer = _Bouwer(bestand)
    knoop = bouwer.bouw(bovenste)
    return knoop, tuple(bouwer.fouten)


class _Bouwer:
    def __init__(self, bestand: str) -> None:
        self.bestand = bestand
        self.fouten: list[Fout] = []
        self._gezien: set[int] = set()

    def bouw(self, knoop: Any) -> YamlKnoop:
        plaats = Plaats(self.bestand, knoop.start_mark.line + 1, knoop.start_mark.column + 1)
        if id(knoop) in self._gezien:
            self._fout("Y004", "Verwijzingen met & en * mogen niet. Schrijf de regel uit.", plaats)
            return Tekst("", False, plaats)
        self._gezien.add(id(knoop))
        if knoop.tag not in _GEWONE_TAGS:
            self._fout("Y005", "Een tag met ! mag niet. Laat hem weg.", plaats)
        if isinstance(knoop, yaml.ScalarNode):
            return Tekst(knoop.value, knoop.style in ("'", '"', "|", ">"), plaats)
        if isinstance(knoop, yaml.SequenceNode):
            return Lijst(tuple(self.bouw(deel) for deel in knoop.value), plaats)
        return self._kaart(knoop, plaats)

    def _kaart(self, knoop: Any, plaats: Plaats) -> Kaart:
        paren: dict[str, tuple[Tekst, YamlKnoop]] = {}
        for sleutelknoop, waardeknoop in knoop.value:
            sleutel = self.bouw(sleutelknoop)
            waarde = self.bouw(waardeknoop)
            if not isinstance(sleutel, Tekst):
                zin = "Een sleutel moet een woord zijn. Zet een tekst die met { of [ begint tussen aanhalingstekens."
                self._fout("Y006", zin, sleutel.plaats)
            elif sleutel.waarde in paren:
                eerste = paren[sleutel.waarde][0].plaats.regel
                self._fout("Y007", f"De sleutel '{sleutel.waarde}' staat er al op regel {eerste}.", sleutel.plaats)
            else:
                paren[sleutel.waarde] = (sleutel, waarde)
        return Kaart(tuple(paren.values()), plaats)

    def _fout(self, code: str, zin: str, plaats: Plaats) -> None:
        self.fouten.append(Fout(code, zin, str(plaats)))
