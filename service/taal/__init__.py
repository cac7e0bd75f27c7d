"""Gewone taal: de teksten van de regels, en de keuringen die zeggen wat eraan te moeilijk is."""
