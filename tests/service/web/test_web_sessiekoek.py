"""Van welke pagina een verzoek komt: alleen een eigen pagina verandert iets, en wat een browser niet zegt telt niet als eigen."""

import pytest
from starlette.requests import Request

from service.web.problemen import Probleem
from service.web.sessiekoek import eis_eigen_pagina, eis_niet_van_elders, teken_van

ADRES, GEHEIM = "https://dienst.example", "het-geheim-van-de-sessie"


def verzoek(methode: str, site: str | None, herkomst: str | None, schema: str = "https") -> Request:
    koppen = {"host": "dienst.example", "sec-fetch-site": site, "origin": herkomst}
    rauw = [(naam.encode(), waarde.encode()) for naam, waarde in koppen.items() if waarde is not None]
    scope = {"type": "http", "method": methode, "scheme": schema, "path": "/", "query_string": b"", "headers": rauw}
    return Request({**scope, "server": ("dienst.example", 443 if schema == "https" else 80)})


@pytest.mark.parametrize(("site", "herkomst"), [("same-origin", ADRES), ("same-origin", None), (None, ADRES)])
def test_een_eigen_pagina_met_het_teken_van_de_sessie_verandert_iets(site: str | None, herkomst: str | None) -> None:
    eis_eigen_pagina(verzoek("POST", site, herkomst), ADRES, GEHEIM, teken_van(GEHEIM))


@pytest.mark.parametrize("methode", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize(
    ("site", "herkomst", "teken"),
    [
        ("same-site", ADRES, teken_van(GEHEIM)),
        ("cross-site", ADRES, teken_van(GEHEIM)),
        ("none", ADRES, teken_van(GEHEIM)),
        ("same-origin", "https://elders.example", teken_van(GEHEIM)),
        ("same-origin", "http://dienst.example", teken_van(GEHEIM)),
        ("same-origin", "null", teken_van(GEHEIM)),
        (None, None, teken_van(GEHEIM)),
        ("same-origin", ADRES, ""),
        ("same-origin", ADRES, GEHEIM),
        ("same-origin", ADRES, teken_van("een-andere-sessie")),
        ("same-origin", ADRES, "é"),
    ],
)
def test_zonder_teken_of_van_een_andere_pagina_verandert_er_niets(methode: str, site: str | None, herkomst: str | None, teken: str) -> None:
    with pytest.raises(Probleem) as geweigerd:
        eis_eigen_pagina(verzoek(methode, site, herkomst), ADRES, GEHEIM, teken)
    assert geweigerd.value.status == 403
    for leest in ("GET", "HEAD", "OPTIONS"):
        eis_eigen_pagina(verzoek(leest, site, herkomst), ADRES, GEHEIM, teken)


@pytest.mark.parametrize("schema", ["http", "https"])
def test_bij_een_proef_is_alleen_een_andere_site_of_een_ander_schema_van_elders(schema: str) -> None:
    eigen, ander = f"{schema}://dienst.example", "http" if schema == "https" else "https"
    for site, herkomst in ((None, None), (None, eigen), ("same-origin", eigen), ("same-origin", None)):
        eis_niet_van_elders(verzoek("POST", site, herkomst, schema))
    van_elders = (("same-site", eigen), ("none", eigen), ("cross-site", None), (None, f"{ander}://dienst.example"))
    for site, herkomst in (*van_elders, (None, f"{eigen}:8000"), (None, "null")):
        with pytest.raises(Probleem):
            eis_niet_van_elders(verzoek("POST", site, herkomst, schema))
