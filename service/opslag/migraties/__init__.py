"""De stappen waarmee een database van de ene uitgave naar de volgende gaat."""
