"""Figures measured against a peer, one module a figure: `python -m tests.bench NAME`."""
