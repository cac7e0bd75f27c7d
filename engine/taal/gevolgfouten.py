"""Eén vergissing in een beslistabel is één fout: wat alleen volgt uit een andere fout in dezelfde tabel, valt weg.

De lezers van de tabel melden elk wat zij zien. Wie de kop van een kolom verkeerd schrijft, maakt zo ook elke cel eronder verkeerd; dan
wijst alleen de kop de weg. Er valt nooit een fout weg zonder dat haar oorzaak blijft staan: het bestand blijft geweigerd.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from engine.fouten import Fout, Plaats
from engine.taal.beslistabel_geeft import vul_aan
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Afleiding
from engine.taal.ontleder import Ontleder
from engine.yaml import Kaart, Lijst, YamlKnoop


def zonder_gevolgen(knoop: YamlKnoop, naam: str, fouten: Sequence[Fout], *, is_lijst: bool = False) -> list[Fout]:
    """De fouten in de tabel van afleiding `naam` die zelf een oorzaak zijn; gaat het in elke rij mis, dan staat de fout bij de kop.

    Een tabel die een lijst geeft (`is_lijst`) heeft geen `geeft`: haar velden staan bij de afleiding.
    """
    if not isinstance(knoop, Kaart) or not fouten:
        return list(fouten)
    tabel = _Tabel(knoop, naam, fouten, is_lijst)
    over = [fout for fout in fouten if not tabel.is_gevolg(fout)]
    return [*over, *tabel.bij_de_kop()]


class _Tabel:
    def __init__(self, knoop: Kaart, naam: str, fouten: Sequence[Fout], is_lijst: bool) -> None:
        self._plaats, self._naam, self._fouten = str(knoop.plaats), naam, fouten
        self._velden: Mapping[str, YamlKnoop] = {sleutel.waarde: waarde for sleutel, waarde in knoop.paren}
        rijen = self._velden.get("rijen")
        delen = rijen.delen if isinstance(rijen, Lijst) else ()
        self._rijen = [{sleutel.waarde: waarde for sleutel, waarde in rij.paren} for rij in delen if isinstance(rij, Kaart)]
        self._cellen = [als.delen for rij in self._rijen if isinstance(als := rij.get("als"), Lijst)]
        self._dan = [rij["dan"] for rij in self._rijen if "dan" in rij]
        self._gemeld = {fout.plaats for fout in fouten}
        self._bedoeld = {fout.bedoeld for fout in fouten if fout.code == "R002"}
        self._elke_rij = self._te_kort(("als",) if is_lijst else ("als", "dan"))
        self._plekken = self._van_gevolgen()

    def is_gevolg(self, fout: Fout) -> bool:
        if fout.code in ("R120", "R121", "R122", "R135") and self._is_geen_lijst(fout.plaats):
            return True
        # Een treffer die niet bestaat, past ook nergens bij.
        if fout.code == "R138" and any(ander.code == "R007" and ander.plaats == fout.plaats for ander in self._fouten):
            return True
        if fout.code in ("R124", "R125") and ("treffer" not in self._velden or self._stuk("treffer")):
            return True
        if fout.code == "R125" and (self._stuk("volgorde", "R125") or any(self._stuk_in(dan) for dan in self._dan)):
            return True
        geeft = self._velden.get("geeft")
        # Staan de namen bij geeft verkeerd, dan zegt de ene fout bij de lijst al hoe het wel moet.
        if fout.code == "R135" and isinstance(geeft, Lijst) and str(geeft.plaats) in self._gemeld and fout.plaats != str(geeft.plaats):
            return True
        return fout.plaats in self._plekken

    def bij_de_kop(self) -> Iterator[Fout]:
        """Eén fout voor wat in elke rij hetzelfde is."""
        kolommen, geeft = self._velden.get("kolommen"), self._velden.get("geeft")
        if "als" in self._elke_rij and isinstance(kolommen, Lijst) and not self._stuk("kolommen"):
            zin = f"Het aantal kolommen ({len(kolommen.delen)}) is niet het aantal cellen dat elke rij heeft ({self._elke_rij['als']})."
            yield Fout("R122", zin, str(kolommen.plaats))
        if "dan" in self._elke_rij and isinstance(geeft, Lijst) and not self._stuk("geeft"):
            zin = f"Het aantal namen bij geeft ({len(geeft.delen)}) is niet het aantal waarden dat elke rij bij dan heeft "
            yield Fout("R135", f"{zin}({self._elke_rij['dan']}).", str(geeft.plaats))
        elif "dan" in self._elke_rij and geeft is None and "geeft" not in self._bedoeld:
            zin = "Elke rij heeft bij dan een lijst, maar de tabel zegt niet met geeft welke afleidingen dat zijn."
            yield Fout("R135", zin, self._plaats, f"geeft: [{self._naam}, …]")

    def _te_kort(self, sleutels: Sequence[str]) -> Mapping[str, int]:
        """Bij `als` en bij `dan` hoeveel waarden elke rij heeft, als dat in elke van minstens twee rijen even verkeerd is."""
        gevonden = {}
        for sleutel in sleutels:
            codes = ("R122",) if sleutel == "als" else ("R021", "R004", "R135")
            delen = [rij.get(sleutel) for rij in self._rijen]
            gemeld = {fout.plaats for fout in self._fouten if fout.code in codes}
            aantallen = {len(deel.delen) if isinstance(deel, Lijst) else 1 for deel in delen if deel is not None}
            if len(delen) > 1 and len(aantallen) == 1 and all(deel is not None and str(deel.plaats) in gemeld for deel in delen):
                gevonden[sleutel] = aantallen.pop()
        return gevonden

    def _van_gevolgen(self) -> frozenset[str]:
        """De plekken waar een fout alleen het gevolg van een andere kan zijn."""
        plekken: set[str] = set()
        kolommen = self._velden.get("kolommen")
        if not isinstance(kolommen, Lijst) or not kolommen.delen or "als" in self._elke_rij:
            plekken.update(plek for rij in self._rijen if "als" in rij for plek in _plekken(rij["als"]))
        else:
            stuk = [nummer for nummer, kolom in enumerate(kolommen.delen) if self._stuk_in(kolom)]
            plekken.update(plek for cellen in self._cellen for nummer in stuk if nummer < len(cellen) for plek in _plekken(cellen[nummer]))
        if self._stuk("geeft") or "dan" in self._elke_rij:
            ook = [self._velden[sleutel] for sleutel in ("anders", "volgorde") if sleutel in self._velden]
            plekken.update(plek for deel in (*self._dan, *ook) for plek in _plekken(deel))
        return frozenset(plekken)

    def _is_geen_lijst(self, plaats: str) -> bool:
        return any(fout.code == "R004" and fout.plaats == plaats for fout in self._fouten)

    def _stuk(self, sleutel: str, *behalve: str) -> bool:
        return sleutel in self._velden and self._stuk_in(self._velden[sleutel], *behalve)

    def _stuk_in(self, knoop: YamlKnoop, *behalve: str) -> bool:
        plekken = _plekken(knoop)
        return any(fout.plaats in plekken and fout.code not in behalve for fout in self._fouten)


def _plekken(knoop: YamlKnoop) -> frozenset[str]:
    """De plaats van de knoop en van alles erin."""
    eigen = str(knoop.plaats)
    if isinstance(knoop, Lijst):
        return frozenset((eigen,)).union(*map(_plekken, knoop.delen))
    if isinstance(knoop, Kaart):
        return frozenset((eigen,)).union(*(_plekken(deel) for paar in knoop.paren for deel in paar))
    return frozenset((eigen,))


def vul_aan_zonder_gevolgen(ontleder: Ontleder, afleidingen: Sequence[Afleiding]) -> tuple[Afleiding, ...]:
    """Wat `vul_aan` doet, zonder te melden dat een tabel en haar afleidingen niet bij elkaar horen als in een ervan al een fout staat."""
    stuk = {afleiding.naam for afleiding in _met_fout(ontleder.fouten, afleidingen)}
    eerder = len(ontleder.fouten)
    gevuld = vul_aan(ontleder, afleidingen)
    nieuw, ontleder.fouten[eerder:] = ontleder.fouten[eerder:], []
    gemeld = {fout.plaats for fout in nieuw}
    for fout in nieuw:
        (van,) = [afleiding for afleiding in afleidingen if str(afleiding.plaats) == fout.plaats]
        tabel = van.berekening
        assert isinstance(tabel, Beslistabel)  # alleen daarbij meldt vul_aan iets
        erbij = {kolom.naam for kolom in tabel.naast}
        # Zegt de kolom zelf al dat zij niet bij haar tabel hoort, dan hoeft de tabel het niet nog eens te zeggen.
        al_gezegd = any(str(afleiding.plaats) in gemeld for afleiding in afleidingen if afleiding.naam in erbij)
        if not stuk & {van.naam, tabel.uit, *erbij} and not al_gezegd:
            ontleder.fouten.append(fout)
    return gevuld


def _met_fout(fouten: Sequence[Fout], afleidingen: Sequence[Afleiding]) -> Iterator[Afleiding]:
    """De afleidingen waarin al een fout staat: tussen haar eigen plek en die van de volgende."""
    plekken = [(plaats.regel, plaats.kolom) for plaats in (Plaats.uit(fout.plaats) for fout in fouten)]
    begin = [*((afleiding.plaats.regel, afleiding.plaats.kolom) for afleiding in afleidingen), (math.inf, 0)]
    for afleiding, (eigen, volgende) in zip(afleidingen, pairwise(begin), strict=True):
        if any(eigen <= plek < volgende for plek in plekken):
            yield afleiding
