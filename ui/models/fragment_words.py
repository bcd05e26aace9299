"""Words and pictures for what stands on the card of a fragment, and for what is advised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.fragment_advice import Advice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

KIND_ICONS = {
    "success": "ph.medal",
    "question": "ph.question",
    "contrast": "ph.arrows-left-right",
    "own_choice": "ph.user",
}
STATUS_ICONS = {"not_seen": "ph.eye-slash", "agreed": "ph.check", "not_shown": "ph.hand"}
_KINDS: Mapping[str, object] = {
    "success": QT_TRANSLATE_NOOP("fragments", "success"),
    "question": QT_TRANSLATE_NOOP("fragments", "question"),
    "contrast": QT_TRANSLATE_NOOP("fragments", "contrast"),
    "own_choice": QT_TRANSLATE_NOOP("fragments", "own choice"),
}
_STATUSES: Mapping[str, object] = {
    "not_seen": QT_TRANSLATE_NOOP("fragments", "not seen yet"),
    "agreed": QT_TRANSLATE_NOOP("fragments", "agreed"),
    "not_shown": QT_TRANSLATE_NOOP("fragments", "do not show"),
}
_NEEDS: Mapping[str, object] = {
    "relation": QT_TRANSLATE_NOOP("fragments", "relation"),
    "competence": QT_TRANSLATE_NOOP("fragments", "competence"),
    "autonomy": QT_TRANSLATE_NOOP("fragments", "autonomy"),
}
_CHILDREN: Mapping[str, object] = {
    "none": QT_TRANSLATE_NOOP("fragments", "none"),
    "out_of_focus": QT_TRANSLATE_NOOP("fragments", "out of focus"),
    "in_focus": QT_TRANSLATE_NOOP("fragments", "in focus"),
}
_ADVICE: Mapping[Advice, object] = {
    Advice.FEW: QT_TRANSLATE_NOOP("fragments", "Three to six fragments make a good talk."),
    Advice.MANY: QT_TRANSLATE_NOOP("fragments", "More than six fragments is much for one talk."),
    Advice.FEW_SUCCESSES: QT_TRANSLATE_NOOP(
        "fragments", "Fewer than two of three fragments are a success."
    ),
    Advice.NONE_FOR_GOAL: QT_TRANSLATE_NOOP(
        "fragments", "No fragment holds a code that counts for a goal."
    ),
    Advice.SHORT: QT_TRANSLATE_NOOP(
        "fragments", "Under 15 seconds: is there enough to see what happens?"
    ),
    Advice.LONG: QT_TRANSLATE_NOOP("fragments", "Over 2 minutes: could it be shorter?"),
}
_ONE = QT_TRANSLATE_NOOP("fragments", "Fragment {numbers}")
_SOME = QT_TRANSLATE_NOOP("fragments", "Fragments {numbers}")
_NONE = QT_TRANSLATE_NOOP(
    "fragments",
    "No fragment yet. Press I at its begin and O at its end, then F to cut it. "
    "With a moment chosen, F cuts around it.",
)
_CLOSED = QT_TRANSLATE_NOOP(
    "fragments", "This can be answered with yes or no. Begin with what, how or who."
)


def _tr(words: object) -> str:
    return QCoreApplication.translate("fragments", str(words))


def _choices(words: Mapping[str, object]) -> list[tuple[str, str]]:
    return [(key, _tr(word)) for key, word in words.items()]


def kinds() -> list[tuple[str, str]]:
    """Return the kinds of fragments with their words."""
    return _choices(_KINDS)


def kind_word(kind: str) -> str:
    """Return the word for a kind."""
    return _tr(_KINDS[kind])


def statuses() -> list[tuple[str, str]]:
    """Return what the teacher can have said, with words."""
    return _choices(_STATUSES)


def status_word(status: str) -> str:
    """Return the words for what the teacher said."""
    return _tr(_STATUSES[status])


def needs() -> list[tuple[str, str]]:
    """Return the basic needs with their words."""
    return _choices(_NEEDS)


def children() -> list[tuple[str, str]]:
    """Return which children can be recognised, with words."""
    return _choices(_CHILDREN)


def advice_words(advice: Advice) -> str:
    """Return an advice as a sentence."""
    return _tr(_ADVICE[advice])


def hint_words(advice: Advice, numbers: Sequence[int] = ()) -> str:
    """Return an advice as a sentence, with the fragments that it is about."""
    if not numbers:
        return advice_words(advice)
    listed = ", ".join(map(str, numbers))
    which = _tr(_ONE if len(numbers) == 1 else _SOME).format(numbers=listed)
    sentence = advice_words(advice)
    return f"{which}: {sentence[:1].lower()}{sentence[1:]}"


def closed_words() -> str:
    """Return the advice at a question for yes or no."""
    return _tr(_CLOSED)


def none_words() -> str:
    """Return what to do to have a fragment."""
    return _tr(_NONE)


def title_words(number: int, title: str) -> str:
    """Return how a fragment is called: by its title, else by its number."""
    words = QCoreApplication.translate("fragments", "Fragment {number}")
    return title.strip() or words.format(number=number)
