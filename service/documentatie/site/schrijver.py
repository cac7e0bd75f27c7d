"""Sjablonen vullen en als pagina's wegschrijven."""

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from engine.uitleg.woorden import dag

_SJABLONEN = Path(__file__).parent / "sjablonen"


class Schrijver:
    """Vult sjablonen en onthoudt welke pagina's er zijn. Een naam die een sjabloon niet kent, is een fout en geen lege plek."""

    def __init__(self, doel: Path, altijd: Mapping[str, object]) -> None:
        self.doel, self._altijd = doel, altijd
        self.paginas: list[Path] = []
        self._sjablonen = Environment(
            loader=FileSystemLoader(_SJABLONEN), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        self._sjablonen.filters["dag"] = dag

    def schrijf(self, sjabloon: str, pagina: str, **inhoud: object) -> None:
        """Schrijft een pagina op haar plek onder het doel; `wortel` in het sjabloon is de weg terug naar het begin."""
        wortel = "../" * pagina.count("/")
        tekst = self._sjablonen.get_template(sjabloon).render({**self._altijd, "wortel": wortel, "kruimels": (), **inhoud})
        self.paginas.append(self.schrijf_tekst(pagina, tekst))

    def schrijf_tekst(self, naam: str, tekst: str) -> Path:
        """Schrijft een ander bestand onder het doel en geeft zijn pad."""
        pad = self.doel / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
        return pad
