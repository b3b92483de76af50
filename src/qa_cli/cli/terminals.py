"""Which terminals know links (OSC 8): those that are known to, for others might show rubbish."""

import os

_PROGRAMS = frozenset(
    ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "WarpTerminal"]
)
_TERMS = frozenset(["xterm-kitty", "alacritty", "foot", "foot-extra", "xterm-ghostty", "contour"])
_VARIABLES = ("WT_SESSION", "KONSOLE_VERSION", "DOMTERM", "KITTY_WINDOW_ID")
_FIRST_VTE = 5000  # version of the widget of GNOME's and other terminals that knows them


def know_links() -> bool:
    """Returns whether the terminal knows links; `FORCE_HYPERLINK` decides where it is set."""
    forced = os.environ.get("FORCE_HYPERLINK")
    if forced:
        return forced != "0"
    term = os.environ.get("TERM", "")
    if term.startswith(("screen", "tmux", "dumb", "linux")):
        return False
    vte = os.environ.get("VTE_VERSION", "")
    return (
        term in _TERMS
        or os.environ.get("TERM_PROGRAM") in _PROGRAMS
        or any(os.environ.get(name) for name in _VARIABLES)
        or (vte.isdecimal() and int(vte) >= _FIRST_VTE)
    )
