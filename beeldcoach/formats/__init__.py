"""Annotations of a film as open formats: written for other programs, and read from them.

Pure: bytes in, values out. What is read comes from anywhere, so it is read with limits, and
nothing in it is followed. Each format has a module that writes, and one that reads.
"""
