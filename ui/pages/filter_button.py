"""A button with a menu that leaves only trajectories of one kind, or at one school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from beeldcoach.domain.trajectory import Kind
from ui import theme
from ui.widgets.plain_label import plain_label
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.viewmodels.home import HomeModel

_LONGEST = 18  # characters of a filter on the button


class FilterButton(QPushButton):
    """Says what it filters by. Signals: kind_chosen, school_chosen ("" for all)."""

    kind_chosen = Signal(str)
    school_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setIcon(theme.icon("ph.funnel", "ink2"))
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self._shown: tuple[object, ...] = ()

    def set_state(self, model: HomeModel) -> None:
        """Show what can be filtered by, with how many there are of each."""
        kinds, schools = model.kinds(), model.schools()
        state = (model.kind, model.school, tuple(kinds.items()), tuple(sorted(schools.items())))
        if state == self._shown:
            return
        self._shown = state
        self._menu.clear()
        total = sum(kinds.values())
        words = self._kind_words()
        self._add_group(
            [("", self.tr("All kinds"), total)]
            + [(kind.value, words[kind], kinds[kind.value]) for kind in Kind],
            model.kind,
            self.kind_chosen,
        )
        self._menu.addSeparator()
        self._add_group(
            [("", self.tr("All schools"), total)]
            + [(name, name, schools[name]) for name in sorted(schools, key=str.casefold)],
            model.school,
            self.school_chosen,
        )
        self._say([words[Kind(model.kind)]] if model.kind else [], model.school)

    def _kind_words(self) -> dict[Kind, str]:
        return {
            Kind.WITH_VIDEO: self.tr("With video"),
            Kind.WITHOUT_VIDEO: self.tr("Without video"),
            Kind.PUPIL: self.tr("Pupils"),
        }

    def _add_group(
        self, choices: Sequence[tuple[str, str, int]], chosen: str, signal: object
    ) -> None:
        group = QActionGroup(self._menu)
        for key, words, count in choices:
            action = QAction(f"{plain_label(words)}  {count}", group)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, key=key: signal.emit(key))  # type: ignore[attr-defined]
            self._menu.addAction(action)

    def _say(self, kinds: list[str], school: str) -> None:
        by = [*kinds, *([school] if school else [])]
        words = ", ".join(by)
        short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        text = self.tr("Filter: {}").format(short) if by else self.tr("Filter")
        self.setText(plain_label(text))
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(self.tr("Filter: {}").format(words or self.tr("everything")))
        self.setProperty("chosen", "yes" if by else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.restyle(self)
