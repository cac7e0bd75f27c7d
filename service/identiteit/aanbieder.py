"""Wat de aanbieder van OIDC over zichzelf zegt: waar iemand zich aanmeldt, en met welke openbare sleutels hij ondertekent."""

import threading
import time
from collections.abc import Callable
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from service.identiteit.ophalen import AanbiederFout, haal
from service.instelling.adressen import is_veilig

_OUD = 3600.0
"""Seconden. Zo lang gelden opgehaalde sleutels: een aanbieder die er een intrekt, is zo hoogstens een uur te laat."""
_RUST = 30.0
"""Seconden tussen twee keer ophalen, gelukt of niet: anders laat een stroom verzonnen tokens de dienst de aanbieder bestoken."""


class Aanbieder:
    """De sleutels en adressen van één aanbieder, opgehaald als zij nodig zijn. Te gebruiken door meer draden tegelijk."""

    def __init__(self, uitgever: str, tijd: Callable[[], float] = time.monotonic) -> None:
        self.uitgever, self._tijd = uitgever, tijd
        self._slot = threading.Lock()
        self._sleutels: KeySet | None = None
        self._over: dict[str, Any] = {}
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

    def plek(self, naam: str) -> str:
        """Het adres dat de aanbieder onder deze naam noemt, zoals `token_endpoint`; leeg als hij het niet noemt of het niet veilig is.

        Raises:
            AanbiederFout: als bij `sleutels`.
        """
        self.sleutels()
        adres = self._over.get(naam)
        return adres if isinstance(adres, str) and is_veilig(adres) else ""

    def kent(self, naam: str, waarde: str) -> bool:
        """Noemt de aanbieder deze waarde in zo'n lijst? Noemt hij de lijst niet, dan kan het. Werpt AanbiederFout als bij `sleutels`."""
        self.sleutels()
        return waarde in self._over.get(naam, [waarde])

    def _haal_op(self) -> KeySet:
        over = haal(f"{self.uitgever.rstrip('/')}/.well-known/openid-configuration")
        plek = over.get("jwks_uri")
        # OpenID Connect Discovery 4.3: anders kan een aanbieder zich voor een ander uitgeven.
        if over.get("issuer") != self.uitgever or not isinstance(plek, str) or not is_veilig(plek):
            raise AanbiederFout("De aanbieder beschrijft zichzelf anders dan ingesteld.")
        try:
            sleutels = KeySet.import_key_set(haal(plek))  # type: ignore[arg-type]
        except (JoseError, ValueError, KeyError, TypeError):
            raise AanbiederFout("De sleutels van de aanbieder zijn niet te lezen.") from None
        self._over = over
        return sleutels
