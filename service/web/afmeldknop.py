"""De knop om af te melden in de kop van een pagina die iemand met zijn sessie leest."""

from html import escape

from service.web.knop import TEKENVELD

AF = "/afmelden"


def afmeldknop(teken: str) -> str:
    """Het stuk HTML; `teken` hoort bij zijn sessie. Op papier staat het niet: daar valt de kop van een pagina weg."""
    return (
        f'<form method="post" action="{AF}"><input type="hidden" name="{TEKENVELD}" value="{escape(teken)}">'
        '<button class="knop" type="submit">Afmelden</button></form>'
    )
