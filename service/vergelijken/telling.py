"""Tellen wat zaken lieten zien. Tellingen van delen zijn op te tellen, en gaan als JSON naar een bestand en terug."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from service.vergelijken.wisseling import Oorzaak, Vergeleken

MEESTE_VOORBEELDEN = 5
Wisselsleutel = tuple[str, str, tuple[Oorzaak, ...]]


class Telling:
    """Hoeveel zaken er vergeleken zijn en wat er anders werd. Een voorbeeld is het kenmerk van een zaak; de eerste blijven bewaard."""

    def __init__(self) -> None:
        self.zaken = 0
        self.oud: Counter[str] = Counter()
        self.nieuw: Counter[str] = Counter()
        self.wissels: Counter[Wisselsleutel] = Counter()
        self.voorbeelden: dict[Wisselsleutel, list[str]] = {}
        self.besluitrijp: Counter[tuple[str, str]] = Counter()
        self.gebreken: Counter[tuple[str, str]] = Counter()
        self.gegevens: Counter[tuple[str, str]] = Counter()
        self.termijnen: Counter[str] = Counter()
        self.geweigerd: Counter[str] = Counter()
        self.oneens = 0

    @property
    def omgeslagen(self) -> int:
        """Het aantal zaken met een andere uitkomst."""
        return self.wissels.total()

    def tel(self, kenmerk: str, zaak: Vergeleken) -> None:
        """Telt één zaak mee."""
        self.zaken += 1
        if zaak.geweigerd:
            self.geweigerd[zaak.geweigerd] += 1
            return
        self.oud[zaak.van] += 1
        self.nieuw[zaak.naar] += 1
        self.oneens += zaak.oneens
        if zaak.van != zaak.naar:
            sleutel = (zaak.van, zaak.naar, zaak.door)
            self.wissels[sleutel] += 1
            self._onthoud(sleutel, [kenmerk])
        if zaak.besluitrijp[0] != zaak.besluitrijp[1]:
            self.besluitrijp[zaak.besluitrijp] += 1
        self.gebreken.update(zaak.gebreken)
        self.gegevens.update(zaak.gegevens)
        self.termijnen.update(zaak.termijnen)

    def tel_op(self, ander: "Telling") -> None:
        """Telt een andere telling erbij. De volgorde bepaalt alleen welke voorbeelden blijven."""
        self.zaken += ander.zaken
        self.oneens += ander.oneens
        for veld in _TELLERS:
            getattr(self, veld).update(getattr(ander, veld))
        for sleutel, kenmerken in ander.voorbeelden.items():
            self._onthoud(sleutel, kenmerken)

    def als_gegevens(self) -> dict[str, Any]:
        """De telling als JSON; zelfde telling, zelfde bytes."""
        tellers = {veld: _als_rijen(getattr(self, veld)) for veld in _TELLERS if veld != "wissels"}
        wissels = [
            [van, naar, list(map(list, door)), aantal, self.voorbeelden[van, naar, door]] for (van, naar, door), aantal in self.rij()
        ]
        return {"zaken": self.zaken, "oneens": self.oneens, **tellers, "wissels": wissels}

    def rij(self) -> list[tuple[Wisselsleutel, int]]:
        """De wissels met hun aantal, de meest voorkomende eerst."""
        return sorted(self.wissels.items(), key=lambda paar: (-paar[1], paar[0]))

    @classmethod
    def uit_gegevens(cls, gegevens: Mapping[str, Any]) -> "Telling":
        """De telling terug uit JSON."""
        telling = cls()
        telling.zaken, telling.oneens = gegevens["zaken"], gegevens["oneens"]
        for veld in _TELLERS:
            if veld != "wissels":
                getattr(telling, veld).update(_uit_rijen(gegevens[veld]))
        for van, naar, door, aantal, voorbeelden in gegevens["wissels"]:
            sleutel = (van, naar, tuple(tuple(oorzaak) for oorzaak in door))
            telling.wissels[sleutel] = aantal
            telling.voorbeelden[sleutel] = list(voorbeelden)
        return telling

    def _onthoud(self, sleutel: Wisselsleutel, kenmerken: Iterable[str]) -> None:
        bewaard = self.voorbeelden.setdefault(sleutel, [])
        bewaard += list(kenmerken)[: MEESTE_VOORBEELDEN - len(bewaard)]


_TELLERS = ("oud", "nieuw", "wissels", "besluitrijp", "gebreken", "gegevens", "termijnen", "geweigerd")


def opgeteld(per: Mapping[Wisselsleutel, int], sleutel: Callable[[Wisselsleutel], Any]) -> Counter[Any]:
    """Wissels bij elkaar geteld op een deel van hun sleutel."""
    samen: Counter[Any] = Counter()
    for wissel, aantal in per.items():
        samen[sleutel(wissel)] += aantal
    return samen


def _als_rijen(teller: Mapping[Any, int]) -> list[list[Any]]:
    return [[list(sleutel) if isinstance(sleutel, tuple) else sleutel, aantal] for sleutel, aantal in sorted(teller.items())]


def _uit_rijen(rijen: Iterable[Any]) -> dict[Any, int]:
    return {tuple(sleutel) if isinstance(sleutel, list) else sleutel: aantal for sleutel, aantal in rijen}
