"""De weg terug naar de zaak en de knop om af te melden, in de kop van een uitleg die iemand met zijn sessie leest."""

from html import escape

from service.web.knop import TEKENVELD

AF = "/afmelden"


def afmeldknop(teken: str, zaak: str) -> str:
    """Het stuk HTML; `teken` hoort bij zijn sessie en `zaak` is het adres van de zaak. Op papier valt de kop van een pagina weg."""
    return (
        f'<a href="{escape(zaak)}">Naar de zaak</a>'
        f'<form method="post" action="{AF}"><input type="hidden" name="{TEKENVELD}" value="{escape(teken)}">'
        '<button class="knop" type="submit">Afmelden</button></form>'
    )
