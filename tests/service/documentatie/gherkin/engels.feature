# A feature in English, without a language header.
@english
Feature: Everything in English
  A description of the feature.

  Background: Starting point
    Given something that always holds

  Rule: A rule with its own name

    Example: A plain example
      Given a single row without a header
        | only | row |
      When something happens
      Then it shows
      And it stays
      But not for ever

    Scenario Outline: An outline of <what>
      When <what> happens

      Examples: Named
        | what |
        | rain |

    Scenario Template: A template
      When <what> falls

      Scenarios:
        | what |
        | snow |
