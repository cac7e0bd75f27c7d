"""Versies van de regels: voorgelegd, getoetst, door een tweede vastgesteld, en geldend vanaf hun ingangsdatum."""
