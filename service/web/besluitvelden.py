"""De velden van het formulier voor een besluit. Welke dat zijn, met titel en keuzes, zeggen de regels; hier staat hoe zij eruitzien."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from engine import Advies, Fout, Pakket
from engine.taal.brieven import Besluitveld, Brief
from engine.taal.declaraties import Soort
from engine.uitleg.invullen import elementen, nummer_van
from engine.uitleg.vast import vindplaatsen
from service.web.besluitnodig import BIJ_AFWIJKEN, NODIG, nodig_bij
from service.web.formulierveld import GEGEVENS, Veld, hoort_bij, keuzes_van, vorm_van, wat_eraan_schort

VERKLARING = "ondertekenaar.geen_deskundige"
_VAST = ("zaak", "samenwerkingsverband", "dagtekening")
"""Dit weet de dienst: het staat in de zaak en het advies."""
_BESLUIT, _DESKUNDIGEN, _VRAGEN, _TEKENT = "Het besluit", "De deskundigen", "Vragen bij het besluit", "Wie tekent"
_GROEPEN = {"standpunten": "Wat ouders, leerling en school vinden", "bezwaar": "Bezwaar", "ondertekenaar": _TEKENT}
_OP_VOLGORDE = (_BESLUIT, _DESKUNDIGEN, *_GROEPEN.values(), _VRAGEN)
_VERKLAARD = "Wie tekent, was in deze zaak geen deskundige."
# Wat de API zegt, gaat over een sleutel in JSON en herhaalt de vraag; op een formulier staat die er al boven.
_VRAAG, _BOTST = "B052", "B040"
_OP_HET_FORMULIER = {
    _BOTST: "In het dossier staat iets anders. Klopt dat niet, dan is eerst een nieuwe versie van het advies nodig.",
    _VRAAG: "Beantwoord deze vraag.",
    "B055": "Zet hier een vinkje als het zo is. Was wie tekent wel deskundige, laat dan een ander tekenen.",
}
_IN_TE_VULLEN = (Soort.JA_NEE, Soort.KEUZE, Soort.DATUM, Soort.GEHEEL_GETAL, Soort.TEKST)


@dataclass(frozen=True, slots=True)
class Veldgroep:
    """Velden die bij elkaar staan, onder een kop."""

    titel: str
    velden: tuple[Veld, ...]


def veldgroepen(advies: Advies, brief: Brief, besluit: Mapping[str, Any], fouten: Sequence[Fout]) -> tuple[Veldgroep, ...]:
    """De groepen van het formulier voor dit soort brief, ingevuld met `besluit`, en bij elk veld wat `fouten` ervan zegt."""
    groepen: dict[str, list[Veld]] = {titel: [] for titel in _OP_VOLGORDE}
    for naam in (*brief.nodig, *(naam for naam in BIJ_AFWIJKEN if naam not in brief.nodig)):
        if naam in _VAST:
            continue
        veld = advies.pakket.besluitvelden[naam]
        groep = _DESKUNDIGEN if veld.per else _GROEPEN.get(naam.partition(".")[0], _BESLUIT)
        nodig = nodig_bij(advies.pakket, brief, naam)
        groepen[groep] += [replace(deel, nodig=nodig) for deel in _velden(advies, veld, besluit, fouten)]
    gekozen = ("true",) if waarde_van(besluit, VERKLARING) is True else ()
    groepen[_TEKENT].append(Veld(VERKLARING, _VERKLAARD, "vinkje", "true", gekozen=gekozen, fout=_fout(fouten, VERKLARING), nodig=NODIG))
    groepen[_VRAGEN] += [_vraag(advies.pakket, naam, besluit, fouten) for naam in gevraagd(advies.pakket, besluit, fouten)]
    return tuple(Veldgroep(titel, tuple(velden)) for titel, velden in groepen.items() if velden)


def soorten(pakket: Pakket) -> Mapping[str, str]:
    """De soorten besluit waar iemand uit kiest, als naam -> hoe de brief heet. In één regelbestand kunnen er meer staan."""
    # De titel van een brief noemt achter de dubbele punt wat er pas in het besluit komt, zoals de voorziening.
    return {brief.naam: brief.titel.partition(": {")[0] for brief in pakket.brieven.values() if brief.beslist}


def gevraagd(pakket: Pakket, besluit: Mapping[str, Any], fouten: Iterable[Fout]) -> tuple[str, ...]:
    """De begrippen waar het besluit een antwoord op geeft of nog moet geven, voor zover een formulier dat kan vragen.

    Wat al uit een veld van het besluit volgt, wordt niet nog eens gevraagd: dan kunnen twee antwoorden botsen.
    """
    uit_een_veld = {veld.begrip for veld in pakket.besluitvelden.values()}
    # Wat er verder aan een gegeven schort, is niet met een antwoord te herstellen.
    open_ = [fout.plaats.removeprefix(f"{GEGEVENS}.") for fout in fouten if fout.code == _VRAAG]
    namen = dict.fromkeys((*besluit.get(GEGEVENS, {}), *open_))
    kan = (naam for naam in namen if naam in pakket.begrippen and naam not in uit_een_veld)
    return tuple(naam for naam in kan if pakket.begrippen[naam].soort in _IN_TE_VULLEN)


def waarde_van(besluit: Mapping[str, Any], naam: str) -> Any:
    """De waarde van een veld met punten in zijn naam; leeg als het er niet is."""
    deel: Any = besluit
    for stap in naam.split("."):
        deel = deel.get(stap, "") if isinstance(deel, Mapping) else ""
    return "" if deel is None else deel


def zonder_veld(pakket: Pakket, fout: Fout) -> str:
    """De zin over wat niet op het formulier staat: een oordeel, of wat het dossier over het besluit zegt."""
    begrip = pakket.begrippen.get(fout.plaats.removeprefix(f"{GEGEVENS}."))
    if fout.code == _VRAAG:
        return f"{fout.zin} Dat kan niet op deze pagina: het antwoord hoort in het dossier."
    return f"{begrip.titel}. {_OP_HET_FORMULIER[_BOTST]}" if begrip and fout.code == _BOTST else fout.zin


def nummers(advies: Advies, veld: Besluitveld) -> tuple[int, ...]:
    """Van een veld per element: de nummers van de elementen in het dossier, elk één keer."""
    lijst, nummerveld = veld.per
    gevonden = (nummer_van(element, nummerveld, plek) for plek, element in enumerate(elementen(advies, lijst), start=1))
    return tuple(dict.fromkeys(gevonden))


def per_element(veld: Besluitveld, nummer: int) -> str:
    """Hoe het veld van dit element op het formulier heet."""
    return f"{veld.naam}:{nummer}"


def _velden(advies: Advies, veld: Besluitveld, besluit: Mapping[str, Any], fouten: Sequence[Fout]) -> Iterator[Veld]:
    pakket, fout = advies.pakket, _fout(fouten, veld.naam)
    if veld.per:
        eigen_lijst, _, tekstveld = veld.naam.rpartition(".")
        teksten = {deel[veld.per[1]]: deel[tekstveld] for deel in besluit.get(eigen_lijst, ())}
        for nummer in nummers(advies, veld):
            mist = veld.ontbreekt if _fout(fouten, eigen_lijst) and not teksten.get(nummer) else ""
            yield Veld(per_element(veld, nummer), f"{veld.titel} (nummer {nummer})", "tekst", teksten.get(nummer, ""), fout=mist)
    elif veld.soort == "keuze":
        yield Veld(veld.naam, veld.titel, "keuze", waarde_van(besluit, veld.naam), pakket.begrippen[veld.begrip].keuzes, fout=fout)
    elif veld.soort == "bronnen":
        gekozen = tuple(waarde_van(besluit, veld.naam))
        wetten = (naam for naam in advies.bronnen if pakket.bronnen[naam].bwb)
        bronnen = {bron: vindplaatsen(pakket, [bron]) for bron in dict.fromkeys((*gekozen, *wetten)) if bron in pakket.bronnen}
        yield Veld(veld.naam, veld.titel, "vinkjes", keuzes=bronnen, gekozen=gekozen, fout=fout)
    else:
        yield Veld(veld.naam, veld.titel, "datum" if veld.soort == "datum" else "tekst", waarde_van(besluit, veld.naam), fout=fout)


def _vraag(pakket: Pakket, naam: str, besluit: Mapping[str, Any], fouten: Sequence[Fout]) -> Veld:
    begrip, veld = pakket.begrippen[naam], f"{GEGEVENS}.{naam}"
    gegeven = besluit.get(GEGEVENS, {}).get(naam, "")
    waarde = str(gegeven).lower() if isinstance(gegeven, bool) else str(gegeven)
    # Of een vraag nodig blijft als zij beantwoord is, hangt af van de andere antwoorden; zolang zij open is, is dat zeker.
    nodig = NODIG if any(fout.code == _VRAAG and hoort_bij(fout, veld) for fout in fouten) else ""
    return Veld(veld, begrip.vraag, vorm_van(begrip), waarde, keuzes_van(begrip), fout=_fout(fouten, veld), nodig=nodig)


def _fout(fouten: Sequence[Fout], plaats: str) -> str:
    return wat_eraan_schort(fouten, plaats, _OP_HET_FORMULIER)
