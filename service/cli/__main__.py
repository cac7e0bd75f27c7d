"""`python -m service.cli`: dezelfde opdrachtregel, zonder geïnstalleerd commando."""

from service.cli import main

main()
