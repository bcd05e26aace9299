"""People and schools on the tour: both lists, one of each, a double made one, a file given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from beeldcoach.services.people_view import ShowPeople
from ui.dialogs.merge_dialog import MergeDialog
from ui.dialogs.people_dialogs import NewPersonDialog, NewSchoolDialog, OtherDialog
from ui.dialogs.person_file_dialog import PersonFileDialog
from ui.navigation import Location
from ui.pages.people_page import PeoplePage
from ui.pages.person_page import PersonPage
from ui.pages.school_page import SchoolPage

if TYPE_CHECKING:
    from uuid import UUID

    from beeldcoach.services.people_view import PeoplePage as Everyone
    from ui.application import Application
    from ui.touring.hand import Hand

_REST = 300  # milliseconds


class PeopleTour:
    """Looks at everything of people and schools in an open demo vault."""

    def __init__(self, application: Application, hand: Hand) -> None:
        self.application, self.hand = application, hand

    def walk(self) -> None:
        """Go to every page and dialog."""
        self._lists()
        self._people()
        self._schools()
        self._file()
        self._merge()

    def _everyone(self) -> Everyone:
        session = self.application.session
        assert session is not None
        return session.core.desk.ask(ShowPeople())

    def _person(self, name: str) -> UUID:
        return next(row.id for row in self._everyone().people if row.name == name)

    def _go(self, place: Location) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(place)
        self.hand.rest(_REST)

    def _look(self, name: str, place: Location) -> None:
        self._go(place)
        self.hand.picture(name)

    def _lists(self) -> None:
        self._look("mensen", Location("people"))
        page = self.hand.sees(PeoplePage, lambda _: True)
        page.archived.setChecked(True)
        page.search.setText("wilgen")
        self.hand.picture("mensen-zoeken")
        page.search.setText("niemand zo")
        self.hand.picture("mensen-niets-gevonden")
        page.search.clear()
        page.new.click()
        self._dialog(NewPersonDialog, "mensen-toevoegen")
        self._look("scholen", Location("people", None, "schools"))
        page.new.click()
        self._dialog(NewSchoolDialog, "scholen-toevoegen")
        page.model.show_view("people")

    def _people(self) -> None:
        self._look("persoon", Location("person", self._person("Marit Jansen")))
        page = self.hand.sees(PersonPage, lambda _: True)
        bar = page._scroll.verticalScrollBar()  # noqa: SLF001
        bar.setValue(bar.maximum())
        self.hand.picture("persoon-onderaan")
        bar.setValue(0)
        page._remove.trigger()  # noqa: SLF001
        self.hand.picture("persoon-niet-te-verwijderen")
        self._look("leerling", Location("person", self._person("Fenna Oosting")))
        bar.setValue(bar.maximum())
        self.hand.picture("leerling-ouders")
        self._look("ouder", Location("person", self._person("Judith Oosting")))
        page.details.fields["email"].control.setFocus()
        page.model.set_detail("email", "geen adres")
        self.hand.picture("ouder-adres-klopt-niet")
        self._look("ouder-antwoorden", Location("consents", self._person("Judith Oosting")))
        self._look("contact", Location("person", self._person("Hanneke Vlieg")))
        page._merge.trigger()  # noqa: SLF001
        self._dialog(OtherDialog, "samenvoegen-kiezen")

    def _schools(self) -> None:
        school = next(row.id for row in self._everyone().schools if row.name == "De Wilgen")
        self._look("school", Location("school", school))
        self.hand.sees(SchoolPage, lambda _: True)

    def _file(self) -> None:
        self._go(Location("person", self._person("Marit Jansen")))
        page = self.hand.sees(PersonPage, lambda _: True)
        page.give.click()
        dialog = self._dialog(PersonFileDialog, "inzage-nog-niet", close=False)
        assert isinstance(dialog, PersonFileDialog)
        dialog.model.say_checked(yes=True)
        self.hand.rest(_REST)
        self.hand.picture("inzage-mag")
        dialog.reject()
        self._go(Location("person", self._person("Fenna Oosting")))
        page.give.click()
        self._dialog(PersonFileDialog, "inzage-leerling")

    def _merge(self) -> None:
        self._go(Location("people"))
        page = self.hand.sees(PeoplePage, lambda _: True)
        page.model.settle_double()
        dialog = self._dialog(MergeDialog, "samenvoegen", close=False)
        assert isinstance(dialog, MergeDialog)
        dialog.merge.click()
        self.hand.rest(_REST)
        self._look("samengevoegd", Location("person", self._person("Marit Jansen")))

    def _dialog(self, kind: type[QDialog], name: str, *, close: bool = True) -> QDialog:
        def shown() -> QDialog | None:
            front = self.hand.front()
            return front if isinstance(front, kind) else None

        dialog = self.hand.until(kind.__name__, shown)
        assert isinstance(dialog, QDialog)
        self.hand.rest(_REST)
        self.hand.picture(name)
        if close:
            self.hand.press(Qt.Key.Key_Escape, into=dialog)
        return dialog
