"""Controles op wat een besluit met de regels verbindt: velden met hun begrip, wat een uitkomst toekent, en de gegevens van een brief."""

from collections.abc import Collection, Iterator

from engine.fouten import Fout, bedoelde
from engine.pakket.laag import Verklaringen
from engine.taal.brieven import Besluitveld, Brief
from engine.taal.declaraties import Begrip, Soort, Uitkomst

# Een veld met tekst geeft een begrip dat vraagt of die tekst er is.
_PAST_BIJ = {"tekst": Soort.JA_NEE, "datum": Soort.DATUM, "keuze": Soort.KEUZE}


def controleer_besluit(v: Verklaringen) -> Iterator[Fout]:
    """Alle verbindingen die nergens op uitkomen of niet passen."""
    for veld in v.besluitvelden.values():
        yield from _begrip_van(veld, v)
        for sleutel in ("per", "tegenover"):
            yield from _lijstveld(veld, sleutel, v)
        genoemd = {naam for uitkomst in v.uitkomsten.values() for naam in uitkomst.gegevens}
        for naam in veld.advies.values():
            if naam not in genoemd:
                zin = f"Het veld '{veld.naam}' vergelijkt met '{naam}', maar geen uitkomst heeft dat in haar gegevens."
                yield Fout("P070", zin, str(veld.plaats), bedoelde(naam, genoemd))
    yield from _een_keer(v)
    for uitkomst in v.uitkomsten.values():
        yield from _kent_toe(uitkomst, v)
    for brief in v.brieven.values():
        yield from _gegevens(brief, v)


def keuzes_van(veld: Besluitveld, v: Verklaringen) -> Collection[str]:
    """De waarden die een veld kan hebben: de keuzes van zijn begrip; leeg als het geen keuze is."""
    return v.begrippen[veld.begrip].keuzes if veld.begrip in v.begrippen else ()


def _begrip_van(veld: Besluitveld, v: Verklaringen) -> Iterator[Fout]:
    if not veld.begrip:
        if veld.soort == "keuze":
            yield Fout("P071", f"Het veld '{veld.naam}' is een keuze; zeg bij begrip uit welke.", str(veld.plaats))
        return
    begrip = v.begrippen.get(veld.begrip)
    if begrip is None:
        zin = f"Het veld '{veld.naam}' noemt begrip '{veld.begrip}', maar die naam is nergens verklaard."
        yield Fout("P020", zin, str(veld.plaats), bedoelde(veld.begrip, v.begrippen))
    elif begrip.soort != _PAST_BIJ.get(veld.soort):
        zin = f"Het veld '{veld.naam}' is een {veld.soort} en past niet bij het begrip '{begrip.naam}' ({begrip.soort})."
        yield Fout("P071", zin, str(veld.plaats))


def _lijstveld(veld: Besluitveld, sleutel: str, v: Verklaringen) -> Iterator[Fout]:
    verwijzing: tuple[str, ...] = getattr(veld, sleutel)
    if not verwijzing:
        return
    lijst, naam = verwijzing
    if lijst not in v.begrippen or naam not in v.begrippen[lijst].velden:
        bekend = [f"{begrip.naam}.{deel}" for begrip in v.begrippen.values() for deel in begrip.velden]
        zin = f"Het veld '{veld.naam}' heeft {sleutel}: {lijst}.{naam}, maar dat veld van een lijst bestaat niet."
        yield Fout("P020", zin, str(veld.plaats), bedoelde(f"{lijst}.{naam}", bekend))


