"""Een dossier aanvullen: wat nieuw is komt erbij of komt in de plaats van wat er stond."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from engine import Dossier, Fout, InvoerFouten, lees_dossier, ontleed_dossier
from service.dossiertekst import schrijf_exact
from service.inlezen import Zaak
from service.opslag import BewaardAdvies
from service.web.invoer import nagekeken
from service.web.kern import Kern
from service.web.problemen import Probleem, invoerprobleem


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """Wat er nieuw is, het hele dossier daarmee als JSON, en dat als nagekeken zaak."""

    nieuw: Dossier
    dossier: str
    zaak: Zaak


def lees_aanvulling(kern: Kern, vorige: BewaardAdvies, tekst: str) -> Aanvulling:
    """De aanvulling bij een bewaard advies. Zonder peildatum geldt vandaag.

    Raises:
        Probleem: met status 400 en alle fouten tegelijk: van wat er gestuurd is, en van het dossier dat eruit komt.
    """
    nieuw, fouten = nagekeken(_zelfde_zaak, vorige, tekst)
    dossier = aangevuld(kern, vorige, nieuw)
    try:
        zaak = kern.lees(dossier)
    except Probleem as fout:
        if not fouten or fout.status != HTTPStatus.BAD_REQUEST:
            raise
        fouten = (*fouten, *fout.fouten)
    else:
        if not fouten:
            return Aanvulling(nieuw, dossier, zaak)
    raise invoerprobleem(InvoerFouten(list(dict.fromkeys(fouten))))


def aangevuld(kern: Kern, vorige: BewaardAdvies, nieuw: Dossier) -> str:
    """Het dossier van de vorige versie met de nieuwe gegevens erin, als JSON. Zonder peildatum geldt vandaag."""
    oud = lees_dossier(vorige.invoer)
    herkomst = _herkomst(oud, nieuw)
    samen: dict[str, object] = {
        **({"zaak": vorige.zaak} if vorige.zaak else {}),
        "samenwerkingsverband": vorige.samenwerkingsverband,
        "peildatum": (nieuw.peildatum or kern.klok().date()).isoformat(),
        "gegevens": {**oud.gegevens, **nieuw.gegevens},
        **({"herkomst": herkomst} if herkomst else {}),
    }
    return schrijf_exact(samen)


def _herkomst(oud: Dossier, nieuw: Dossier) -> Mapping[str, object]:
    """De herkomst van wat bleef, met die van wat nieuw is. Een gegeven dat verandert, houdt zijn oude herkomst niet."""
    blijft = {naam: deel for naam, deel in oud.herkomst.items() if nieuw.gegevens.get(naam, oud.gegevens[naam]) == oud.gegevens[naam]}
    return {**blijft, **nieuw.herkomst}


def _zelfde_zaak(vorige: BewaardAdvies, tekst: str) -> tuple[Dossier, tuple[Fout, ...]]:
    """De nieuwe gegevens met wat eraan schort. Werpt InvoerFouten als het geen dossier is."""
    dossier, gevonden = ontleed_dossier(tekst)
    fouten = list(gevonden)
    if dossier.zaak not in ("", vorige.zaak):
        fouten.append(Fout("I057", "Dit kenmerk is een ander dan dat van de zaak.", "zaak"))
    if dossier.samenwerkingsverband not in ("", vorige.samenwerkingsverband):
        fouten.append(
            Fout("I051", "De zaak hoort bij een ander samenwerkingsverband.", "samenwerkingsverband", vorige.samenwerkingsverband)
        )
    return dossier, tuple(fouten)
