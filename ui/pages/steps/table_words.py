"""Whether everyone at a table, around a pupil in focus, or the teacher agreed: conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.consent import State
from ui.widgets.check_row import CheckState

if TYPE_CHECKING:
    from beeldcoach.domain.trajectory import Cycle
    from beeldcoach.services.film_rules import FilmRules
    from beeldcoach.services.working import WorkYes

_WORK_WORDS = {
    State.ORAL: QT_TRANSLATE_NOOP("TableWords", "{} agrees that you work with the films"),
    State.WRITTEN: QT_TRANSLATE_NOOP("TableWords", "{} agrees that you work with the films"),
    State.REFUSED: QT_TRANSLATE_NOOP("TableWords", "{} said no to your work with the films"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP(
        "TableWords", "{} took back the yes to your work with the films"
    ),
    State.EXPIRED: QT_TRANSLATE_NOOP("TableWords", "The yes of {} to your work has ended"),
    State.UNPROVEN: QT_TRANSLATE_NOOP(
        "TableWords", "There is no valid evidence of the yes of {} to your work"
    ),
    State.NONE: QT_TRANSLATE_NOOP(
        "TableWords", "{} was not asked yet whether you may work with the films"
    ),
}


def table_state(cycle: Cycle) -> CheckState:
    """Return the condition that everyone at the table said yes, with who did not yet."""
    refused = [each.who.strip() for each in cycle.participants if each.answer is False]
    missing = [each.who.strip() for each in cycle.participants if each.answer is None]
    if not cycle.participants:
        return CheckState(
            passed=False,
            what=QCoreApplication.translate("TableWords", "Nobody at the table was named yet"),
            ground=QCoreApplication.translate(
                "TableWords", "this is of a conversation: everyone says yes first"
            ),
            remedy=QCoreApplication.translate("TableWords", "Say who is there"),
        )
    if refused:
        return CheckState(
            passed=False,
            what=QCoreApplication.translate("TableWords", "Someone at the table said no"),
            ground=_named(refused),
            remedy=QCoreApplication.translate("TableWords", "See who sits there"),
        )
    if missing:
        return CheckState(
            passed=False,
            what=QCoreApplication.translate(
                "TableWords", "Not everyone at the table has agreed yet"
            ),
            ground=QCoreApplication.translate("TableWords", "still to be asked: {who}").format(
                who=_named(missing)
            ),
            remedy=QCoreApplication.translate("TableWords", "Record who agreed"),
        )
    who = ", ".join(each.who.strip() for each in cycle.participants if each.who.strip())
    return CheckState(
        passed=True,
        what=QCoreApplication.translate("TableWords", "Everyone at the table has agreed"),
        ground=who,
    )


def _named(people: list[str]) -> str:
    nobody = QCoreApplication.translate("TableWords", "someone without a name")
    return ", ".join(who or nobody for who in people)


def focus_state(rules: FilmRules) -> CheckState:
    """Return the condition that the guardians of a pupil in focus agreed beforehand."""
    said = QCoreApplication.translate("TableWords", "not asked yet")
    if rules.focus_agreed is False:
        said = QCoreApplication.translate("TableWords", "one guardian refuses, and that decides")
    if rules.focus_stands:
        said = QCoreApplication.translate("TableWords", "all guardians with authority said yes")
        what = QCoreApplication.translate("TableWords", "The pupil in focus may be filmed so: {}")
        return CheckState(passed=True, what=what.format(rules.focus_pupil), ground=said)
    what = QCoreApplication.translate("TableWords", "The pupil in focus may not be filmed yet: {}")
    return CheckState(
        passed=False,
        what=what.format(rules.focus_pupil),
        ground=said,
        remedy=QCoreApplication.translate("TableWords", "Record what they say"),
    )


def work_state(said: WorkYes, name: str, on: str) -> CheckState:
    """Return the condition that the teacher agrees to the coach's work with her films."""
    words = QCoreApplication.translate("TableWords", str(_WORK_WORDS[said.state]))
    before = QCoreApplication.translate("TableWords", "ask before you film; without a yes, no film")
    answered = QCoreApplication.translate("TableWords", "answered on {}").format(on)
    return CheckState(
        said.stands,
        words.format(name),
        answered if said.stands else before,
        "" if said.stands else QCoreApplication.translate("TableWords", "Record the answer …"),
    )
