"""What each command does: takes values, gives values back, and prints nothing.

One module an operation, named by what it does, beside what several of them decide: `documents`
(which document a name means), `libraries` (which library, opened) and `filters` (which documents of
it). They may use every package below; only `cli` uses them.
"""
