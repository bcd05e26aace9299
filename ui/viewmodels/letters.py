"""The letters of one trajectory: begun, filled in anew, saved while typed, and let out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from beeldcoach.domain.errors import ReleaseSpent
from beeldcoach.services.letter_release import begin_print, end_print, may_still_print
from beeldcoach.services.letters import (
    LeaveNamesOut,
    LettersPage,
    LetterView,
    RefillLetter,
    RemoveLetter,
    ShowLetters,
    StartLetter,
    WriteLetter,
)
from beeldcoach.services.releasing import AskGate
from ui.navigation import Location
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import AskLetterRelease, Confirm
from ui.viewmodels.typed_words import TypedWords

if TYPE_CHECKING:
    from beeldcoach.domain.ids import LetterId, TrajectoryId
    from beeldcoach.services.letter_release import ToPrint
    from beeldcoach.services.letters import LetterField
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

REST_MS = 300  # after the last key: then it is stored and the pages follow


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before a letter is overwritten or removed, in words."""

    title: str
    text: str
    verb: str


class LettersModel(ViewModel):
    """What the page of letters shows, and the coach's deeds upon it.

    Signals:
        leaving: the Location that the release dialog sends to.
        printing: a ToPrint; answer with `end_print`.
        printed: whether the pages went to a printer.
        names_left_out: names were replaced; the letter is to be read once more.
    """

    leaving = Signal(object)
    printing = Signal(object)
    printed = Signal(bool)
    names_left_out = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session, session)
        self.page: LettersPage | None = None
        self.kind = ""
        self._trajectory_id: TrajectoryId | None = None
        self._typed: dict[LetterId, TypedWords] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.save)

    def open(self, trajectory_id: TrajectoryId, kind: str = "") -> None:
        """Show the letters of a trajectory, at one kind."""
        self.save()
        if trajectory_id != self._trajectory_id:
            self.page, self.kind = None, ""
        self.kind = kind or self.kind
        self._trajectory_id = trajectory_id
        self.active = True
        self.reload()

    def leave(self) -> None:
        """Store what was typed; nothing is followed until `open`."""
        self.save()
        self.active = False

    def choose(self, kind: str) -> None:
        """Show another kind of letter."""
        self.save()
        self.kind = kind
        self.changed.emit()

    @property
    def letter(self) -> LetterView | None:
        """The letter that is shown; None before it was begun."""
        line = self.page.line(self.kind) if self.page else None
        return line.letter if line else None

    def text(self, field: LetterField) -> str:
        """Return what stands in a field of the letter."""
        letter = self.letter
        if letter is None:
            return ""
        stored: str = getattr(letter, field)
        return self._words(letter.id).over(field, stored)

    def type(self, field: LetterField, text: str) -> None:
        """Keep what is typed in a field; stored after a rest."""
        if self.letter is not None:
            self._words(self.letter.id).type(field, text)
            self._rest.start()

    def save(self) -> None:
        """Store what was typed, now."""
        self._rest.stop()
        for letter_id, words in self._typed.items():
            while (waiting := words.next()) is not None:  # all are sent before this returns
                self.run(self._write(words, letter_id, *waiting))

    def begin(self) -> None:
        """Begin the letter of the kind that is shown, filled in."""
        if self._trajectory_id is not None and self.kind:
            command = StartLetter(self._trajectory_id, self.kind, self.session.language)
            self.run(self._do(command))

    def refill(self, asked: Question, language: str) -> None:
        """Ask, then fill the letter in anew."""
        if self.letter is not None:
            self.run(self._confirmed(asked, RefillLetter(self.letter.id, language)))

    def remove(self, asked: Question) -> None:
        """Ask, then remove the letter."""
        if self.letter is not None:
            self.run(self._confirmed(asked, RemoveLetter(self.letter.id)))

    def leave_names_out(self) -> None:
        """Put other words where somebody is named."""
        if self.letter is not None:
            self.run(self._leave_names_out(self.letter.id))

    def release(self) -> None:
        """Ask the gate, in its dialog."""
        if self.letter is not None and self._trajectory_id is not None:
            self.run(self._release(self._trajectory_id, self.letter.id))

    def may_still_print(self, ready: ToPrint) -> bool:
        """Whether the first page may still go to the printer."""
        holds = may_still_print(self.session.core, ready)
        if not holds:
            self.failed.emit(ReleaseSpent())
        return holds

    def end_print(self, ready: ToPrint, *, printed: bool) -> None:
        """Record what came of printing."""
        self.run(self._end_print(ready, printed=printed))

    def _load(self) -> Flow:
        wanted = self._trajectory_id
        if wanted is None:
            return
        settled = {each: words.settled() for each, words in self._typed.items()}
        page: LettersPage = yield self.session.ask(ShowLetters(wanted))
        for letter_id, keys in settled.items():
            self._typed[letter_id].forget(keys)
        if wanted != self._trajectory_id:
            return
        self.page = page
        if page.line(self.kind) is None and page.lines:
            self.kind = page.lines[0].kind
        self.changed.emit()

    def _words(self, letter_id: LetterId) -> TypedWords:
        return self._typed.setdefault(letter_id, TypedWords())

    def _write(self, words: TypedWords, letter_id: LetterId, key: str, text: str) -> Flow:
        stored = False
        try:
            field = cast("LetterField", key)  # one of those that `type` takes
            yield self.session.do(WriteLetter(letter_id, field, text))
            stored = True
        finally:
            words.written(key, stored=stored)

    def _save_first(self) -> Flow:
        """Store what was typed and go on only when it was stored."""
        self._rest.stop()
        for letter_id, words in tuple(self._typed.items()):
            while (waiting := words.next()) is not None:
                yield from self._write(words, letter_id, *waiting)

    def _do(self, command: StartLetter) -> Flow:
        yield self.session.do(command)

    def _confirmed(self, asked: Question, command: RefillLetter | RemoveLetter) -> Flow:
        if not (yield Ask(Confirm(asked.title, asked.text, asked.verb))):
            return
        yield from self._save_first()
        yield self.session.do(command)

    def _leave_names_out(self, letter_id: LetterId) -> Flow:
        yield from self._save_first()
        yield self.session.do(LeaveNamesOut(letter_id))
        self.names_left_out.emit()

    def _release(self, trajectory_id: TrajectoryId, letter_id: LetterId) -> Flow:
        yield from self._save_first()
        answer = yield Ask(AskLetterRelease(trajectory_id, letter_id, self.session))
        if isinstance(answer, Location):
            self.leaving.emit(answer)
        elif isinstance(answer, AskGate):
            core = self.session.core
            where = QCoreApplication.translate("letters", "printer")
            ready = yield self.session.desk(lambda _: begin_print(core, answer, where))
            self.printing.emit(ready)

    def _end_print(self, ready: ToPrint, *, printed: bool) -> Flow:
        core = self.session.core
        yield self.session.desk(lambda _: end_print(core, ready, printed=printed))
        self.printed.emit(printed)
