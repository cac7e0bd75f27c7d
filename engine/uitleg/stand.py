"""In één regel hoe een advies ervoor staat: de uitkomst, en of er een besluit kan komen. Alleen het pakket en drie woorden zijn nodig."""

from engine.pakket import Pakket


def advieskop(pakket: Pakket, uitkomst: str) -> str:
    """De kop van een advies met deze uitkomst; zonder uitkomst (leeg) is het nog open."""
    return (
        pakket.teksten["kop_advies"].format(uitkomst=pakket.uitkomsten[uitkomst].titel) if uitkomst else pakket.teksten["kop_advies_open"]
    )


def besluitzin(pakket: Pakket, uitkomst: str, besluitrijp: str) -> str:
    """Voor de vakmens: kan er een besluit komen? Bij een uitkomst zonder besluit zegt de zin dat er geen bij hoort."""
    soort = "geen_besluit" if zonder_besluit(pakket, uitkomst) else "besluit"
    return pakket.teksten[f"{soort}_{besluitrijp}"]


def zonder_besluit(pakket: Pakket, uitkomst: str) -> bool:
    """Hoort er bij deze uitkomst geen besluit van dit samenwerkingsverband?"""
    return bool(uitkomst) and pakket.uitkomsten[uitkomst].soort == "geen_besluit"
