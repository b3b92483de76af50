"""The commands, one module each: each gets what was asked, lets an operation decide, shows that."""
