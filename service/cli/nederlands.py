"""De opdrachtregel in het Nederlands: de vaste woorden van de hulp, en de meldingen bij verkeerd gebruik.

Typer heeft geen vertalingen. De kopjes zijn instellingen van typer.rich_utils; wat daarin niet zit, wordt per opdracht gezet.
"""

import sys
from collections.abc import Iterator, Mapping

import typer
from typer import rich_utils
from typer._click import ClickException, Command, Context, HelpFormatter
from typer.core import TyperArgument, TyperGroup, TyperOption
from typer.main import get_command

from engine import Fout
from service.engelse_zinnen import vertaald

_HULP = "Laat deze uitleg zien."
_KOPJES: Mapping[str, str] = {
    "DEFAULT_STRING": "[standaard: {}]",
    "REQUIRED_LONG_STRING": "[verplicht]",
    "ARGUMENTS_PANEL_TITLE": "Wat u erachter zet",
    "OPTIONS_PANEL_TITLE": "Opties",
    "COMMANDS_PANEL_TITLE": "Opdrachten",
    "ABORTED_TEXT": "Gestopt.",
    # De grenzen van een getal staan al bij wat er hoort te staan, in woorden.
    "RANGE_STRING": "",
}
# De Engelse zinnen van typer 0.29; een zin die hier niet staat, komt ongewijzigd op het scherm.
_MELDINGEN: tuple[tuple[str, str], ...] = (
    (r"No such option: (\S+) \(Possible options: (.+)\)", r"De optie \1 bestaat niet. Wel: \2."),
    (r"No such option: (\S+)", r"De optie \1 bestaat niet."),
    (r"No such command '(.+)'\. Did you mean (.+)\?", r"De opdracht '\1' bestaat niet — bedoelde u \2?"),
    (r"No such command '(.+)'\.", r"De opdracht '\1' bestaat niet."),
    (r"Missing command\.", r"Noem een opdracht."),
    (r"Missing (?:argument|option|parameter) '(.+?)'\.(?: Choose from.*)?", r"\1 ontbreekt."),
    (r"Invalid value for '(.+?)': (?:Value error, )?(.+) is not one of (.+)\.", r"\2 kan niet bij \1. Kies uit: \3."),
    (r"Invalid value for '(\S+?)': Input should be a valid integer.*", r"Bij \1 hoort een geheel getal."),
    (r"Invalid value for '(\S+?)': Input should be greater than or equal to (\S+)", r"Bij \1 hoort een getal van \2 of hoger."),
    (r"Invalid value for '(\S+?)': Input should be less than or equal to (\S+)", r"Bij \1 hoort een getal van \2 of lager."),
    (r"Invalid value for '(\S+?)': .+", r"Deze waarde kan niet bij \1."),
    (r"Option '(.+)' requires an argument\.", r"Achter \1 hoort een waarde."),
    (r"Option '(.+)' does not take a value\.", r"Achter \1 hoort geen waarde."),
    (r"Got unexpected extra arguments?(?:\(s\))? \((.+)\)", r"Dit staat er te veel: \1."),
)


class _Opmaak(HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or "Gebruik: ")


class _Omgeving(Context):
    formatter_class = _Opmaak


def nederlandse_opdracht(app: typer.Typer) -> Command:
    """De opdracht met al haar onderdelen, met Nederlandse kopjes, gebruiksregel en uitleg van --help."""
    for naam, tekst in _KOPJES.items():
        setattr(rich_utils, naam, tekst)
    # Wat u zonder optie erachter zet, heet al naar wat het is. Daar heeft typer geen instelling voor.
    setattr(TyperArgument, "display_type_rich", _zonder_soort)  # noqa: B010
    opdracht = get_command(app)
    for deel in alle_opdrachten(opdracht):
        deel.context_class = _Omgeving
        if deel.options_metavar:
            deel.options_metavar = "[OPTIES]"
        if isinstance(deel, TyperGroup):
            deel.subcommand_metavar = "OPDRACHT …"
        hulp = deel.get_help_option(_Omgeving(deel))
        if hulp:
            hulp.help = _HULP
        for veld in (*deel.params, *((hulp,) if hulp else ())):
            if isinstance(veld, TyperOption) and veld.metavar is None and not veld.type_descriptor.is_choice:
                veld.metavar = _wat_erachter(veld)
    return opdracht


def _zonder_soort(veld: TyperArgument, ctx: Context) -> str | None:
    return veld.display_type(ctx) if veld.type_descriptor.is_choice else None


def _wat_erachter(optie: TyperOption) -> str:
    """Wat er achter een optie hoort te staan; leeg bij een schakelaar. Typer noemt hier de soort van Python."""
    soort = optie.type_descriptor
    if soort.annotation is bool:
        return ""
    if soort.is_ranged:
        return f"GETAL VANAF {optie.min}" if optie.max is None else f"{optie.min} T/M {optie.max}"
    return "PAD" if soort.is_path else "GETAL" if soort.annotation is int else "TEKST"


def alle_opdrachten(opdracht: Command) -> Iterator[Command]:
    """De opdracht zelf en alles wat eronder hangt."""
    yield opdracht
    if isinstance(opdracht, TyperGroup):
        for deel in opdracht.commands.values():
            yield from alle_opdrachten(deel)


def voer_uit(app: typer.Typer) -> int:
    """Voert de opdrachtregel uit en geeft de uitgang. Verkeerd gebruik wordt één Nederlandse zin op standaardfout, en uitgang 2."""
    try:
        return nederlandse_opdracht(app).main(standalone_mode=False) or 0
    except ClickException as fout:
        sys.stderr.write(_als_zin(fout))
        return fout.exit_code
    except typer.Abort:
        sys.stderr.write("Gestopt.\n")
        return 1


def _als_zin(fout: ClickException) -> str:
    zegt = fout.format_message()
    waar: Context | None = getattr(fout, "ctx", None)
    # Wie geen opdracht noemt, heeft de hele hulp al op het scherm.
    if not zegt:
        return ""
    hier = waar.command_path if waar else "thuisnabij"
    return f"{Fout('I070', vertaal(zegt), hier)}\nWat hier kan: {hier} --help\n"


def vertaal(melding: str) -> str:
    """De melding van typer als Nederlandse zin."""
    return vertaald(_MELDINGEN, melding)
