"""Van gelezen bestanden naar een gecompileerd pakket op één dag."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

from engine.compileren import compileer
from engine.conclusies import Conclusiemotor, GrensOverschreden, Naambotsing, TeVeelGevallen
from engine.conclusies.regels import Conclusieregels, Uitkomstregel
from engine.fouten import Fout, Plaats, RegelFouten
from engine.pakket.besluitcontroles import controleer_besluit
from engine.pakket.briefcontroles import controleer_brieven
from engine.pakket.brieflagen import leg_brieven_op_elkaar
from engine.pakket.controles import controleer
from engine.pakket.invulling import leg_lagen_op_elkaar
from engine.pakket.keuzes import keuzewoorden
from engine.pakket.laag import Verklaringen, voeg_samen
from engine.pakket.mogelijk import mogelijke_verdicten
from engine.pakket.overgang import controleer_overgang, overgang_van
from engine.pakket.pakket import Pakket, pakkethash
from engine.pakket.volgorde import rekenvolgorde
from engine.pakket.zicht import EIGEN_LAAG, Gelezen, op_dag
from engine.taal.declaraties import Afleiding, Criterium, Parameter, Verklaring
from engine.taal.voorwaarden import Letterlijk

V = TypeVar("V", bound=Verklaring)


class Samen(NamedTuple):
    """Wat er op een dag geldt, met de rekenvolgorde, de waarden van de parameters en alle fouten daarin."""

    geldig: Sequence[Gelezen]
    verklaringen: Verklaringen
    volgorde: Sequence[Afleiding | Criterium]
    parameterwaarden: Mapping[str, Letterlijk]
    fouten: Sequence[Fout]


def leg_naast_elkaar(samenwerkingsverband: str, gelezen: Sequence[Gelezen], dag: date, genoemd: Collection[str] = ()) -> Samen:
    """De lagen op één dag samengevoegd en nagekeken, maar nog niet gecompileerd. `genoemd` is als bij `controleer`."""
    geldig, leesfouten = op_dag(gelezen, dag)
    samengevoegd, dubbel = voeg_samen(geldig)
    gevuld, laagfouten = leg_lagen_op_elkaar(samengevoegd)
    v, brieffouten = leg_brieven_op_elkaar(gevuld)
    if not any(bestand.kop.laag == EIGEN_LAAG for bestand, _ in geldig):
        eigen = sorted(bestand.kop.bestand for bestand, _ in gelezen if bestand.kop.laag == EIGEN_LAAG)
        zin = f"Voor '{samenwerkingsverband}' gelden op {dag} geen regels."
        plaats = eigen[0] if eigen else f"samenwerkingsverbanden/{samenwerkingsverband}"
        return Samen(geldig, v, (), {}, [Fout("P040", zin, plaats)])
    parameterwaarden, parameterfouten = _parameterwaarden(v.parameters, dag)
    volgorde, kringen = rekenvolgorde(v)
    fouten = (
        *leesfouten,
        *dubbel,
        *laagfouten,
        *brieffouten,
        *parameterfouten,
        *kringen,
        *controleer(v, genoemd),
        *controleer_besluit(v),
        *controleer_brieven(v),
        *controleer_overgang(geldig, v),
    )
    return Samen(geldig, v, volgorde, parameterwaarden, fouten)


def stel_samen(samenwerkingsverband: str, gelezen: Sequence[Gelezen], dag: date) -> Pakket:
    """Het pakket van een samenwerkingsverband op een dag.

    Raises:
        RegelFouten: als er iets niet klopt; met alle problemen tegelijk.
    """
    geldig, v, volgorde, parameterwaarden, fouten = leg_naast_elkaar(samenwerkingsverband, gelezen, dag)
    if fouten:
        raise RegelFouten(fouten)
    vanaf, tot = geldigheid(gelezen, v.parameters, dag)
    bestanden = {bestand.kop.bestand: hashlib.sha256(bestand.tekst.encode()).hexdigest() for bestand, _ in geldig}
    criteria = [knoop for knoop in volgorde if isinstance(knoop, Criterium)]
    (bij_storing,) = (uitkomst.naam for uitkomst in v.uitkomsten.values() if uitkomst.bij_storing)
    return Pakket(
        samenwerkingsverband=samenwerkingsverband,
        titel=_titel(geldig),
        hash=pakkethash(samenwerkingsverband, bestanden, parameterwaarden),
        vanaf=vanaf,
        tot=tot,
        themas=v.themas,
        standaarden=v.standaarden,
        visie=v.visie,
        rollen=_op_naam(v.rollen),
        stukken=v.stukken,
        begrippen=_op_naam(v.begrippen),
        bronnen=_op_naam(v.bronnen),
        parameters=_op_naam(v.parameters),
        parameterwaarden=dict(sorted(parameterwaarden.items())),
        opzoektabellen=_op_naam(v.opzoektabellen),
        afleidingen=_op_naam(v.afleidingen),
        keuzewoorden=keuzewoorden(v),
        criteria=_op_naam(v.criteria),
        conclusies=_op_naam(v.conclusies),
        uitkomsten=dict(sorted(v.uitkomsten.items(), key=lambda paar: paar[1].voorrang)),
        gebreken=_op_naam(v.gebreken),
        termijnen=_op_naam(v.termijnen),
        teksten={naam: tekst.titel for naam, tekst in v.teksten.items()},
        besluitvelden=v.besluitvelden,
        brieven=v.brieven,
        briefdelen=_op_naam(v.briefdelen),
        eigenschappen=_op_naam(v.eigenschappen),
        bij_storing=bij_storing,
        overgang=overgang_van(geldig),
        bestanden=dict(sorted(bestanden.items())),
        programma=compileer(v, volgorde, parameterwaarden),
        motor=maak_motor(v, criteria),
    )


def _titel(geldig: Sequence[Gelezen]) -> str:
    """De titel van `samenwerkingsverband.yaml`, en anders die van het eerste bestand van de eigen laag."""
    eigen = sorted(
        (bestand.kop for bestand, _ in geldig if bestand.kop.laag == EIGEN_LAAG),
        key=lambda kop: (not kop.bestand.endswith(f"/{EIGEN_LAAG}.yaml"), kop.bestand),
    )
    return eigen[0].titel


def _op_naam(verklaringen: Mapping[str, V]) -> Mapping[str, V]:
    return dict(sorted(verklaringen.items()))


def _parameterwaarden(parameters: Mapping[str, Parameter], dag: date) -> tuple[Mapping[str, Letterlijk], tuple[Fout, ...]]:
    """De waarde van elke parameter op een dag. Een dag buiten de reeks is een fout, geen verrassing."""
    waarden: dict[str, Letterlijk] = {}
    fouten = []
    for naam, parameter in parameters.items():
        geldend = [waarde for vanaf, waarde in parameter.waarden if vanaf <= dag]
        if geldend and (parameter.geldig_tot is None or dag <= parameter.geldig_tot):
            waarden[naam] = geldend[-1]
        elif not parameter.open:
            fouten.append(Fout("P041", f"De parameter '{naam}' heeft op {dag} geen waarde.", str(parameter.plaats)))
    return waarden, tuple(fouten)


def geldigheid(gelezen: Sequence[Gelezen], parameters: Mapping[str, Parameter], dag: date) -> tuple[date, date | None]:
    """Het grootste tijdvak rond `dag` waarin geen bestand en geen parameter verandert: eerste en laatste dag."""
    eerste_dagen: set[date] = set()
    for bestand, _ in gelezen:
        eerste_dagen.add(bestand.kop.vanaf)
        if bestand.kop.tot is not None:
            eerste_dagen.add(bestand.kop.tot + timedelta(days=1))
    for parameter in parameters.values():
        eerste_dagen.update(vanaf for vanaf, _ in parameter.waarden)
        if parameter.geldig_tot is not None:
            eerste_dagen.add(parameter.geldig_tot + timedelta(days=1))
    eerder = [grens for grens in eerste_dagen if grens <= dag]
    later = [grens for grens in eerste_dagen if grens > dag]
    return max(eerder, default=date.min), min(later) - timedelta(days=1) if later else None


def _conclusieregels(v: Verklaringen, criteria: Sequence[Criterium]) -> Conclusieregels:
    return Conclusieregels(
        conclusies=tuple((naam, conclusie.als) for naam, conclusie in sorted(v.conclusies.items())),
        uitkomsten=tuple(
            Uitkomstregel(naam, uitkomst.voorrang, uitkomst.als)
            for naam, uitkomst in sorted(v.uitkomsten.items())
            if uitkomst.als is not None
        ),
        gebreken=tuple((naam, gebrek.als) for naam, gebrek in sorted(v.gebreken.items())),
        mogelijk=mogelijke_verdicten(criteria),
    )


def maak_motor(v: Verklaringen, criteria: Sequence[Criterium]) -> Conclusiemotor:
    """De conclusiemotor; wat hem te groot is, komt als fout bij de regel die het aangaat."""
    try:
        return Conclusiemotor(_conclusieregels(v, criteria))
    except TeVeelGevallen as fout:
        groepen: Mapping[str, Mapping[str, Verklaring]] = {"conclusie": v.conclusies, "uitkomst": v.uitkomsten, "gebrek": v.gebreken}
        zin = f"De voorwaarde van '{fout.naam}' valt in meer dan {fout.grens} gevallen uiteen. Splits haar in conclusies."
        raise RegelFouten([Fout("P050", zin, str(groepen[fout.soort][fout.naam].plaats))]) from fout
    except (GrensOverschreden, Naambotsing) as fout:
        plaats = min((uitkomst.plaats for uitkomst in v.uitkomsten.values()), default=Plaats("landelijk"))
        raise RegelFouten([Fout("P051", f"De regels passen samen niet in de conclusiemotor. {fout}", str(plaats))]) from fout
