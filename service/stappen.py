"""Een tabel van statussen, met per status waar iets daarna heen kan."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

Status = TypeVar("Status", bound=StrEnum)


def verkeerde_stap(stappen: Mapping[Status, tuple[Status, ...]], van: Status, naar: Status, wat: str, aan_het_eind: str) -> str:
    """De zin waarom deze stap niet kan, met welke wel kunnen; leeg als zij kan.

    `wat` begint de zin, zoals "Een besluit"; `aan_het_eind` is wat er staat als er geen enkele stap meer kan.
    """
    kan = stappen[van]
    if naar in kan:
        return ""
    wel = f"Wel mogelijk: {', '.join(kan)}." if kan else aan_het_eind
    return f"{wat} met status {van} kan niet naar {naar}. {wel}"
