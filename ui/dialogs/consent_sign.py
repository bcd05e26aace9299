"""Second and third step of recording consent: the text that is read, and the signature."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import i18n, theme
from ui.dialogs.drawn_signatures import DrawnSignatures
from ui.dialogs.form_out import FormOut
from ui.dialogs.scan_choice import ScanChoice
from ui.viewmodels.consent_words import signers, speakers, together
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.consent_view import ConsentPage
    from beeldcoach.services.content import SignedText
    from ui.i18n import Language
    from ui.viewmodels.questions import ScanChooser

_TEXT_LEAST = 160  # logical px: some lines of the text stay in sight
_ROOM = (760, 420)  # logical px: under it the left column, which was read before, is left out
Summary = list[tuple[str, str]]  # purpose, and what, for whom, until when


class SummaryCard(Card):
    """What the answer is about; of a form nothing is ticked yet."""

    def __init__(self, *, ticked: bool = True) -> None:
        super().__init__()
        self._ticked = ticked

    def set_state(self, lines: Summary, notes: Sequence[str] = ()) -> None:
        """Show purposes with their terms, and below what these mean."""
        while (item := self.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for index, (purpose, terms) in enumerate(lines):
            if index:
                self.add(Separator())
            self.add(_line(purpose, terms, ticked=self._ticked))
        for note in notes:
            self.add(Label(note, "small", "second", wraps=True))


def _line(purpose: str, terms: str, *, ticked: bool) -> QWidget:
    holder = QWidget()
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(purpose, "strong", wraps=True))
    words.addWidget(Label(terms, "small", "second", wraps=True))
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.S8)
    icon, token = ("ph.check-circle", "ok") if ticked else ("ph.square", "ink2")
    row.addWidget(IconLabel(icon, token, 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return holder


class TextCard(QFrame):
    """The text in exactly the version that is read."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setStyleSheet("border: none; background: transparent;")
        self._version = Label("", "small", "second", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S12)
        column.addWidget(self._text, 1)
        column.addWidget(self._version)

    def set_state(self, text: SignedText, language: Language) -> None:
        """Show a text with its version."""
        spaced = text.text.replace("\n", "\n\n")  # air between paragraphs; the words are the same
        if self._text.toPlainText() != spaced:
            self._text.setPlainText(spaced)
        self._text.setAccessibleName(self.tr("Text that is read"))
        names = {"nl": self.tr("Dutch"), "en": self.tr("English")}
        day = i18n.date_text(date_of(text), language)
        words = self.tr("Version {0}, {1}, {2}")
        self._version.setText(words.format(text.version, names[text.language], day))


def date_of(text: SignedText) -> date:
    """Return the date of a version."""
    return date.fromisoformat(text.dated)


class ReadStep(QWidget):
    """What is asked and the text, in the language that is read. Signals: changed."""

    changed = Signal()

    def __init__(self, page: ConsentPage, language: Language, *, on_paper: bool = False) -> None:
        super().__init__()
        self._language, self._page = language, page
        self.text = page.text
        self.summary, self._card = SummaryCard(ticked=not on_paper), TextCard()
        self.languages = Segmented()
        self.languages.setAccessibleName(self.tr("Language of the text"))
        head = QHBoxLayout()
        asked = self.tr("Let {} read this").format(speakers(page))
        head.addWidget(Label(asked, "strong"), 1)
        head.addWidget(self.languages)
        left = QVBoxLayout()
        about = Label(self.tr("What it is about"), "strong")
        about.setFixedHeight(theme.CONTROL)  # in line with the choice of language
        left.addWidget(about)
        left.addWidget(_scrolled(self.summary), 1)
        self.form = FormOut()
        left.addWidget(self.form)
        right = QVBoxLayout()
        right.addLayout(head)
        right.addWidget(self._card, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S12)
        columns.setSpacing(theme.S24)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        self.languages.chosen.connect(self._read_in)
        self._read_in(page.text.language)

    def _read_in(self, language: str) -> None:
        choices = (("nl", self.tr("Dutch")), ("en", self.tr("English")))
        self.languages.set_state(choices, language)
        self.text = self._page.text_in(language)
        self._card.set_state(self.text, self._language)
        self.changed.emit()


