"""Menus under the right button, and the menu key: all that keys do, for who works by mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from beeldcoach.domain.annotation import Actor
from ui import theme
from ui.i18n import film_time
from ui.keys.acts import Act, Deed
from ui.keys.keymap import KeyMap
from ui.keys.words import key_of
from ui.models import fragment_words as words
from ui.viewmodels.chains import before_it
from ui.viewmodels.studio_state import SHORTEST_MS
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QAction

    from ui.pages.studio_card_deeds import CardDeeds
    from ui.pages.studio_deeds import StudioDeeds
    from ui.pages.studio_tagging import StudioTagging
    from ui.viewmodels.fragment_rows import FragmentRow
    from ui.viewmodels.moments import MomentRow
    from ui.viewmodels.studio import StudioModel

_EARLIER = 6  # moments that are offered to go on from


class StudioMenus(QObject):
    """Makes the menus when they are asked for; what they do goes by the same deeds as the keys."""

    def __init__(
        self, model: StudioModel, deeds: StudioDeeds, tagging: StudioTagging, cards: CardDeeds
    ) -> None:
        super().__init__(cards)
        self._model, self._deeds, self._tagging, self._cards = model, deeds, tagging, cards
        self.keymap = KeyMap()  # the keys that stand in the menus

    def of_item(self, item: UUID, at: QPoint) -> QMenu:
        """Show what can be done with a moment, a phase or anything else that was chosen."""
        state = self._model.state
        row, fragment = state.moment(item), state.fragment(item)
        self._model.select(item, seek=fragment is None)  # its edges may come to the playhead
        menu = self._menu()
        if row is not None:
            self._fill_moment(menu, row)
        elif fragment is not None:
            self._fill_fragment(menu, fragment)
        elif state.phase(item) is not None:
            self._add(menu, self.tr("Name…"), "ph.pencil-simple", lambda: self._name(item))
        else:
            self._act(menu, self.tr("Play"), "ph.play", Act.PLAY_CHOSEN)
        menu.addSeparator()
        self._act(menu, self.tr("Delete"), "ph.trash", Act.DELETE)
        menu.popup(at)
        return menu

    def of_place(self, ms: int, at: QPoint) -> QMenu:
        """Show what can be begun at a place in the film."""
        self._deeds.go_to(ms)
        menu = self._menu()
        menu.addSection(film_time(ms))
        self._act(menu, self.tr("Note…"), "ph.note-pencil", Act.NOTE)
        self._act(menu, self.tr("Look here again"), "ph.warning-circle", Act.ATTENTION)
        phase = lambda: self._tagging.begin_phase(ms)  # noqa: E731
        self._add(menu, self.tr("A phase of the lesson begins…"), "ph.rows", phase)
        menu.addSeparator()
        self._act(menu, self.tr("Begin of a fragment"), "ph.arrow-line-right", Act.SET_IN)
        self._act(menu, self.tr("End of a fragment"), "ph.arrow-line-left", Act.SET_OUT)
        self._act(menu, self.tr("Cut a fragment"), "ph.scissors", Act.CUT)
        menu.addSeparator()
        self._act(menu, self.tr("Play only moments"), "ph.dots-three-outline", Act.ONLY_EVENTS)
        self._act(menu, self.tr("Play only gaps"), "ph.selection-slash", Act.ONLY_GAPS)
        self._act(menu, self.tr("Play starred in order"), "ph.star", Act.STARRED_IN_ORDER)
        menu.popup(at)
        return menu

    def of_picture(self, at: QPoint) -> QMenu:
        """Show what can be done with the film, at the picture that is seen now."""
        menu, ms = self._menu(), self._deeds.shown_ms
        play = self.tr("Pause") if self._deeds.plays else self.tr("Play")
        self._act(menu, play, "ph.pause" if self._deeds.plays else "ph.play", Act.PLAY)
        self._act(menu, self.tr("One picture back"), "ph.caret-left", Act.FRAME_BACK)
        self._act(menu, self.tr("One picture on"), "ph.caret-right", Act.FRAME_FORWARD)
        menu.addSeparator()
        if not self._deeds.only_watches:
            codes = menu.addMenu(self.tr("Code"))
            self._fill_codes(codes, lambda code_id: self._deeds.tag(code_id, at_ms=ms))
        self._act(menu, self.tr("Note…"), "ph.note-pencil", Act.NOTE)
        self._act(menu, self.tr("Look here again"), "ph.warning-circle", Act.ATTENTION)
        self._act(menu, self.tr("Cut a fragment"), "ph.scissors", Act.CUT)
        self._act(menu, self.tr("Keep a still"), "ph.camera", Act.STILL)
        self._fill_draw(menu.addMenu(self.tr("Draw")))
        menu.addSeparator()
        self._act(menu, self.tr("Nearer"), "ph.magnifying-glass-plus", Act.PICTURE_IN)
        self._act(menu, self.tr("Farther"), "ph.magnifying-glass-minus", Act.PICTURE_OUT)
        self._act(menu, self.tr("The whole picture"), "ph.arrows-in", Act.PICTURE_RESET)
        menu.addSeparator()
        self._act(menu, self.tr("Only sound"), "ph.ear", Act.SOUND_ONLY)
        self._act(menu, self.tr("Only picture"), "ph.speaker-slash", Act.PICTURE_ONLY)
        self._act(menu, self.tr("Full screen"), "ph.arrows-out", Act.FULL_SCREEN)
        menu.popup(at)
        return menu

    def _fill_draw(self, menu: QMenu) -> None:
        self._act(menu, self.tr("Line"), "ph.pencil-simple", Act.DRAW_LINE)
        self._act(menu, self.tr("Arrow"), "ph.arrow-up-right", Act.DRAW_ARROW)
        self._act(menu, self.tr("Circle"), "ph.circle", Act.DRAW_CIRCLE)
        self._act(menu, self.tr("Spotlight"), "ph.user-focus", Act.DRAW_SPOTLIGHT)

    def _fill_fragment(self, menu: QMenu, row: FragmentRow) -> None:
        cards, here = self._cards, self._deeds.shown_ms
        self._act(menu, self.tr("Play"), "ph.play", Act.PLAY_CHOSEN)
        loop = lambda: self._deeds.repeat_item(row.id)  # noqa: E731
        self._add(menu, self.tr("Play again and again"), "ph.repeat", loop)
        menu.addSeparator()
        self._act(menu, self.tr("Write on the card"), "ph.pencil-simple", Act.EDIT_NOTE)
        self._add(menu, self.tr("Open question…"), "ph.question", cards.write_question)
        whole = lambda: cards.act(row.id, "whole")  # noqa: E731
        self._add(menu, self.tr("The whole card"), "ph.arrows-out-simple", whole)
        out = lambda: cards.act(row.id, "release")  # noqa: E731
        self._add(menu, self.tr("Release …"), "ph.paper-plane-tilt", out)
        kinds = menu.addMenu(self.tr("Kind"))
        for key, name in words.kinds():
            fill = lambda k=key: self._model.fragments.fill(row.id, "kind", k)  # noqa: E731
            _tick(self._add(kinds, name, "", fill), on=key == row.kind)
        menu.addSeparator()
        self._fill_edges(menu, row, here)
        self._act(menu, self.tr("Keep a still of what is seen"), "ph.camera", Act.STILL)
        menu.addSeparator()
        count = len(self._model.state.fragments)
        earlier = self._act(menu, self.tr("Show earlier"), "ph.arrow-up", Act.FRAGMENT_EARLIER)
        later = self._act(menu, self.tr("Show later"), "ph.arrow-down", Act.FRAGMENT_LATER)
        _allow(earlier, on=row.number > 1)
        _allow(later, on=row.number < count)
        self._act(menu, self.tr("The same once more"), "ph.copy", Act.DUPLICATE)
        self._fill_join(menu, row)

    def _fill_edges(self, menu: QMenu, row: FragmentRow, here: int) -> None:
        """Offer to begin, end or split at the playhead, where that leaves something."""
        place = self._model.fragments.place
        begin = lambda: place(row.id, here, row.end_ms)  # noqa: E731
        end = lambda: place(row.id, row.start_ms, here)  # noqa: E731
        begins = self._add(menu, self.tr("Begins at the playhead"), "ph.arrow-line-right", begin)
        ends = self._add(menu, self.tr("Ends at the playhead"), "ph.arrow-line-left", end)
        split = self._act(menu, self.tr("Split at the playhead"), "ph.scissors", Act.SPLIT)
        _allow(begins, on=here != row.start_ms and row.end_ms - here >= SHORTEST_MS)
        _allow(ends, on=here != row.end_ms and here - row.start_ms >= SHORTEST_MS)
        _allow(split, on=row.start_ms < here < row.end_ms)

    def _fill_join(self, menu: QMenu, row: FragmentRow) -> None:
        after = self._model.fragments.neighbour(row.id)
        if after is not None:
            name = self.tr("Join with fragment {number}, the next in the film")
            join = lambda: self._cards.act(row.id, "join")  # noqa: E731
            icon = "ph.arrows-in-line-horizontal"
            self._add(menu, name.format(number=after.number), icon, join)

    def _fill_moment(self, menu: QMenu, row: MomentRow) -> None:
        self._act(menu, self.tr("Play"), "ph.play", Act.PLAY_CHOSEN)
        self._act(menu, self.tr("Note…"), "ph.note-pencil", Act.EDIT_NOTE)
        star = self.tr("Take the star off") if row.starred else self.tr("Give a star")
        self._act(menu, star, "ph.star", Act.STAR)
        self._fill_code(menu.addMenu(self.tr("Code")), row)
        self._fill_actor(menu.addMenu(self.tr("About")), row)
        if self._has_question(row):
            ask = lambda: self._model.ask_again(row.id)  # noqa: E731
            self._add(menu, self.tr("Ask its question"), "ph.question", ask)
        self._fill_chain(menu, row)
        menu.addSeparator()
        self._act(menu, self.tr("Cut a fragment around it"), "ph.scissors", Act.CUT)
        length = self.tr("Give it a length") if row.end_ms is None else self.tr("Make it a point")
        self._act(menu, length, "ph.arrows-out-line-horizontal", Act.POINT_TO_INTERVAL)
        self._act(menu, self.tr("The same once more, here"), "ph.copy", Act.DUPLICATE)

    def _fill_code(self, menu: QMenu, row: MomentRow) -> None:
        for code_id, action in self._fill_codes(
            menu, lambda code_id: self._model.fill_moment(row.id, "code", code_id)
        ).items():
            _tick(action, on=code_id == row.code_id)

    def _fill_codes(self, menu: QMenu, does: Callable[[str], object]) -> dict[str, QAction]:
        """Offer the codes of the lens, each with its key."""
        head = self._model.state.head
        return {
            code.id: self._add(
                menu, f"{plain_label(code.name)}\t{code.key}", "", partial(does, code.id)
            )
            for code in (head.lens.codes if head else ())
        }

    def _fill_actor(self, menu: QMenu, row: MomentRow) -> None:
        for actor, name in (
            (Actor.TEACHER, self.tr("Teacher")),
            (Actor.PUPIL, self.tr("Pupil")),
            (Actor.GROUP, self.tr("Group")),
            (Actor.NOBODY, self.tr("Nobody in particular")),
        ):
            fill = lambda a=actor.value: self._model.fill_moment(row.id, "actor", a)  # noqa: E731
            _tick(self._add(menu, name, "", fill), on=actor.value == row.actor)

    def _fill_chain(self, menu: QMenu, row: MomentRow) -> None:
        """Offer the moments shortly before it to go on from, or to let go of the one it has."""
        chain = menu.addMenu(self.tr("Goes on from"))
        for earlier in before_it(row, self._model.state.moments)[:_EARLIER]:
            name = f"{film_time(earlier.start_ms)}  {plain_label(earlier.name)}"
            link = lambda e=earlier.id: self._model.link(row.id, e)  # noqa: E731
            _tick(self._add(chain, name, "", link), on=earlier.id == row.answers)
        chain.addSeparator()
        nothing = self._add(chain, self.tr("Nothing"), "", lambda: self._model.unlink(row.id))
        _tick(nothing, on=row.answers is None)

    def _has_question(self, row: MomentRow) -> bool:
        head = self._model.state.head
        code = head.lens.code(row.code_id) if head and row.code_id else None
        return bool(head and code and head.lens.modifier_of(code))

    def _name(self, item: UUID) -> None:
        self._tagging.name_phase(item)

    def _menu(self) -> QMenu:
        menu = QMenu(self._cards.over)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _act(self, menu: QMenu, name: str, icon: str, act: Act) -> QAction | None:
        """Offer what a key does, and show the key."""
        if act not in self._deeds.known:
            return None
        key = key_of(act, self.keymap)
        shown = f"{name}\t{key}" if key else name
        return self._add(menu, shown, icon, lambda: self._deeds.do(Deed(act)))

    def _add(self, menu: QMenu, name: str, icon: str, does: Callable[[], object]) -> QAction:
        action = menu.addAction(name)
        if icon:
            action.setIcon(theme.icon(icon, "ink", 16))
        action.triggered.connect(lambda _=False: does())
        return action


def _tick(action: QAction, *, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)


def _allow(action: QAction | None, *, on: bool) -> None:
    if action is not None:
        action.setEnabled(on)
