"""Een brief maken: nakijken, toetsen, schrijven en zetten."""

from engine import Advies, Fout, InvoerFouten
from engine.fouten import bedoelde
from engine.taal.brieven import Brief
from engine.uitleg.invullen import Invuller, laatste_dag
from service.brieven.besluit import Besluit
from service.brieven.inhoud import Inhoud
from service.brieven.pdf import als_pdf
from service.brieven.schrijven import schrijf
from service.brieven.toets import belemmeringen, geen_advies, met_besluit, voor_het_besluit
from service.brieven.velden import Besluitvelden, controleer_velden
from service.brieven.volledig import ontbreekt
from service.inlezen import Zaak


def maak_brief(zaak: Zaak, besluit: Besluit) -> bytes:
    """De brief bij een besluit over deze zaak, als pdf (PDF/UA-1). Dezelfde zaak en hetzelfde besluit geven dezelfde bytes.

    Raises:
        InvoerFouten: met alles wat ontbreekt of niet klopt, of wat een definitief besluit tegenhoudt.
    """
    return als_pdf(inhoud_van(zaak, besluit))


def inhoud_van(zaak: Zaak, besluit: Besluit) -> Inhoud:
    """De inhoud van de brief, zonder opmaak.

    Raises:
        InvoerFouten: als bij `maak_brief`.
        RegelFouten: als de regels een veld noemen dat een besluit niet kent.
    """
    controleer_velden(zaak.pakket)
    brief = _brief(zaak, besluit)
    dossier = zaak.beoordeel()
    advies = voor_het_besluit(dossier, brief)
    _geen_fouten([*ontbreekt(besluit, brief, advies, zaak.kenmerk), *_te_laat(besluit, brief, dossier)])
    getoetst = met_besluit(besluit, brief, dossier) if brief.beslist else dossier
    houdt_tegen = belemmeringen(advies, getoetst) if brief.beslist else _zonder_redenen(advies, brief)
    if houdt_tegen and not besluit.concept:
        raise InvoerFouten(houdt_tegen)
    redenen = tuple(dict.fromkeys(fout.zin for fout in houdt_tegen))
    return _inhoud(brief, besluit, Invuller(Besluitvelden(besluit), advies, getoetst, laatste_dag(dossier, brief.termijn), redenen))


def _zonder_redenen(advies: Advies, brief: Brief) -> list[Fout]:
    """Een bericht met een bijlage geeft de redenen van een besluit dat er al ligt; die rusten op een advies dat er is."""
    return geen_advies(advies) if brief.bijlage else []


def _geen_fouten(fouten: list[Fout]) -> None:
    if fouten:
        raise InvoerFouten(fouten)


def _inhoud(brief: Brief, besluit: Besluit, invuller: Invuller) -> Inhoud:
    assert besluit.dagtekening is not None
    return Inhoud(
        titel=invuller.vul(brief.concepttitel if besluit.concept else brief.sjabloon),
        hoofd=tuple(map(invuller.vul, brief.hoofd)),
        afzender=invuller.advies.pakket.titel,
        dagtekening=besluit.dagtekening,
        concept=besluit.concept,
        delen=schrijf((*(brief.concept if besluit.concept else ()), *brief.delen), invuller),
        bijlage=schrijf(brief.bijlage, invuller),
    )


def _brief(zaak: Zaak, besluit: Besluit) -> Brief:
    brieven = zaak.pakket.brieven
    if besluit.soort not in brieven:
        raise InvoerFouten([Fout("B005", f"Kies een van deze soorten: {', '.join(brieven)}.", "soort", bedoelde(besluit.soort, brieven))])
    return brieven[besluit.soort]


def _te_laat(besluit: Besluit, brief: Brief, advies: Advies) -> list[Fout]:
    """Een bericht met een termijn hoort voor het einde daarvan te komen (Awb 4:14), en een latere dag te noemen."""
    if not brief.termijn:
        return []
    laatste = laatste_dag(advies, brief.termijn)
    if laatste is None:
        zin = "De laatste dag van de termijn is niet bekend. Beantwoord in het dossier waar zij op wacht."
        # De laatste genoemde termijn is de gewone; wat die openhoudt is genoeg om een dag te weten.
        open_ = [punt for stand in advies.termijnen if stand.naam == brief.termijn[-1] for punt in stand.open]
        return [Fout("B060", zin, f"gegevens.{punt}") for punt in open_] or [Fout("B060", zin, "gegevens")]
    fouten = []
    if besluit.dagtekening and besluit.dagtekening > laatste:
        fouten.append(Fout("B061", "Dit bericht komt na de laatste dag van de termijn.", "dagtekening"))
    if besluit.nieuwe_datum and besluit.nieuwe_datum <= laatste:
        fouten.append(Fout("B062", "De nieuwe datum hoort na de laatste dag om te beslissen te liggen.", "nieuwe_datum"))
    return fouten
