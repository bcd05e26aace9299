"""The rows of the register in words and glyphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Verdict
from ui import i18n
from ui.models.register_table import Cell, Line
from ui.viewmodels.consent_words import NOTHING, day_text, entry_text, reason_text
from ui.viewmodels.recall_words import state_text
from ui.viewmodels.release_words import About, said

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from beeldcoach.services.documents import RegisterRow
    from beeldcoach.services.ledger_lines import LedgerRow
    from beeldcoach.services.recall import RecallCopy
    from beeldcoach.services.sight import Sight
    from beeldcoach.services.who_saw import SeenPage, SightPage
    from ui.i18n import Language

_Look = tuple[str, str, object]  # glyph, colour, words

_WAYS: dict[str, _Look] = {
    "out": ("ph.paper-plane-tilt", "ink2", QT_TRANSLATE_NOOP("register_lines", "Went out")),
    "unfinished": ("ph.warning", "warn", QT_TRANSLATE_NOOP("register_lines", "Began, not ended")),
    "aborted": ("ph.prohibit", "ink2", QT_TRANSLATE_NOOP("register_lines", "Broken off")),
    "shown": ("ph.eye", "ink2", QT_TRANSLATE_NOOP("register_lines", "Shown only")),
    "told": ("ph.chats-circle", "ink2", QT_TRANSLATE_NOOP("register_lines", "Told orally")),
}
_FORCED: _Look = (
    "ph.warning-octagon",
    "bad",
    QT_TRANSLATE_NOOP("register_lines", "Out by law, without consent"),
)
_VERDICTS: dict[Verdict, _Look] = {
    Verdict.ALLOW: ("ph.check-circle", "ok", QT_TRANSLATE_NOOP("register_lines", "A copy")),
    Verdict.VIEW_ONLY: ("ph.eye", "ok", QT_TRANSLATE_NOOP("register_lines", "Looking")),
    Verdict.NEEDS_WRITTEN: (
        "ph.pen-nib",
        "warn",
        QT_TRANSLATE_NOOP("register_lines", "Not yet: only orally agreed"),
    ),
    Verdict.NEEDS_UNRECOGNISABLE: (
        "ph.warning",
        "warn",
        QT_TRANSLATE_NOOP("register_lines", "Not yet: others can be recognised"),
    ),
    Verdict.NEEDS_DISCUSSION: (
        "ph.chats-circle",
        "warn",
        QT_TRANSLATE_NOOP("register_lines", "Not yet: talk about it first"),
    ),
}
_WORK: _Look = ("ph.check-circle", "ok", QT_TRANSLATE_NOOP("register_lines", "Working with it"))
_HEAR: _Look = ("ph.chats-circle", "ok", QT_TRANSLATE_NOOP("register_lines", "Hearing it"))
_NOT_YET: _Look = ("ph.warning", "warn", QT_TRANSLATE_NOOP("register_lines", "Not yet"))
_BECAUSE = QT_TRANSLATE_NOOP("register_lines", "{words}: {why}")
_BY_LAW = QT_TRANSLATE_NOOP("register_lines", "{words}; by law, without consent")
_HELD = QT_TRANSLATE_NOOP("register_lines", "not shown to whom it is about")
_HELD_UNTIL = QT_TRANSLATE_NOOP(
    "register_lines", "not shown to whom it is about; look again on {date}"
)
_KEPT = QT_TRANSLATE_NOOP("register_lines", "as long as it is kept")


@dataclass(frozen=True, slots=True)
class Shown:
    """For whom rows are put in words: the language, the day, and whether of all together."""

    language: Language
    today: date
    of_all: bool


def seen_titles(shown: Shown) -> tuple[str, ...]:
    """Return the titles above who has seen what."""
    whose = (_tr(QT_TRANSLATE_NOOP("register_lines", "Whose")),) if shown.of_all else ()
    return (
        _tr(QT_TRANSLATE_NOOP("register_lines", "No.")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "Date")),
        *whose,
        _tr(QT_TRANSLATE_NOOP("register_lines", "What")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "To whom")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "How")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "Ground")),
    )


def seen_lines(page: SeenPage, recalls: Mapping[int, RecallCopy], shown: Shown) -> tuple[Line, ...]:
    """Return who has seen what; what is asked back says how that stands."""
    return tuple(_seen(name, row, recalls.get(int(row.number)), shown) for name, row in page.rows)


def _seen(name: str, row: RegisterRow, recall: RecallCopy | None, shown: Shown) -> Line:
    icon, token, words = _WAYS[row.way]
    how = _tr(words)
    if row.forced:
        icon, token, words = _FORCED
        how = _tr(words) if row.way == "out" else _tr(_BY_LAW).format(words=how)
    if row.reason:
        how = _tr(_BECAUSE).format(words=how, why=reason_text(row.reason) or row.reason)
    if row.held_back:
        how = f"{how}\n{_held(row, shown)}"
    kinds: set[str] = {row.way}
    if row.forced:
        kinds.add("forced")
    if recall is not None:
        how = f"{how}\n{state_text(recall, shown.language)}"
        icon, token = ("ph.arrow-u-up-left", "warn") if recall.is_open else (icon, token)
        kinds.add("recall")
    number = int(row.number)
    return Line(
        (
            Cell(row.number, by=number),
            Cell(day_text(row.day, shown.language), by=(row.day.isoformat())),
            *((Cell(name),) if shown.of_all else ()),
            Cell(row.thing or row.what),
            Cell(row.recipient),
            Cell(how, icon, token),
            Cell(row.ground),
        ),
        frozenset(kinds),
        row.forced,
    )


def _held(row: RegisterRow, shown: Shown) -> str:
    """Return in words that she may not know of it, and until when."""
    if row.reconsider_on is None:
        return _tr(_HELD)
    day = i18n.date_text(row.reconsider_on, shown.language)
    return _tr(_HELD_UNTIL).format(date=day)


def sight_titles(shown: Shown) -> tuple[str, ...]:
    """Return the titles above who can see what."""
    whose = (_tr(QT_TRANSLATE_NOOP("register_lines", "Whose")),) if shown.of_all else ()
    return (
        *whose,
        _tr(QT_TRANSLATE_NOOP("register_lines", "Who")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "What")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "What for")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "Now")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "Until")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "Ground")),
    )


def sight_lines(page: SightPage, shown: Shown) -> tuple[Line, ...]:
    """Return who can see what."""
    return tuple(_sight(name, sight, shown) for name, sight in page.rows)


def _sight(name: str, sight: Sight, shown: Shown) -> Line:
    icon, token, words = _now(sight)
    now = _tr(words)
    if sight.lacks and sight.verdict is Verdict.DENY:
        first_name = name.split(" ", 1)[0]
        about = About(first_name, sight.recipient, shown.language, shown.today)
        now = _tr(_BECAUSE).format(words=now, why=said(sight.lacks[0], about).what)
    until = _tr(_KEPT)
    if sight.until is not None:
        until = i18n.date_text(sight.until, shown.language)
    return Line(
        (
            *((Cell(name),) if shown.of_all else ()),
            Cell(sight.recipient),
            Cell(sight.what),
            Cell(sight.purpose_name),
            Cell(now, icon, token),
            Cell(until, by=sight.until.isoformat() if sight.until else "9999"),
            Cell(sight.ground),
        ),
        frozenset({"can" if sight.can else "not_yet"}),
    )


def _now(sight: Sight) -> _Look:
    if sight.can and sight.purpose is Purpose.COACH_WORK:
        return _WORK
    if sight.can and sight.purpose is Purpose.ORAL_INTERIM:
        return _HEAR
    return _VERDICTS.get(sight.verdict, _NOT_YET)


def ledger_titles() -> tuple[str, ...]:
    """Return the titles above every entry of the ledger."""
    return (
        _tr(QT_TRANSLATE_NOOP("register_lines", "No.")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "Recorded")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "Whose")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "What it says")),
        _tr(QT_TRANSLATE_NOOP("register_lines", "To whom")),
    )


def ledger_lines(rows: tuple[LedgerRow, ...], shown: Shown) -> tuple[Line, ...]:
    """Return every entry of the ledger."""
    return tuple(_entry(row, shown) for row in rows)


def _entry(row: LedgerRow, shown: Shown) -> Line:
    at = row.at.astimezone()
    when = f"{i18n.date_text(at.date(), shown.language)} {at:%H:%M}"
    jumped = bool(row.seconds)
    icon, token = ("ph.clock-counter-clockwise", "warn") if jumped else ("", "ink")
    return Line(
        (
            Cell(str(row.seq), by=row.seq),
            Cell(when, by=row.at.isoformat()),
            Cell(row.name or NOTHING),
            Cell(entry_text(row), icon, token),
            Cell(row.recipient or NOTHING),
        )
    )


def _tr(text: object) -> str:
    return QCoreApplication.translate("register_lines", str(text))  # marked where it is written
