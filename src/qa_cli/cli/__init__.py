"""The commands: each gets a document, decides what was asked of it, and shows that.

A command returns its exit code: 0 answered, 1 nothing found; that one could not be done is for
`running` to say. `answers` holds the commands that answer, `files` those that read files, `library`
those that look after the library; `app` makes the one that is asked for.
"""

NOTHING_FOUND = 1
