"""YAML lezen met plaatsen: alleen teksten, lijsten en kaarten. Betekenis geven doet `engine.taal`."""

from engine.yaml.knopen import Kaart, Lijst, Tekst, YamlKnoop
from engine.yaml.lezer import lees_yaml

__all__ = ["Kaart", "Lijst", "Tekst", "YamlKnoop", "lees_yaml"]
