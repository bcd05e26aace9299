"""What leaves and comes in the studio: annotations as files, fragments and stills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import i18n
from ui.viewmodels import picture_files
from ui.viewmodels.annotation_files import bring_in, can_be_read, let_out
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from beeldcoach.services.annotation_plan import Brought
    from beeldcoach.services.pictures import PictureAsked
    from ui.pages.studio_bar import StudioBar
    from ui.tasks.flow import Flow
    from ui.viewmodels.studio import StudioModel


class StudioFiles(QObject):
    """Asks and tells for the studio.

    Signals: ended (a dialog went; the keyboard is the film's again), noticed (a Notice), brought
    (words of what came in, that undo takes back), leaving (a Location where a remedy lies).
    """

    ended = Signal()
    leaving = Signal(object)
    noticed = Signal(object)
    brought = Signal(str)

    def __init__(self, model: StudioModel, bar: StudioBar, flush: Callable[[], None]) -> None:
        super().__init__(bar)
        self._model, self._flush = model, flush
        bar.out_asked.connect(self.let_out)
        bar.in_asked.connect(lambda: self.bring_in(None))

    def let_out(self) -> None:
        """Let annotations out; what is being typed is stored first."""
        self._flush()
        if (film_id := self._model.film_id) is not None:
            self._run(let_out(self._model.session, film_id))

    def let_out_picture(self, asked: PictureAsked) -> None:
        """Let a fragment or a still out; what is being typed is stored first."""
        self._flush()
        if (head := self._model.state.head) is not None:
            session = self._model.session
            self._run(picture_files.let_out(session, head.trajectory_id, asked, self.leaving.emit))

    def bring_in(self, source: Path | None) -> None:
        """Bring annotations in from a file, that is asked for unless it is known."""
        self._flush()
        if (film_id := self._model.film_id) is not None:
            self._run(bring_in(self._model.session, film_id, self._tell, source))

    def take(self, files: list[Path]) -> bool:
        """Take a file that was dropped; return whether it can hold annotations."""
        found = next((file for file in files if can_be_read(file.name)), None)
        if found is None or self._model.film_id is None:
            first = self.tr("This file holds no annotations that can be read.")
            rest = self.tr("Drop a file of ELAN (.eaf), BORIS (.boris) or a table (.csv) here.")
            self.noticed.emit(Notice("info", first, rest, dismissable=True))
            return False
        self.bring_in(found)
        return True

    def _run(self, flow: Flow) -> None:
        runner = self._model.run(flow)
        runner.finished.connect(self.ended)
        runner.failed.connect(lambda _: self.ended.emit())

    def _tell(self, brought: Brought) -> None:
        language = self._model.session.language
        came, total = (
            i18n.number_text(number, language, 0) for number in (brought.came, brought.total)
        )
        words = self.tr("{came} of {total} annotations were brought in. Ctrl+Z takes them out.")
        self.brought.emit(words.format(came=came, total=total))
