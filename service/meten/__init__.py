"""Meten met paren: de eigen motor en een vergelijkbare motor om en om, in één gang op dezelfde machine.

Losse tijden zeggen op een gedeelde machine weinig; de verhouding tussen twee metingen vlak na elkaar wel.
"""

from service.meten.meting import Meting, meet
from service.meten.nakijken import Nakijkmeting, meet_nakijken
from service.meten.teksten import Tekstmeting

__all__ = ["Meting", "Nakijkmeting", "Tekstmeting", "meet", "meet_nakijken"]
