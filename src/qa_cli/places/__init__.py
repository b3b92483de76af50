"""Countries and cities: their names in many languages, in what readers type and in texts."""
