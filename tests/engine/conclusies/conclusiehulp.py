"""Voorbeelden van conclusieregels, willekeurige regels en zaken, en een derde, traag maar eenvoudig oordeel om tegen te toetsen."""

from collections.abc import Callable, Mapping, Sequence
from itertools import product
from random import Random

from hypothesis import strategies as st

from engine.conclusies import Conclusiemotor, Conclusieregels, Uitkomstregel
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, OORDEEL_NODIG, VOLDAAN, Verdict
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, EenVan, GeenVan, MinstensVan, Niet, Voorwaarde

ALLE = frozenset(Verdict)
VASTE = (VOLDAAN, NIET_VOLDAAN, NIET_VAN_TOEPASSING)


def criteria(*namen: str) -> tuple[CriteriumIs, ...]:
    return tuple(CriteriumIs(naam) for naam in namen)


def grote_regels(soort: str = "groot") -> Conclusieregels:
    """Zo groot als een echt pakket: 60 criteria, 3 conclusies, 12 uitkomsten van 5 delen, 30 gebreken. `soort` verandert de inhoud."""
    kiezer = Random(soort)
    namen = [f"criterium_{i}" for i in range(60)]
    mogelijk = {naam: ALLE - {NIET_VAN_TOEPASSING} if i % 3 else ALLE for i, naam in enumerate(namen)}
    conclusies = tuple((f"conclusie_{i}", EenVan(criteria(*kiezer.sample(namen, 4)))) for i in range(3))
    uitkomsten = tuple(
        Uitkomstregel(
            f"uitkomst_{i}", 10 * i, (AlleVan, EenVan)[i % 2]((*criteria(*kiezer.sample(namen, 4)), ConclusieIs(f"conclusie_{i % 3}")))
        )
        for i in range(12)
    )
    gebreken = tuple((f"gebrek_{i}", Niet(CriteriumIs(naam))) for i, naam in enumerate(kiezer.sample(namen, 30)))
    return Conclusieregels(conclusies, uitkomsten, gebreken, mogelijk)


def zaken(regels: Conclusieregels, aantal: int, zaad: int = 1) -> list[dict[str, Verdict]]:
    """Zaken waarin de meeste criteria vast staan, elke keer dezelfde."""
    kiezer = Random(zaad)
    return [
        {naam: kiezer.choice([VOLDAAN, VOLDAAN, VOLDAAN, *sorted(mogelijk)]) for naam, mogelijk in regels.mogelijk.items()}
        for _ in range(aantal)
    ]


def reken_in_een_werkproces(soort: str, aantal: int) -> list[tuple[bool, str | None, str | None, tuple[str, ...]]]:
    with Conclusiemotor(grote_regels(soort)) as motor:
        uitslagen = [motor.trek(zaak) for zaak in zaken(grote_regels(soort), aantal)]
    return [(u.eens, u.conclusies.uitkomst, u.conclusies.wacht_op, u.gevuurd) for u in uitslagen]


def naief(regels: Conclusieregels, zaak: Mapping[str, Verdict]) -> tuple[dict[str, Verdict], dict[str, Verdict], dict[str, Verdict]]:
    """Conclusies, uitkomsten en gebreken zoals de regeltaal ze omschrijft: een geheel staat vast als élke invulling van zijn open delen
    hetzelfde vaste verdict geeft."""
    voorwaarden = dict(regels.conclusies)

    def oordeel(voorwaarde: Voorwaarde) -> Verdict:
        match voorwaarde:
            case CriteriumIs(naam, None):
                return zaak[naam]
            case CriteriumIs(naam, gevraagd):
                if zaak[naam] not in VASTE:
                    return zaak[naam]
                return VOLDAAN if zaak[naam] in (gevraagd or ()) else NIET_VOLDAAN
            case ConclusieIs(naam):
                return oordeel(voorwaarden[naam])
            case Niet(deel):
                return {VOLDAAN: NIET_VOLDAAN, NIET_VOLDAAN: VOLDAAN}.get(oordeel(deel), oordeel(deel))
            case AlleVan(delen):
                return geheel([oordeel(deel) for deel in delen], lambda ja, telt: ja == telt)
            case EenVan(delen):
                return geheel([oordeel(deel) for deel in delen], lambda ja, telt: ja > 0)
            case GeenVan(delen):
                return geheel([oordeel(deel) for deel in delen], lambda ja, telt: ja == 0)
            case MinstensVan(aantal, delen):
                return geheel([oordeel(deel) for deel in delen], lambda ja, telt: ja >= aantal)
        raise AssertionError(voorwaarde)

    return (
        {naam: oordeel(als) for naam, als in regels.conclusies},
        {regel.naam: oordeel(regel.als) for regel in regels.uitkomsten},
        {naam: oordeel(als) for naam, als in regels.gebreken},
    )


