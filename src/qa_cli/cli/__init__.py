"""The command line: the only importer of Typer, and the only printer.

`commands` has a module for each command, which gets what was asked, lets an operation decide, and
shows that. `app` is the program and the options before a command, `options` what commands share,
`main` runs one of them and is where exit codes come from, `console` prints. `lazy_commands` and
`arguments` are what `qa` changes of Typer.
"""
