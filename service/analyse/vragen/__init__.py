"""De vragen die de analyse over elk pakket stelt: per soort wat er te onderzoeken is, en wat daaruit volgt."""
