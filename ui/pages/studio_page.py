"""The analysis studio: film, keys of the lens, moments, fragment card and timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
)

from beeldcoach.domain.ids import FilmId
from beeldcoach.services.errors import NotAFilm
from beeldcoach.services.talk_plan import talk_plan
from ui import theme
from ui.i18n import film_time
from ui.keys.acts import Act, Deed
from ui.navigation import Location
from ui.pages.key_sheet_out import KeySheetOut
from ui.pages.keys_page import FROM_STUDIO
from ui.pages.page import Page
from ui.pages.small_look import SmallLook
from ui.pages.studio_angles import StudioAngles
from ui.pages.studio_bar import StudioBar
from ui.pages.studio_caps import StudioCaps
from ui.pages.studio_card_deeds import CardDeeds
from ui.pages.studio_column import StudioColumn
from ui.pages.studio_conflicts import KeyConflicts
from ui.pages.studio_deeds import StudioDeeds
from ui.pages.studio_feed import TimelineFeed
from ui.pages.studio_files import StudioFiles
from ui.pages.studio_keyboard import OF_KEYS, StudioKeyboard
from ui.pages.studio_lacking import Lacking
from ui.pages.studio_menus import StudioMenus
from ui.pages.studio_modes import Mode
from ui.pages.studio_note import NoteTaker
from ui.pages.studio_panes import StudioPanes
from ui.pages.studio_picture import StudioPicture
from ui.pages.studio_second import SecondObserver
from ui.pages.studio_sheet import KeySheet
from ui.pages.studio_side import StudioSide
from ui.pages.studio_stage import Stage
from ui.pages.studio_tagging import StudioTagging
from ui.pages.studio_talk import TalkBinding
from ui.player.player import Player
from ui.player.transport import Transport
from ui.timeline.timeline import Timeline
from ui.viewmodels.studio import StudioModel
from ui.widgets.banner import Notice
from ui.widgets.separator import Separator
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from beeldcoach.services.ports import StreamFactory
    from ui.viewmodels.session import Session

FILM_SHARE = 0.4  # of the window's height, at least
WIDE = 1100  # logical pixels of the page; below it the right column narrows
TRANSPORT_AT_LEAST = 520
ROOM_FOR_WORDS = 860  # of the transport, for the words on its last three buttons


class StudioPage(Page):
    """One film under analysis. Keys mean the same wherever the keyboard is, save in a field."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = StudioModel(session, self)
        self.player = Player(self, session.core.pictures.finder)
        self._opened: StreamFactory | None = None
        self._wanted_ms: int | None = None  # a time of the film that a location named
        self._build()
        self._bind()
        self._render()

    # Come and go

    def come(self, location: Location) -> None:
        """Open the film that the location is about."""
        self._to_film()
        self._wanted_ms = int(location.part) if location.part.isdigit() else None
        if location.subject is None or location.subject == self.model.film_id:
            self._go_to_wanted()
        else:
            self.go()
            self.clear_notice()
            self.model.open(FilmId(location.subject))
        if location.part in set(Mode):
            self.cards.choose_mode(Mode(location.part))

    def go(self) -> None:
        """Store what is being typed, remember the place, and let go of the film."""
        self.notes.flush()
        self.cards.leave()
        self.tagging.leave()
        self.picture.leave()
        self.keys.let_go()
        if self.model.film_id is not None:
            position = self.player.shown_ms if self.player.is_loaded else 0
            self.model.end_intervals(position)
            self.talk.leave()
            head = self.model.state.head
            was = head.film.position_ms if head else 0
            self.model.close(position if self.player.is_loaded else was)
        self._opened = None
        self.angles.leave()
        self.player.unload()
        self.deeds.forget()
        self.toast.dismiss()
        self._render()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice with room around it; without one the film has that room."""
        super().show_notice(notice)
        self._frame.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S4)

    def clear_notice(self) -> None:
        """Take notice and room away."""
        super().clear_notice()
        self._frame.setContentsMargins(0, 0, 0, 0)

    # Build

    def dropped(self, files: list[Path]) -> bool:
        """Take annotations that were dropped on the window."""
        return self.files.take(files) if files else super().dropped(files)

    def show_keys(self) -> bool:
        """Show the sheet of keys, asked for in the menu."""
        self.sheet.open(self.keys.keymap, self.deeds.known)
        return True

    def _build(self) -> None:
        self.bar = StudioBar(self.session.language, self.session.today)
        self.stage = Stage()
        self.toast = Toast(self.stage)  # over the film: the fields beside it stay free
        self.toast.heed(self.session.doing, self.session.turning)
        self.player.attach(self.stage.surface)
        self.transport = Transport(self.player)
        self.transport.setMinimumWidth(TRANSPORT_AT_LEAST)  # its hint counts what it will hide
        self.timeline = Timeline()
        self.angles = StudioAngles(self, self.stage, self.player, self.model, self.timeline)
        self.transport.add_widget(self.angles.button)
        self.caps = StudioCaps(self.transport)
        self.talk = TalkBinding(self.model, self.player, self.timeline)
        self.column = StudioColumn(self.talk.panel, talk_plan(self.session.language))
        small = SmallLook(self.player, self.stage.darken, self.session.language)
        self.conflicts = KeyConflicts(self.model, self.column.codes)
        self.conflicts.hinted.connect(self.hinted)
        self.side = StudioSide(self.column, small, self.session.language)
        self.notes = NoteTaker(self.player, self.model, self.stage.note)
        self.deeds = StudioDeeds(self.player, self.model, self.timeline, self.notes)
        self.cards = CardDeeds(self.model, self.player, self.deeds, self.side)
        self.second = SecondObserver(self.bar, self.model, self.player, self.cards)
        self.tagging = StudioTagging(self.stage, self.player, self.model, self.deeds, self.notes)
        self.picture = StudioPicture(self.stage, self.player, self.model, self.deeds)
        self.menus = StudioMenus(self.model, self.deeds, self.tagging, self.cards)
        self._feed = TimelineFeed(self.tr("Note"), self.tr("this moment"), self.tr("Notes"))
        self.keys = StudioKeyboard(self, self.stage, self.model, self.deeds)
        self.deeds.lacks = Lacking(self, lambda: self.keys.keymap).words
        self._lay_out()
        self.sheet = KeySheet(self)
        self.files = StudioFiles(self.model, self.bar, self._flush)

    def _lay_out(self) -> None:
        self._frame.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.stage, 1)
        left.addWidget(self.transport)
        left.addWidget(Separator())
        left.addWidget(self.timeline)
        policy = self.timeline.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Preferred)
        self.timeline.setSizePolicy(policy)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(Separator(Qt.Orientation.Vertical))
        row.addWidget(self.side)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(self.bar)
        content.addLayout(row, 1)
        self.fill(content)

    # Bind

    def _bind(self) -> None:
        self._bind_model()
        self._bind_player()
        self._bind_timeline()
        self._bind_column()
        self.bar.back_asked.connect(self._back)
        self.bar.undo_asked.connect(self.model.undo)
        self.bar.redo_asked.connect(self.model.redo)
        self.bar.keys_asked.connect(self.show_keys)
        self.bar.figures_asked.connect(self._to_figures)
        self.bar.debrief_asked.connect(self._finish)
        self.files.ended.connect(self._to_film)
        self.files.noticed.connect(self.show_notice)
        self.files.brought.connect(lambda words: self.toast.announce(words, self.tr("Undo")))
        self.deeds.teach(self._own_deeds())
        self.talk.teach(self.deeds)
        self._bind_angles()
        self.timeline.talk_chooser.closed.connect(self._to_film)
        self._bind_deeds()
        self.notes.ended.connect(self._to_film)
        self._bind_sheet()
        self.tagging.ended.connect(self._to_film)
        self.tagging.card_wanted.connect(self.cards.write)
        self._bind_picture()
        self.tagging.said.connect(self.toast.announce)
        self.second.said.connect(self.toast.announce)
        self.second.flush = self._flush
        self.toast.undone.connect(self.model.undo)
        self.stage.time_field.asked.connect(self.deeds.go_to)
        self.stage.time_field.left.connect(self._to_film)

    def _bind_deeds(self) -> None:
        deeds = self.deeds
        deeds.tagged.connect(self.column.codes.flash)
        deeds.said.connect(self.toast.announce)
        deeds.hinted.connect(self.hinted)
        deeds.walked_past.connect(self.stage.leave)

    def _bind_picture(self) -> None:
        picture = self.picture
        picture.ended.connect(self._to_film)
        picture.seen.connect(self.transport.show_seen)
        picture.said.connect(self.toast.announce)
        self.stage.menu_asked.connect(self.menus.of_picture)
        self.transport.sound_menu.picture_asked.connect(picture.show_picture)

    def _bind_angles(self) -> None:
        angles = self.angles
        angles.teach(self.deeds)
        angles.ended.connect(self._to_film)
        angles.began.connect(lambda: self.keys.rest(on=True))
        angles.left.connect(lambda: self.keys.rest(on=False))
        angles.equalled.connect(lambda words: self.toast.announce(words, self.tr("Undo")))
        angles.noticed.connect(self.show_notice)

    def _bind_sheet(self) -> None:
        self.files.leaving.connect(self.going)
        self.cards.released.connect(self.files.let_out_picture)
        sheet, paper = self.sheet, KeySheetOut(self).model
        sheet.opened.connect(lambda: self.keys.rest(on=True))
        sheet.closed.connect(lambda: self.keys.rest(on=False))
        sheet.closed.connect(self._to_film)
        sheet.changing.connect(lambda: self.going.emit(Location("keys", None, FROM_STUDIO)))
        sheet.saving.connect(lambda: paper.save(self.keys.keymap, self.model.lens))
        sheet.printing.connect(lambda: paper.print_sheet(self.keys.keymap, self.model.lens))

    def _bind_model(self) -> None:
        self.model.undo_changed.connect(lambda: self.bar.set_undo(self.model.state))
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.model.film_ready.connect(self._load)
        self.model.seek_asked.connect(self.deeds.go_to)
        self.model.deleted.connect(self._tell_deleted)
        self.model.leaving.connect(self.going)

    def _bind_player(self) -> None:
        player = self.player
        player.loaded.connect(self._on_loaded)
        player.failed.connect(self._on_failed)
        player.damaged.connect(self._on_damaged)
        player.duration_changed.connect(self.model.set_duration)
        player.position_changed.connect(self._on_position)
        player.looping_changed.connect(self.deeds.follow_looping)
        self.transport.previous_asked.connect(lambda: self.deeds.do(Deed(Act.PREVIOUS)))
        self.transport.next_asked.connect(lambda: self.deeds.do(Deed(Act.NEXT)))
        self.caps.asked.connect(lambda act: self.deeds.do(Deed(act)))

    def _bind_timeline(self) -> None:
        self.timeline.seek_requested.connect(self.deeds.drag_to)
        self.timeline.selected.connect(self.model.select)
        self.timeline.activated.connect(self._open_item)
        self.timeline.item_menu_asked.connect(self.menus.of_item)
        self.timeline.place_menu_asked.connect(self.menus.of_place)
        self.timeline.phase_asked.connect(self.tagging.begin_phase)
        self.timeline.item_dragged.connect(self.model.place)
        self.timeline.interval_drawn.connect(self._draw_interval)
        self.timeline.together_asked.connect(self.timeline.set_together)
        self.timeline.range_created.connect(self.model.fragments.add)
        self.timeline.dragging.connect(self.player.scrub)

    def _bind_column(self) -> None:
        column = self.column
        column.codes.pressed.connect(self.deeds.tag)
        column.moments.chosen.connect(self._choose)
        column.moments.starred.connect(self.model.star)
        column.moments.opened.connect(self.notes.edit)
        column.moments.asked.connect(self.model.ask_again)
        column.moments.menu_asked.connect(self.menus.of_item)
        column.pane.left.connect(self._to_film)
        column.pane.narrowed.connect(
            lambda chosen: self.model.walk_only(None if chosen.is_empty else chosen.shows)
        )
        column.codes.actor.chosen.connect(self.model.choose_actor)
        self.cards.left.connect(self._to_film)
        self.cards.moded.connect(self._on_mode)
        self.cards.watch_bar(self.bar)
        self.bar.clicked.connect(self._to_film)

    # Render

    def _render(self) -> None:
        state = self.model.state
        self.bar.set_state(state)
        self.conflicts.follow()
        self.column.set_state(state, self.player.position_ms)
        self.cards.render()
        self.angles.render()
        head = state.head
        label = self.tr("Of {name}").format(name=head.first_name) if head else ""
        if self.cards.mode is Mode.WATCH:
            self.timeline.set_state(self._feed.first_pass(state, label))
        else:
            self.timeline.set_state(self._feed.state(state, label, self.model.talk.band()))
        self.tagging.set_state(state)
        self._share_height()
        if head is not None:
            title = self.tr("Film {number} of {name}")
            self.titled.emit(title.format(number=head.number, name=head.name))

    def _on_position(self, ms: int) -> None:
        self.timeline.set_playhead(ms)
        if self.model.state.running:
            self.column.codes.set_state(self.model.state, ms)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard belongs to the film, wherever it was before the page came."""
        super().showEvent(event)
        if not event.spontaneous():
            self._read_keys()
            self._to_film()

    def _read_keys(self) -> None:
        """Take the keys that the coach chose, and let the controls name them."""
        self.keys.read(self.session.preferences)
        keymap = self.menus.keymap = self.keys.keymap
        controls = (self.bar, self.transport, self.caps, self.angles.button)
        for each in (*controls, self.column.codes.actor, self.tagging.question):
            each.set_keys(keymap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the film its share, and the right column what is left."""
        super().resizeEvent(event)
        self.side.set_narrow(self.width() < WIDE)
        self._share_width()
        self._share_height()

    def _on_mode(self) -> None:
        watching = self.cards.mode is Mode.WATCH
        self.caps.set_watching(watching=watching)
        self.deeds.only_watches = watching
        self._share_width()
        self._render()

    def _share_width(self) -> None:
        beside = self.side.width() if self.side.isVisibleTo(self) else 0
        narrow = self.width() - beside < ROOM_FOR_WORDS
        self.caps.set_narrow(narrow)

    def _share_height(self) -> None:
        """The film has its share first; then the timeline gives its sound lane up."""
        share = int(self.window().height() * FILM_SHARE)
        self.stage.setMinimumHeight(share)
        room = self.height() - self.bar.height() - self.transport.height() - 1 - share
        self.timeline.setMaximumHeight(self.timeline.height_within(room))

    # The film

    def _load(self, stream: StreamFactory, has_sound: bool) -> None:  # noqa: FBT001
        self._opened = stream
        self.angles.open(stream)
        self.model.fragments.pictures.open(stream)
        self.player.load(stream, has_sound)

    def _on_loaded(self) -> None:
        head = self.model.state.head
        if self._wanted_ms is not None:
            self._go_to_wanted()
        elif head is not None and head.film.position_ms:
            self.player.seek(head.film.position_ms)
        if self._opened is not None:
            self.model.make_strips(self._opened)

    def _go_to_wanted(self) -> None:
        """Go to the time that the location named, once."""
        if self._wanted_ms is not None and self.player.is_loaded:
            self.player.seek(self._wanted_ms)
            self._wanted_ms = None

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, NotAFilm):
            first = self.tr("This film cannot be played on this computer.")
            self.show_notice(Notice("bad", first, self.tr("All that you wrote is kept.")))
        else:
            self._on_damaged(error)

    def _on_damaged(self, error: Exception) -> None:
        """Say where it broke, and that the rest is fine."""
        del error
        self.model.cancel_strips()
        at = film_time(self.player.position_ms)
        first = self.tr("The film cannot be read on from {time}.").format(time=at)
        rest = self.tr(
            "Its file in the vault is damaged or gone. All that you wrote is kept. "
            "Restore the file from a copy of the vault."
        )
        self.show_notice(Notice("bad", first, rest, dismissable=True))

    # What the page does itself

    def _choose(self, item: UUID) -> None:
        self.model.select(item)
        self._to_film()

    def _open_item(self, item: UUID) -> None:
        """A double click plays, and on a phase asks for its name."""
        if not self.tagging.name_phase(item):
            self.deeds.play_item(item)

    def _draw_interval(self, lane: str, start_ms: int, end_ms: int) -> None:
        if self.cards.mode is not Mode.WATCH:
            self.model.draw_interval(lane, start_ms, end_ms)

    def _tell_deleted(self, kind: str) -> None:
        if kind == "fragment":
            words = self.tr("Fragment deleted. Ctrl+Z brings it back.")
        elif kind == "still":
            words = self.tr("Still taken away. Ctrl+Z brings it back.")
        elif kind == "mark":
            words = self.tr("Mark of the teacher deleted. Ctrl+Z brings it back.")
        elif kind == "phase":
            words = self.tr("Phase deleted. Ctrl+Z brings it back.")
        else:
            words = self.tr("Moment deleted. Ctrl+Z brings it back.")
        self.toast.announce(words, self.tr("Undo"))

    def _back(self) -> None:
        head = self.model.state.head
        if head is not None:
            self.going.emit(Location("trajectory", head.trajectory_id, f"film-{head.number}"))

    def _to_figures(self) -> None:
        if self.model.film_id is not None:
            self.going.emit(Location("figures", self.model.film_id))

    def _flush(self) -> None:
        """Store what is being typed."""
        self.notes.flush()
        self.side.flush()

    def _finish(self) -> None:
        self._flush()
        self.model.finish()

    def _to_film(self) -> None:
        """After a click the keyboard belongs to the film."""
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def _own_deeds(self) -> dict[Act, Callable[[], object]]:
        panes = StudioPanes(self.stage, self.timeline, self.side)
        return {
            Act.SEARCH: self.column.pane.start_search,
            Act.GO_TO_TIME: self.stage.time_field.open,
            Act.PANES: lambda: panes.walk(1),
            Act.PANES_BACK: lambda: panes.walk(-1),
            Act.FULL_SCREEN: self._toggle_full_screen,
            Act.SHEET: self.show_keys,
            Act.LEAVE: self._leave,
        }

    def _leave(self) -> None:
        if self.timeline.cancel_drag():
            return
        if not self.keys.where().typing:
            self.player.clear_range()
        self._to_film()

    def _toggle_full_screen(self) -> None:
        self.window().setWindowState(self.window().windowState() ^ Qt.WindowState.WindowFullScreen)

    def event(self, event: QEvent) -> bool:
        """Let the keyboard have what is pressed, before the window's menu and the tab order."""
        return (event.type() in OF_KEYS and self.keys.takes(event)) or super().event(event)
