"""The command line: the only importer of Typer, and the only printer.

`commands` holds a module a command; `app` makes the one that is asked for, `main` runs it and is
where exit codes come from, `console` prints.
"""

NOTHING_FOUND = 1
