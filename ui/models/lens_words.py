"""Words for what a lens is made of, and for what can be wrong with the file of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.lens import CODE_COLOURS, Pole, Role, Speech

if TYPE_CHECKING:
    from beeldcoach.services.errors import LensFault

_POLES = {
    Pole.NEUTRAL: QT_TRANSLATE_NOOP("lens_words", "Neutral"),
    Pole.SUCCESS: QT_TRANSLATE_NOOP("lens_words", "Success"),
    Pole.CHANCE: QT_TRANSLATE_NOOP("lens_words", "Chance"),
}
_ROLES = {
    Role.NONE: QT_TRANSLATE_NOOP("lens_words", "No part in it"),
    Role.INITIATIVE: QT_TRANSLATE_NOOP("lens_words", "Initiative"),
    Role.RECEPTION: QT_TRANSLATE_NOOP("lens_words", "Reception"),
    Role.FOLLOW_UP: QT_TRANSLATE_NOOP("lens_words", "Follow-up"),
}
_SPEECH = {
    Speech.NONE: QT_TRANSLATE_NOOP("lens_words", "Says nothing of it"),
    Speech.TEACHER: QT_TRANSLATE_NOOP("lens_words", "The teacher talks"),
    Speech.PUPIL: QT_TRANSLATE_NOOP("lens_words", "A pupil talks"),
    Speech.BOTH: QT_TRANSLATE_NOOP("lens_words", "They talk together"),
    Speech.SILENCE: QT_TRANSLATE_NOOP("lens_words", "Nobody talks"),
    Speech.QUESTION: QT_TRANSLATE_NOOP("lens_words", "A question ends here"),
    Speech.ANSWER: QT_TRANSLATE_NOOP("lens_words", "A pupil answers"),
}
_COLOURS = {
    "blauw": QT_TRANSLATE_NOOP("lens_words", "blue circle"),
    "oranje": QT_TRANSLATE_NOOP("lens_words", "orange diamond"),
    "groen": QT_TRANSLATE_NOOP("lens_words", "green triangle"),
    "paars": QT_TRANSLATE_NOOP("lens_words", "purple square"),
    "vermiljoen": QT_TRANSLATE_NOOP("lens_words", "vermilion plus"),
    "leisteen": QT_TRANSLATE_NOOP("lens_words", "slate hexagon"),
    "hemel": QT_TRANSLATE_NOOP("lens_words", "sky-blue ring"),
    "geel": QT_TRANSLATE_NOOP("lens_words", "yellow half disc"),
}
_THINGS = {
    "clusters": QT_TRANSLATE_NOOP("lens_words", "Cluster {number}"),
    "codes": QT_TRANSLATE_NOOP("lens_words", "Code {number}"),
    "modifiers": QT_TRANSLATE_NOOP("lens_words", "Question {number}"),
    "answers": QT_TRANSLATE_NOOP("lens_words", "answer {number}"),
}
_MEMBERS = {
    "id": QT_TRANSLATE_NOOP("lens_words", "id"),
    "name": QT_TRANSLATE_NOOP("lens_words", "name"),
    "about": QT_TRANSLATE_NOOP("lens_words", "what it is for"),
    "key": QT_TRANSLATE_NOOP("lens_words", "key"),
    "cluster": QT_TRANSLATE_NOOP("lens_words", "cluster"),
    "colour": QT_TRANSLATE_NOOP("lens_words", "colour"),
    "example": QT_TRANSLATE_NOOP("lens_words", "example"),
    "interval": QT_TRANSLATE_NOOP("lens_words", "with a length"),
    "pole": QT_TRANSLATE_NOOP("lens_words", "pole"),
    "role": QT_TRANSLATE_NOOP("lens_words", "place in the chain"),
    "speech": QT_TRANSLATE_NOOP("lens_words", "who talks"),
    "modifier": QT_TRANSLATE_NOOP("lens_words", "question"),
    "question": QT_TRANSLATE_NOOP("lens_words", "question"),
    "lead_ms": QT_TRANSLATE_NOOP("lens_words", "before it"),
    "lag_ms": QT_TRANSLATE_NOOP("lens_words", "after it"),
}
_FAULTS = {
    "missing": QT_TRANSLATE_NOOP("lens_words", "this is missing."),
    "no_text": QT_TRANSLATE_NOOP("lens_words", "“{value}” is no text."),
    "too_long": QT_TRANSLATE_NOOP("lens_words", "“{value}” has more than {limit} letters."),
    "odd_letters": QT_TRANSLATE_NOOP("lens_words", "it has letters or spaces that do not show."),
    "reserved_key": QT_TRANSLATE_NOOP("lens_words", "{value} is a key of the player."),
    "no_key": QT_TRANSLATE_NOOP("lens_words", "“{value}” is no key that a code can have."),
    "no_id": QT_TRANSLATE_NOOP("lens_words", "“{value}” is no id (a to z, 0 to 9 and _)."),
    "no_choice": QT_TRANSLATE_NOOP("lens_words", "“{value}” is none of those that can be."),
    "no_flag": QT_TRANSLATE_NOOP("lens_words", "“{value}” is neither true nor false."),
    "no_span": QT_TRANSLATE_NOOP("lens_words", "“{value}” is no number from 0 to {limit}."),
    "no_list": QT_TRANSLATE_NOOP("lens_words", "“{value}” is no list."),
    "no_object": QT_TRANSLATE_NOOP("lens_words", "“{value}” tells nothing of it."),
    "too_few": QT_TRANSLATE_NOOP("lens_words", "there are too few of them: {value}."),
    "too_many": QT_TRANSLATE_NOOP("lens_words", "there are {value}, and {limit} is the most."),
    "unknown": QT_TRANSLATE_NOOP("lens_words", "“{value}” is not known here."),
    "twice": QT_TRANSLATE_NOOP("lens_words", "“{value}” stands there more than once."),
}
_MANY = {
    "clusters": QT_TRANSLATE_NOOP("lens_words", "The clusters"),
    "codes": QT_TRANSLATE_NOOP("lens_words", "The codes"),
    "modifiers": QT_TRANSLATE_NOOP("lens_words", "The questions"),
    "answers": QT_TRANSLATE_NOOP("lens_words", "the answers"),
}
_LENS = QT_TRANSLATE_NOOP("lens_words", "The lens")


def poles() -> tuple[tuple[str, str], ...]:
    """Return the poles as choices of (key, words)."""
    return tuple((pole.value, _tr(words)) for pole, words in _POLES.items())


def roles() -> tuple[tuple[str, str], ...]:
    """Return the places in the chain as choices."""
    return tuple((role.value, _tr(words)) for role, words in _ROLES.items())


def speeches() -> tuple[tuple[str, str], ...]:
    """Return what a code can say of who talks, as choices."""
    return tuple((speech.value, _tr(words)) for speech, words in _SPEECH.items())


def colours() -> tuple[tuple[str, str], ...]:
    """Return the colours, each with its shape, as choices."""
    return tuple((colour, _tr(_COLOURS[colour])) for colour in CODE_COLOURS)


def known_faults() -> frozenset[str]:
    """Return the kinds of faults that have words; a test compares them with all there are."""
    return frozenset(_FAULTS)


def fault_words(fault: LensFault) -> str:
    """Return what is wrong, and where: code 4, key: K is a key of the player."""
    what = _tr(_FAULTS[fault.kind]).format(value=fault.value, limit=fault.limit)
    return f"{_place(fault.where)}: {what}"


def _place(where: tuple[str | int, ...]) -> str:
    parts: list[str] = []
    for at, step in enumerate(where):
        if isinstance(step, int):
            continue
        following = where[at + 1] if at + 1 < len(where) else None
        if isinstance(following, int):
            parts.append(_tr(_THINGS[step]).format(number=following + 1))
        else:
            parts.append(_tr((_MANY if step in _MANY else _MEMBERS)[step]))
    return ", ".join(parts) or _tr(_LENS)


def _tr(words: object) -> str:
    return QCoreApplication.translate("lens_words", str(words))
