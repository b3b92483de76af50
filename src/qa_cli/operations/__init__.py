"""What each command does: takes values, gives values back, and prints nothing.

There is a module for each operation, named by what it does, and one for each thing that several of
them decide: `documents` (which document a name means), `libraries` (which library, opened),
`filters` (which documents of it), `countries` and `parts`. `archives`, `workers`, `bounded` and
`processes` are the first half of an import, `tally` is its sum; `mentions` and `resolution` find
which questions a text mentions, `styles` how a parliament is cited. Operations may use every
package below; only `cli` uses them.

What a reader must know beside the result comes back as notes (`model.notes`), and what cannot be
done is raised (`errors`): facts both, whose sentences are made elsewhere.
"""
