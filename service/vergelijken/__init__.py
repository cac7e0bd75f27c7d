"""Twee versies van de regels vergelijken: in woorden wat er veranderde, en op een stel dossiers welke adviezen omslaan."""
