"""The keys of the studio: what can be asked, by which key, and what the coach made of it."""
