"""Eén regelbestand lezen, in twee stappen.

Eerst wat geen namen van elders nodig heeft (kop, begrippen, bronnen, visie, parameters, tabellen, brieven).
Daarna, als alle namen bekend zijn, de afleidingen, criteria, conclusies, uitkomsten, gebreken,
termijnen en eigenschappen.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from engine.fouten import Fout, Plaats
from engine.taal.begrippen_lezer import lees_begrip
from engine.taal.besluitvelden_lezer import lees_besluitveld
from engine.taal.brieven import Besluitveld, Brief, Briefdeel
from engine.taal.brieven_lezer import lees_brief, lees_briefdeel
from engine.taal.conclusies_lezer import lees_conclusie, lees_gebrek, lees_termijn, lees_uitkomst
from engine.taal.criteria_lezer import afleidingsoort, lees_afleiding, lees_criterium
from engine.taal.declaraties import (
    Afleiding,
    Begrip,
    Bron,
    Conclusie,
    Criterium,
    Eigenschap,
    Gebrek,
    Kop,
    Opzoektabel,
    Parameter,
    Rol,
    Standaard,
    Stuk,
    Termijn,
    Thema,
    Uitkomst,
    Verklaring,
    Visie,
)
from engine.taal.eigenschappen_lezer import lees_eigenschap
from engine.taal.gevolgfouten import vul_aan_zonder_gevolgen
from engine.taal.kop_lezer import lees_bron, lees_kop, lees_rol, lees_standaard, lees_stuk, lees_thema, lees_visie
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.parameters_lezer import lees_opzoektabel, lees_parameter
from engine.taal.sleutels import BLOKKEN, KOP
from engine.taal.teksten import VasteTekst
from engine.taal.teksten_lezer import lees_vaste_tekst
from engine.taal.verkeerd_blok import haal_weg
from engine.yaml import Kaart, YamlKnoop, lees_yaml

V = TypeVar("V", bound=Verklaring)


@dataclass(frozen=True, slots=True)
class Bestand:
    """Een bestand na de eerste stap. `blokken` zijn de knopen die op de namen wachten; `tekst` is de inhoud voor de hash.

    Van een `onvolledig` bestand is een heel blok niet te lezen; wie naar de namen daarin zoekt, vindt ze ten onrechte niet.
    """

    kop: Kop
    tekst: str
    themas: tuple[Thema, ...]
    standaarden: tuple[Standaard, ...]
    rollen: tuple[Rol, ...]
    stukken: tuple[Stuk, ...]
    begrippen: tuple[Begrip, ...]
    bronnen: tuple[Bron, ...]
    visie: tuple[Visie, ...]
    parameters: tuple[Parameter, ...]
    opzoektabellen: tuple[Opzoektabel, ...]
    besluitvelden: tuple[Besluitveld, ...]
    teksten: tuple[VasteTekst, ...]
    brieven: tuple[Brief, ...]
    briefdelen: tuple[Briefdeel, ...]
    afleidingsoorten: Mapping[str, Naamsoort]
    blokken: Mapping[str, YamlKnoop]
    onvolledig: bool


@dataclass(frozen=True, slots=True)
class Regelblokken:
    """Wat een bestand aan regels heeft, na de tweede stap."""

    afleidingen: tuple[Afleiding, ...]
    criteria: tuple[Criterium, ...]
    conclusies: tuple[Conclusie, ...]
    uitkomsten: tuple[Uitkomst, ...]
    gebreken: tuple[Gebrek, ...]
    termijnen: tuple[Termijn, ...]
    eigenschappen: tuple[Eigenschap, ...]


def lees_bestand(tekst: str, naam: str, streng: bool = True) -> tuple[Bestand | None, tuple[Fout, ...]]:
    """De eerste stap. `naam` is het pad binnen de regelmap, met schuine strepen; `streng` is die van `lees_yaml`."""
    knoop, fouten = lees_yaml(tekst, naam, streng)
    if knoop is None:
        return None, fouten
    ontleder = Ontleder()
    laag = next((waarde for sleutel, waarde in knoop.paren if sleutel.waarde == "laag"), None) if isinstance(knoop, Kaart) else None
    mag = BLOKKEN.get(getattr(laag, "waarde", ""), BLOKKEN["landelijk"])
    velden = ontleder.velden(knoop, "Dit bestand", KOP, mag)
    kop = lees_kop(ontleder, velden, naam)
    velden, verdwaald = haal_weg(velden)

    def elk(blok: str, lees: Callable[..., V]) -> tuple[V, ...]:
        return ontleder.elk(velden.get(blok), blok, lambda naam, sleutel, waarde: lees(ontleder, kop, naam, sleutel, waarde))

    bestand = Bestand(
        kop=kop,
        tekst=tekst,
        themas=elk("themas", lees_thema),
        standaarden=elk("standaarden", lees_standaard),
        rollen=elk("rollen", lees_rol),
        stukken=elk("stukken", lees_stuk),
        begrippen=elk("begrippen", lees_begrip),
        bronnen=elk("bronnen", lees_bron),
        visie=elk("visie", lees_visie),
        parameters=elk("parameters", lees_parameter),
        opzoektabellen=elk("opzoektabellen", lees_opzoektabel),
        besluitvelden=elk("besluitvelden", lees_besluitveld),
        teksten=elk("teksten", lees_vaste_tekst),
        brieven=elk("brieven", lees_brief),
        briefdelen=elk("briefdelen", lees_briefdeel),
        afleidingsoorten=_soorten_van_afleidingen(ontleder, kop, velden.get("afleidingen")),
        blokken=velden,
        onvolledig=bool(verdwaald) or _onvolledig(knoop, velden, mag, (*fouten, *ontleder.fouten)),
    )
    return bestand, (*fouten, *ontleder.fouten, *verdwaald)


def _onvolledig(knoop: YamlKnoop, velden: Mapping[str, YamlKnoop], blokken: Iterable[str], fouten: Iterable[Fout]) -> bool:
    if not isinstance(knoop, Kaart):
        return True
    bovenste = {str(sleutel.plaats) for sleutel, _ in knoop.paren}
    verkeerd = any(fout.code == "R002" and fout.plaats in bovenste for fout in fouten)
    dubbel = any(fout.code in ("Y007", "Y009") and Plaats.uit(fout.plaats).kolom == knoop.plaats.kolom for fout in fouten)
    kaarten = (blok for blok in blokken if blok not in ("standaard", "overgang"))
    return verkeerd or dubbel or any(not isinstance(velden.get(blok, knoop), Kaart) for blok in kaarten)


def _soorten_van_afleidingen(ontleder: Ontleder, kop: Kop, knoop: YamlKnoop | None) -> Mapping[str, Naamsoort]:
    # Met een eigen ontleder: een verkeerde soort wordt in de tweede stap gemeld, en niet twee keer.
    stil = Ontleder()
    return dict(ontleder.elk(knoop, "afleidingen", lambda *deel: (deel[0], afleidingsoort(stil, kop, *deel))))


def lees_regelblokken(bestand: Bestand, namen: Namen) -> tuple[Regelblokken, tuple[Fout, ...]]:
    """De tweede stap: alles wat namen van elders leest."""
    ontleder = Ontleder()

    def elk(blok: str, lees: Callable[..., V]) -> tuple[V, ...]:
        knoop = bestand.blokken.get(blok)
        return ontleder.elk(knoop, blok, lambda naam, sleutel, waarde: lees(ontleder, bestand.kop, namen, naam, sleutel, waarde))

    blokken = Regelblokken(
        afleidingen=vul_aan_zonder_gevolgen(ontleder, elk("afleidingen", lees_afleiding)),
        criteria=elk("criteria", lees_criterium),
        conclusies=elk("conclusies", lees_conclusie),
        uitkomsten=elk("uitkomsten", lees_uitkomst),
        gebreken=elk("gebreken", lees_gebrek),
        termijnen=elk("termijnen", lees_termijn),
        eigenschappen=elk("eigenschappen", lees_eigenschap),
    )
    return blokken, tuple(ontleder.fouten)


def bloknamen(bestanden: Iterable[Bestand], blok: str) -> frozenset[str]:
    """De namen die in `blok` verklaard worden, zonder de inhoud te lezen."""
    namen: set[str] = set()
    for bestand in bestanden:
        if blok in bestand.blokken:
            namen.update(Ontleder().kaart(bestand.blokken[blok], blok))
    return frozenset(namen)
