"""Hoe de open vragen van een advies er op het formulier uitzien: elk met waarom zij gesteld wordt en op welke grond."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine import Fout, Pakket
from engine.taal.declaraties import Begrip
from engine.uitleg.vast import vindplaatsen
from service.web.aanvulvragen import GEEN, OORDEELDELEN, Openvraag, Teksten, aantal_elementen, plaats_van, veldnaam
from service.web.formulierveld import GEGEVENS, Veld, keuzes_van, vorm_van, wat_eraan_schort

# Wat de motor zegt gaat over JSON; op een formulier kiest of typt iemand.
OP_HET_FORMULIER = {
    "I012": "Kies een dag die bestaat.",
    "I014": "Kies ja of nee.",
    "I015": "Schrijf hier een heel getal, zonder letters.",
    "I016": "Schrijf hier een getal, zonder letters.",
    "I017": "Kies een van de antwoorden.",
}
_ROL = "I026"
_KIES_ROL = "Kies van wie dit oordeel is."


@dataclass(frozen=True, slots=True)
class Vraagdeel:
    """Velden die bij elkaar horen: een element van een lijst, of alles van een vraag. `titel` is leeg als er maar één deel is."""

    titel: str
    velden: tuple[Veld, ...]


@dataclass(frozen=True, slots=True)
class Formuliervraag:
    """Eén open vraag op het formulier, of bij een lijst alles wat daarvan open is.

    `naam` is die van het begrip. `los` is waar als de vraag zelf het opschrift van haar ene veld is. `lijst` is de naam van een lijst
    waar nog iets bij kan, en `fout` wat er aan de vraag als geheel schort.
    """

    naam: str
    titel: str
    hulp: str
    waarom: tuple[str, ...]
    bronnen: tuple[str, ...]
    delen: tuple[Vraagdeel, ...]
    los: bool
    lijst: str = ""
    geen: Veld | None = None
    fout: str = ""

    @property
    def anker(self) -> str:
        """Waar de vraag op de pagina staat."""
        return f"vraag-{self.naam}"

    @property
    def velden(self) -> tuple[Veld, ...]:
        """Elk veld van deze vraag."""
        return tuple(veld for deel in self.delen for veld in deel.velden)


def formuliervragen(
    pakket: Pakket, vragen: Iterable[Openvraag], oud: Mapping[str, Any], teksten: Teksten, fouten: Sequence[Fout], meer: str = ""
) -> tuple[Formuliervraag, ...]:
    """De vragen op het formulier, ingevuld met `teksten`. `meer` is de lijst waar iemand nog een element bij wil."""
    bouwer = _Bouwer(pakket, oud, teksten, fouten, meer)
    return tuple(bouwer.vraag(vraag) for vraag in vragen)


class _Bouwer:
    def __init__(self, pakket: Pakket, oud: Mapping[str, Any], teksten: Teksten, fouten: Sequence[Fout], meer: str) -> None:
        self._pakket, self._oud, self._teksten, self._fouten, self._meer = pakket, oud, teksten, fouten, meer

    def vraag(self, vraag: Openvraag) -> Formuliervraag:
        begrip, geen = vraag.begrip, None
        if vraag.is_lijst:
            delen, hulp = self._elementen(vraag), begrip.toelichting
            if vraag.naam not in self._oud:
                gekozen = ("ja",) if f"{GEEN}.{vraag.naam}" in self._teksten else ()
                geen = Veld(f"{GEEN}.{vraag.naam}", "Er zijn er geen.", "vinkje", "ja", gekozen=gekozen)
        elif vraag.is_oordeel:
            delen, hulp = (Vraagdeel("", self._oordeel(vraag)),), _oordeelhulp(begrip)
        else:
            delen, hulp = (Vraagdeel("", (self._veld(veldnaam(vraag.naam), begrip, begrip.toelichting),)),), ""
        plaats = f"{GEGEVENS}.{vraag.naam}"
        los = not vraag.is_lijst and not vraag.is_oordeel
        heel = "" if los else " ".join(dict.fromkeys(fout.zin for fout in self._fouten if fout.plaats == plaats))
        return Formuliervraag(
            naam=vraag.naam,
            titel=begrip.vraag or begrip.titel,
            hulp=hulp,
            waarom=tuple(dict.fromkeys(deel["titel"] for open_ in vraag.vragen for deel in open_["waarom"]["criteria"])),
            bronnen=tuple(
                dict.fromkeys(vindplaatsen(self._pakket, [deel["naam"]]) for open_ in vraag.vragen for deel in open_["grondslag"])
            ),
            delen=delen,
            los=los,
            lijst=vraag.naam if vraag.is_lijst else "",
            geen=geen,
            fout=heel,
        )

    def _veld(self, naam: str, begrip: Begrip, hulp: str = "") -> Veld:
        eenheid = f" ({begrip.eenheid})" if begrip.eenheid else ""
        return Veld(
            naam,
            f"{begrip.vraag or begrip.titel}{eenheid}",
            vorm_van(begrip),
            self._teksten.get(naam, ""),
            keuzes_van(begrip),
            fout=self._fout(plaats_van(naam)),
            hulp=hulp,
        )

    def _oordeel(self, vraag: Openvraag) -> tuple[Veld, ...]:
        waarde, rol, dag, motivering = (veldnaam(vraag.naam, deel) for deel in OORDEELDELEN)
        rollen = {naam: self._pakket.rollen[naam].titel for naam in vraag.rollen}
        # Is er maar één rol, dan valt er niets te kiezen.
        kies_rol = (Veld(rol, "Van wie is dit oordeel?", "keuze", self._teksten.get(rol, ""), rollen, fout=self._rolfout(rol)),)
        return (
            self._veld(waarde, vraag.begrip),
            Veld(motivering, "Waarom?", "tekst", self._teksten.get(motivering, ""), fout=self._fout(motivering)),
            *(kies_rol if len(rollen) > 1 else ()),
            Veld(dag, "Van welke dag is dit oordeel?", "datum", self._teksten.get(dag, ""), fout=self._fout(dag)),
        )

    def _fout(self, plaats: str) -> str:
        return wat_eraan_schort(self._fouten, plaats, OP_HET_FORMULIER)

    def _rolfout(self, naam: str) -> str:
        return _KIES_ROL if any(fout.code == _ROL and fout.plaats == naam for fout in self._fouten) else ""

    def _elementen(self, vraag: Openvraag) -> tuple[Vraagdeel, ...]:
        bestaand, gevuld = len(self._oud.get(vraag.naam, ())), aantal_elementen(vraag, self._oud, self._teksten)
        extra = 1 if self._meer == vraag.naam or not gevuld else 0
        delen = []
        for plek in range(gevuld + extra):
            velden = vraag.open_velden.get(plek, ()) if plek < bestaand else tuple(vraag.begrip.velden)
            if velden:
                gebouwd = tuple(self._veld(veldnaam(vraag.naam, plek, naam), vraag.begrip.velden[naam]) for naam in velden)
                delen.append(Vraagdeel(f"Nummer {plek + 1}", gebouwd))
        return tuple(delen)


def _oordeelhulp(begrip: Begrip) -> str:
    weeg = f"Weeg daarbij: {'; '.join(begrip.weeg)}." if begrip.weeg else ""
    return " ".join(deel for deel in (begrip.toelichting, weeg) if deel)
