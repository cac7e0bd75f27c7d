"""Van een voorwaarde naar haar dekking: precies de zaken waarin zij voldaan, niet voldaan of niet van toepassing is.

De norm is `engine.logica`. Een open verdict heeft geen dekking: nieuwe gegevens mogen een vast verdict nooit omdraaien, dus
een vast verdict leunt nooit op een open deel. Daarom noemen de dozen alleen vaste verdicten.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from engine.conclusies.dozen import ALLES, NIETS, Dozen, Kenmerk, Ruimte, TeVeelDozen
from engine.conclusies.fouten import TeVeelGevallen
from engine.logica import NIET_VAN_TOEPASSING, NIET_VOLDAAN, OPEN, VAST, VOLDAAN, Verdict
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, EenVan, GeenVan, MinstensVan, Niet, Voorwaarde

DOZEN_PER_KANT = 64
_DOZEN_ONDERWEG = 512


class Dekking(NamedTuple):
    """Per vast verdict de dozen waarin een voorwaarde dat verdict heeft."""

    voldaan: Dozen
    niet_voldaan: Dozen
    niet_van_toepassing: Dozen

    def verdicten(self) -> frozenset[Verdict]:
        """De vaste verdicten die kunnen voorkomen."""
        paren = zip((VOLDAAN, NIET_VOLDAAN, NIET_VAN_TOEPASSING), self, strict=True)
        return frozenset(verdict for verdict, dozen in paren if dozen)


def dekking(soort: str, naam: str, voorwaarde: Voorwaarde, mogelijk: Mapping[Kenmerk, frozenset[Verdict]]) -> Dekking:
    """De dekking van de voorwaarde van regel `naam`; `mogelijk` geeft van elk gelezen kenmerk de verdicten die kunnen.

    Werpt TeVeelGevallen als een kant meer dan DOZEN_PER_KANT dozen vraagt.
    """
    try:
        gevonden = _dekking(voorwaarde, Ruimte(mogelijk, _DOZEN_ONDERWEG))
    except TeVeelDozen as fout:
        raise TeVeelGevallen(soort, naam, DOZEN_PER_KANT) from fout
    if any(len(kant) > DOZEN_PER_KANT for kant in gevonden):
        raise TeVeelGevallen(soort, naam, DOZEN_PER_KANT)
    return gevonden


def kenmerken(voorwaarde: Voorwaarde) -> frozenset[Kenmerk]:
    """De criteria en conclusies die een voorwaarde leest."""
    match voorwaarde:
        case CriteriumIs(naam):
            return frozenset({Kenmerk("criterium", naam)})
        case ConclusieIs(naam):
            return frozenset({Kenmerk("conclusie", naam)})
        case Niet(deel):
            return kenmerken(deel)
        case AlleVan(delen) | EenVan(delen) | GeenVan(delen) | MinstensVan(_, delen):
            return frozenset().union(*map(kenmerken, delen))
        case _:
            raise TypeError(f"{type(voorwaarde).__name__} hoort niet in een conclusieregel")


def kan_open(voorwaarde: Voorwaarde, mogelijk: Mapping[Kenmerk, frozenset[Verdict]]) -> bool:
    """Of de voorwaarde open kan zijn; ja zodra één gelezen kenmerk dat kan (ruim genomen: dan vervalt er geen doos te veel)."""
    return any(mogelijk[kenmerk] & OPEN for kenmerk in kenmerken(voorwaarde))


def _dekking(voorwaarde: Voorwaarde, ruimte: Ruimte) -> Dekking:
    match voorwaarde:
        case CriteriumIs(naam, None):
            return _eigen_verdict(Kenmerk("criterium", naam), ruimte)
        case ConclusieIs(naam):
            return _eigen_verdict(Kenmerk("conclusie", naam), ruimte)
        case CriteriumIs(naam, frozenset() as verdicten):
            kenmerk = Kenmerk("criterium", naam)
            return Dekking(ruimte.waar(kenmerk, VAST & verdicten), ruimte.waar(kenmerk, VAST - verdicten), NIETS)
        case Niet(deel):
            return _omgekeerd(_dekking(deel, ruimte))
        case AlleVan(delen):
            return _alle_van([_dekking(deel, ruimte) for deel in delen], ruimte)
        case GeenVan(delen):
            return _alle_van([_omgekeerd(_dekking(deel, ruimte)) for deel in delen], ruimte)
        case EenVan(delen):
            return _omgekeerd(_alle_van([_omgekeerd(_dekking(deel, ruimte)) for deel in delen], ruimte))
        case MinstensVan(aantal, delen):
            return _minstens_van(aantal, [_dekking(deel, ruimte) for deel in delen], ruimte)
        case _:
            raise TypeError(f"{type(voorwaarde).__name__} hoort niet in een conclusieregel")


def _eigen_verdict(kenmerk: Kenmerk, ruimte: Ruimte) -> Dekking:
    return Dekking(*(ruimte.waar(kenmerk, frozenset({verdict})) for verdict in (VOLDAAN, NIET_VOLDAAN, NIET_VAN_TOEPASSING)))


def _omgekeerd(deel: Dekking) -> Dekking:
    return Dekking(deel.niet_voldaan, deel.voldaan, deel.niet_van_toepassing)


def _alle_van(delen: Sequence[Dekking], ruimte: Ruimte) -> Dekking:
    """Deel voor deel: `weg` is alles weggevallen, `goed` is alles voldaan of weggevallen met minstens één voldaan.

    Zo sluiten de dozen van `goed` elkaar uit (op het eerste voldane deel), zodat er per zaak maar één vuurt.
    """
    weg, goed = ALLES, NIETS
    for deel in delen:
        houdbaar = ruimte.verenig(deel.voldaan, deel.niet_van_toepassing)
        goed = ruimte.verenig(ruimte.snijd(goed, houdbaar), ruimte.snijd(weg, deel.voldaan))
        weg = ruimte.snijd(weg, deel.niet_van_toepassing)
    return Dekking(goed, ruimte.verenig(*(deel.niet_voldaan for deel in delen)), weg)


def _minstens_van(aantal: int, delen: Sequence[Dekking], ruimte: Ruimte) -> Dekking:
    """Niet voldaan: zoveel delen kunnen niet meer dat `aantal` onhaalbaar is, én minstens één deel is vast van toepassing."""
    genoeg = [ALLES] + [NIETS] * aantal
    onhaalbaar = len(delen) - aantal + 1
    # Sleutel: hoeveel delen niet meer voldaan kunnen worden, en of er al een deel vast van toepassing is.
    stand: dict[tuple[int, bool], Dozen] = {(0, False): ALLES}
    weg = ALLES
    for deel in delen:
        for n in range(aantal, 0, -1):
            genoeg[n] = ruimte.verenig(genoeg[n], ruimte.snijd(genoeg[n - 1], deel.voldaan))
        volgend = dict(stand)
        for (gemist, vast), dozen in stand.items():
            meer = min(gemist + 1, onhaalbaar)
            stappen = (
                ((meer, True), deel.niet_voldaan),
                ((meer, vast), deel.niet_van_toepassing),
                ((gemist, True), deel.voldaan),
            )
            for sleutel, kant in stappen:
                volgend[sleutel] = ruimte.verenig(volgend.get(sleutel, NIETS), ruimte.snijd(dozen, kant))
        stand = volgend
        weg = ruimte.snijd(weg, deel.niet_van_toepassing)
    return Dekking(genoeg[aantal], stand.get((onhaalbaar, True), NIETS), weg)
