"""The main job from first start to a released report, as a coach would do it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from beeldcoach.services import content
from resources import path
from ui.navigation import Location
from ui.player.surface import Surface
from ui.touring.ending import Ending
from ui.touring.hand import SLOW
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from pathlib import Path

    from ui.application import Application
    from ui.touring.clock import TourClock
    from ui.touring.hand import Hand
    from ui.touring.prompter import TourPrompter

PASSPHRASE = "vier fietsen naast de oude kastanje"  # noqa: S105  of a vault that is thrown away
COACH, TEACHER = "Willemien Terpstra", "Nadia Vos"
QUESTION = "Hoe kan ik wachten na een vraag, zodat ook stille kinderen gaan praten?"

MOMENTS = (
    ("0:05", Qt.Key.Key_6),
    ("0:07", Qt.Key.Key_W),
    ("0:09", Qt.Key.Key_Q),
    ("0:11", Qt.Key.Key_7),
    ("0:13", Qt.Key.Key_3),
    ("0:24", Qt.Key.Key_9),
    ("0:27", Qt.Key.Key_1),
    ("0:31", Qt.Key.Key_Q),
    ("0:33", Qt.Key.Key_7),
    ("0:36", Qt.Key.Key_4),
    ("0:46", Qt.Key.Key_8),
)
FRAGMENTS = (
    ("0:04", "0:17", "Ik begin met wat ze al weten", "Wat zie je de kinderen doen?"),
    ("0:38", "0:58", "Aya en Jip krijgen een beurt", "Wie zou je nog meer willen horen?"),
    ("0:24", "0:37", "Ik wacht en dan komt Sem", "Wat doe jij in die drie tellen?"),
)
CARD = (
    ("A pupil does", "Sem kijkt op en haalt adem."),
    ("The teacher does", "Kijkt hem aan, knikt en telt drie tellen."),
    ("Effect", "Sem begint te praten. Zijn buurman luistert."),
    ("Insight of the teacher", "Als ik wacht, durft hij."),
)


class Journey:
    """Walks the main job; pictures are taken on the way."""

    def __init__(
        self, application: Application, hand: Hand, prompter: TourPrompter, clock: TourClock
    ) -> None:
        self.application, self.hand = application, hand
        self.prompter, self.clock = prompter, clock

    def walk(self, folder: Path, out: Path) -> Path:
        """Walk it all; return the released report."""
        self.application.start()
        self._first_run(folder)
        self._lock_and_unlock()
        self._start_trajectory()
        self._hold_intake()
        for number in (1, 2, 3):
            self._cycle(folder, number)
        ending = Ending(self.application, self.hand, self.prompter, self._content("closing"))
        return ending.walk(out, folder)

    def _first_run(self, folder: Path) -> None:
        hand = self.hand
        hand.fill("Your name", COACH)
        hand.picture("eerste-start-naam")
        hand.click("Continue")
        hand.fill("Passphrase", "welkom123")
        hand.picture("eerste-start-zwakke-wachtzin")
        hand.fill("Passphrase", PASSPHRASE)
        hand.fill("Once more", PASSPHRASE)
        hand.click("Make the vault")
        sheet = folder / "herstelsleutel.pdf"
        self.prompter.files.append(sheet)
        hand.click("Save as PDF …")
        hand.until("the sheet with the recovery key", sheet.exists)
        self._type_groups_over()
        hand.picture("eerste-start-herstelsleutel")
        hand.click("Continue")
        hand.picture("eerste-start-beginnen")
        hand.click("Start the first trajectory")
        hand.see(QWidget, "New trajectory")

    def _type_groups_over(self) -> None:
        """Read the nine groups from the screen and type over those that are asked for."""
        hand = self.hand
        start = hand.words("Group {}", "")
        shown = [w.text() for w in hand.front().findChildren(QLabel) if w.isVisible()]
        groups = [text for text in shown if re.fullmatch("[0-9A-Z]{4}", text)]
        for field in hand.front().findChildren(QLineEdit):
            if field.isVisible() and field.accessibleName().startswith(start):
                number = int(re.findall(r"\d+", field.accessibleName())[0])
                hand.type_into(field, groups[number - 1])

    def _lock_and_unlock(self) -> None:
        hand, application = self.hand, self.application
        locked: list[bool] = []
        application.after_lock = lambda: locked.append(True)
        hand.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        hand.until("the vault is locked", lambda: locked)
        application.show_gate()
        hand.fill("Passphrase", "vier fietsen naast de oude linde")
        hand.click("Open the vault")
        hand.picture("ontgrendelen-verkeerde-wachtzin")
        hand.rest(SLOW)
        hand.fill("Passphrase", PASSPHRASE)
        hand.click("Open the vault")
        hand.see(QWidget, "New trajectory")
        hand.picture("trajecten-leeg")

    def _start_trajectory(self) -> None:
        hand = self.hand
        hand.click("New trajectory")
        hand.picture("nieuw-traject-soort")
        hand.click("Teacher, with video")
        for field, text in (
            ("Name of the teacher", TEACHER),
            ("Group", "groep 6"),
            ("School", "De Wilgen"),
            ("Town", "Zwolle"),
            ("School board", "Stichting De Meander"),
        ):
            hand.fill(field, text)
        hand.click("The school or the board")
        hand.fill("Name of the school, the board or the person who asks", "Stichting De Meander")
        hand.fill("What is it for?", "Meer leerlingen aan het woord laten komen.")
        hand.choose("Does she want this herself?", "Yes")
        hand.choose("Is this an assessment?", "Yes")
        hand.click("Start trajectory with {}", TEACHER)
        hand.picture("nieuw-traject-beoordeling-geweigerd")
        hand.choose("Is this an assessment?", "No")
        hand.click("Accepted by the teacher and by who asks")
        hand.picture("nieuw-traject")
        hand.click("Start trajectory with {}", TEACHER)
        hand.see(QWidget, "Write the development question")

    def _hold_intake(self) -> None:
        hand, words = self.hand, self._content("intake")
        hand.picture("traject-begin")
        hand.fill(words["reason"], "Bij rekenen antwoorden steeds dezelfde vijf.")
        hand.pick(words["#question"])
        hand.fill(words["question"], QUESTION)
        hand.click("Add a goal")
        hand.fill("Goal {number}", "Ik tel drie tellen na een vraag", number=1)
        hand.pick(words["#scale"])
        for name, figure in (("scale_now", 4), ("scale_enough", 7), ("scale_wanted", 8)):
            hand.fill(words[name], str(figure))
        hand.picture("intake-schaal")
        hand.pick(words["#lens"])
        hand.picture("intake-kijkwijzer")
        hand.pick(words["#pupils"])
        hand.click("Consent of the parents")
        hand.fill(words["pupil_names"], "Sem, Noor, Aya")
        hand.picture("intake-leerlingen")
        hand.pick(words["#planning"])
        hand.picture("intake-planning")
        hand.click("Record the intake …")
        hand.click("Record the intake")
        hand.pick(words["#question"])
        hand.picture("intake-gehouden")

    def _content(self, form_id: str) -> dict[str, str]:
        """Return what stands at the fields of a form, and after `#` at its sections."""
        language, kind = self.application.preferences.language, frozenset({"with_video", "teacher"})
        form = content.form(form_id, language, kind)
        labels = {f.name: f.label for section in form.sections for f in section.fields}
        return labels | {f"#{section.id}": section.title for section in form.sections}

    def _cycle(self, folder: Path, number: int) -> None:
        """Film, analyse and look back; the first time with pictures of everything."""
        self.clock.pass_days(6)
        self._import_film(folder, number)
        self._analyse(number)
        self.clock.pass_days(2)
        self._debrief(number)

    def _import_film(self, folder: Path, number: int) -> None:
        hand = self.hand
        self._to_step(f"film-{number}")
        if number == 1:
            hand.see(QWidget, "No film yet. Drag a film here or choose Import film.")
            hand.picture("film-1-mag-gemaakt-worden")
            self._import_what_is_no_film(folder)
        film = _film(folder, number)
        self.prompter.files.append(film)
        hand.click("Import film …")
        if number == 1:
            hand.picture("film-1-datum")
        hand.click("Import film")
        hand.see(QWidget, "The film is in the vault")
        if number == 1:
            hand.picture("film-1-in-de-kluis")
        hand.click("Erase the original")
        hand.see(QWidget, "Analyse")
        assert not film.exists(), "the original was to be erased"
        if number == 1:
            hand.picture("film-1-feiten")

    def _import_what_is_no_film(self, folder: Path) -> None:
        hand = self.hand
        text = folder / "boodschappen.mp4"
        text.write_text("melk, brood, kaas\n" * 100)
        self.prompter.files.append(text)
        hand.click("Import film …")
        hand.click("Import film")
        hand.sees(Banner, lambda banner: banner.isVisible())
        hand.picture("film-1-geen-film")

    def _analyse(self, number: int) -> None:
        from ui.pages.studio_page import StudioPage

        hand = self.hand
        hand.click("Analyse")
        page = hand.sees(StudioPage, lambda _: True)
        hand.sees(Surface, lambda surface: surface.has_picture)
        for at, key in MOMENTS if number == 1 else MOMENTS[:3]:
            self._go_to(page, at)
            hand.press(key, into=page)
        if number == 1:
            self._write_note(page)
        for begin, end, title, question in FRAGMENTS if number == 1 else FRAGMENTS[:1]:
            self._go_to(page, begin)
            hand.press(Qt.Key.Key_I, into=page)
            self._go_to(page, end)
            hand.press(Qt.Key.Key_O, into=page)
            hand.press(Qt.Key.Key_F, into=page)
            hand.fill("Title of the fragment", title)
            hand.fill("Open question", question)
        if number == 1:
            self._look_at_studio(page)
            self._prepare_talk(page)
        hand.click("To the debrief")
        hand.see(QWidget, "Start the debrief")

    def _write_note(self, page: QWidget) -> None:
        hand = self.hand
        self._go_to(page, "0:28")
        hand.press(Qt.Key.Key_Return, into=page)
        name = hand.words("Note")
        note = hand.sees(QPlainTextEdit, lambda w: w.accessibleName().endswith(name))
        hand.type_into(note, "drie tellen, hand open")
        hand.press(Qt.Key.Key_Return, into=note)

    def _look_at_studio(self, page: QWidget) -> None:
        from ui.pages.studio_sheet import KeySheet

        hand = self.hand
        hand.fill("Fact: what do you see?", "Kijkt rond, knikt, telt drie tellen, hand open.")
        page.setFocus()
        self._go_to(page, "0:27")
        hand.press(Qt.Key.Key_Space, into=page)
        hand.rest(1200)
        hand.press(Qt.Key.Key_Space, into=page)
        hand.rest(SLOW)
        hand.picture("analyse")
        hand.press(Qt.Key.Key_F1, into=page)
        hand.picture("analyse-toetsen")
        hand.press(Qt.Key.Key_Escape, into=hand.sees(KeySheet, lambda _: True))

    def _prepare_talk(self, page: QWidget) -> None:
        """Fill a whole card while looking small, and look at the plan of the talk."""
        hand = self.hand
        hand.click("Look small")
        for field, text in CARD:
            hand.fill(field, text)
        page.setFocus()
        hand.press(Qt.Key.Key_K, into=page)
        hand.click("Keep this picture as a still")
        hand.rest(SLOW)
        hand.picture("analyse-klein-kijken")
        hand.click("Talk plan")
        hand.rest(SLOW)
        hand.picture("analyse-gespreksplan")
        hand.click("Code")

    def _go_to(self, page: QWidget, at: str) -> None:
        """Go to a time of the film, as G does."""
        page.setFocus()
        self.hand.press(Qt.Key.Key_G, into=page)
        field = self.hand.see(QLineEdit, "Go to a time, such as 12:03")
        self.hand.type_into(field, at)
        self.hand.press(Qt.Key.Key_Return, into=field)
        self.hand.rest(250)

    def _debrief(self, number: int) -> None:
        hand = self.hand
        self._to_step(f"debrief-{number}")
        if number == 1:
            hand.picture("nabespreking-klaar")
        hand.click("Start the debrief")
        window = hand.until("the debrief", lambda: self.application.window.debrief)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(self.application.window.size())
        hand.sees(Surface, lambda surface: surface.has_picture)
        if number == 1:
            hand.rest(SLOW)
            hand.click("This moment")
            hand.picture("nabespreking-scherm")
        hand.click("Conversation plan")
        hand.fill("Working point", "Morgen bij rekenen drie tellen wachten.")
        hand.fill("Insight", "Wachten is ook iets doen.")
        hand.click_scale(4 + number)
        if number == 1:
            hand.picture("nabespreking-coach")
        hand.press(Qt.Key.Key_Escape, into=window)
        if number == 1:
            hand.picture("nabespreking-afronden")
        hand.click("Record as held …")
        hand.click("Record debrief")
        hand.until("the debrief is over", lambda: not self.application.window.debrief)

    def _to_step(self, part: str) -> None:
        """Go to a step of the trajectory page."""
        shell = self.application.window.shell
        assert shell is not None
        here = shell.navigator.here
        shell.go(Location("trajectory", here.subject if here.page == "trajectory" else None, part))


def _film(folder: Path, number: int) -> Path:
    """Lay a film of its own ready: room behind it makes each unlike the others."""
    film = folder / f"klas {number}.mp4"
    room = bytes([number]) * 1000
    content = path("demo", "demo_film.mp4").read_bytes()
    film.write_bytes(content + (8 + len(room)).to_bytes(4, "big") + b"free" + room)
    return film
