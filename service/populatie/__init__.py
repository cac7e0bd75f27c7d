"""Bedachte zaken om regels mee te vergelijken: aannemelijk van vorm, geen beeld van echte kinderen.

Een zaak begint meestal bij een voorbeeld van het project (een dossier of een scenario) en verandert daarvan een paar gegevens; soms is
elk gegeven vrij getrokken. Getrokken wordt uit waarden die de begrippen toestaan, met extra veel aan weerszijden van de grenzen in de
regels. Hoe vaak iets voorkomt zegt dus niets over hoe vaak het in het echt voorkomt.
"""

from service.populatie.bronzaken import Bronzaak, bronzaken
from service.populatie.trekken import Populatie, Trekking, gegevens_voor

__all__ = ["Bronzaak", "Populatie", "Trekking", "bronzaken", "gegevens_voor"]
