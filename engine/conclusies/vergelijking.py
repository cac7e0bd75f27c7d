"""De twee lezingen naast elkaar: vak voor vak moeten zij hetzelfde zeggen."""

from collections.abc import Sequence

from engine.conclusies.plan import NIET_BIT, OPEN_BITS, VOLDAAN_BIT, WEG_BIT, Vak
from engine.conclusies.regels import Conclusies
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, OORDEEL_NODIG, VOLDAAN

_OPEN = {GEGEVENS_ONTBREKEN: OPEN_BITS, OORDEEL_NODIG: OPEN_BITS}
_DRIE = {VOLDAAN: VOLDAAN_BIT, NIET_VOLDAAN: NIET_BIT, NIET_VAN_TOEPASSING: WEG_BIT, **_OPEN}
_TWEE = {VOLDAAN: VOLDAAN_BIT, NIET_VOLDAAN: NIET_BIT, NIET_VAN_TOEPASSING: NIET_BIT, **_OPEN}
_WOORDEN = {
    "conclusie": {OPEN_BITS: "open", VOLDAAN_BIT: "voldaan", NIET_BIT: "niet voldaan", WEG_BIT: "niet van toepassing"},
    "uitkomst": {OPEN_BITS: "open", VOLDAAN_BIT: "bereikt", NIET_BIT: "niet bereikt"},
    "gebrek": {OPEN_BITS: "open", VOLDAAN_BIT: "aanwezig", NIET_BIT: "afwezig"},
    "keuze": {OPEN_BITS: "niet gekozen", VOLDAAN_BIT: "staat", NIET_BIT: "hierop wacht het advies"},
    "geen": {OPEN_BITS: "er is een uitkomst bereikt of open", VOLDAAN_BIT: "geen uitkomst bereikt of open"},
}


def verwachte_bits(gelezen: Conclusies) -> list[int]:
    """Wat er volgens de eerste lezing in elk vak moet staan, op de volgorde van `Plan.vakken`."""
    keuze = [0] * (len(gelezen.uitkomsten) + 1)
    if gelezen.uitkomst is None and gelezen.wacht_op is None:
        keuze[-1] = VOLDAAN_BIT
    else:
        bit = VOLDAAN_BIT if gelezen.wacht_op is None else NIET_BIT
        keuze[list(gelezen.uitkomsten).index(gelezen.uitkomst or gelezen.wacht_op or "")] = bit
    return [
        *[_DRIE[verdict] for verdict in gelezen.conclusies.values()],
        *[_TWEE[verdict] for verdict in gelezen.uitkomsten.values()],
        *[_TWEE[verdict] for verdict in gelezen.gebreken.values()],
        *keuze,
    ]


def verschillen(vakken: Sequence[Vak], verwacht: Sequence[int], afgeleid: Sequence[int]) -> tuple[str, ...]:
    """Per vak waarin de lezingen verschillen één zin; leeg als zij het eens zijn."""
    return tuple(
        f"{vak.soort} {vak.naam}".strip() + f": de lezing zegt '{_woord(vak, links)}', de motor zegt '{_woord(vak, rechts)}'."
        for vak, links, rechts in zip(vakken, verwacht, afgeleid, strict=True)
        if links != rechts
    )


def _woord(vak: Vak, bits: int) -> str:
    return _WOORDEN[vak.soort].get(bits, "tegenspraak")