def _een_keer(v: Verklaringen) -> Iterator[Fout]:
    """Van elk begrip zegt hoogstens één veld of deel wat het is."""
    eerder: dict[str, str] = {}
    verbonden = [(veld, veld.begrip) for veld in v.besluitvelden.values() if veld.begrip]
    for verklaring, naam in (*verbonden, *((deel, naam) for deel in v.briefdelen.values() for naam in deel.noemt)):
        if eerder.setdefault(naam, verklaring.naam) != verklaring.naam:
            zin = f"'{verklaring.naam}' zegt wat '{naam}' is, maar dat doet '{eerder[naam]}' al."
            yield Fout("P072", zin, str(verklaring.plaats))
    for deel in v.briefdelen.values():
        for naam in deel.noemt:
            if naam not in v.begrippen or v.begrippen[naam].soort != Soort.JA_NEE:
                vragen = [begrip.naam for begrip in v.begrippen.values() if begrip.soort == Soort.JA_NEE]
                zin = f"'{deel.naam}' noemt '{naam}', maar dat is geen begrip met ja of nee."
                yield Fout("P071", zin, str(deel.plaats), bedoelde(naam, vragen))


def _kent_toe(uitkomst: Uitkomst, v: Verklaringen) -> Iterator[Fout]:
    if uitkomst.soort == "toekennen" and v.besluitvelden and not uitkomst.kent_toe:
        yield Fout("P073", f"De uitkomst '{uitkomst.naam}' kent iets toe; zeg bij kent_toe wat.", str(uitkomst.plaats))
    if uitkomst.soort != "toekennen" and uitkomst.kent_toe:
        zin = f"De uitkomst '{uitkomst.naam}' heeft kent_toe, maar kent niets toe (soort: {uitkomst.soort})."
        yield Fout("P073", zin, str(uitkomst.plaats))
    for naam, waarde in uitkomst.kent_toe.items():
        if naam not in v.besluitvelden:
            zin = f"De uitkomst '{uitkomst.naam}' kent '{naam}' toe, maar dat is geen veld van een besluit."
            yield Fout("P020", zin, str(uitkomst.plaats), bedoelde(naam, v.besluitvelden))
        elif waarde not in (keuzes := keuzes_van(v.besluitvelden[naam], v)):
            zin = f"'{waarde}' is geen keuze van '{naam}'; wel: {', '.join(keuzes) or 'geen enkele'}."
            yield Fout("P074", zin, str(uitkomst.plaats), bedoelde(waarde, keuzes))


def _gegevens(brief: Brief, v: Verklaringen) -> Iterator[Fout]:
    vast = {naam: (waarde,) for naam, waarde in brief.gegevens.items()}
    for groep in (vast, brief.vervangt):
        for naam, waarden in groep.items():
            begrip = v.begrippen.get(naam)
            if begrip is None or begrip.soort != Soort.KEUZE:
                keuzes: Collection[str] = [ander.naam for ander in v.begrippen.values() if ander.soort == Soort.KEUZE]
                zin = f"De brief '{brief.naam}' noemt '{naam}', maar dat is geen begrip met keuzes."
                yield Fout("P071", zin, str(brief.plaats), bedoelde(naam, keuzes))
            else:
                yield from _keuzes(brief, begrip, waarden)
    elders = {veld.begrip for veld in v.besluitvelden.values()} | {naam for deel in v.briefdelen.values() for naam in deel.noemt}
    for naam in brief.gegevens:
        if naam in elders:
            yield Fout("P072", f"De brief '{brief.naam}' zegt wat '{naam}' is, maar dat doet een veld of deel al.", str(brief.plaats))
    for naam in brief.vervangt:
        if naam not in brief.gegevens:
            zin = f"De brief '{brief.naam}' vervangt '{naam}', maar zegt in gegevens niet door wat."
            yield Fout("P075", zin, str(brief.plaats), bedoelde(naam, brief.gegevens))


def _keuzes(brief: Brief, begrip: Begrip, waarden: Collection[str]) -> Iterator[Fout]:
    for waarde in waarden:
        if waarde not in begrip.keuzes:
            zin = f"'{waarde}' is geen keuze van '{begrip.naam}'; wel: {', '.join(begrip.keuzes)}."
            yield Fout("P074", zin, str(brief.plaats), bedoelde(waarde, begrip.keuzes))
