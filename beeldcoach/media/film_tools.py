"""Everything that is done with films without showing them, as the services know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.media.probe import Prober

if TYPE_CHECKING:
    from typing import BinaryIO

    from beeldcoach.services.ports import PicturePlan, StreamFactory
    from beeldcoach.services.progress import Progress


class FilmTools(Prober):
    """The MediaTools of the application; for any thread."""

    def rewrap(self, open_stream: StreamFactory, target: BinaryIO, progress: Progress) -> None:
        """Write the same pictures and sound with an index; see `rewrap.rewrap`."""
        from beeldcoach.media.rewrap import rewrap

        rewrap(open_stream, target, progress)

    def convert(self, open_stream: StreamFactory, target: BinaryIO, progress: Progress) -> None:
        """Write a film that plays anywhere; see `convert.convert`."""
        from beeldcoach.media.convert import convert

        convert(open_stream, target, progress)

    def copy_film(
        self, open_stream: StreamFactory, target: BinaryIO, plan: PicturePlan, progress: Progress
    ) -> None:
        """Write a marked copy of a film or a stretch; see `copying.copy_film`."""
        from beeldcoach.media.copying import copy_film

        copy_film(open_stream, target, plan, progress)

    def copy_still(
        self,
        open_stream: StreamFactory,
        at_ms: int,
        form: str,
        plan: PicturePlan,
        progress: Progress,
    ) -> bytes:
        """Return a marked still; see `copying.copy_still`."""
        from beeldcoach.media.copying import copy_still

        return copy_still(open_stream, at_ms, form, plan, progress)
