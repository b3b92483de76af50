"""The entry of `qa` and `python -m qa_cli`: starts and ends the process without waste.

A command runs for a tenth of a second, of which Python spends a good part on collecting garbage
among modules that all stay in use, and on taking them apart at the end. Doing neither makes
`qa show 2` about a fifth faster (benchmarks/startup.py). While a command runs, memory is collected,
except what was imported, and less often.
"""

import gc
import os
import signal
import sys

_INTERRUPTED = 130  # `ExitCode.INTERRUPTED`; to import it could be interrupted too
_OBJECTS = 50_000  # new ones between two collections; Python's 700 would collect while Rich loads


def run() -> None:
    """Runs `qa` and ends the process with its exit code; Ctrl-C ends it quietly at any moment."""
    gc.disable()
    try:
        if sys.getfilesystemencoding() != "utf-8" and sys.executable:
            _read_arguments()
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # not where it is ignored
            signal.signal(signal.SIGINT, _interrupt)
            sys.unraisablehook = _lost
        from qa_cli.cli.main import main  # noqa: PLC0415 (what it imports is what takes the time)

        gc.freeze()
        gc.set_threshold(_OBJECTS)
        gc.enable()
        code = main()
    except KeyboardInterrupt:
        code = _INTERRUPTED
    except RuntimeError as error:  # before 3.12, Python makes one of a Ctrl-C in a class's making
        if not isinstance(error.__cause__, KeyboardInterrupt):
            raise
        code = _INTERRUPTED
    _leave(code)


def _read_arguments() -> None:
    """Starts anew in Python's UTF-8 mode, if the locale has no letters for some argument.

    Words and names of files come in UTF-8 whatever the locale says. Decoding them here would make
    words of them, but names that open no file, since Python writes these as the locale does.
    """
    if any("\udc80" <= letter <= "\udcff" for argument in sys.argv for letter in argument):
        try:
            arguments = [sys.executable, "-X", "utf8", *sys.orig_argv[1:]]
            os.execv(sys.executable, arguments)  # noqa: S606 (the same program)
        except OSError:
            return  # such words are not found then


def _interrupt(_signal: int, _frame: object) -> None:
    """Lets what runs clean up at the first Ctrl-C, and ends the process at the next."""
    signal.signal(signal.SIGINT, _end)
    raise KeyboardInterrupt


def _lost(error: "sys.UnraisableHookArgs") -> None:
    """Ends the process at a Ctrl-C that Python cannot raise, as in a callback of an import."""
    if issubclass(error.exc_type, KeyboardInterrupt):
        os._exit(_INTERRUPTED)
    sys.__unraisablehook__(error)


def _end(_signal: int, _frame: object) -> None:
    os._exit(_INTERRUPTED)


def _leave(code: int) -> None:
    """Ends the process at once; `main` has written out stdout, and stderr is written out here."""
    if sys.stderr is not None:
        sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    run()
