# language: nl
# Commentaar boven de Functionaliteit.
@functie-tag @tweede
# Commentaar tussen tag en kop.
Functionaliteit: Alles van Gherkin
  De beschrijving van de Functionaliteit, met <hoekhaken> & een "aanhaling".

    - een punt met inspringing
  | geen | tabel | maar | tekst |

  # Commentaar boven de Achtergrond.
  Achtergrond: De beginstand
    Beschrijving van de Achtergrond.
    Gegeven iets dat altijd geldt

  @scenario-tag
  Scenario: Een gewoon scenario
    Beschrijving van het scenario.
    * een stap met een sterretje
    # Commentaar boven een stap.
    Stel een tabel met rare cellen
      | kop een      | kop twee     |
      | a \| streep  | b \\ schuin  |
      # Commentaar tussen rijen.
      | c \n nieuw   |              |
    En een tekstblok met soort
      """json
      {"sleutel": "waarde"}

        ingesprongen
      """
    Maar een tekstblok met schuine aanhalingen
      ```
      met """ erin
      ```
    Wanneer er iets gebeurt
    Dan klopt het

  @regel-tag
  Regel: Een regel met eigen achtergrond
    Beschrijving van de regel.

    Achtergrond:
      Gegeven iets dat in deze regel geldt

    @abstract-tag
    Abstract Scenario: Een schema met <plek>
      Gegeven een <plek>
      Als <actie> gebeurt
      Dan komt er <uitkomst>

      @voorbeelden-tag
      Voorbeelden: De eerste tabel
        Beschrijving van de eerste tabel.
        | plek | actie | uitkomst |
        | huis | lopen | wandelen |

      # Commentaar boven de tweede tabel.
      @andere-tag
      Voorbeelden: De tweede tabel
        | plek   | actie  | uitkomst |
        | school | fiets  | rijden   |
        | straat | rennen | hijgen   |

    Voorbeeld: Een voorbeeld in de regel
      Als er nog iets gebeurt
      Dan is dat te zien

  Regel: Een tweede regel

    Abstract Scenario: Een schema zonder voorbeelden
      Gegeven een <nergens>

    Scenario: Een leeg scenario

    Abstract Scenario: Lege voorbeelden
      Gegeven een <niets>

      Voorbeelden: Alleen een kop
        | niets |

      Voorbeelden: Helemaal leeg
# Commentaar aan het slot.
