"""Menus under the right button, and the menu key: all that keys do, for who works by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from beeldcoach.domain.annotation import Actor
from ui import theme
from ui.i18n import film_time
from ui.keys.acts import Act, Deed
from ui.viewmodels.chains import before_it
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from ui.pages.studio_deeds import StudioDeeds
    from ui.pages.studio_tagging import StudioTagging
    from ui.viewmodels.moments import MomentRow
    from ui.viewmodels.studio import StudioModel

_EARLIER = 6  # moments that are offered to go on from


class StudioMenus(QObject):
    """Makes the menus when they are asked for; what they do goes by the same deeds as the keys."""

    def __init__(
        self, model: StudioModel, deeds: StudioDeeds, tagging: StudioTagging, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._deeds, self._tagging, self._over = model, deeds, tagging, parent

    def of_item(self, item: UUID, at: QPoint) -> QMenu:
        """Show what can be done with a moment, a phase or anything else that was chosen."""
        self._model.select(item)
        state = self._model.state
        row = state.moment(item)
        menu = self._menu()
        if row is not None:
            self._fill_moment(menu, row)
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
        head = self._model.state.head
        for code in head.lens.codes if head else ():
            name = f"{plain_label(code.name)}\t{code.key}"
            fill = lambda c=code.id: self._model.fill_moment(row.id, "code", c)  # noqa: E731
            _tick(self._add(menu, name, "", fill), on=code.id == row.code_id)

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
        menu = QMenu(self._over)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _act(self, menu: QMenu, words: str, icon: str, act: Act) -> None:
        if act in self._deeds.known:
            self._add(menu, words, icon, lambda: self._deeds.do(Deed(act)))

    def _add(self, menu: QMenu, words: str, icon: str, does: Callable[[], object]) -> QAction:
        action = menu.addAction(words)
        if icon:
            action.setIcon(theme.icon(icon, "ink", 16))
        action.triggered.connect(lambda _=False: does())
        return action


def _tick(action: QAction, *, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)
