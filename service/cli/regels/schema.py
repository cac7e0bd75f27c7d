"""`thuisnabij regels schema`: het JSON-schema van een regelbestand, voor editors."""

import sys

from service.regelschema import schrijf_schema


def toon_schema() -> None:
    """Schrijft het JSON-schema van een regelbestand. Een editor als VS Code vult daarmee sleutels aan en legt ze uit."""
    sys.stdout.write(schrijf_schema())
