"""The consent page: what may be done with the film of one teacher, and what went out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast
from uuid import UUID

from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.consent import Purpose, State
from beeldcoach.domain.ids import PersonId
from beeldcoach.domain.trajectory import Kind
from ui import i18n, theme
from ui.navigation import Location
from ui.pages.consent_cards import LedgerCard, OthersCard, OutCard, PupilsCard
from ui.pages.consent_matrix import ConsentMatrix
from ui.pages.page import Page
from ui.pages.paper_notices import printed_notice, receipt_remedies
from ui.pages.put_back_banner import PutBackBanner
from ui.pages.waiting_forms import WaitingForms
from ui.printing import offer_print
from ui.viewmodels.consent import ConsentViewModel
from ui.viewmodels.consent_deciding import deciding_text
from ui.viewmodels.consent_words import lacks_proof, speakers, together
from ui.widgets.back_button import BackButton
from ui.widgets.banner import Notice, Remedy
from ui.widgets.down_scroll import DownScroll
from ui.widgets.label import Label
from ui.widgets.menu_action import menu_action
from ui.widgets.plain_label import plain_label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage as Shown
    from ui.viewmodels.session import Session
    from ui.viewmodels.withdrawal import Withdrawn

_NARROW = 980  # logical px: under it buttons and cards stand below one another


class ConsentPage(Page):
    """Purposes in a matrix, and below it pupils, ledger and what went out."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = ConsentViewModel(session)
        self._receipt_numbers: tuple[int, ...] = ()
        self._build()
        self._bind()

    def _build(self) -> None:
        self._back = BackButton(flush=True)
        self._heading = Label("", "heading", wraps=True)
        self.check_button = _button(self.tr("Check proof …"), "ph.shield-check")
        self.register_button = _button("", "ph.list-bullets")
        self.form_button = _button(self.tr("Form to sign …"), "ph.file-text")
        self.record_button = _button(self.tr("Record consent"), "ph.pen-nib", "primary")
        self._fill_register_menu()
        self.put_back = PutBackBanner()
        self.matrix = ConsentMatrix()
        self.waiting = WaitingForms()
        self.pupils, self.ledger, self.out = PupilsCard(), LedgerCard(), OutCard()
        self.others = OthersCard()
        self.deciding = Label("", "text", wraps=True)
        self.fill(self._scroll())

    def _fill_register_menu(self) -> None:
        menu = QMenu(self.register_button)
        self.show_register = menu_action(menu, self.tr("Show"))
        self.print_register = menu_action(menu, self.tr("Print …"))
        self.save_register = menu_action(menu, self.tr("Save as PDF …"))
        words = self.print_register.text()
        menu.aboutToShow.connect(lambda: offer_print(self.print_register, words))
        self.register_button.setMenu(menu)

    def _scroll(self) -> QWidget:
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(theme.S16)
        for card in (self.pupils, self.ledger, self.out):
            self._cards.addWidget(card, 1)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, theme.S4, theme.S24, theme.S24)
        column.setSpacing(theme.S12)
        column.addLayout(self._crumbs())
        column.addLayout(self._heading_row())
        column.addWidget(self.put_back)
        column.addWidget(self.deciding)
        column.addWidget(self.waiting)
        column.addWidget(self.matrix)
        column.addSpacing(theme.S4)
        column.addLayout(self._cards)
        column.addWidget(self.others)
        column.addStretch(1)
        scroll = DownScroll(inner)
        return self._under_notice(scroll)

    @staticmethod
    def _under_notice(scroll: QScrollArea) -> QWidget:
        """Keep what scrolls off the notice: air between them, and a line where it goes under."""
        edge = Separator()
        kept = edge.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        edge.setSizePolicy(kept)
        edge.hide()
        scroll.verticalScrollBar().valueChanged.connect(lambda at: edge.setVisible(at > 0))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, theme.S4, 0, 0)
        column.setSpacing(0)
        column.addWidget(edge)
        column.addWidget(scroll, 1)
        return whole

    def _crumbs(self) -> QHBoxLayout:
        crumbs = QHBoxLayout()
        crumbs.setSpacing(0)
        crumbs.addWidget(self._back)
        crumbs.addSpacing(theme.S8)  # the focus ring stands outside the button
        crumbs.addWidget(Label("/  ", "text", "second"))
        crumbs.addWidget(Label(self.tr("Consent"), "strong"))
        crumbs.addStretch()
        return crumbs

    def _heading_row(self) -> QBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S8)
        for button in (
            self.check_button,
            self.register_button,
            self.form_button,
            self.record_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(0)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.S12)
        self._head.addWidget(self._heading, 1)
        self._head.addLayout(buttons)
        return self._head

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.recorded.connect(self._say_recorded)
        model.withdrawn.connect(self._say_withdrawn)
        model.saved.connect(self._say_saved)
        model.printed.connect(self._say_printed)
        model.dropped.connect(self._say_dropped)
        model.handed_out.connect(self._say_handed_out)
        model.leaving.connect(self.going)
        self.record_button.clicked.connect(lambda _=False: model.record())
        self.form_button.clicked.connect(model.make_form)
        self.waiting.signed.connect(model.add_scan)
        self.waiting.dropped.connect(model.drop)
        self.put_back.remedied.connect(self._look_after)
        self.show_register.triggered.connect(self._show_register)
        self.print_register.triggered.connect(lambda: model.register_out(printed=True))
        self.save_register.triggered.connect(lambda: model.register_out(printed=False))
        self.check_button.clicked.connect(model.check)
        self.matrix.acted.connect(self._act)
        self.notice.remedied.connect(self._remedy)
        self.notice.dismissed.connect(self._show_standing)
        self.out.releasing.connect(model.release)
        self.out.asking.connect(self.may_go_out)
        self.out.register_wanted.connect(self._show_register)
        self.out.recall_wanted.connect(model.ask_back)
        self.pupils.opened.connect(self._to_trajectory)
        self.others.going.connect(self.going)
        self.others.choosing.connect(self._choose_other)
        self._back.clicked.connect(self._go_back)

    def _show_register(self) -> None:
        if self.model.page is not None:
            self.going.emit(Location("register", self.model.page.trajectory_id))

    def come(self, location: Location) -> None:
        """Show the consents of the trajectory."""
        self.clear_notice()
        part, _, anew = location.part.partition("/")
        asked = next((each for each in Purpose if each.value == part), None)
        giver = PersonId(UUID(part)) if part and asked is None else None
        self.model.open(location.subject, giver, asked, anew=anew)  # type: ignore[arg-type]
        self._allow_buttons()

    def may_go_out(self) -> None:
        """Ask the gate about anything of this trajectory."""
        if self.model.page is not None:
            self.model.ask_may()

    def go(self) -> None:
        """Stop listening."""
        self.model.active = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put buttons and cards below one another where there is no room beside."""
        super().resizeEvent(event)
        wide = self.width() >= _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if wide else down)
        self._cards.setDirection(across if wide else down)

    def _allow_buttons(self) -> None:
        # A press before the page is there would do nothing and say nothing.
        there = self.model.page is not None
        for button in (self.register_button, self.form_button, self.record_button):
            button.setEnabled(there)

    def _go_back(self) -> None:
        """Go to the trajectory, or from the page of another to that of the coachee."""
        page = self.model.page
        if page is not None and page.giver_id is not None:
            self.going.emit(Location("consent", page.trajectory_id))
        else:
            self._to_trajectory("")

    def _choose_other(self) -> None:
        title = self.tr("Who answers?")
        self.model.choose_other(title, self.tr("Someone who can be seen or heard in a film."))

    def _to_trajectory(self, part: str) -> None:
        if self.model.page is not None:
            self.going.emit(Location("trajectory", self.model.page.trajectory_id, part))

    def _render(self) -> None:
        page = self.model.page
        if page is None:
            return
        self._allow_buttons()
        language = self.session.language
        self._back.set_name(page.coachee)
        self._heading.setText(self._heading_of(page))
        own = page.giver_id is None
        self.pupils.setVisible(own and page.kind is Kind.WITH_VIDEO)
        for widget in (self.ledger, self.out, self.check_button, self.register_button):
            widget.setVisible(own)
        self.others.setVisible(own and page.kind is Kind.WITH_VIDEO)
        self.others.set_state(page)
        said, tone = deciding_text(page, language)
        self.deciding.setText(said)
        self.deciding.set_tone(tone)
        self.deciding.setVisible(bool(said))
        words = self.tr("Register for {}").format(page.first_name)
        self.register_button.setText(plain_label(words))
        lacking = _lacking(page)
        about = lacking[0].number if lacking and not _asks_back(page) else 0
        self.matrix.set_state(page, language, about)
        self.waiting.set_state(page, language)
        self.put_back.set_unchecked(page.unchecked, language)
        self.pupils.set_state(page, language)
        self.ledger.set_state(page, language)
        self.out.set_state(page, language)
        self.titled.emit(self.tr("Consent of {}").format(page.name))
        if not self.notice.isVisibleTo(self) or self._standing:
            self._show_standing()

    def _heading_of(self, page: Shown) -> str:
        if page.giver_id is not None:
            heading = self.tr("What does {0} say about the film of {1}?")
            return heading.format(page.first_name, page.coachee.split(" ", 1)[0])
        heading = self.tr("What may be done with the film of {}?")
        if page.kind is not Kind.WITH_VIDEO:
            heading = self.tr("What may be done with what was written about {}?")
        return heading.format(page.first_name)

    _standing = False  # whether the notice is the one that belongs to the state

    def show_notice(self, notice: Notice) -> None:
        """Show what just happened instead of what stands."""
        self._standing = False
        super().show_notice(notice)

    def _show_standing(self) -> None:
        lacking = _lacking(self.model.page) if self.model.page else []
        if self.model.page is not None and _asks_back(self.model.page):
            super().show_notice(self._to_ask_back(self.model.page.open_recalls, len(lacking)))
            self._standing = True
            return
        if not lacking:
            self.clear_notice()
            return
        row, page = lacking[0], cast("Shown", self.model.page)
        name = speakers(page)
        first = self.tr("{} is not possible yet.").format(row.purpose_name)
        rest = self.tr("{} said yes, but the signature is missing. Orally is not enough here.")
        if together(page):
            rest = self.tr("{} said yes, but signatures are missing. Orally is not enough here.")
        if row.state is State.UNPROVEN:
            first = self.tr("{} is not proven any more.")
            first = first.format(row.purpose_name)
            rest = self.tr("The signature of {} is gone or is not what was recorded.")
        text = rest.format(name)
        if len(lacking) > 1:
            text += " " + self.tr("There are %n more like this.", "", len(lacking) - 1)
        sign = Remedy("sign", self.tr("Let {} sign …").format(name))
        super().show_notice(Notice("warn", first, text, (sign,)))
        self._standing = True

    def _to_ask_back(self, count: int, unsigned: int) -> Notice:
        first = self.tr("%n copy(ies) went out before consent was withdrawn.", "", count)
        rest = self.tr("Ask back what can be asked back, and record what came of it.")
        if unsigned:
            rest += " " + self.tr("Besides, %n signature(s) are missing.", "", unsigned)
        return Notice("warn", first, rest, (Remedy("recall", self.tr("Ask back …")),))

    def _act(self, verb: str, row: ConsentRow) -> None:
        if verb == "withdraw":
            self.model.withdraw(row)
        elif verb == "evidence":
            self.model.show_evidence(row)
        elif verb == "why":
            self._say_why()
        else:
            self.model.record(row)

    def _remedy(self, key: str) -> None:
        if key == "sign" and self.model.page is not None:
            self.model.record(_lacking(self.model.page)[0])
        elif key == "recall":
            self.model.ask_back()
        elif key == "erase" and self.model.page is not None:
            self.going.emit(Location("trajectory", self.model.page.trajectory_id, "erasure"))
        elif key == "receipt":
            self.model.receipt_out(self._receipt_numbers, printed=False)
        elif key == "print":
            self.model.receipt_out(self._receipt_numbers, printed=True)

    def _look_after(self, key: str) -> None:
        if key == "check":
            self.model.check()
        else:
            self.model.look_after()

    def _say_why(self) -> None:
        text = self.tr(
            "Coaching must stay safe. Only {} may show something of it, and only freely."
        )
        first = self.tr("For an assessment or a personnel file nothing is ever released.")
        name = self.model.page.first_name if self.model.page else ""
        self.show_notice(Notice("info", first, text.format(name), dismissable=True))

    def _say_recorded(self, count: int) -> None:
        first = self.tr("%n answer(s) recorded.", "", count)
        self.show_notice(Notice("ok", first, self._in_register(), dismissable=True))

    def _in_register(self) -> str:
        return self.tr("You find this in the register.")

    def _say_withdrawn(self, done: Withdrawn) -> None:
        self._receipt_numbers = done.numbers
        first = self.tr("{} was withdrawn. It takes effect at once.")
        first = first.format(done.rows[0].purpose_name)
        if done.part:
            first = self.tr("{0} was withdrawn for {1}. It takes effect at once; the rest stays.")
            first = first.format(done.rows[0].purpose_name, done.part)
        if len(done.numbers) > 1:
            first = self.tr(
                "%n consent(s) were withdrawn. It takes effect at once.", "", len(done.numbers)
            )
        language = self.session.language
        gone = [
            self.tr("{0} to {1} on {2} (no. {3})").format(
                row.what, row.recipient, i18n.date_text(row.day, language), row.number
            )
            for row in done.recall
        ]
        ask_back = self.tr("Ask back what went out before: {}.").format("; ".join(gone))
        rest = ask_back if gone else self.tr("Nothing had gone out for this.")
        receipt = receipt_remedies()
        kind = "warn" if gone else "ok"
        recall = (Remedy("recall", self.tr("Ask back …")),) if gone else ()
        if any(row.purpose is Purpose.COACH_WORK for row in done.rows):
            ground = self.tr("There is no ground any more to keep the films.")
            kind, rest = "warn", f"{ground} {ask_back}" if gone else ground
            recall = (*recall, Remedy("erase", self.tr("Erase the films …")))
        self.show_notice(Notice(kind, first, rest, (*recall, *receipt), dismissable=True))  # type: ignore[arg-type]

    def _say_printed(self, printed: bool) -> None:  # noqa: FBT001  a slot
        self.show_notice(printed_notice(printed=printed))

    def _say_handed_out(self, out: Path | Literal[True]) -> None:
        first = self.tr("The form went to the printer.")
        if out is not True:
            first = self.tr("The form is saved as {}.").format(out.name)
        rest = self.tr("It waits below for the signature. Then you add the scan or photo there.")
        self.show_notice(Notice("ok", first, rest, dismissable=True))

    def _say_dropped(self) -> None:
        first = self.tr("The form is waited for no longer.")
        rest = self.tr("Undo puts it back.")
        self.show_notice(Notice("info", first, rest, dismissable=True))

    def _say_saved(self, path: Path) -> None:
        first = self.tr("Saved as {}.").format(path.name)
        rest = self.tr("It is in {0}. {1}").format(path.parent, self._in_register())
        self.show_notice(Notice("ok", first, rest, dismissable=True))


def _asks_back(page: Shown) -> bool:
    """Whether copies are to be asked back; that comes before what is still to be signed."""
    return page.giver_id is None and page.open_recalls > 0


def _lacking(page: Shown) -> list[ConsentRow]:
    return [row for row in page.rows if lacks_proof(row)]


def _button(text: str, icon: str, role: theme.Role = "normal") -> QPushButton:
    button = QPushButton(text)
    button.setIcon(theme.icon(icon, "on_accent" if role == "primary" else "ink"))
    theme.set_role(button, role)
    return button
