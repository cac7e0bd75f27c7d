"""Een brief maken: nakijken, toetsen, schrijven en zetten."""

from engine import Advies, Fout, InvoerFouten
from engine.uitleg import Alinea, Kop, Opsomming
from service.brieven import berichten, beslissing
from service.brieven.besluit import Besluit
from service.brieven.inhoud import Deel, Inhoud
from service.brieven.pdf import als_pdf
from service.brieven.toets import belemmeringen, met_besluit
from service.brieven.vast import datum
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
    """
    advies = zaak.beoordeel()
    fouten = ontbreekt(besluit, advies, zaak.kenmerk)
    if besluit.soort == "verdaging":
        fouten += _te_laat(besluit, advies)
    if fouten:
        raise InvoerFouten(fouten)
    houdt_tegen = belemmeringen(advies, met_besluit(besluit, advies)) if besluit.beslist else []
    if houdt_tegen and not besluit.concept:
        raise InvoerFouten(houdt_tegen)
    titel = beslissing.titel(besluit, advies) if besluit.beslist else berichten.TITELS[besluit.soort]
    delen = beslissing.delen(besluit, advies, zaak.kenmerk) if besluit.beslist else berichten.delen(besluit, advies, zaak.kenmerk)
    return Inhoud(
        titel=f"Concept. {titel}" if besluit.concept else titel,
        kenmerk=zaak.kenmerk,
        afzender=advies.pakket.titel,
        dagtekening=datum(besluit),
        concept=besluit.concept,
        delen=(*(_conceptregels(houdt_tegen) if besluit.concept else ()), *delen),
        bijlage=beslissing.bijlage(advies) if besluit.beslist else (),
    )


def _te_laat(besluit: Besluit, advies: Advies) -> list[Fout]:
    """Een bericht van uitstel hoort voor het einde van de termijn te komen (Awb 4:14), en een latere dag te noemen."""
    laatste = berichten.laatste_beslisdag(advies)
    if laatste is None:
        zin = "De laatste dag om te beslissen is niet bekend. Vul in het dossier in wanneer de aanvraag binnenkwam."
        return [Fout("B060", zin, "gegevens.ontvangstdatum_aanvraag")]
    fouten = []
    if besluit.dagtekening and besluit.dagtekening > laatste:
        fouten.append(Fout("B061", "Dit bericht komt na de laatste dag om te beslissen.", "dagtekening"))
    if besluit.nieuwe_datum and besluit.nieuwe_datum <= laatste:
        fouten.append(Fout("B062", "De nieuwe datum hoort na de laatste dag om te beslissen te liggen.", "nieuwe_datum"))
    return fouten


def _conceptregels(houdt_tegen: list[Fout]) -> tuple[Deel, ...]:
    """Wie een watermerk niet ziet, leest het hier; met wat er eerst nog moet gebeuren."""
    regels: list[Deel] = [Alinea("Dit is een concept. Het is geen besluit en er kan niets aan worden ontleend.")]
    if houdt_tegen:
        punten = tuple(dict.fromkeys((fout.zin,) for fout in houdt_tegen))
        regels += [Kop("Wat er eerst nog moet gebeuren"), Opsomming(punten)]
    return tuple(regels)
