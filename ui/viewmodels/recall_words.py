"""How asking back is said: in which way, what came of it, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.services.recall import RecallAnswer, RecallHow
from ui import i18n

if TYPE_CHECKING:
    from beeldcoach.services.outside import OutsideCopy
    from beeldcoach.services.recall import RecallCopy
    from ui.i18n import Language

HOW: dict[RecallHow, object] = {
    RecallHow.LETTER: QT_TRANSLATE_NOOP("recall_words", "By letter"),
    RecallHow.MAIL: QT_TRANSLATE_NOOP("recall_words", "By mail"),
    RecallHow.PHONE: QT_TRANSLATE_NOOP("recall_words", "By phone"),
    RecallHow.TALK: QT_TRANSLATE_NOOP("recall_words", "In a talk"),
}
ANSWER: dict[RecallAnswer, object] = {
    RecallAnswer.RETURNED: QT_TRANSLATE_NOOP("recall_words", "Returned"),
    RecallAnswer.DESTROYED: QT_TRANSLATE_NOOP("recall_words", "Destroyed"),
    RecallAnswer.REFUSED: QT_TRANSLATE_NOOP("recall_words", "Refused"),
    RecallAnswer.NO_ANSWER: QT_TRANSLATE_NOOP("recall_words", "No answer"),
}
_TO_ASK = QT_TRANSLATE_NOOP("recall_words", "To ask back")
_ASKED = QT_TRANSLATE_NOOP("recall_words", "Asked back on {date}, no answer yet")
_ANSWERED = QT_TRANSLATE_NOOP("recall_words", "{answer} on {date}")


def how_text(how: RecallHow) -> str:
    """Return in which way, in words."""
    return _tr(HOW[how])


def answer_text(answer: RecallAnswer) -> str:
    """Return an answer in words."""
    return _tr(ANSWER[answer])


def state_text(copy: RecallCopy | OutsideCopy, language: Language) -> str:
    """Return how asking a copy back stands."""
    if copy.answer is not None and copy.answered_on is not None:
        day = i18n.date_text(copy.answered_on, language)
        return _tr(_ANSWERED).format(answer=answer_text(copy.answer), date=day)
    if copy.asked_on is not None:
        return _tr(_ASKED).format(date=i18n.date_text(copy.asked_on, language))
    return _tr(_TO_ASK)


def _tr(text: object) -> str:
    return QCoreApplication.translate("recall_words", str(text))  # marked where it is written