def geheel(delen: Sequence[Verdict], geslaagd: Callable[[int, int], bool]) -> Verdict:
    mogelijk: set[Verdict] = set()
    for invulling in product(*[VASTE if deel not in VASTE else (deel,) for deel in delen]):
        ja, telt = invulling.count(VOLDAAN), len(invulling) - invulling.count(NIET_VAN_TOEPASSING)
        mogelijk.add(NIET_VAN_TOEPASSING if telt == 0 else VOLDAAN if geslaagd(ja, telt) else NIET_VOLDAAN)
    if len(mogelijk) == 1:
        return mogelijk.pop()
    return GEGEVENS_ONTBREKEN if GEGEVENS_ONTBREKEN in delen else OORDEEL_NODIG


def naieve_keuze(regels: Conclusieregels, uitkomsten: Mapping[str, Verdict]) -> tuple[str | None, str | None]:
    nog_in_beeld = [r for r in regels.uitkomsten if uitkomsten[r.naam] not in (NIET_VOLDAAN, NIET_VAN_TOEPASSING)]
    if not nog_in_beeld:
        return None, None
    eerste = min(nog_in_beeld, key=lambda regel: regel.voorrang).naam
    return (eerste, None) if uitkomsten[eerste] is VOLDAAN else (None, eerste)


def voorwaarden(namen: Sequence[str], conclusies: Sequence[str]) -> st.SearchStrategy[Voorwaarde]:
    bladen: list[st.SearchStrategy[Voorwaarde]] = [
        st.builds(CriteriumIs, st.sampled_from(namen)),
        st.builds(CriteriumIs, st.sampled_from(namen), st.frozensets(st.sampled_from(VASTE), min_size=1)),
    ]
    if conclusies:
        bladen.append(st.builds(ConclusieIs, st.sampled_from(conclusies)))
    return st.recursive(st.one_of(bladen), _knopen, max_leaves=5)


def _knopen(deel: st.SearchStrategy[Voorwaarde]) -> st.SearchStrategy[Voorwaarde]:
    rij = st.lists(deel, min_size=1, max_size=4).map(tuple)
    return st.one_of(
        st.builds(Niet, deel),
        st.builds(AlleVan, rij),
        st.builds(EenVan, rij),
        st.builds(GeenVan, rij),
        rij.flatmap(lambda delen: st.builds(MinstensVan, st.integers(1, len(delen)), st.just(delen))),
    )


@st.composite
def willekeurige_regels(trek: st.DrawFn) -> Conclusieregels:
    namen = [f"k{i}" for i in range(trek(st.integers(1, 6)))]
    mogelijk = {naam: trek(st.frozensets(st.sampled_from(list(Verdict)), min_size=1)) for naam in namen}
    conclusies: list[tuple[str, Voorwaarde]] = []
    for i in range(trek(st.integers(0, 3))):
        # Met opzet een naam die ook een criterium kan hebben.
        conclusies.append((f"k{i}", trek(voorwaarden(namen, [naam for naam, _ in conclusies]))))
    bekend = [naam for naam, _ in conclusies]
    voorrang = trek(st.permutations(range(trek(st.integers(0, 4)))))
    uitkomsten = tuple(Uitkomstregel(f"u{v}", v, trek(voorwaarden(namen, bekend))) for v in voorrang)
    gebreken = tuple((f"g{i}", trek(voorwaarden(namen, bekend))) for i in range(trek(st.integers(0, 3))))
    return Conclusieregels(tuple(trek(st.permutations(conclusies))), uitkomsten, gebreken, mogelijk)


@st.composite
def regels_met_zaken(trek: st.DrawFn) -> tuple[Conclusieregels, list[dict[str, Verdict]]]:
    regels = trek(willekeurige_regels())
    zaak = st.fixed_dictionaries({naam: st.sampled_from(sorted(mogelijk)) for naam, mogelijk in regels.mogelijk.items()})
    return regels, trek(st.lists(zaak, min_size=1, max_size=8))
