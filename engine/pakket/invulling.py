"""De lagen op elkaar leggen: blanco's invullen en afwijkingen verwerken (docs/regeltaal.md, par. 4 en 7)."""

from collections.abc import Mapping
from dataclasses import replace

from engine.fouten import Fout, Plaats, bedoelde
from engine.pakket.laag import Verklaringen
from engine.taal.declaraties import Criterium, Grens, Parameter
from engine.taal.lezingen import lezingen_van_criterium
from engine.taal.plekken import Plekken
from engine.taal.voorwaarden import CriteriumIs, Vast


def leg_lagen_op_elkaar(verklaringen: Verklaringen) -> tuple[Verklaringen, tuple[Fout, ...]]:
    """Geeft de verklaringen waarin elke blanco naar zijn invulling wijst en elke afwijking haar landelijke criterium vervangt."""
    fouten: list[Fout] = []
    criteria = _criteria(verklaringen.criteria, verklaringen.plekken, fouten)
    parameters = _parameters(verklaringen.parameters, verklaringen.plekken, fouten)
    return replace(verklaringen, criteria=criteria, parameters=parameters), tuple(fouten)


def _criteria(criteria: Mapping[str, Criterium], plekken: Plekken, fouten: list[Fout]) -> Mapping[str, Criterium]:
    resultaat = dict(criteria)
    gevuld: dict[str, Criterium] = {}
    for eigen in criteria.values():
        doel_naam = eigen.invulling_van or eigen.afwijking_van
        if not doel_naam:
            continue
        doel = criteria.get(doel_naam)
        plek = plekken.van(eigen, "invulling_van" if eigen.invulling_van else "afwijking_van", doel_naam)
        fout = _waarom_niet(eigen, doel, criteria, gevuld.get(doel_naam), plek)
        if fout is not None or doel is None:
            fouten.extend([fout] if fout else [])
            continue
        gevuld[doel_naam] = eigen
        resultaat[doel_naam] = replace(doel, als=CriteriumIs(eigen.naam), uitleg=eigen.uitleg)
        if eigen.afwijking_van:
            # Een invulling vult alleen `als`: wanneer de blanco geldt, blijft landelijk. Een afwijking vervangt alles,
            # ook de voorbeelden.
            resultaat[doel_naam] = replace(resultaat[doel_naam], van_toepassing_als=None, uitzondering=None, voorbeelden=())
    for naam, criterium in criteria.items():
        if criterium.open and naam not in gevuld:
            zin = f"Het criterium '{naam}' is een blanco en dit samenwerkingsverband vult het niet in."
            fouten.append(Fout("P010", zin, str(criterium.plaats)))
    return resultaat


def _waarom_niet(
    eigen: Criterium, doel: Criterium | None, criteria: Mapping[str, Criterium], eerder: Criterium | None, plek: Plaats
) -> Fout | None:
    naam = eigen.invulling_van or eigen.afwijking_van
    landelijk = {ander.naam for ander in criteria.values() if ander.kop.laag == "landelijk"}
    if doel is None or naam not in landelijk:
        return Fout("P011", f"Het landelijke criterium '{naam}' bestaat niet.", str(plek), bedoelde(naam, landelijk))
    if eerder is not None:
        return Fout("P012", f"'{naam}' is al ingevuld door '{eerder.naam}' in {eerder.plaats}.", str(plek))
    if eigen.invulling_van and not doel.open:
        return Fout("P013", f"'{naam}' is geen blanco; er valt niets in te vullen.", str(plek))
    if eigen.afwijking_van and (doel.hard or doel.open):
        reden = "is een blanco: gebruik invulling_van" if doel.open else "is een harde landelijke regel"
        return Fout("P014", f"Van '{naam}' mag niet worden afgeweken: het {reden}.", str(plek))
    if eigen.afwijking_van and (hard := _harde_erboven(naam, criteria)):
        return Fout("P014", f"Van '{naam}' mag niet worden afgeweken: de harde regel '{hard}' steunt erop.", str(plek))
    return None


def _harde_erboven(naam: str, criteria: Mapping[str, Criterium]) -> str:
    """De eerste harde landelijke regel die, al dan niet via andere criteria, `naam` leest; leeg als die er niet is."""
    erboven, gezien = [naam], {naam}
    while erboven:
        onder = erboven.pop()
        for criterium in criteria.values():
            leest = any(lezing.soort == "criterium" and lezing.naam == onder for lezing in lezingen_van_criterium(criterium))
            if leest and criterium.hard and criterium.kop.laag == "landelijk":
                return criterium.naam
            if leest and criterium.naam not in gezien:
                gezien.add(criterium.naam)
                erboven.append(criterium.naam)
    return ""


def _parameters(parameters: Mapping[str, Parameter], plekken: Plekken, fouten: list[Fout]) -> Mapping[str, Parameter]:
    resultaat = dict(parameters)
    gevuld: dict[str, Parameter] = {}
    blanco = [naam for naam, parameter in parameters.items() if parameter.open]
    for eigen in parameters.values():
        naam = eigen.invulling_van
        if not naam:
            continue
        doel, plek = parameters.get(naam), str(plekken.van(eigen, "invulling_van", naam))
        if doel is None or not doel.open:
            fouten.append(Fout("P015", f"Er is geen blanco parameter '{naam}'.", plek, bedoelde(naam, blanco)))
        elif naam in gevuld:
            fouten.append(Fout("P012", f"'{naam}' is al ingevuld door '{gevuld[naam].naam}'.", plek))
        elif (eigen.soort, eigen.eenheid) != (doel.soort, doel.eenheid):
            zin = (
                f"'{eigen.naam}' is een {eigen.soort} in '{eigen.eenheid}'; de blanco '{naam}' vraagt een {doel.soort} in '{doel.eenheid}'."
            )
            fouten.append(Fout("P017", zin, plek))
        else:
            gevuld[naam] = eigen
            fouten.extend(_buiten_grenzen(eigen, doel.grenzen, plekken))
            resultaat[naam] = replace(doel, open=False, waarden=eigen.waarden, geldig_tot=eigen.geldig_tot)
    for naam, parameter in parameters.items():
        fouten.extend(_buiten_grenzen(parameter, parameter.grenzen, plekken))
        if parameter.open and naam not in gevuld:
            zin = f"De parameter '{naam}' is een blanco en dit samenwerkingsverband vult hem niet in."
            fouten.append(Fout("P010", zin, str(parameter.plaats)))
    return resultaat


def _buiten_grenzen(eigen: Parameter, grenzen: tuple[Grens, ...], plekken: Plekken) -> list[Fout]:
    fouten = []
    for grens in grenzen:
        assert isinstance(grens.waarde, Vast)
        for vanaf, waarde in eigen.waarden:
            te_laag = grens.sleutel in ("minimaal", "niet_voor") and waarde < grens.waarde.waarde  # type: ignore[operator]
            te_hoog = grens.sleutel in ("maximaal", "niet_na") and waarde > grens.waarde.waarde  # type: ignore[operator]
            if te_laag or te_hoog:
                zin = f"De waarde vanaf {vanaf} valt buiten wat landelijk mag ({grens.sleutel} {grens.waarde.waarde})."
                fouten.append(Fout("P016", zin, str(plekken.van(eigen, "waarden", str(vanaf)))))
    return fouten
