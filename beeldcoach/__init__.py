"""Beeldcoach: video coaching of teachers, kept in an encrypted vault on one laptop."""

__version__ = "0.1.0"
