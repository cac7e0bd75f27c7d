"""De verantwoording: een keten waar alleen aan toe te voegen is, haar zegels, en de controle ervan."""

# De opslag schrijft in de keten, en de keten leest uit de opslag. Dat gaat alleen goed als de opslag vooraan begint: wie als eerste een
# deel van dit pakket laadde, zoals `opslag vernietig`, kreeg een fout van Python.
import service.opslag  # noqa: F401
