"""Wat een school invult, als JSON Schema: waaruit een formulier te bouwen is, en waarmee een dossier vooraf na te kijken is."""

from service.intake.schema import SOORT_AANVRAAG, intakeschema, soorten_aanvraag

__all__ = ["SOORT_AANVRAAG", "intakeschema", "soorten_aanvraag"]
