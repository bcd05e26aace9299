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


def _observe(session: Session) -> Page:
    from ui.pages.observe_page import ObservePage

    return ObservePage(session)


def _consent(session: Session) -> Page:
    from ui.pages.consent_page import ConsentPage

    return ConsentPage(session)


def _consents(session: Session) -> Page:
    from ui.pages.person_consents_page import PersonConsentsPage

    return PersonConsentsPage(session)


def _report(session: Session) -> Page:
    from ui.pages.report_page import ReportPage

    return ReportPage(session)


def _register(session: Session) -> Page:
    from ui.pages.register_page import RegisterPage

    return RegisterPage(session)


def _people(session: Session) -> Page:
    from ui.pages.people_page import PeoplePage

    return PeoplePage(session)


def _person(session: Session) -> Page:
    from ui.pages.person_page import PersonPage

    return PersonPage(session)


def _school(session: Session) -> Page:
    from ui.pages.school_page import SchoolPage

    return SchoolPage(session)


def _lenses(session: Session) -> Page:
    from ui.pages.lens_page import LensPage

    return LensPage(session)


def _lens(session: Session) -> Page:
    from ui.pages.lens_editor_page import LensEditorPage

    return LensEditorPage(session)


def _settings(session: Session) -> Page:
    from ui.pages.settings_page import SettingsPage

    return SettingsPage(session)


def _keys(session: Session) -> Page:
    from ui.pages.keys_page import KeysPage

    return KeysPage(session)


def _letters(session: Session) -> Page:
    from ui.pages.letters_page import LettersPage

    return LettersPage(session)


def _practice(session: Session) -> Page:
    from ui.pages.practice_page import PracticePage

    return PracticePage(session)


def _progress(session: Session) -> Page:
    from ui.pages.progress_page import ProgressPage

    return ProgressPage(session)


def _cards(session: Session) -> Page:
    from ui.pages.cards_page import CardsPage

    return CardsPage(session)


def _logbook(session: Session) -> Page:
    from ui.pages.logbook_page import LogbookPage

    return LogbookPage(session)


def _parent_talk(session: Session) -> Page:
    from ui.pages.parent_talk_page import ParentTalkPage

    return ParentTalkPage(session)


def _figures(session: Session) -> Page:
    from ui.pages.figures_page import FiguresPage

    return FiguresPage(session)


def _incidents(session: Session) -> Page:
    from ui.pages.incidents_page import IncidentsPage

    return IncidentsPage(session)


def _incident(session: Session) -> Page:
    from ui.pages.incident_page import IncidentPage

    return IncidentPage(session)


PAGES: dict[str, Callable[[Session], Page]] = {
    "home": _home,
    "agenda": _agenda,
    "new": _new,
    "trajectory": _trajectory,
    "studio": _studio,
    "observe": _observe,
    "consent": _consent,
    "consents": _consents,
    "report": _report,
    "register": _register,
    "people": _people,
    "person": _person,
    "school": _school,
    "lenses": _lenses,
    "lens": _lens,
    "settings": _settings,
    "keys": _keys,
    "letters": _letters,
    "practice": _practice,
    "progress": _progress,
    "cards": _cards,
    "logbook": _logbook,
    "parent_talk": _parent_talk,
    "figures": _figures,
    "incidents": _incidents,
    "incident": _incident,
}
