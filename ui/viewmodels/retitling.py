"""Giving a fragment another title, from where its title would be read by others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.fragments import FillFragment
from ui.tasks.flow import Ask
from ui.viewmodels.questions import AskText

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.services.consent_people import FragmentChoice
    from beeldcoach.services.consent_view import ConsentPage
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


def retitle(
    session: Session,
    page: ConsentPage,
    fragment: FragmentChoice,
    reply: Callable[[tuple[FragmentChoice, ...] | Exception], None],
) -> None:
    """Ask for another title of a fragment, and tell how all are called then, or an error."""

    def flow() -> Flow:
        title = yield Ask(_question(fragment))
        if title is None or fragment.id is None:
            return
        yield session.do(FillFragment(fragment.id, "title", title))
        fresh = yield session.ask(ShowConsent(page.trajectory_id, session.language, page.giver_id))
        reply(fresh.fragments)

    session.start(flow(), reply)


def _question(fragment: FragmentChoice) -> AskText:
    why = QCoreApplication.translate(
        "retitling", "It names {}. Others may read titles: call it otherwise."
    )
    return AskText(
        QCoreApplication.translate("retitling", "Change the title of the fragment"),
        why.format(", ".join(fragment.names)),
        QCoreApplication.translate("retitling", "Keep the title"),
        QCoreApplication.translate("retitling", "Title"),
        fragment.title,
    )
