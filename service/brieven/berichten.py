"""De brieven onderweg naar een besluit: aanvullen, doorzenden en verdagen. Elk noemt wat er gebeurt, waarom, en wat de wet zegt."""

from datetime import date

from engine import Advies
from engine.beoordelen.advies import Termijnstand
from engine.uitleg import Alinea, Kop, Opsomming
from engine.uitleg.woorden import dag
from service.brieven.besluit import Besluit
from service.brieven.inhoud import Deel, Tabel, vindplaatsen
from service.brieven.vast import adressering, ondertekening, steunpunt

TITELS = {
    "aanvulling": "Verzoek om de aanvraag aan te vullen",
    "doorzending": "Bericht: uw aanvraag is doorgestuurd",
    "verdaging": "Bericht: het besluit komt later",
}
_BRONNEN = {
    "aanvulling": ("awb-4-5-1", "awb-4-15-1a"),
    "doorzending": ("awb-2-3-1",),
    "verdaging": ("awb-4-14-3",),
}
# Duurt de termijn langer door stilstand, dan gaat die dag voor.
_BESLISTERMIJNEN = ("beslissen_na_stilstand", "beslissen_op_aanvraag")


def delen(besluit: Besluit, advies: Advies, kenmerk: str) -> tuple[Deel, ...]:
    """De brief, van adressering tot ondertekening."""
    kern = {"aanvulling": _aanvulling, "doorzending": _doorzending, "verdaging": _verdaging}[besluit.soort](besluit, advies)
    return (
        *adressering("de aanvrager"),
        Alinea(f"Dit bericht gaat over de aanvraag voor de leerling met kenmerk {kenmerk}."),
        *kern,
        *steunpunt(advies),
        Kop("Waar dit bericht op rust"),
        Opsomming(vindplaatsen(advies, _BRONNEN[besluit.soort])),
        *ondertekening(besluit),
    )


def laatste_beslisdag(advies: Advies) -> date | None:
    """De laatste dag om te beslissen volgens de regels; None als die niet bekend is."""
    standen: dict[str, Termijnstand] = {stand.naam: stand for stand in advies.termijnen}
    dagen = (standen[naam].einde for naam in _BESLISTERMIJNEN if naam in standen)
    return next((einde for einde in dagen if einde is not None), None)


def _aanvulling(besluit: Besluit, _: Advies) -> list[Deel]:
    assert besluit.uiterste_datum is not None
    punten = tuple((str(nummer), tekst) for nummer, tekst in enumerate(besluit.ontbrekend, start=1))
    gevonden: list[Deel] = [
        Kop("Wat wij nog van u nodig hebben"),
        Alinea("Wij kunnen uw aanvraag nog niet beoordelen. Er ontbreekt iets."),
        Tabel(("Nummer", "Wat er nog nodig is"), punten),
        Kop("Voor welke dag"),
        Alinea(f"Stuur dit op zijn laatst op {dag(besluit.uiterste_datum)}."),
        Alinea(
            "Tot u dit stuurt, of tot die dag voorbij is, staat de tijd om te beslissen stil. "
            "Krijgen wij het niet op tijd, dan kunnen wij besluiten uw aanvraag niet te behandelen."
        ),
    ]
    return [*gevonden, *_toelichting(besluit)]


def _doorzending(besluit: Besluit, _: Advies) -> list[Deel]:
    return [
        Kop("Wat er met uw aanvraag gebeurt"),
        Alinea("Wij gaan niet over deze aanvraag. Wij hebben haar daarom doorgestuurd."),
        Tabel(("Onderdeel", "Inhoud"), (("Doorgestuurd aan", besluit.doorgezonden_aan),)),
        *_toelichting(besluit),
        Alinea("U hoeft zelf niets te doen. U hoort verder van wie uw aanvraag nu behandelt."),
    ]


def _verdaging(besluit: Besluit, advies: Advies) -> list[Deel]:
    assert besluit.nieuwe_datum is not None
    laatste = laatste_beslisdag(advies)
    rijen = [("Laatste dag tot nu toe", dag(laatste))] if laatste is not None else []
    return [
        Kop("Wanneer het besluit komt"),
        Alinea("Het lukt niet om op tijd op uw aanvraag te beslissen."),
        Tabel(("Onderdeel", "Datum"), (*rijen, ("Nieuwe laatste dag", dag(besluit.nieuwe_datum)))),
        *_toelichting(besluit),
    ]


def _toelichting(besluit: Besluit) -> list[Deel]:
    return [Kop("Waarom"), *map(Alinea, besluit.reden.split("\n\n"))] if besluit.reden else []
