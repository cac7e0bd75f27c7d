"""Hoeveel geheugen dit proces vasthoudt."""

import gc
from pathlib import Path


def rss_in_kib() -> int:
    """Het geheugen van dit proces, nadat alles wat niemand meer vasthoudt is opgeruimd."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4
