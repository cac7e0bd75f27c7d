"""Een beslistabel die meer dan één afleiding geeft: `geeft` bij de tabel, `uit_beslistabel` bij de afleidingen ernaast (par. 5a)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.fouten import bedoelde
from engine.taal.beslistabellen import Beslistabel, Treffer
from engine.taal.declaraties import Afleiding, Soort
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.voorwaarden import Letterlijk, Vast, Waarde
from engine.taal.waarden_lezer import lees_waarde
from engine.yaml import Lijst, YamlKnoop

MEESTE_UITKOMSTEN = 10


@dataclass(frozen=True, slots=True)
class Geeft:
    """Wat een tabel geeft, als (naam, soort), de eigen afleiding eerst. Zonder de sleutel `geeft` is dat er één.

    Geeft zij een lijst, dan zijn dit de velden daarvan.
    """

    kolommen: tuple[tuple[str, Naamsoort], ...]
    is_lijst: bool = False

    @property
    def naast(self) -> tuple[tuple[str, Naamsoort], ...]:
        return self.kolommen[1:]

    def lees(self, ontleder: Ontleder, knoop: YamlKnoop, namen: Namen) -> tuple[Waarde, ...]:
        """Wat achter `dan` of `anders` staat: één waarde, of een lijst met een waarde per afleiding."""
        if not self.naast:
            return (lees_waarde(ontleder, knoop, namen, self.kolommen[0][1]),)
        zin = f"Hier horen {len(self.kolommen)} waarden te staan, in de volgorde van {'velden' if self.is_lijst else 'geeft'}"
        if not isinstance(knoop, Lijst):
            ontleder.fout("R004", f"{zin}: [{', '.join(naam for naam, _ in self.kolommen)}].", knoop.plaats)
        elif len(knoop.delen) != len(self.kolommen):
            ontleder.fout("R135", f"{zin}; het zijn er {len(knoop.delen)}.", knoop.plaats)
        else:
            return tuple(lees_waarde(ontleder, deel, namen, soort) for deel, (_, soort) in zip(knoop.delen, self.kolommen, strict=True))
        return tuple(Vast(0) for _ in self.kolommen)

    def lees_volgordes(self, ontleder: Ontleder, knoop: YamlKnoop | None) -> tuple[tuple[Letterlijk, ...], ...]:
        """Per afleiding wat voorgaat; leeg waar niets staat."""
        if knoop is None:
            return tuple(() for _ in self.kolommen)
        if not self.naast:
            return (_volgorde(ontleder, knoop, self.kolommen[0][1]),)
        velden = ontleder.velden(knoop, "volgorde", (), [naam for naam, _ in self.kolommen])
        return tuple(_volgorde(ontleder, velden[naam], soort) if naam in velden else () for naam, soort in self.kolommen)


def lees_geeft(ontleder: Ontleder, knoop: YamlKnoop | None, naam: str, uitkomst: Naamsoort, namen: Namen) -> Geeft:
    """De sleutel `geeft` bij de tabel van afleiding `naam`; een lijst geeft altijd haar velden."""
    if uitkomst.soort == Soort.LIJST:
        if knoop is not None:
            ontleder.fout("R137", "Een lijst geeft haar eigen velden. Laat geeft weg.", knoop.plaats)
        return Geeft(tuple(uitkomst.velden.items()) or ((naam, Naamsoort(Soort.GETAL)),), is_lijst=True)
    if knoop is None:
        return Geeft(((naam, uitkomst),))
    kolommen = {naam: uitkomst}
    delen = [(ontleder.tekst(deel, "geeft"), deel.plaats) for deel in ontleder.lijst(knoop, "geeft")]
    for ander, plaats in delen[1:]:
        gevonden = namen.soort(ander)
        if gevonden is None:
            ontleder.fout("R136", f"De afleiding '{ander}' bestaat niet.", plaats, bedoelde(ander, namen.soorten))
        elif ander in kolommen:
            ontleder.fout("R135", f"'{ander}' staat er twee keer.", plaats)
        kolommen[ander] = Naamsoort(Soort.GETAL) if gevonden is None else Naamsoort(gevonden.soort)
    if not delen or delen[0][0] != naam or not 2 <= len(delen) <= MEESTE_UITKOMSTEN:
        zin = f"geeft noemt eerst '{naam}' zelf, en dan wat er nog meer uit deze tabel komt: samen 2 tot en met {MEESTE_UITKOMSTEN} namen."
        anderen = dict.fromkeys(ander for ander, _ in delen if ander != naam and namen.soort(ander) is not None)
        ontleder.fout("R135", zin, knoop.plaats, f"[{', '.join((naam, *anderen))}]" if anderen else "")
    return Geeft(tuple(kolommen.items()))


def verwijzing(eigenaar: str) -> Beslistabel:
    """Wat er van `uit_beslistabel` gelezen is zolang de tabel zelf nog niet gelezen is; `vul_aan` zet haar rijen erin."""
    return Beslistabel(Treffer.EERSTE, (), (), None, uit=eigenaar)


def vul_aan(ontleder: Ontleder, afleidingen: Sequence[Afleiding]) -> tuple[Afleiding, ...]:
    """Dezelfde afleidingen van één bestand, waarbij wie uit een tabel komt de rijen van die tabel heeft."""
    tabellen = {deel.naam: deel.berekening for deel in afleidingen if isinstance(deel.berekening, Beslistabel)}
    for afleiding in afleidingen:
        tabel = tabellen.get(afleiding.naam)
        for kolom in tabel.naast if tabel and not tabel.is_lijst else ():
            if kolom.naam not in tabellen or tabellen[kolom.naam].uit != afleiding.naam:
                zin = f"De tabel geeft '{kolom.naam}', maar die heeft in dit bestand geen uit_beslistabel: {afleiding.naam}."
                ontleder.fout("R136", zin, afleiding.plaats)
    return tuple(_aangevuld(ontleder, deel, tabellen) for deel in afleidingen)


def _aangevuld(ontleder: Ontleder, afleiding: Afleiding, tabellen: dict[str, Beslistabel]) -> Afleiding:
    tabel = afleiding.berekening
    if not isinstance(tabel, Beslistabel) or not tabel.uit:
        return afleiding
    eigenaar = tabellen.get(tabel.uit)
    namen = [kolom.naam for kolom in eigenaar.naast] if eigenaar and not eigenaar.is_lijst else []
    if eigenaar is None or afleiding.naam not in namen:
        met_meer = [naam for naam, deel in tabellen.items() if deel.naast and not deel.is_lijst]
        zin = f"De tabel '{tabel.uit}' in dit bestand geeft '{afleiding.naam}' niet. Zet de naam daar achter geeft."
        ontleder.fout("R136", zin, afleiding.plaats, bedoelde(tabel.uit, met_meer) if eigenaar is None else "")
        return afleiding
    return replace(afleiding, berekening=eigenaar.kolom_ernaast(tabel.uit, namen.index(afleiding.naam)))


def _volgorde(ontleder: Ontleder, knoop: YamlKnoop, soort: Naamsoort) -> tuple[Letterlijk, ...]:
    waarden = (lees_waarde(ontleder, deel, Namen({}), soort) for deel in ontleder.lijst(knoop, "volgorde"))
    return tuple(waarde.waarde for waarde in waarden if isinstance(waarde, Vast))
