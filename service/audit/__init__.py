"""De verantwoording: een keten waar alleen aan toe te voegen is, haar zegels, en de controle ervan."""

# Audit en opslag roepen elkaar aan. Dat gaat alleen goed als de opslag eerst begint: wie hier binnenkwam, zoals
# `thuisnabij audit controleer`, vond een keten die nog half geladen was.
import service.opslag  # noqa: F401
