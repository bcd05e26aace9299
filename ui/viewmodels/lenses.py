"""LensesModel: all lenses, with what can be done with each; files in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from beeldcoach.domain.ids import OwnLensId
from beeldcoach.domain.lens import LENS_NAME_LIMIT
from beeldcoach.services.errors import NotALens
from beeldcoach.services.lens_editing import AddLens, KeepLens
from beeldcoach.services.lens_out import NamesInLens, let_out_lens, read_lens_file
from beeldcoach.services.lenses import LensLine, ShowLenses
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.consent_flows import file_name
from ui.viewmodels.lens_questions import TellFaults
from ui.viewmodels.questions import AskText, ChooseFile, ChooseSave

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QObject

    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.desk import Changes
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class LensesModel(ViewModel):
    """`lines` is empty until they were loaded.

    Signals:
        made: the OwnLensId of a lens that was just made, to be changed at once.
        taken_over: the id of a lens that was read from a file, and its name.
        exported: the path of a file, and the number of its release.
        named: the names that keep a lens from going out.
    """

    made = Signal(object)
    taken_over = Signal(str, str)
    exported = Signal(object, int)
    named = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.lines: tuple[LensLine, ...] = ()

    def open(self) -> None:
        """Show all lenses."""
        self.active = True
        self.reload()

    def concerns(self, changes: Changes) -> bool:
        """Own lenses, and which are looked through."""
        return bool(changes.kinds & {"lenses", "trajectories", "*"})

    def line(self, lens_id: str) -> LensLine | None:
        """Return one lens."""
        return next((line for line in self.lines if line.lens.id == lens_id), None)

    def add(self) -> None:
        """Ask for a name, and make an empty lens."""
        self.run(self._add())

    def copy(self, lens: Lens) -> None:
        """Ask for a name, and make an own lens that is like another one."""
        self.run(self._copy(lens))

    def save_as_file(self, lens: Lens) -> None:
        """Ask where to, and write a lens as a file, when it names nobody."""
        self.run(self._save_as_file(lens))

    def take_over(self) -> None:
        """Ask for a file, and keep the lens that it holds beside those that are there."""
        self.run(self._take_over())

    def _load(self) -> Flow:
        self.lines = yield self.session.ask(ShowLenses(self.session.language))
        self.changed.emit()

    def _add(self) -> Flow:
        name = yield from self._named(
            self.tr("A lens of your own"),
            self.tr("You add clusters and codes next; all is kept as you go."),
            self.tr("Make the lens"),
            self.tr("My lens"),
        )
        if name:
            cluster = self.tr("Codes")
            made = yield self.session.do(AddLens(name, cluster=cluster))
            self.made.emit(OwnLensId(made))

    def _copy(self, lens: Lens) -> Flow:
        text = self.tr(
            "You get a lens with the same codes, to change as you like. “{name}” stays as it is."
        )
        name = yield from self._named(
            self.tr("A copy of your own"),
            text.format(name=lens.name),
            self.tr("Make the copy"),
            self.tr("My {name}").format(name=lens.name)[:LENS_NAME_LIMIT],
        )
        if name:
            made = yield self.session.do(AddLens(name, lens.id, self.session.language))
            self.made.emit(OwnLensId(made))

    def _named(
        self, title: str, text: str, verb: str, proposed: str
    ) -> Generator[Ask, str | None, str]:
        """Ask for a name until it fits; nothing that was typed is lost."""
        label = self.tr("Name")
        while True:
            name = yield Ask(AskText(title, text, verb, label, proposed, required=True))
            if name is None or len(" ".join(name.split())) <= LENS_NAME_LIMIT:
                return name or ""
            proposed = name
            text = self.tr("A lens has a name of at most {limit} letters. Make it shorter.")
            text = text.format(limit=LENS_NAME_LIMIT)

    def _save_as_file(self, lens: Lens) -> Flow:
        language = self.session.language
        names = yield self.session.ask(NamesInLens(lens.id, language))
        if names:
            self.named.emit(names)
            return
        proposed = f"{file_name(lens.name)}.json"
        title = self.tr("Save the lens as a file")
        destination = yield Ask(ChooseSave(title, proposed, self._filter()))
        if destination is None:
            return
        path = destination if destination.suffix else destination.with_suffix(".json")
        number = yield self.session.desk(
            lambda progress: let_out_lens(self.session.core, lens.id, language, path, progress)
        )
        self.exported.emit(path, number)

    def _take_over(self) -> Flow:
        file = yield Ask(ChooseFile(self.tr("Take over a lens from a file"), self._filter()))
        if file is None:
            return
        try:
            lens = yield self.session.media(lambda _: read_lens_file(file))
        except NotALens as error:
            if not error.faults:
                raise
            yield Ask(TellFaults(file.name, error.faults, error.count))
            return
        kept = yield self.session.do(KeepLens(lens))
        self.lines = yield self.session.ask(ShowLenses(self.session.language))
        self.changed.emit()
        line = self.line(f"own:{kept}")
        if line is not None:
            self.taken_over.emit(line.lens.id, line.lens.name)

    def _filter(self) -> str:
        return self.tr("Lenses (*.json)")
