"""Levende documentatie: features lezen, draaien en naast de regels leggen."""
