"""What brings a library of an older schema to the next one, a file for each.

`to_2.py` has a function `migrate(connection)`, which finds schema 1 and leaves schema 2; a
migration that SQL alone can do is a script, as `to_3.sql`. `schema.migrate` runs them within one
transaction, and then writes the search index anew. Once released, a migration is never changed:
what it says of tables is what they were then. Only documents are written in the JSON of today,
whatever schema that has.
"""
