"""Lens: a named set of codes to watch a film through, the same for the whole trajectory."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from beeldcoach.domain.ids import OwnLensId

DEFAULT_LENS = "basiscommunicatie"
NAME_LIMIT = 16  # letters of a code's name, so that it fits on its key; and of a cluster's
CLUSTERS_MOST = 8  # as many as there are code colours; each is a lane
ANSWERS_LEAST, ANSWERS_MOST = 2, 3  # of a question that is asked when something was tagged
LENS_NAME_LIMIT = 40  # letters
ABOUT_LIMIT = 600
EXAMPLE_LIMIT = 120
QUESTION_LIMIT = 24
LEAD_MOST_MS = 120_000  # longest that a fragment begins before a moment, or ends after it
RESERVED_KEYS = frozenset("JKLIOMGF")  # of the player and the fragments; no code has one
CODE_KEYS = "1234567890QWERTYUPASDHZXCVBN"  # in the order in which codes get them
CODES_MOST = len(CODE_KEYS)
CODE_COLOURS = ("blauw", "oranje", "groen", "paars", "vermiljoen", "leisteen", "hemel", "geel")
"""The colours that a cluster can have, each with its own shape, in the order they are given out."""


class Pole(StrEnum):
    """Whether a code is a success, its opposite, or neither."""

    NEUTRAL = ""
    SUCCESS = "success"
    CHANCE = "chance"  # what could have been a success


class Role(StrEnum):
    """The place of a code in the chain initiative, reception, follow-up."""

    NONE = ""
    INITIATIVE = "initiative"
    RECEPTION = "reception"
    FOLLOW_UP = "follow_up"


class Speech(StrEnum):
    """What a code says about who talks, for talk share and wait time."""

    NONE = ""
    TEACHER = "teacher"
    PUPIL = "pupil"
    BOTH = "both"
    SILENCE = "silence"
    QUESTION = "question"  # the end of a teacher's question: wait time 1 begins
    ANSWER = "answer"  # a pupil's answer: wait time 2 begins at its end


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a modifier's question."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Modifier:
    """A question about what was just coded, answered with one key of `MODIFIER_KEYS`."""

    id: str
    question: str  # such as "van wie?"
    answers: tuple[Answer, ...]  # three at most


MODIFIER_KEYS = "ASD"


@dataclass(frozen=True, slots=True)
class Code:
    """One thing to see, with the key that tags it."""

    id: str
    name: str  # at most NAME_LIMIT letters
    key: str
    cluster: str
    example: str = ""
    interval: bool = False  # has a length: one press begins it, the next ends it
    pole: Pole = Pole.NEUTRAL
    role: Role = Role.NONE
    speech: Speech = Speech.NONE
    modifier: str = ""  # id of the question that is asked when it was tagged
    lead_ms: int = 8_000  # Alt+key cuts a fragment from so long before
    lag_ms: int = 4_000  # to so long after


@dataclass(frozen=True, slots=True)
class Cluster:
    """Codes that belong together, a lane of the timeline; carries colour and shape."""

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
    modifiers: tuple[Modifier, ...] = ()
    about: str = ""  # when to use it, in one or two sentences

    def code(self, code_id: str) -> Code | None:
        """Return the code with this id, if the lens has it."""
        return next((code for code in self.codes if code.id == code_id), None)

    def has(self, item_id: str) -> bool:
        """Whether a code, a cluster or a question has this id."""
        codes, clusters = (c.id for c in self.codes), (c.id for c in self.clusters)
        return item_id in {*codes, *clusters, *(modifier.id for modifier in self.modifiers)}

    def cluster_of(self, code: Code) -> Cluster:
        """Return the cluster of a code."""
        return next(cluster for cluster in self.clusters if cluster.id == code.cluster)

    def modifier_of(self, code: Code) -> Modifier | None:
        """Return the question that a code asks, if it asks one."""
        return next((each for each in self.modifiers if each.id == code.modifier), None)


@dataclass(eq=False)
class OwnLens:
    """A lens that the coach made, in one language; `body` is as in a file of `resources/lenses`."""

    id: OwnLensId
    name: str
    body: dict[str, Any]
    archived: bool = False
