"""Shows a timeline state: lanes, view, playhead, and what a drag would make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui import theme
from ui.timeline import painting
from ui.timeline.content import Content
from ui.timeline.geometry import View, whole_film
from ui.timeline.items import TimelineState
from ui.timeline.lanes import (
    ALL,
    LABEL_WIDTH,
    PAD,
    Band,
    Lane,
    Wanted,
    scrolled,
    stack,
    total_height,
)
from ui.timeline.look import Look
from ui.timeline.previewing import with_preview
from ui.timeline.ruler import drag_words
from ui.timeline.scene import Scene

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QPixmap, QResizeEvent

    from ui.timeline.gestures import Preview


class LaneView(QAbstractScrollArea):
    """A still picture of the lanes with the playhead above it, in one paint.

    The picture is made anew only when state, view, size, theme or density change, so that a
    moving playhead costs two narrow strips however much there is to see.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: dict[Lane, str] = {}
        self._content = self._state_content = Content(TimelineState())
        self._view = self._whole = whole_film(0, LABEL_WIDTH + PAD, 1)
        self._playhead = 0
        self._preview: Preview | None = None
        self._together: bool | None = None
        self._look: Look | None = None
        self._still: QPixmap | None = None
        self._scene: Scene | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("paintsOwnFocus", True)  # noqa: FBT003 (the ring lies inside)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._restyle)

    @property
    def state(self) -> TimelineState:
        """The state that was set last, whatever a drag shows."""
        return self._state_content.state

    @property
    def view(self) -> View:
        """The stretch of film on the screen."""
        return self._view

    @property
    def playhead_ms(self) -> int:
        """Where the playhead stands."""
        return self._playhead

    @property
    def scene(self) -> Scene:
        """Where everything stands now."""
        if self._scene is None:
            bands = scrolled(self._bands(), self.verticalScrollBar().value())
            self._scene = Scene(self._content, self._view, bands, self._whole, self._playhead)
        return self._scene

    def show_state(self, state: TimelineState) -> None:
        """Show a state; a film of another length is shown whole, else the view stays."""
        other_film = state.duration_ms != self.state.duration_ms
        self._state_content = self._content = Content(state, self._state_content)
        if other_film:
            self._playhead = min(self._playhead, state.duration_ms)
            fitted = whole_film(state.duration_ms, self._view.left, self._view.width)
            self._view = self._whole = fitted
        if self._preview:
            self.preview(self._preview)
        self._fit_scrolling()
        self._refresh()

    def move_playhead(self, ms: int, *, follow: bool) -> None:
        """Move the playhead; with `follow` the lanes turn a page when it leaves the band."""
        old, before = self._playhead, self.scene
        self._playhead, self._scene = ms, None
        view = self._view.following(old, ms) if follow else self._view
        if view != self._view:
            self.look_at(view)
            return
        for rect in (*painting.playhead_rects(before), *painting.playhead_rects(self.scene)):
            self.viewport().update(rect)

    def look_at(self, view: View) -> None:
        """Show another stretch of film."""
        if view != self._view:
            self._view = view
            self._refresh()

    def preview(self, shown: Preview | None) -> None:
        """Show an item where it would be dropped; None shows the state again."""
        self._preview = shown
        self._content = self._state_content
        if shown and shown.item:
            self._content = Content(with_preview(self.state, shown), self._content)
        self._refresh()

    def sizeHint(self) -> QSize:
        """Room for every lane that has something to show."""
        return QSize(760, total_height(self._bands(10_000)))

    def height_within(self, room: int) -> int:
        """The height of the lanes that would be shown in a room of so many pixels."""
        return min(total_height(self._bands(room)), max(room, self.minimumSizeHint().height()))

    def set_together(self, together: bool | None) -> None:  # noqa: FBT001
        """Show all codes in one lane, or a lane each; None: as the height allows."""
        if together != self._together:
            self._together = together
            self._fit_scrolling()
            self._refresh()

    @property
    def is_together(self) -> bool:
        """Whether all codes stand in one lane."""
        return any(band.key == ALL for band in self.scene.bands)

    def minimumSizeHint(self) -> QSize:
        """Room for the labels, the pinned lanes and the codes."""
        return QSize(LABEL_WIDTH + 200, 120)

    def _bands(self, height: int | None = None) -> tuple[Band, ...]:
        state = self.state
        codes = tuple((lane.id, lane.rows) for lane in state.lanes)
        film, sound = bool(state.thumbnails), bool(state.peaks)
        also = (state.has_talk, state.has_fragments)
        wanted = Wanted(film, sound, *also, codes, self._together)
        return stack(wanted, self.viewport().height() if height is None else height)

    def _fit_scrolling(self) -> None:
        height = total_height(self._bands())
        bar = self.verticalScrollBar()
        bar.setRange(0, max(height - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(22)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the view to the new width."""
        super().resizeEvent(event)
        width = self.viewport().width() - LABEL_WIDTH - 2 * PAD
        self._view = self._view.resized(width)
        self._whole = self._whole.resized(width)
        self._fit_scrolling()
        self._refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 (named by Qt)
        """Repaint with the lanes moved."""
        del dx, dy
        self._refresh()

    def _refresh(self) -> None:
        self._still = self._scene = None
        self.viewport().update()

    def _restyle(self) -> None:
        self._look = None
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the playhead and the drag over the still picture."""
        del event
        ratio = self.viewport().devicePixelRatioF()
        if self._look is None or self._look.ratio != ratio:
            self._look, self._still = Look(ratio), None
        if self._still is None:
            size = self.viewport().size()
            self._still = painting.still(self.scene, size, self._labels, self._look)
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._still)
        painting.paint_playhead(painter, self.scene, self._look)
        if self._preview:
            self._paint_preview(painter, self._preview, self._look)
        if self.hasFocus():
            painting.paint_focus(painter, self.viewport().size(), self._look)
        painter.end()

    def _paint_preview(self, painter: QPainter, shown: Preview, look: Look) -> None:
        if shown.item is None:
            painting.paint_new_range(painter, self.scene, shown, look)
        painting.paint_bubble(painter, self.scene, shown, drag_words(shown), look)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        super().focusOutEvent(event)
        self.viewport().update()
