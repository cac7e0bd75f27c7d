"""Wat verklaard is maar door niets gelezen wordt."""

from collections.abc import Iterator
from datetime import date

from engine import Fout
from engine.pakket.laag import Verklaringen
from engine.pakket.nakijken import Nagekeken
from engine.taal.declaraties import Conclusie, Gebrek, Uitkomst, Verklaring
from engine.taal.lezingen import Lezing, lezingen_van, lezingen_van_berekening, lezingen_van_criterium, waarden_van


def door_niets_gelezen(nagekeken: Nagekeken, _: date) -> Iterator[Fout]:
    """Een waarschuwing per criterium, conclusie, parameter of opzoektabel die in geen enkel pakket iets bepaalt."""
    gelezen = {(lezing.soort, lezing.naam) for pakket in nagekeken.verklaringen.values() for lezing in _lezingen(pakket)}
    gezien: set[str] = set()
    for pakket in nagekeken.verklaringen.values():
        groepen: tuple[tuple[str, str, dict[str, Verklaring]], ...] = (
            ("criterium", "Het criterium", dict(pakket.criteria)),
            ("conclusie", "De conclusie", dict(pakket.conclusies)),
            ("naam", "De parameter", dict(pakket.parameters)),
            ("tabel", "De opzoektabel", dict(pakket.opzoektabellen)),
        )
        for soort, wat, groep in groepen:
            for naam, verklaring in groep.items():
                invulling = getattr(verklaring, "invulling_van", "")
                if (soort, naam) not in gelezen and not invulling and str(verklaring.plaats) not in gezien:
                    gezien.add(str(verklaring.plaats))
                    yield Fout(
                        "W005", f"{wat} '{naam}' bepaalt niets: geen uitkomst, gebrek of andere regel leest dit.", str(verklaring.plaats)
                    )


def _lezingen(pakket: Verklaringen) -> Iterator[Lezing]:
    for criterium in pakket.criteria.values():
        yield from lezingen_van_criterium(criterium)
    for afleiding in pakket.afleidingen.values():
        yield from lezingen_van_berekening(afleiding.berekening)
    boven: list[Conclusie | Uitkomst | Gebrek] = [*pakket.conclusies.values(), *pakket.uitkomsten.values(), *pakket.gebreken.values()]
    for regel in boven:
        yield from lezingen_van(regel.als)
    for uitkomst in pakket.uitkomsten.values():
        yield from waarden_van(tuple(uitkomst.gegevens.values()))
        yield Lezing("conclusie", uitkomst.alleen_eigen_gebreken_bij)
    for termijn in pakket.termijnen.values():
        yield from lezingen_van(termijn.van_toepassing_als)
        yield from waarden_van((termijn.begin, termijn.lengte, termijn.opschorting))
