"""Wat de aanbieder van OIDC over zichzelf zegt: waar zijn openbare sleutels staan, en welke dat zijn."""

import json
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx2
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from service.instelling.adressen import is_veilig

_GEDULD = 5.0
_GROOTSTE = 256 * 1024
_OUD = 3600.0
"""Seconden. Zo lang gelden opgehaalde sleutels: een aanbieder die er een intrekt, is zo hoogstens een uur te laat."""
_RUST = 30.0
"""Seconden tussen twee keer ophalen, gelukt of niet: anders laat een stroom verzonnen tokens de dienst de aanbieder bestoken."""


class AanbiederFout(Exception):
    """De aanbieder antwoordt niet, of niet met wat hij hoort te zeggen; de tekst is een zin voor de beheerder."""


class Aanbieder:
    """De sleutels van één aanbieder, opgehaald als zij nodig zijn. Te gebruiken door meer draden tegelijk."""

    def __init__(self, uitgever: str, tijd: Callable[[], float] = time.monotonic) -> None:
        self._uitgever, self._tijd = uitgever, tijd
        self._slot = threading.Lock()
        self._sleutels: KeySet | None = None
        self._sinds = self._geprobeerd = float("-inf")

    def sleutels(self, *, vers: bool = False) -> KeySet:
        """De openbare sleutels; met `vers` opnieuw opgehaald, als dat niet net al gedaan is.

        Raises:
            AanbiederFout: als er geen sleutels zijn die nog gelden.
        """
        with self._slot:
            nu = self._tijd()
            oud = nu - self._sinds >= _OUD
            if (vers or oud) and nu - self._geprobeerd >= _RUST:
                self._geprobeerd = nu
                self._sleutels, self._sinds = self._haal_op(), nu
            elif self._sleutels is None or oud:
                raise AanbiederFout("De aanbieder antwoordde net niet.")
            return self._sleutels

    def _haal_op(self) -> KeySet:
        over = _json(f"{self._uitgever.rstrip('/')}/.well-known/openid-configuration")
        plek = over.get("jwks_uri")
        # OpenID Connect Discovery 4.3: anders kan een aanbieder zich voor een ander uitgeven.
        if over.get("issuer") != self._uitgever or not isinstance(plek, str) or not is_veilig(plek):
            raise AanbiederFout("De aanbieder beschrijft zichzelf anders dan ingesteld.")
        try:
            return KeySet.import_key_set(_json(plek))  # type: ignore[arg-type]
        except (JoseError, ValueError, KeyError, TypeError):
            raise AanbiederFout("De sleutels van de aanbieder zijn niet te lezen.") from None


def _json(adres: str) -> dict[str, Any]:
    inhoud = bytearray()
    try:
        # Zonder instellingen uit de omgeving: een tussenstation mag niet meepraten over wie iemand is.
        with (
            httpx2.Client(timeout=_GEDULD, follow_redirects=False, trust_env=False) as klant,
            klant.stream("GET", adres, headers={"Accept": "application/json"}) as antwoord,
        ):
            if antwoord.status_code != 200:
                raise AanbiederFout(f"De aanbieder antwoordt met status {antwoord.status_code}.")
            for stuk in antwoord.iter_bytes():
                inhoud += stuk
                if len(inhoud) > _GROOTSTE:
                    raise AanbiederFout("Het antwoord van de aanbieder is te groot.")
        gelezen = json.loads(inhoud)
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as fout:
        raise AanbiederFout(f"De aanbieder is niet te bereiken ({type(fout).__name__}).") from None
    if not isinstance(gelezen, dict):
        raise AanbiederFout("Het antwoord van de aanbieder is niet te lezen.")
    return gelezen
