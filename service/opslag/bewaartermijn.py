"""Tot wanneer de gegevens van een zaak blijven. De termijn staat in de regels, met haar bron; hier wordt zij alleen gelezen."""

from datetime import date

from engine import Advies

BEWAARTERMIJN = "gegevens_bewaren"
_JAREN = "bewaartermijn_jaren"


def bewaren_tot(advies: Advies, vandaag: date) -> date:
    """De dag waarop de gegevens weg mogen: het einde van de termijn in de regels.

    Is er nog geen besluit, dan is het eind van de beoordeling niet bekend; dan telt dezelfde termijn vanaf het laatste advies.
    Eerder eindigt zij nooit, wat het dossier ook zegt: wie nu beoordeelt, is met beoordelen nog niet lang klaar.
    Anders kon een oude besluitdatum een zaak van vandaag laten vernietigen.
    """
    vanaf_nu = jaren_later(max(vandaag, advies.peildatum), int(str(advies.pakket.parameterwaarden[_JAREN])))
    return max((vanaf_nu, *(stand.einde for stand in advies.termijnen if stand.naam == BEWAARTERMIJN and stand.einde is not None)))


def jaren_later(dag: date, jaren: int) -> date:
    """Dezelfde dag, zoveel jaar later; 29 februari wordt zo nodig 1 maart, want te lang bewaren is te herstellen en te kort niet."""
    try:
        return dag.replace(year=dag.year + jaren)
    except ValueError:
        return date(dag.year + jaren, 3, 1)
