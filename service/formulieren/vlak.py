"""Het antwoord op een half dossier zonder lagen: alleen namen met een tekst, ja of nee. Zo kan een formulier het zonder meer gebruiken."""

from collections.abc import Iterable, Mapping, Sequence

from engine import Advies, Fout
from engine.taal.declaraties import Begrip


def vlak_antwoord(advies: Advies, ingevuld: Iterable[str], fouten: Sequence[tuple[str, Fout]]) -> dict[str, str | bool]:
    """Wat een formulier nu moet weten.

    `toon_…` staat er voor elk begrip dat een formulier kan vragen, en is waar zolang het nu nodig of al ingevuld is: een veld verdwijnt
    niet terwijl iemand het invult. `fout_…` staat er voor elk begrip in `fouten`. Zolang er iets niet klopt, is er geen uitkomst.
    """
    pakket, klopt = advies.pakket, not fouten
    nu = list(dict.fromkeys(vraag.begrip for vraag in advies.vragen if vraag.nu))
    vast = klopt and bool(advies.uitkomst)
    tonen = {*nu, *ingevuld, *(naam for naam, _ in fouten)}
    return {
        "klopt": klopt,
        "fouten": "\n".join(f"{_titel(pakket.begrippen, naam)}{fout.zin_met_vermoeden}" for naam, fout in fouten),
        "klaar": klopt and not nu,
        "vast": vast,
        "uitkomst": advies.uitkomst if vast else "open",
        "uitkomst_titel": pakket.uitkomsten[advies.uitkomst].titel if vast else "",
        "besluitrijp": str(advies.besluitrijp) if vast else "",
        "nog_nodig": "\n".join(pakket.begrippen[naam].vraag or pakket.begrippen[naam].titel for naam in nu),
        **{f"toon_{naam}": naam in tonen for naam in pakket.begrippen},
        **{f"fout_{naam}": fout.zin_met_vermoeden for naam, fout in reversed(fouten) if naam in pakket.begrippen},
    }


def _titel(begrippen: Mapping[str, Begrip], naam: str) -> str:
    return f"{begrippen[naam].titel}: " if naam in begrippen else f"{naam}: " if naam else ""
