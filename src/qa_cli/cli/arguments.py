"""A command that takes words with one dash for arguments (`qa search minsk -osce`)."""

import re

import typer
from typer.core import TyperCommand

from qa_cli.errors.usage import NotAnOptionError

_VALUE = re.compile(r"=.*|\d+", re.DOTALL)


class WordsCommand(TyperCommand):
    """A command to which a word such as -osce or -1 is an argument, not a bundle of options."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Moves words with one dash after `--`, where Typer takes nothing for an option.

        Raises:
            NotAnOptionError: A dash and one letter is more likely meant for an option.
        """
        kept: list[str] = []
        words: list[str] = []
        rest = iter(args)
        for arg in rest:
            if arg == "--":
                words += rest
            elif self._is_word(arg) and not (kept and self._takes_value(kept[-1])):
                if len(arg) == len("-x") and arg[1].isalpha() and not ctx.resilient_parsing:
                    searches = ctx.info_name == "search"
                    raise NotAnOptionError(arg, ctx.command_path, searches=searches)
                words.append(arg)
            else:
                kept.append(arg)
        if words and not (kept and self._takes_value(kept[-1])):
            kept += ["--", *words]  # that an option lacks its value is left to Typer to say
        return super().parse_args(ctx, kept)

    def _is_word(self, arg: str) -> bool:
        """Returns whether `arg` has one dash and is not an option: neither -h nor -n5 nor -n=5."""
        if len(arg) < len("-x") or arg[0] != "-" or arg[1] == "-":
            return False
        known = {"-h", *(name for parameter in self.params for name in parameter.opts)}
        return arg not in known and not (arg[:2] in known and _VALUE.fullmatch(arg[2:]))

    def _takes_value(self, arg: str) -> bool:
        """Returns whether `arg` is an option whose value is the next argument."""
        return any(
            arg in parameter.opts and not getattr(parameter, "is_flag", True)
            for parameter in self.params
        )
