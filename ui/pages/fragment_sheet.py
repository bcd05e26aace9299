"""The whole card of a fragment: every field, from its edges to what the teacher found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.fragment_advice import length_advice
from ui import theme
from ui.i18n import Language, film_time
from ui.models import fragment_words as words
from ui.pages.card_codes import CardCodes
from ui.pages.card_fields import CardDrafts, CardField, QuestionField, SmallAdvice
from ui.pages.card_menu import CardMenu
from ui.pages.film_time_field import FilmTimeField
from ui.pages.still_strip import StillStrip
from ui.widgets.clicks import tell_clicks
from ui.widgets.growing_text import GrowingText
from ui.widgets.label import Label
from ui.widgets.menu_chip import MenuChip
from ui.widgets.segmented import Segmented
from ui.widgets.sentence_edit import SentenceEdit
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.talk_plan import TalkPlan
    from ui.viewmodels.card_parts import CodeOfCard
    from ui.viewmodels.fragment_rows import FragmentRow, StillRow

_TWO_COLUMNS = 340  # logical pixels; narrower, fact and meaning stand below one another


class FragmentSheet(QWidget):
    """One fragment with all its fields; everything is told while it is typed.

    Signals:
        filled: the fragment, the name of a field of FragmentRow, its value.
        placed: the fragment, its begin and end in milliseconds.
        acted: the fragment, and what to do with it: see CardMenu; also previous and next.
        clicked: something was pressed that keeps no keyboard.
    """

    filled = Signal(object, str, object)
    placed = Signal(object, int, int)
    acted = Signal(object, str)
    clicked = Signal()

    def __init__(self, language: Language, plan: TalkPlan) -> None:
        super().__init__()
        self._row: FragmentRow | None = None
        self._shown: object = None  # what was shown last; a key press shows the same again
        self._previous = self._step("ph.caret-left", self.tr("Fragment before"))
        self._next = self._step("ph.caret-right", self.tr("Fragment after"))
        self._which = Label("", "strong", tabular=True)
        self._menu = CardMenu(ordered=True, whole=False)
        self._kind = MenuChip(self.tr("Kind of fragment"), words.KIND_ICONS)
        self._begin = FilmTimeField(self.tr("Begin of the fragment"), language)
        self._end = FilmTimeField(self.tr("End of the fragment"), language)
        self._play = QPushButton()
        self._length = SmallAdvice()
        self._question = QuestionField(self.tr("Open question"), plan, SentenceEdit())
        self.codes, self.stills = CardCodes(), StillStrip()
        self._need = Segmented(clearable=True, by_tab=True)
        self._children = Segmented(clearable=True, by_tab=True)
        self._status = Segmented(by_tab=True)
        self._used = QCheckBox(self.tr("Looked at in the talk"))
        self._fields = self._make_fields()
        self._used.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._drafts = CardDrafts(self._fields, self)
        self._facts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._bind()

    def set_state(
        self, row: FragmentRow | None, count: int = 0, following: int | None = None
    ) -> None:
        """Show a fragment out of so many, and the number of the next one in the film."""
        shown = (row, count, following)
        if shown == self._shown:
            return
        self._shown = shown
        other = (row.id if row else None) != (self._row.id if self._row else None)
        if other:
            self.flush()
        self._row = row
        self._drafts.show(row, anew=other or row is None)
        if row is None:
            return
        which = self.tr("Fragment {number} of {count}")
        self._which.setText(which.format(number=row.number, count=count))
        self._previous.setEnabled(row.number > 1)
        self._next.setEnabled(row.number < count)
        self._menu.set_state(row.number, count, following)
        self._show_span(row)
        self._show_choices(row)
        self._question.set_state(row)
        self.setAccessibleName(words.title_words(row.number, row.title))

    def set_parts(
        self,
        codes: Sequence[CodeOfCard],
        lens: Lens | None,
        stills: Sequence[StillRow],
        picture: Callable[[int], bytes],
    ) -> None:
        """Show what goes with the fragment: codes and stills."""
        self.codes.set_state(codes, lens)
        self.stills.set_state(stills, picture)

    def set_teacher(self, name: str) -> None:
        """Name the teacher at what is hers."""
        self._of_teacher.set_label(self.tr("What {name} says").format(name=name))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        """Take less room beside the film."""
        way = QBoxLayout.Direction
        self._facts.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._kind.set_narrow(narrow)

    def flush(self) -> None:
        """Tell what was typed up to now."""
        self._drafts.flush()
        self.stills.flush()
        for field in (self._begin, self._end):
            field.keep()

    def focus_title(self) -> None:
        """Take the keyboard."""
        self.focus_on("title")

    def focus_on(self, field: str) -> None:
        """Let one of the fields take the keyboard."""
        self._fields[field].setFocus(Qt.FocusReason.TabFocusReason)

    # Show

    def _show_span(self, row: FragmentRow) -> None:
        self._begin.set_state(row.start_ms)
        self._end.set_state(row.end_ms)
        length = film_time(row.length_ms + 500)
        self._play.setText(f" {length}")
        self._play.setAccessibleName(self.tr("Play this fragment, {length}").format(length=length))
        advice = length_advice(row.start_ms, row.end_ms)
        self._length.set_words(words.advice_words(advice) if advice else "")

    def _show_choices(self, row: FragmentRow) -> None:
        self._kind.set_state(words.kinds(), row.kind)
        self._need.set_state(words.needs(), row.need)
        self._children.set_state(words.children(), row.children)
        self._status.set_state(words.statuses(), row.status)
        self._used.setChecked(row.used)

    # Build

    def _step(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(icon, "ink", 16))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _make_fields(self) -> dict[str, QLineEdit | GrowingText]:
        fields: dict[str, QLineEdit | GrowingText] = {
            "title": QLineEdit(),
            "question": self._question.field,
        }
        for name in ("pupil_does", "teacher_does", "effect"):
            fields[name] = GrowingText(1, 6)
        fields["fact"], fields["meaning"] = GrowingText(3, 8), GrowingText(3, 8)
        fields["insight"] = GrowingText(2, 6)
        return fields

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S4, theme.S12, theme.S12)
        column.setSpacing(theme.S12)
        column.addLayout(self._head())
        for name, label in self._chain():
            column.addWidget(CardField(label, self._fields[name]))
        self._facts.setSpacing(theme.S8)
        for name, label in (
            ("fact", self.tr("Fact: what do you see?")),
            ("meaning", self.tr("Meaning")),
        ):
            field = CardField(label, self._fields[name])
            self._facts.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._facts)
        column.addWidget(self._question)
        column.addWidget(Separator())
        column.addWidget(self.stills)
        column.addWidget(self.codes)
        column.addWidget(CardField(self.tr("Basic need"), self._need))
        column.addWidget(CardField(self.tr("Children that can be recognised"), self._children))
        column.addWidget(Separator())
        self._of_teacher = CardField("", self._status)
        self._status.setAccessibleName(self.tr("What the teacher says of showing it"))
        column.addWidget(self._of_teacher)
        column.addWidget(self._used)
        column.addWidget(CardField(self.tr("Insight of the teacher"), self._fields["insight"]))
        column.addStretch()
        self._show_choices_at_first()

    def _show_choices_at_first(self) -> None:
        """Fill the choices, so that each segment is there to be watched."""
        self._need.set_state(words.needs(), "")
        self._children.set_state(words.children(), "")
        self._status.set_state(words.statuses(), "not_seen")

    def _chain(self) -> list[tuple[str, str]]:
        return [
            ("pupil_does", self.tr("A pupil does")),
            ("teacher_does", self.tr("The teacher does")),
            ("effect", self.tr("Effect")),
        ]

    def _head(self) -> QVBoxLayout:
        title = self._fields["title"]
        assert isinstance(title, QLineEdit)
        title.setFont(theme.font("strong"))
        title.setPlaceholderText(self.tr("Title, in the teacher's words"))
        title.setAccessibleName(self.tr("Title of the fragment"))
        self._play.setFont(theme.font("small", tabular=True))
        self._play.setIcon(theme.icon("ph.play", "accent", 14))
        self._play.setToolTip(self.tr("Play this fragment"))
        self._play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_role(self._play, "quiet")
        which = _row(self._previous, self._which, self._next)
        which.addStretch()
        which.addWidget(self._kind)
        which.addWidget(self._menu)
        span = _row(self._begin, Label("\N{EN DASH}", "text", "second"), self._end)
        span.addStretch()
        span.addWidget(self._play)
        head = QVBoxLayout()
        head.setSpacing(theme.S8)
        head.addLayout(which)
        head.addWidget(title)
        head.addLayout(span)
        head.addWidget(self._length)
        return head

    # Tell

    def _bind(self) -> None:
        self._drafts.written.connect(self._tell)
        self._question.picked.connect(self.flush)
        self._question.clicked.connect(self.clicked)
        self._kind.chosen.connect(lambda key: self._tell("kind", key))
        self._need.chosen.connect(lambda key: self._tell("need", key))
        self._children.chosen.connect(lambda key: self._tell("children", key))
        self._status.chosen.connect(lambda key: self._tell("status", key))
        self._used.clicked.connect(lambda on: self._tell("used", on))
        self._begin.changed.connect(lambda ms: self._place(ms, None))
        self._end.changed.connect(lambda ms: self._place(None, ms))
        self._menu.acted.connect(self._act)
        self._play.clicked.connect(lambda: self._act("play"))
        self._previous.clicked.connect(lambda: self._act("previous"))
        self._next.clicked.connect(lambda: self._act("next"))
        for part in (self.codes, self.stills):
            part.clicked.connect(self.clicked)
        for field in self._fields.values():
            if isinstance(field, GrowingText):
                field.escaped.connect(self.clicked)
        pressed = (self._play, self._previous, self._next, self._used)
        for widget in (*pressed, self._need, self._children, self._status):
            tell_clicks(widget, self.clicked.emit)

    def _act(self, what: str) -> None:
        if self._row is not None:
            self.flush()
            self.acted.emit(self._row.id, what)

    def _place(self, start_ms: int | None, end_ms: int | None) -> None:
        row = self._row
        if row is not None:
            start = row.start_ms if start_ms is None else start_ms
            end = row.end_ms if end_ms is None else end_ms
            self.placed.emit(row.id, start, end)
        if self._row is not None:
            self._show_span(self._row)  # as it is now: what could not be done was not

    def _tell(self, name: str, value: object) -> None:
        if self._row is not None:
            self.filled.emit(self._row.id, name, value)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.S4)
    for widget in widgets:
        row.addWidget(widget)
    return row
