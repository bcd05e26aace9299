"""The letters of a trajectory: filled in, edited by the coach, seen as they print, released."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from beeldcoach.domain.ids import TrajectoryId
from ui import i18n, theme
from ui.navigation import Location
from ui.pages.letter_editor import LetterEditor
from ui.pages.letter_words import OF_PRACTICE, begin_words, missing_words
from ui.pages.letters_top import LettersTop
from ui.pages.page import Page
from ui.pages.report_pane import LetterPane
from ui.printing import print_pages
from ui.viewmodels.letters import LettersModel, Question
from ui.widgets.banner import Notice, Remedy
from ui.widgets.empty_state import EmptyState
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.letter_release import ToPrint
    from beeldcoach.services.letters import LetterView
    from ui.viewmodels.session import Session

_NARROW = 1012  # logical pixels of page in a window of 1100


class LettersPage(Page):
    """The letters of one trajectory."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = LettersModel(session)
        self.top = LettersTop()
        self.editor = LetterEditor(self.model)
        self.pane = LetterPane(session, "width")  # until it is known how wide it is
        self.empty = EmptyState()
        self.sides = Segmented()
        self._side = "text"
        self._dismissed: Notice | None = None
        self._standing: Notice | None = None
        self._build()
        self._bind()
        self._fold()

    def _build(self) -> None:
        self._tabs = QWidget()
        tabs = QHBoxLayout(self._tabs)
        tabs.setContentsMargins(theme.S16, theme.S4, theme.S16, theme.S4)
        tabs.addWidget(self.sides)
        tabs.addStretch()
        self._rule = Separator(Qt.Orientation.Vertical)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.editor, 1)
        both.addWidget(self._rule)
        both.addWidget(self.pane, 1)
        writing = QWidget()
        below = QVBoxLayout(writing)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._tabs)
        below.addLayout(both, 1)
        self._under = QStackedWidget()
        for widget in (QWidget(), self.empty, writing):  # the first until the answer comes
            self._under.addWidget(widget)
        self._writing = writing
        whole = QVBoxLayout()
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addWidget(Separator())
        whole.addWidget(self._under, 1)
        self.fill(whole)

    def _bind(self) -> None:
        model, top = self.model, self.top
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.leaving.connect(self.going)
        model.printing.connect(self._print)
        model.printed.connect(self._say_printed)
        model.names_left_out.connect(self._say_left_out)
        top.back.connect(self._go_to_trajectory)
        top.chosen.connect(self._choose)
        top.refilling.connect(self._refill)
        top.removing.connect(self._remove)
        top.releasing.connect(model.release)
        self.empty.acted.connect(model.begin)
        self.sides.chosen.connect(self.choose_side)
        self.pane.failed.connect(self.show_error)
        self.notice.remedied.connect(self._mend)
        self.notice.dismissed.connect(self._on_dismissed)
        self._shortcut("Ctrl+PgUp", lambda: self.pane.turn(-1))
        self._shortcut("Ctrl+PgDown", lambda: self.pane.turn(1))

    def _shortcut(self, keys: str, deed: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)

    def come(self, location: Location) -> None:
        """Show the letters of the trajectory, at the kind that the location names."""
        assert location.subject is not None
        page = self.model.page
        if page is None or page.trajectory_id != location.subject:
            self._under.setCurrentIndex(0)
            self.pane.forget()
        self._standing = self._dismissed = None
        self.model.open(TrajectoryId(location.subject), location.part)

    def go(self) -> None:
        """Store what was typed; make no more pages."""
        self.model.leave()
        self.pane.preview.stop()

    def choose_side(self, side: str) -> None:
        """Show the `text` or the `pages` where there is no room for both."""
        self._side = side
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pages behind a tab when there is no room for both."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < _NARROW
        self.top.set_narrow(on=narrow)
        words = [("text", self.tr("Words")), ("pages", self.tr("Pages"))]
        self.sides.set_state(words, self._side)
        if narrow == self._tabs.isHidden():  # it turns: behind a tab a whole page is too small
            self.pane.set_fit("width" if narrow else "page")
        self._tabs.setVisible(narrow)
        self._rule.setVisible(not narrow)
        shown: dict[str, QWidget] = {"text": self.editor, "pages": self.pane}
        for side, widget in shown.items():  # first hide: both at once would widen the window
            if narrow and side != self._side:
                widget.hide()
        for side, widget in shown.items():
            widget.setVisible(not narrow or side == self._side)

    def _choose(self, kind: str) -> None:
        self.model.choose(kind)
        self.top.kinds.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render(self) -> None:
        page, letter = self.model.page, self.model.letter
        if page is None:
            return
        self.titled.emit(self.tr("Letters of {name}").format(name=page.name))
        self.top.set_state(page, self.model.kind, letter)
        if letter is None:
            self._show_empty()
            return
        self._under.setCurrentWidget(self._writing)
        self.editor.render_state()
        self.pane.show_letter(letter.id)
        self._show_standing(self._notice(letter))

    def _show_empty(self) -> None:
        none, make = begin_words(self.model.kind)
        words = self.tr("It is filled in with what the dossier holds; you change every word of it.")
        self.empty.set_state("ph.envelope-simple", f"{none} {words}", make)
        self._under.setCurrentWidget(self.empty)
        self.pane.forget()
        self._show_standing(None)

    def _notice(self, letter: LetterView) -> Notice | None:
        """Return what the letter would be better with, or when it went out."""
        if letter.missing:
            of_practice = tuple(name for name in letter.missing if name in OF_PRACTICE)
            rest = missing_words(letter.missing)
            first = self.tr("This letter is better with:")
            button = Remedy("trajectory", self.tr("Open the trajectory"))
            if of_practice:
                button = Remedy("practice", self.tr("Open practice"))
            told = self.tr("{facts}. Lines about it were left out; fill it in anew afterwards.")
            return Notice("info", first, told.format(facts=rest), (button,), dismissable=True)
        if letter.released_on is not None:
            session = self.session
            day = i18n.date_text(letter.released_on, session.language, today=session.today)
            first = self.tr("This letter went out on {date}.").format(date=day)
            return Notice("ok", first, self.tr("It is in the register."), dismissable=True)
        return None

    def _show_standing(self, notice: Notice | None) -> None:
        if notice == self._standing and notice is not None:
            return
        if notice is None or notice == self._dismissed:
            self.clear_notice()
        else:
            self.show_notice(notice)
        self._standing = notice

    def _on_dismissed(self) -> None:
        self._dismissed = self._standing

    def _mend(self, key: str) -> None:
        if key == "practice":
            self.going.emit(Location("practice"))
        else:
            self._go_to_trajectory()

    def _refill(self, language: str) -> None:
        asked = Question(
            self.tr("Fill the letter in anew?"),
            self.tr("What you wrote in it is replaced. You can undo that."),
            self.tr("Fill the letter in anew"),
        )
        self.model.refill(asked, language)

    def _remove(self) -> None:
        asked = Question(
            self.tr("Remove the letter?"),
            self.tr("What went out of it stays in the register. You can undo this."),
            self.tr("Remove the letter"),
        )
        self.model.remove(asked)

    def _print(self, ready: ToPrint) -> None:
        model = self.model
        print_pages(
            self,
            ready.pages,
            lambda: model.end_print(ready, printed=True),
            allowed=lambda: model.may_still_print(ready),
            dropped=lambda: model.end_print(ready, printed=False),
        )

    def _say_printed(self, printed: bool) -> None:  # noqa: FBT001  a slot
        if printed:
            first = self.tr("The letter went to the printer.")
            rest = self.tr("It is in the register.")
            self.show_notice(Notice("ok", first, rest, dismissable=True))
        else:
            first = self.tr("Nothing was printed.")
            rest = self.tr("The register says that it was broken off.")
            self.show_notice(Notice("info", first, rest, dismissable=True))

    def _say_left_out(self) -> None:
        first = self.tr("The names were left out.")
        rest = self.tr("Read the letter once more.")
        self.show_notice(Notice("info", first, rest, dismissable=True))

    def _go_to_trajectory(self) -> None:
        if self.model.page is not None:
            self.going.emit(Location("trajectory", self.model.page.trajectory_id))
