"""Een dienst die om sleutels vraagt, met voor iedereen een sleutel: elke rol, hier en bij een ander verband, bij de zaak en erbuiten."""

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx2
from starlette.testclient import TestClient

from service.opslag import Adviesopslag, Besluitopslag, NieuweVersie
from service.opslag.regelversies import BewaardeVersie, Regelversieopslag
from service.opslag.toegangssleutels import maak
from service.regelversies.status import Versiestatus
from service.regelversies.versie import Regelversie
from service.web.beschrijving import VOORBEELD
from service.wie import BETROKKEN_ROLLEN, UIT_TE_GEVEN, Rol, Wie, Wiesoort
from tests.service.web.conftest import AANROEP, NU

HIER, ELDERS = "po2001", "po2101"
PSEUDONIEM = {Rol.SCHOOL: "s-1", Rol.DESKUNDIGE: "d-1"}
ANDER = {Rol.SCHOOL: "s-2", Rol.DESKUNDIGE: "d-2"}
OORDEEL = {"waarde": True, "rol": "deskundige", "datum": "2026-11-20", "motivering": "De hulp sluit aan bij wat nodig is."}
CONCEPT = {"soort": "toewijzing", "concept": True, "zaak": "voorbeeld-1", "voorziening": "sbo"}


@dataclass(frozen=True)
class Iemand:
    """Wie er belt; `vreemd` zegt dat de zaak niet van hem is."""

    rol: Rol
    verband: str
    betrokkene: str

    @property
    def vreemd(self) -> bool:
        return self.verband != HIER or self.betrokkene != PSEUDONIEM.get(self.rol, "")

    def __str__(self) -> str:
        return "-".join(filter(None, (self.rol, self.verband, self.betrokkene)))


IEDEREEN = (
    *(Iemand(rol, verband, PSEUDONIEM.get(rol, "")) for verband in (HIER, ELDERS) for rol in UIT_TE_GEVEN),
    *(Iemand(rol, HIER, ANDER[rol]) for rol in sorted(BETROKKEN_ROLLEN)),
    # Het pseudoniem van de ander, in een rol waar het niet bij hoort.
    Iemand(Rol.SCHOOL, HIER, PSEUDONIEM[Rol.DESKUNDIGE]),
    Iemand(Rol.DESKUNDIGE, HIER, PSEUDONIEM[Rol.SCHOOL]),
)
SCHOOL, DESKUNDIGE, COMMISSIE = IEDEREEN[:3]


@dataclass
class Sleutelbos:
    """Belt de dienst als wie u wilt."""

    klant: TestClient
    opslag: Adviesopslag
    sleutels: dict[Iemand, str] = field(default_factory=dict)

    def sleutel(self, iemand: Iemand) -> str:
        if iemand not in self.sleutels:
            bereik = Wie(Wiesoort.SYSTEEM, "", iemand.rol, iemand.verband, iemand.betrokkene)
            self.sleutels[iemand] = maak(self.opslag.database, AANROEP, bereik, NU + timedelta(days=1)).tekst
        return self.sleutels[iemand]

    def bel(self, iemand: Iemand, methode: str, pad: str, json: Any = None, **koppen: str) -> httpx2.Response:
        """Belt; `json` gaat als JSON mee, of zoals het is als het al bytes zijn."""
        met = {"Authorization": f"Bearer {self.sleutel(iemand)}", **{naam.replace("_", "-"): waarde for naam, waarde in koppen.items()}}
        inhoud = {"content": json} if isinstance(json, bytes) else {"json": json}
        return self.klant.request(methode, pad, headers=met, **inhoud)

    def versie(self, *stappen: Versiestatus) -> BewaardeVersie:
        """Een versie van de regels van dit verband, met deze stappen gezet; elke keer een andere."""
        versies = Regelversieopslag(self.opslag.database)
        adres = hashlib.sha256(secrets.token_bytes(8)).hexdigest()
        # Elke een eigen dag: op één dag gaat maar één versie in.
        dag = NU.date() + timedelta(days=1 + len(versies.lijst(AANROEP)))
        stand = versies.leg_voor(AANROEP, Regelversie(adres, HIER, dag, "", {"a.yaml": "titel: A"}))
        for naar in stappen:
            stand = versies.zet_stap(AANROEP, stand, naar, {})
        return stand

    def maak_definitief(self, advies: str, besluit: str) -> None:
        """Zet een besluit op definitief, ook als het nog niet af is: hier gaat het alleen om wie het ziet."""
        besluiten = Besluitopslag(self.opslag.database, frozenset())
        (huidig,) = besluiten.lees(AANROEP, UUID(advies), UUID(besluit))
        nieuw = NieuweVersie("definitief", huidig.wijkt_af, huidig.inhoud, "", True, None, ())
        besluiten.wijzig(AANROEP, huidig, nieuw, "besluit_verplaatst", None)

    def zaak(self, *, met_besluit: bool = True) -> tuple[str, str]:
        """Een zaak van de school, met een deskundige en een besluit in concept; geeft de nummers van advies en besluit."""
        advies = self.bel(SCHOOL, "POST", "/adviezen", VOORBEELD)
        assert advies.status_code == 201, advies.text
        nummer = advies.json()["id"]
        assert self.bel(COMMISSIE, "PUT", f"/adviezen/{nummer}/deskundigen/d-1").status_code == 204
        if not met_besluit:
            return nummer, ""
        besluit = self.bel(COMMISSIE, "POST", f"/adviezen/{nummer}/besluiten", CONCEPT)
        assert besluit.status_code == 201, besluit.text
        return nummer, besluit.json()["id"]
