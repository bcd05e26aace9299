"""Who decides about a consent now, in a sentence for above the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui import i18n
from ui.viewmodels.consent_words import signers

if TYPE_CHECKING:
    from beeldcoach.services.consent_view import ConsentPage
    from ui.i18n import Language
    from ui.widgets.label import Tone

_SOON = 30  # days before the sixteenth birthday
_UNTIL: object = QT_TRANSLATE_NOOP(
    "ConsentDeciding", "{who} decide for {name} until {day}, when {name} turns 16."
)
_ALONE_UNTIL: object = QT_TRANSLATE_NOOP(
    "ConsentDeciding", "{who} decides for {name} until {day}, when {name} turns 16."
)
_AGE: object = QT_TRANSLATE_NOOP(
    "ConsentDeciding", "{who} decides for {name}. Fill in the birthday: from 16 {name} decides."
)
_ASK: object = QT_TRANSLATE_NOOP(
    "ConsentDeciding",
    "{name} is 16 since {day} and decides. What the guardians said counts no more: ask {name}.",
)
_SELF: object = QT_TRANSLATE_NOOP("ConsentDeciding", "{name} is 16 or older and decides.")
_REFUSES: object = QT_TRANSLATE_NOOP(
    "ConsentDeciding", "One guardian refuses: {who}. Then it is a no."
)


def deciding_text(page: ConsentPage, language: Language) -> tuple[str, Tone]:
    """Return who decides now and its tone; empty of somebody who was never a minor here."""
    said, tone = _who(page, language)
    refusing = dict.fromkeys(name for row in page.rows if row.agreed_by for name in row.refused_by)
    if refusing and page.guardians:
        return f"{said} {_tr(_REFUSES).format(who=', '.join(refusing))}".strip(), "warn"
    return said, tone


def _who(page: ConsentPage, language: Language) -> tuple[str, Tone]:
    start, name = page.decides_from, page.first_name
    day = i18n.date_text(start, language) if start else ""
    if page.guardians:
        who = signers(page)
        if start is None:
            return _tr(_AGE).format(who=who, name=name), "warn"
        words = _UNTIL if len(page.guardians) > 1 else _ALONE_UNTIL
        soon = (start - page.today).days <= _SOON
        return _tr(words).format(who=who, name=name, day=day), "warn" if soon else "second"
    if start is None or start > page.today:
        return "", "second"
    if not page.asked_since:
        return _tr(_ASK).format(name=name, day=day), "warn"
    return _tr(_SELF).format(name=name), "second"


def _tr(text: object) -> str:
    return QCoreApplication.translate("ConsentDeciding", str(text))  # marked where it is written
