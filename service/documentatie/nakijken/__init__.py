"""De features nakijken: per module één soort fout."""
