"""Lens: a named set of codes to watch a film through, the same for the whole trajectory."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One thing to see, with the key that tags it."""

    id: str
    name: str  # at most 16 characters, so that it fits on its key
    key: str
    cluster: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Codes that belong together; carries colour and shape."""

    id: str
    name: str
    colour: str  # a code colour of the theme, in Dutch as the palette names them


@dataclass(frozen=True, slots=True)
class Lens:
    """A set of codes in clusters."""

    id: str
    name: str
    clusters: tuple[Cluster, ...]
    codes: tuple[Code, ...]

    def code(self, code_id: str) -> Code | None:
        """Return the code with this id, if the lens has it."""
        return next((code for code in self.codes if code.id == code_id), None)

    def cluster_of(self, code: Code) -> Cluster:
        """Return the cluster of a code."""
        return next(cluster for cluster in self.clusters if cluster.id == code.cluster)