class SignStep(QWidget):
    """The signature on the screen, or the scan of a signed form.

    Signals: changed, form_wanted (the form to be signed on paper: whether printed).
    """

    changed = Signal()
    form_wanted = Signal(bool)

    def __init__(self, page: ConsentPage, language: Language, choose_scan: ScanChooser) -> None:
        super().__init__()
        self._page, self._language = page, language
        self.drawn = DrawnSignatures(page.guardians or (page.name,), page.today)
        self.where = Segmented()
        self.scan, self.form = ScanChoice(language, choose_scan), FormOut()
        self.name = QLineEdit(signers(page))
        self.day = DateField()
        self.witness = QLineEdit()
        self.witness.setPlaceholderText(self.tr("may be left empty"))
        read = self.tr("{} has read the text and could ask questions.")
        if together(page):
            read = self.tr("{} have read the text and could ask questions.")
        self.read = QCheckBox(plain_label(read.format(speakers(page))))
        self.summary, self._card = SummaryCard(), TextCard()
        self._left = QWidget()
        self.unsigned, self.unread = _Missing(), _Missing()
        self._marked = False  # whether what is missing was asked for
        self._build()
        self._bind()

    def _build(self) -> None:
        self.name.setReadOnly(True)
        self.name.setCursorPosition(0)  # of two who sign, the first is read
        self.name.setToolTip(plain_tip(self.name.text()))
        self.day.set_state(self._page.today, latest=self._page.today)
        self.where.set_state(
            (("drawn", self.tr("On the screen")), ("scan", self.tr("Scan"))), "drawn"
        )
        self.where.setAccessibleName(self.tr("How it is signed"))
        self._scanned_way = self._scan_way()
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._left, 11)
        columns.addWidget(_scrolled(self._right(), stretched=True), 13)
        self._fill_left()
        self._show_way("drawn")

    def _fill_left(self) -> None:
        """Put what was read together, in one column that scrolls where it is too long."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        about, read = self.tr("{} says yes to this"), self.tr("Text that {} has read")
        if together(self._page):
            about, read = self.tr("{} say yes to this"), self.tr("Text that {} have read")
        column.addWidget(Label(about.format(speakers(self._page)), "strong"))
        column.addWidget(self.summary)
        column.addSpacing(theme.S4)
        column.addWidget(Label(read.format(speakers(self._page)), "strong"))
        self._card.setMinimumHeight(_TEXT_LEAST)
        column.addWidget(self._card, 1)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S12)
        left.addWidget(_scrolled(both, stretched=True))

    def _right(self) -> QWidget:
        right = QWidget()
        head = QHBoxLayout()
        title = self.tr("Signature of {}")
        if together(self._page):
            title = self.tr("Signatures of {}")
        head.addWidget(Label(title.format(signers(self._page)), "strong", wraps=True), 1)
        head.addWidget(Label(self.tr("required"), "small", "second"))
        head.addWidget(self.where)
        fields = QHBoxLayout()
        fields.setSpacing(theme.S16)
        self._name = Field(self.tr("Name"), self.name)
        self._day = Field(self.tr("Date"), self.day)
        fields.addWidget(self._name, 2)
        fields.addWidget(self._day)
        fields.addWidget(Field(self.tr("Witness"), self.witness), 2)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.S24, theme.S12, theme.S24, theme.S12)
        column.setSpacing(theme.S8)
        column.addLayout(head)
        column.addWidget(self.drawn, 1)
        column.addWidget(self._scanned_way, 1)
        column.addWidget(self.unsigned)
        column.addLayout(fields)
        column.addWidget(self.read)
        column.addWidget(self.unread)
        return right

    def _scan_way(self) -> QWidget:
        way = QWidget()
        about = self.tr(
            "Let {} sign on paper and scan it, or take a photo. The file is read at once and "
            "kept encrypted in the vault; you can put the paper away."
        )
        column = QVBoxLayout(way)
        column.setContentsMargins(0, theme.S8, 0, 0)
        column.setSpacing(theme.S12)
        column.addWidget(self.form)
        column.addWidget(Label(about.format(speakers(self._page)), "small", "second", wraps=True))
        column.addWidget(self.scan, 1)
        return way

    def _bind(self) -> None:
        self.where.chosen.connect(self._show_way)
        self.where.chosen.connect(self.changed)
        self.changed.connect(self._mark)
        self.drawn.changed.connect(self.changed)
        self.form.wanted.connect(self.form_wanted)
        self.scan.changed.connect(self.changed)
        self.read.toggled.connect(self.changed)

    def _show_way(self, way: str) -> None:
        scanned = way == "scan"
        self.drawn.setVisible(not scanned)
        self._scanned_way.setVisible(scanned)
        for field in (self._name, self._day):  # of several who draw, these stand at each pad
            field.setVisible(scanned or not self.drawn.several)

    def mark_missing(self) -> None:
        """Mark what is still needed, and take it away again once it is there."""
        self._marked = True
        self._mark()

    def _mark(self) -> None:
        unsigned = self._marked and not self.evidence[0]
        unread = self._marked and not self.read.isChecked()
        words, who = self.tr("Let {} sign in the box, or choose Scan."), speakers(self._page)
        if self.drawn.several:
            who = ", ".join(self.drawn.unsigned)
        if self.where.value == "scan":
            words = self.tr("Choose the form that {} signed, or sign on the screen.")
            who = speakers(self._page)
        self.unsigned.say(words.format(who) if unsigned else "")
        self.unread.say(self.tr("Tick this too: who signs must know what for.") if unread else "")
        self.drawn.set_missing(on=unsigned)

    def set_state(self, summary: Summary, text: SignedText, notes: Sequence[str] = ()) -> None:
        """Show again what is signed for."""
        self.summary.set_state(summary, notes)
        self._card.set_state(text, self._language)

    @property
    def evidence(self) -> tuple[tuple[bytes, ...], str]:
        """The signature, or the pages of the scan, and its kind; empty while there is none."""
        if self.where.value == "scan":
            return self.scan.contents, "scan" if self.scan.scans else ""
        if self.drawn.unsigned:
            return (), ""
        return (self.drawn.to_svg().encode(),), "drawn"

    @property
    def signed_on(self) -> date:
        """The day of the paper; of several who sign on the screen, the last one's."""
        drawn = self.drawn.several and self.where.value != "scan"
        return self.drawn.day if drawn else self.day.value

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what was read before where there is no room for two columns."""
        super().resizeEvent(event)
        self._left.setVisible(self.width() >= _ROOM[0] and self.height() >= _ROOM[1])


class _Missing(QWidget):
    """What is still needed, in a sentence with its mark; hidden while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "small", "bad", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S4)
        row.addWidget(IconLabel("ph.warning-circle", "bad", 14))
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Say it; "" takes it away."""
        self._words.setText(words)
        self.setVisible(bool(words))


class _Downward(QScrollArea):
    """Scrolls up and down only, and so is never narrower than what it holds."""

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds, with its bar; a few lines high."""
        inner = self.widget()
        least = inner.minimumSizeHint().width() if inner is not None else 0
        return QSize(least + self.verticalScrollBar().sizeHint().width(), theme.S40)


def _scrolled(content: QWidget, *, stretched: bool = False) -> QScrollArea:
    inner = QWidget()
    inner.setProperty("ground", "none")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content, 1 if stretched else 0)
    if not stretched:
        column.addStretch()
    scroll = _Downward()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inner)
    return scroll
