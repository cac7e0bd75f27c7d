"""Herkennen wat op een burgerservicenummer lijkt, om het te weigeren."""

import re

# Negen cijfers, eventueel met spaties of punten ertussen, of acht cijfers aaneen (een nummer met een voorloopnul).
_KANDIDAAT = re.compile(r"(?<!\d)(?:\d(?:[ .]?\d){8}|\d{8})(?!\d)")
_GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def voldoet_aan_elfproef(cijfers: str) -> bool:
    """Klopt de elfproef voor dit nummer van acht of negen cijfers?

    Bron: de 11-proef van het burgerservicenummer (Logisch ontwerp BSN): 9a+8b+7c+6d+5e+4f+3g+2h-i is deelbaar door 11.
    """
    nummer = [int(cijfer) for cijfer in cijfers.zfill(9)]
    som = sum(gewicht * cijfer for gewicht, cijfer in zip(_GEWICHTEN, nummer, strict=True))
    return any(nummer) and som % 11 == 0


def lijkt_op_bsn(waarde: object) -> bool:
    """Staat er in deze tekst of dit getal iets wat een burgerservicenummer kan zijn?"""
    if isinstance(waarde, bool) or not isinstance(waarde, (str, int)):
        return False
    kandidaten = (re.sub(r"[ .]", "", gevonden) for gevonden in _KANDIDAAT.findall(str(waarde)))
    return any(voldoet_aan_elfproef(kandidaat) for kandidaat in kandidaten)
