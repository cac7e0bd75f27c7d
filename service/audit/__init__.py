"""De verantwoording: een keten waar alleen aan toe te voegen is, haar zegels, en de controle ervan."""
