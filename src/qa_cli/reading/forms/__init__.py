"""The forms of parliaments: a TOML file each, and how one is recognised (`README.md`)."""
