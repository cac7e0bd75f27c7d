"""Maakt `conclusiehulp` vindbaar, ook voor de werkprocessen die een test start."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
