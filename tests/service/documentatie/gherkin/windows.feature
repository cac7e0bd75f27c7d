# language: nl
Functionaliteit: Regeleinden van Windows

  Voorbeeld: Met een blok
    Gegeven een blok
      """
      eerste regel
      tweede regel
      """
