"""Een besluit als JSON lezen: alle fouten tegelijk, in gewone taal, en zonder een ingevulde waarde te noemen."""

from collections.abc import Iterator, Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from engine import Fout, InvoerFouten
from engine.fouten import bedoelde
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from engine.zaak.strikt import lees_json
from engine.zaak.tekens import heeft_onleesbare_tekens, veldnaam
from service.brieven.besluit import LANGSTE_TEKST, Besluit

_ZINNEN: Mapping[str, str] = {
    "missing": "Dit veld is nodig en ontbreekt.",
    "extra_forbidden": "Dit veld bestaat niet in een besluit.",
    "bool_type": "Hier hoort true of false te staan.",
    "int_type": "Hier hoort een geheel getal te staan.",
    "string_type": "Hier hoort tekst te staan.",
    "string_too_long": f"Deze tekst is langer dan {LANGSTE_TEKST} tekens.",
    "tuple_type": "Hier hoort een lijst te staan.",
}
_AL_GEMELD = "string_unicode"
"""Een half teken in een tekst: dat meldt `_verboden`, en dan hoeft het niet nog eens als een verkeerde soort."""
_DATUM = "Hier hoort een datum te staan, geschreven als 2026-11-24."
_OBJECT = "Hier hoort een object te staan."


def lees_besluit(tekst: str) -> Besluit:
    """Het besluit in een JSON-tekst.

    Raises:
        InvoerFouten: als het geen JSON-object is, de vorm niet klopt, of er iets in staat wat op een burgerservicenummer lijkt.
    """
    ruw = lees_json(tekst)
    if not isinstance(ruw, dict):
        raise InvoerFouten([Fout("B001", "Een besluit hoort een JSON-object te zijn.", "")])
    return besluit_van(ruw)


def besluit_van(ruw: Mapping[str, object]) -> Besluit:
    """Het besluit met deze velden, gelezen door `lees_json`. Werpt InvoerFouten als bij `lees_besluit`."""
    fouten = list(_verboden(ruw, ""))
    try:
        besluit = Besluit.model_validate(ruw)
    except ValidationError as fout:
        verkeerd = [deel for deel in fout.errors(include_input=False) if deel["type"] != _AL_GEMELD]
        raise InvoerFouten([*fouten, *map(_in_gewone_taal, verkeerd)]) from None
    if fouten:
        raise InvoerFouten(fouten)
    return besluit


def _verboden(waarde: object, pad: str) -> Iterator[Fout]:
    """Wat nergens in een besluit mag staan, op elke diepte."""
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from _verboden(deel, f"{pad}.{veldnaam(sleutel)}" if pad else veldnaam(sleutel))
    elif isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            yield from _verboden(deel, f"{pad}[{nummer}]")
    else:
        if lijkt_op_bsn(waarde):
            yield Fout("B010", "Dit lijkt op een burgerservicenummer. Dat mag hier niet staan.", pad)
        if isinstance(waarde, str) and heeft_onleesbare_tekens(waarde):
            yield Fout("B011", "In deze tekst staan tekens die niet te lezen zijn.", pad)


def _in_gewone_taal(fout: ErrorDetails) -> Fout:
    soort, plek = fout["type"], fout["loc"]
    pad = ""
    for deel in plek:
        naam = f"[{deel}]" if isinstance(deel, int) else veldnaam(deel)
        pad = f"{pad}.{naam}" if pad and not isinstance(deel, int) else f"{pad}{naam}"
    if soort == "extra_forbidden":
        return Fout("B004", _ZINNEN[soort], pad, bedoelde(str(plek[-1]), Besluit.model_fields))
    if soort == "missing":
        return Fout("B006", _ZINNEN[soort], pad)
    return Fout("B007", _ZINNEN.get(soort, _DATUM if soort.startswith("date") else _OBJECT), pad)
