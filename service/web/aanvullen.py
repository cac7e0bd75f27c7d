"""Een dossier aanvullen: wat nieuw is komt erbij of komt in de plaats van wat er stond."""

from collections.abc import Mapping

from engine import Dossier, Fout, InvoerFouten, lees_dossier, ontleed_dossier
from service.dossiertekst import schrijf_exact
from service.opslag import BewaardAdvies
from service.web.invoer import nagekeken
from service.web.kern import Kern


def aanvulling(vorige: BewaardAdvies, tekst: str) -> Dossier:
    """De nieuwe gegevens. Werpt Probleem met status 400 en alle fouten, als het geen dossier is of bij een andere zaak hoort."""
    return nagekeken(_zelfde_zaak, vorige, tekst)


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


def _zelfde_zaak(vorige: BewaardAdvies, tekst: str) -> Dossier:
    dossier, gevonden = ontleed_dossier(tekst)
    fouten = list(gevonden)
    if dossier.zaak not in ("", vorige.zaak):
        fouten.append(Fout("I057", "Dit kenmerk is een ander dan dat van de zaak.", "zaak"))
    if dossier.samenwerkingsverband not in ("", vorige.samenwerkingsverband):
        fouten.append(
            Fout("I051", "De zaak hoort bij een ander samenwerkingsverband.", "samenwerkingsverband", vorige.samenwerkingsverband)
        )
    if fouten:
        raise InvoerFouten(fouten)
    return dossier
