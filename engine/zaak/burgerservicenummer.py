"""Herkennen wat op een burgerservicenummer lijkt, om het te weigeren."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

# Groepen cijfers met steeds hetzelfde teken ertussen, zoals mensen een nummer opschrijven: 123456782, 123 456 782, 1234.56.782.
_RIJ = re.compile(r"[0-9]+(?:([ .])[0-9]+(?:\1[0-9]+)*)?")
# Een datum als 2026-11-24 blijft heel: anders leest haar cijfers samen met die van de buren als een nummer.
_SCHEIDING = re.compile(r"(?<=[0-9])(?<![0-9]{4})[-_/\s](?=[0-9]{2,4}(?![0-9]))")
# Een UUID is toeval: in een op de tweehonderd leest iets als een nummer. Alleen de hele vorm telt, met versie en variant (RFC 9562).
_UUID = re.compile(
    r"(?<![0-9A-Za-z])[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9A-Za-z])", re.ASCII | re.IGNORECASE
)
_GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_CIJFERS = 9


def voldoet_aan_elfproef(cijfers: str) -> bool:
    """Klopt de elfproef voor dit nummer van acht of negen cijfers?

    Bron: de 11-proef van het burgerservicenummer (Logisch ontwerp BSN): 9a+8b+7c+6d+5e+4f+3g+2h-i is deelbaar door 11.
    """
    nummer = [int(cijfer) for cijfer in cijfers.zfill(_CIJFERS)]
    som = sum(gewicht * cijfer for gewicht, cijfer in zip(_GEWICHTEN, nummer, strict=True))
    return any(nummer) and som % 11 == 0


def lijkt_op_bsn(waarde: object) -> bool:
    """Staat er in deze tekst of dit getal iets wat een burgerservicenummer kan zijn? Wat in een UUID staat, telt niet."""
    if isinstance(waarde, bool) or not isinstance(waarde, (str, int)):
        return False
    tekst = str(waarde)
    # Bijna nooit raak, en dit wordt van elke waarde gevraagd: een UUID zoeken komt pas daarna.
    return _raak(tekst) and ((zonder := _UUID.sub("x", tekst)) == tekst or _raak(zonder))


def _raak(tekst: str) -> bool:
    return any(voldoet_aan_elfproef(kandidaat) for kandidaat in _kandidaten(_gewoon(tekst)))


def _gewoon(tekst: str) -> str:
    """Cijfers uit andere schriften als gewone cijfers, onzichtbare tekens weg, en elk scheidingsteken tussen cijfers als spatie.

    Wie een nummer uit een document plakt, krijgt vaste spaties, streepjes of brede cijfers mee.
    """
    if tekst.isascii():
        # Hier valt niets te vertalen, en teken voor teken kijken is de helft van het lezen van een dossier.
        return _SCHEIDING.sub(" ", tekst)
    zichtbaar = "".join(teken for teken in unicodedata.normalize("NFKC", tekst) if unicodedata.category(teken) != "Cf")
    cijfers = "".join(str(unicodedata.digit(teken)) if teken.isdigit() else teken for teken in zichtbaar)
    return _SCHEIDING.sub(" ", cijfers)


def _kandidaten(tekst: str) -> Iterator[str]:
    """Negen cijfers aaneen of in groepen van twee tot vier, of acht cijfers aaneen (een voorloopnul weggelaten) die geen datum zijn."""
    for rij in _RIJ.finditer(tekst):
        groepen = re.split(r"[ .]", rij.group())
        for begin, groep in enumerate(groepen):
            if len(groep) == _CIJFERS or (len(groep) == _CIJFERS - 1 and not _is_datum(groep)):
                yield groep
            for einde in range(begin + 2, len(groepen) + 1):
                samen = "".join(groepen[begin:einde])
                if len(samen) == _CIJFERS and all(2 <= len(deel) <= 4 for deel in groepen[begin:einde]):
                    yield samen
                if len(samen) >= _CIJFERS:
                    break


def _is_datum(cijfers: str) -> bool:
    """Zijn deze acht cijfers een dag in de twintigste of eenentwintigste eeuw, als jjjjmmdd of ddmmjjjj?"""
    for jaar, maand, dag in ((cijfers[:4], cijfers[4:6], cijfers[6:]), (cijfers[4:], cijfers[2:4], cijfers[:2])):
        if jaar[:2] in ("19", "20"):
            try:
                date(int(jaar), int(maand), int(dag))
            except ValueError:
                continue
            return True
    return False
