"""The entry of `qa` and `python -m qa_cli`: ends quietly on Ctrl-C even while still importing."""

import sys


def run() -> None:
    """Runs `qa` and ends the process with its exit code."""
    try:
        from qa_cli.cli import main  # noqa: PLC0415 (so that Ctrl-C meanwhile is caught)

        code = main()
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    run()
