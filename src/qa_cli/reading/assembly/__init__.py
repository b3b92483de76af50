"""Segments -> document: its parts, what the source states, and what is wrong with it."""
