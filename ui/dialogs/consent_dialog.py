"""The wizard that records a consent or a refusal; nothing is stored before it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from beeldcoach.domain.consent import Answer, Given
from beeldcoach.services.consent_lines import meanings
from ui import i18n, messages, theme
from ui.dialogs.consent_choose import ChooseStep
from ui.dialogs.consent_sign import ReadStep, SignStep
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.form_out import outcome_text
from ui.printing import has_printer
from ui.viewmodels.consent_flows import ConsentAnswer
from ui.viewmodels.consent_words import signers, speakers, together
from ui.viewmodels.questions import FormWish
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip
from ui.widgets.separator import Separator
from ui.widgets.steps_header import StepsHeader

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.services.consent_people import FragmentChoice
    from beeldcoach.services.consenting import ConsentItem
    from ui.viewmodels.questions import AskConsent, FormOutcome

SIZE = (960, 640)


def fitting(parent: QWidget | None, size: tuple[int, int] = SIZE) -> tuple[int, int]:
    """Return a size that stays inside the window behind."""
    if parent is None:
        return size
    behind = parent.window().size()
    return min(size[0], behind.width() - 16), min(size[1], behind.height() - 16)


class ConsentDialog(AnsweringDialog):
    """Choose, read, sign. The answer is a ConsentAnswer.

    Where only the form is wanted it ends with that, and the answer is where it went.
    """

    def __init__(self, question: AskConsent, parent: QWidget | None = None) -> None:
        page = question.page
        super().__init__("", parent)
        heading = self.tr("Record the consent of {}").format(speakers(page))
        if page.guardians:
            heading = self.tr("Consent of {0} for {1}").format(signers(page), page.first_name)
        self.set_heading(heading)
        language = i18n.language_of(QLocale().name())
        self._page, self._language = page, language
        self._print, self._on_paper = question.print_form, question.on_paper
        self._change_title = question.retitle
        if self._on_paper:
            self.set_heading(self.tr("Form to sign for {}").format(signers(page)))
        self.choose = ChooseStep(page, question.chosen, on_paper=question.on_paper)
        self.read = ReadStep(page, language, on_paper=question.on_paper)
        self.sign = SignStep(page, language, question.choose_scan)
        self._header = StepsHeader()
        self._stack = QStackedWidget()
        self.back = QPushButton(self.tr("Back"))
        self._hint = Label("", "small", "second", wraps=True)
        self._build_steps()
        self._bind()
        self._show(0)
        self.resize(*fitting(parent))
        self.choose.choices[0].box.setFocus()

    def _build_steps(self) -> None:
        head = QFrame()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._header.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(head)
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.S24, 0, theme.S24, theme.S8)
        column.addWidget(self._header)
        self.body.addWidget(Separator())
        for step in (self.choose, self.read, self.sign):
            self._stack.addWidget(step)
        self.body.addWidget(self._stack, 1)
        self.back.setAutoDefault(False)
        self.buttons.addWidget(self.back)
        self.buttons.addWidget(self._hint, 10)
        self.add_cancel()
        self.save_form = self.add_button(self.tr("Save as PDF …"))
        self.save_form.setIcon(theme.icon("ph.file-pdf"))
        self.forward = self.add_button("", "primary")

    def _bind(self) -> None:
        self.back.clicked.connect(lambda: self._show(self._at - 1))
        self.forward.clicked.connect(self._go_on)
        self.save_form.clicked.connect(lambda: self._hand_out(self._end_form, printed=False))
        for step in (self.choose, self.read, self.sign):
            step.changed.connect(self._refresh)
        self.choose.retitling.connect(self._retitle)
        for form in (self.read.form, self.sign.form):
            form.setEnabled(self._print is not None)
            form.wanted.connect(
                lambda printed, form=form: self._hand_out(form.say, printed=printed)
            )

    def _pages(self) -> list[QWidget]:
        if self.choose.value is Answer.NO:
            return [self.choose]
        if self.choose.how is Given.ORAL or self._on_paper:
            return [self.choose, self.read]
        return [self.choose, self.read, self.sign]

    def _words(self) -> tuple[str, ...]:
        names = {
            self.choose: self.tr("Choose"),
            self.read: self.tr("Read"),
            self.sign: self.tr("Sign"),
        }
        pages = [
            names[step] for step in (self.choose, self.read, self.sign) if step in self._pages()
        ]
        return (*pages, self.tr("Form") if self._on_paper else self.tr("Receipt"))

    def _show(self, at: int) -> None:
        self._at = at
        step = self._pages()[at]
        self._stack.setCurrentWidget(step)
        summary = self._summary()
        terms = (term for item in self._items() for term in item.terms)
        notes = meanings(terms, self._language)
        self.read.summary.set_state(summary, notes)
        self.sign.set_state(summary, self.read.text, notes)
        self.back.setVisible(at > 0)
        self.read.form.setVisible(self.choose.how is Given.WRITTEN and not self._on_paper)
        self._refresh()
        if at:
            first = self.read.languages if step is self.read else self.sign.where
            first.setFocus()

    def _refresh(self) -> None:
        self._header.set_state(self._words(), self._at)
        count = len(self._items())
        last = self._at == len(self._pages()) - 1
        there = has_printer()
        self.save_form.setVisible(self._on_paper and last and there)
        self.forward.setIcon(QIcon())
        if not last:
            self.forward.setText(self.tr("Next"))
        elif self._on_paper:
            self.forward.setText(self.tr("Print …") if there else self.tr("Save as PDF …"))
            icon = "ph.printer" if there else "ph.file-pdf"
            self.forward.setIcon(theme.icon(icon, "on_accent"))
        elif not count:
            self.forward.setText(self.tr("Record"))
        elif self.choose.value is Answer.NO:
            self.forward.setText(self.tr("Record %n refusal(s)", "", count))
        else:
            self.forward.setText(self.tr("Record %n consent(s)", "", count))
        self.forward.setEnabled(count > 0)
        hint = self.tr("Nothing is recorded before the last step.")
        if self._on_paper:
            hint = self.tr("Nothing is ticked on the form; whoever signs does that.")
        why = "" if count else self.choose.problem()
        self.forward.setToolTip(plain_tip(why))
        if why:
            self.forward.setIcon(theme.icon("ph.lock-simple", "on_accent"))
        self._say(why or hint, wrong=False)

    def _say(self, text: str, *, wrong: bool) -> None:
        self._hint.setText(text)
        self._hint.set_tone("bad" if wrong else "second")

    def _go_on(self) -> None:
        problem = self._problem()
        if problem is not None:
            self._say(problem, wrong=True)
        elif self._at + 1 < len(self._pages()):
            self._show(self._at + 1)
        elif self._on_paper:
            self._hand_out(self._end_form, printed=has_printer())
        else:
            self.give(self._answer())

    def _end_form(self, outcome: FormOutcome) -> None:
        if outcome is False or isinstance(outcome, Exception):
            words, tone = outcome_text(outcome)
            self._say(words, wrong=tone == "bad")
        else:
            self.give(outcome)

    def _problem(self) -> str | None:
        """Return what is missing on this step, in words."""
        step = self._stack.currentWidget()
        if step is self.choose:
            return self.choose.problem() or None
        return self._problem_of_signature() if step is self.sign else None

    def _problem_of_signature(self) -> str | None:
        self.sign.mark_missing()
        if not self.sign.evidence[0]:
            if self.sign.where.value == "scan":
                return self.tr("The signed form is still missing.")
            return self.tr("The signature is still missing.")
        if not self.sign.read.isChecked():
            tick = self.tr("Tick that {} has read the text.")
            if together(self._page):
                tick = self.tr("Tick that {} have read the text.")
            return tick.format(speakers(self._page))
        return None

    def _items(self) -> tuple[ConsentItem, ...]:
        return tuple(item for choice in self.choose.ticked for item in choice.items())

    def _hand_out(self, say: Callable[[FormOutcome], None], *, printed: bool) -> None:
        """Let the form out, on paper or as a file; `say` is told what came of it."""
        if self._print is not None:
            self._print(FormWish(self._items(), self.read.text.language, printed), say)

    def _retitle(self, fragment: FragmentChoice) -> None:
        if self._change_title is not None:
            self._change_title(fragment, self._retitled)

    def _retitled(self, outcome: tuple[FragmentChoice, ...] | Exception) -> None:
        if isinstance(outcome, Exception):
            self._say(messages.sentence_of(outcome), wrong=True)
        else:
            self.choose.set_fragments(outcome)

    def _summary(self) -> list[tuple[str, str]]:
        return [
            (choice.name_of(item), choice.words_of(item, self._language))
            for choice in self.choose.ticked
            for item in choice.items()
        ]

    def _what(self) -> tuple[str, ...]:
        """Return in words what was answered; a no is called one."""
        lines = tuple(f"{purpose}: {terms}" for purpose, terms in self._summary())
        if self.choose.value is Answer.NO:
            return tuple(self.tr("No: {}").format(line) for line in lines)
        return lines

    def _answer(self) -> ConsentAnswer:
        yes = self.choose.value is Answer.YES
        written = yes and self.choose.how is Given.WRITTEN
        evidence, kind = self.sign.evidence if written else ((), "")
        return ConsentAnswer(
            self._items(),
            self.choose.value,
            self.choose.how if yes else Given.ORAL,
            self.sign.signed_on if written else self.choose.given_on,
            self.read.text if yes else None,
            evidence,
            kind,
            self._what(),
            self._words(),
            self.choose.by,
            self.sign.witness.text().strip() if written else "",
        )
