"""The pages by name, imported when first gone to, so that the unlock screen need not wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.pages.page import Page
    from ui.viewmodels.session import Session


def _home(session: Session) -> Page:
    from ui.pages.home_page import HomePage

    return HomePage(session)


def _agenda(session: Session) -> Page:
    from ui.pages.agenda_page import AgendaPage

    return AgendaPage(session)


def _new(session: Session) -> Page:
    from ui.pages.new_trajectory_page import NewTrajectoryPage

    return NewTrajectoryPage(session)


def _trajectory(session: Session) -> Page:
    from ui.pages.trajectory_page import TrajectoryPage

    return TrajectoryPage(session)


def _studio(session: Session) -> Page:
    from ui.pages.studio_page import StudioPage

    return StudioPage(session)


def _consent(session: Session) -> Page:
    from ui.pages.consent_page import ConsentPage

    return ConsentPage(session)


def _report(session: Session) -> Page:
    from ui.pages.report_page import ReportPage

    return ReportPage(session)


def _register(session: Session) -> Page:
    from ui.pages.register_page import RegisterPage

    return RegisterPage(session)


def _lenses(session: Session) -> Page:
    from ui.pages.lens_page import LensPage

    return LensPage(session)


def _settings(session: Session) -> Page:
    from ui.pages.settings_page import SettingsPage

    return SettingsPage(session)


PAGES: dict[str, Callable[[Session], Page]] = {
    "home": _home,
    "agenda": _agenda,
    "new": _new,
    "trajectory": _trajectory,
    "studio": _studio,
    "consent": _consent,
    "report": _report,
    "register": _register,
    "lenses": _lenses,
    "settings": _settings,
}
