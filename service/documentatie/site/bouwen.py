"""De pagina's schrijven: een begin, per samenwerkingsverband een bladzijde per thema, de begrippen, de bronnen en de misvattingen."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from engine import Pakket, Regels
from engine.uitleg.woorden import dag
from service.documentatie.dekking import meet_dekking, stand_van
from service.documentatie.draaien import Uitslag
from service.documentatie.site.inhoud import Voorbeeld, regelbladen, voorbeeld

_SJABLONEN = Path(__file__).parent / "sjablonen"
_LEZERS = (
    ("ouder", "Ouders", "Wat mag u verwachten, en wat kunt u doen?", ("procedure", "bezwaar", "ontwikkelingsperspectief", "termijn")),
    ("school", "Scholen", "Wat moet er in een aanvraag staan?", ("bevoegdheid", "volledigheid", "ontwikkelingsperspectief", "noodzaak")),
    ("commissie", "Commissieleden", "Waaraan wordt getoetst, en wat hoort in het besluit?", ("noodzaak", "voorziening", "duur", "besluit")),
    (
        "beleid",
        "Beleidsmedewerkers",
        "Welke waarden gelden, en waar komen zij vandaan?",
        ("categorie", "duur", "arrangement", "deskundigen"),
    ),
    ("toezicht", "Toezicht", "Wat is bewezen, en wat is nog niet nagezien?", ("deskundigen", "besluit", "bezwaar", "termijn")),
)


def bouw_site(regels: Regels, uitslagen: Sequence[Uitslag], doel: Path, gedraaid_op: datetime, versie: str) -> list[Path]:
    """Schrijft de documentatie naar `doel` en geeft de pagina's. Wat er al stond onder dezelfde naam, wordt vervangen.

    Raises:
        OSError: als er niet geschreven kan worden.
        RegelFouten: als de regels van deze dag niet kloppen.
    """
    schrijver = _Schrijver(doel, {"gedraaid_op": f"{dag(gedraaid_op.date())}, {gedraaid_op:%H:%M} uur", "versie": versie, "wortel": ""})
    pakketten = [regels.pakket(code, gedraaid_op.date()) for code in regels.samenwerkingsverbanden]
    dekking = meet_dekking(uitslagen)
    standen = [(pakket, stand_van(pakket, dekking)) for pakket in pakketten]
    mis = sum(not uitslag.klopt for uitslag in uitslagen)
    schrijver.schrijf("begin.html.j2", "index.html", standen=standen, lezers=_LEZERS, mis=mis, aantal=len(uitslagen))
    schrijver.schrijf("misvattingen.html.j2", "misvattingen.html", koppen=_per_kop(uitslagen, "landelijk/misvattingen.feature"))
    for pakket in pakketten:
        _schrijf_pakket(schrijver, pakket, uitslagen)
    (doel / "stijl.css").write_text((_SJABLONEN / "stijl.css").read_text(encoding="utf-8"), encoding="utf-8")
    return schrijver.paginas


def _schrijf_pakket(schrijver: "_Schrijver", pakket: Pakket, uitslagen: Sequence[Uitslag]) -> None:
    map_ = pakket.samenwerkingsverband
    bladen = regelbladen(pakket, uitslagen)
    themas = [(thema, bladen[naam]) for naam, thema in pakket.themas.items() if bladen[naam]]
    schrijver.schrijf("verband.html.j2", f"{map_}/index.html", wortel="../", pakket=pakket, themas=themas)
    for thema, deel in themas:
        schrijver.schrijf("thema.html.j2", f"{map_}/{thema.naam}.html", wortel="../", pakket=pakket, thema=thema, bladen=deel)
    schrijver.schrijf("begrippen.html.j2", f"{map_}/begrippen.html", wortel="../", pakket=pakket, begrippen=_op_titel(pakket))
    bronnen = sorted(pakket.bronnen.values(), key=lambda bron: (bron.titel, bron.vindplaats))
    schrijver.schrijf("bronnen.html.j2", f"{map_}/bronnen.html", wortel="../", pakket=pakket, bronnen=bronnen)


def _op_titel(pakket: Pakket) -> Iterable[Any]:
    return sorted(pakket.begrippen.values(), key=lambda begrip: begrip.titel.lower())


def _per_kop(uitslagen: Sequence[Uitslag], bestand: str) -> Mapping[str, list[Voorbeeld]]:
    koppen: dict[str, list[Voorbeeld]] = {}
    for uitslag in uitslagen:
        if uitslag.scenario.bestand == bestand:
            koppen.setdefault(uitslag.scenario.kop, []).append(voorbeeld(uitslag))
    return koppen


class _Schrijver:
    """Vult sjablonen en onthoudt welke pagina's er zijn. Een naam die een sjabloon niet kent, is een fout en geen lege plek."""

    def __init__(self, doel: Path, altijd: Mapping[str, str]) -> None:
        self._doel, self._altijd = doel, altijd
        self.paginas: list[Path] = []
        self._sjablonen = Environment(
            loader=FileSystemLoader(_SJABLONEN), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        self._sjablonen.filters["dag"] = dag

    def schrijf(self, sjabloon: str, pagina: str, **inhoud: object) -> None:
        pad = self._doel / pagina
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(self._sjablonen.get_template(sjabloon).render({**self._altijd, **inhoud}), encoding="utf-8")
        self.paginas.append(pad)
