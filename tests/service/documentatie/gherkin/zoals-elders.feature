#language: nl

@gba
Functionaliteit: Zoals anderen het schrijven
	Met tabs ingesprongen, en een lange beschrijving.
	* een punt met een sterretje

	| kop | nog een |
	| a   | b       |

  Rule: Een Engels woord telt in een Nederlands bestand als beschrijving
    Als dit een stap lijkt, is het er geen.

  Regel: Een voorbeeld zonder naam

    Scenario:
      Gegeven een persoon met de volgende gegevens
      | nummer (01.20) | 999992935 |
      En de persoon heeft 'naam' gegevens
      | naam                  | waarde |
      | geslachtsnaam (02.40) |        |
      Als er gezocht wordt
      Dan wordt er iets gevonden
