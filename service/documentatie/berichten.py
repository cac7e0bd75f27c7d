"""Het verslag als Cucumber Messages (NDJSON): zo lezen gewone hulpmiddelen wat er gedraaid is.

De vorm is die van cucumber/messages, schema 34 (github.com/cucumber/messages).
"""

import json
import platform
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from service.documentatie.draaien import Afloop, Uitslag
from service.documentatie.verslag import Verslag
from service.documentatie.zinnenboek import SOORTEN, Zin, Zinnenboek

PROTOCOL = "34.2.1"
_SOORT = "text/x.cucumber.gherkin+plain"
_SECONDE = 1_000_000_000
Bericht = dict[str, Any]


def als_ndjson(verslag: Verslag, zinnen: Zinnenboek) -> str:
    """Alle berichten, één per regel."""
    return "".join(json.dumps(bericht, ensure_ascii=False, separators=(",", ":")) + "\n" for bericht in berichten(verslag, zinnen))


def berichten(verslag: Verslag, zinnen: Zinnenboek) -> Iterator[Bericht]:
    """De berichten van een verslag, in de volgorde waarin een testprogramma ze geeft."""
    yield {"meta": _meta(verslag)}
    for feature in verslag.features:
        yield {"source": {"uri": feature.bestand, "data": feature.tekst, "mediaType": _SOORT}}
        yield {"gherkinDocument": {**_boom(feature.document), "uri": feature.bestand}}
        yield from ({"pickle": pickle} for pickle in feature.pickles)
    nummers = {id(zin): f"zin-{nummer}" for nummer, zin in enumerate(zinnen.zinnen)}
    yield from ({"stepDefinition": _definitie(zin, nummers[id(zin)])} for zin in zinnen.zinnen)
    klok = _Klok(verslag.gedraaid_op)
    yield {"testRunStarted": {"id": "loop", "timestamp": klok.nu()}}
    pickles = {pickle["id"]: pickle for feature in verslag.features for pickle in feature.pickles}
    gevallen = [(_testgeval(pickles[uitslag.scenario.pickle], zinnen, nummers), uitslag) for uitslag in verslag.uitslagen]
    yield from ({"testCase": geval} for geval, _ in gevallen)
    for geval, uitslag in gevallen:
        yield from _uitgevoerd(geval, uitslag, klok)
    yield {"testRunFinished": {"testRunStartedId": "loop", "success": not verslag.mis, "timestamp": klok.nu()}}


class _Klok:
    """Het tijdstip van elk bericht: het begin van het draaien, en daarna wat elke stap duurde."""

    def __init__(self, begin: datetime) -> None:
        self._begin, self._voorbij = begin.astimezone(UTC), 0

    def nu(self) -> Bericht:
        sinds = self._begin - datetime(1970, 1, 1, tzinfo=UTC)
        return _tijd(sinds // timedelta(microseconds=1) * 1000 + self._voorbij)

    def verder(self, nanoseconden: int) -> None:
        self._voorbij += nanoseconden


def _tijd(nanoseconden: int) -> Bericht:
    return {"seconds": nanoseconden // _SECONDE, "nanos": nanoseconden % _SECONDE}


def _meta(verslag: Verslag) -> Bericht:
    return {
        "protocolVersion": PROTOCOL,
        "implementation": {"name": "thuisnabij", "version": verslag.versie},
        "runtime": {"name": platform.python_implementation(), "version": platform.python_version()},
        "os": {"name": platform.system()},
        "cpu": {"name": platform.machine()},
    }


def _boom(document: Mapping[str, Any]) -> Bericht:
    """De boom van de ontleder, zonder wat hij leeg laat: het schema kent geen null."""
    gevonden: Bericht = _zonder_null(document)
    return gevonden


def _zonder_null(waarde: Any) -> Any:
    if isinstance(waarde, Mapping):
        return {naam: _zonder_null(deel) for naam, deel in waarde.items() if deel is not None}
    if isinstance(waarde, (list, tuple)):
        return [_zonder_null(deel) for deel in waarde]
    return waarde


def _definitie(zin: Zin, nummer: str) -> Bericht:
    code = zin.doe.__code__
    bron = {"uri": f"{zin.doe.__module__.replace('.', '/')}.py", "location": {"line": code.co_firstlineno}}
    return {"id": nummer, "pattern": {"source": zin.patroon.pattern, "type": "REGULAR_EXPRESSION"}, "sourceReference": bron}


def _testgeval(pickle: Mapping[str, Any], zinnen: Zinnenboek, nummers: Mapping[int, str]) -> Bericht:
    stappen = [_teststap(stap, zinnen, nummers) for stap in pickle["steps"]]
    return {"id": f"geval-{pickle['id']}", "pickleId": pickle["id"], "testRunStartedId": "loop", "testSteps": stappen}


def _teststap(stap: Mapping[str, Any], zinnen: Zinnenboek, nummers: Mapping[int, str]) -> Bericht:
    kop = {"id": f"stap-{stap['id']}", "pickleStepId": stap["id"]}
    gevonden = zinnen.zoek(SOORTEN.get(stap["type"], ""), stap["text"], "dataTable" in stap.get("argument", {}))
    if gevonden is None:
        return {**kop, "stepDefinitionIds": [], "stepMatchArgumentsLists": []}
    zin, _ = gevonden
    past = zin.patroon.fullmatch(stap["text"])
    return {**kop, "stepDefinitionIds": [nummers[id(zin)]], "stepMatchArgumentsLists": [{"stepMatchArguments": _delen(past)}]}


def _delen(past: re.Match[str] | None) -> list[Bericht]:
    plekken = range(1, past.re.groups + 1) if past else ()
    return [{"group": {"start": past.start(plek), "value": past[plek], "children": []}} for plek in plekken if past]


def _uitgevoerd(geval: Bericht, uitslag: Uitslag, klok: _Klok) -> Iterator[Bericht]:
    poging = f"poging-{geval['pickleId']}"
    yield {"testCaseStarted": {"id": poging, "testCaseId": geval["id"], "attempt": 0, "timestamp": klok.nu()}}
    for stap, resultaat in zip(geval["testSteps"], _resultaten(geval, uitslag), strict=True):
        waar = {"testCaseStartedId": poging, "testStepId": stap["id"]}
        yield {"testStepStarted": {**waar, "timestamp": klok.nu()}}
        klok.verder(resultaat["duration"]["seconds"] * _SECONDE + resultaat["duration"]["nanos"])
        yield {"testStepFinished": {**waar, "testStepResult": resultaat, "timestamp": klok.nu()}}
    yield {"testCaseFinished": {"testCaseStartedId": poging, "willBeRetried": False, "timestamp": klok.nu()}}


def _resultaten(geval: Bericht, uitslag: Uitslag) -> Iterator[Bericht]:
    """Per stap hoe hij afliep. De laatste uitgevoerde stap draagt de melding als het voorbeeld niet klopt."""
    uitgevoerd = len(uitslag.duren)
    for nummer, stap in enumerate(geval["testSteps"]):
        if nummer >= uitgevoerd:
            overgeslagen = {"message": uitslag.melding} if uitslag.afloop is Afloop.NIET_UITGEVOERD else {}
            yield {"status": "SKIPPED", "duration": _tijd(0), **overgeslagen}
        elif nummer == uitgevoerd - 1 and uitslag.mis:
            status = "FAILED" if stap["stepDefinitionIds"] else "UNDEFINED"
            yield {"status": status, "duration": _tijd(uitslag.duren[nummer]), "message": uitslag.melding}
        else:
            yield {"status": "PASSED", "duration": _tijd(uitslag.duren[nummer])}
