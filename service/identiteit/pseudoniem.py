"""De vorm van een pseudoniem van een school of deskundige: een nummer of code uit het eigen beheer, nooit een naam of een BSN."""

import re

from engine.zaak.burgerservicenummer import lijkt_op_bsn

VORM = r"^[A-Za-z0-9._-]{1,64}$"
_VORM = re.compile(VORM)


def is_pseudoniem(tekst: str) -> bool:
    """Kan dit een pseudoniem zijn?"""
    # fullmatch: het dollarteken laat anders een regeleinde aan het eind toe.
    return _VORM.fullmatch(tekst) is not None and not lijkt_op_bsn(tekst)
