"""Every widget of the kit in one window, to look at and to test. `python -m ... OUT` saves PNGs."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.tokens import LIGHT_CODES
from ui.widgets.banner import Banner, Notice, Remedy
from ui.widgets.card import Card
from ui.widgets.check_row import CheckRow, CheckState
from ui.widgets.chip import Chip, ChoiceChip
from ui.widgets.code_key import CodeKey, CodeKeyState
from ui.widgets.date_field import DateField
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Field, FieldGrid
from ui.widgets.icon_label import IconLabel
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label
from ui.widgets.number_field import NumberField
from ui.widgets.password_edit import PasswordEdit
from ui.widgets.path import Path as StepPath
from ui.widgets.plain_list import PlainList
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.rail import Rail, RailEntry
from ui.widgets.scale import ScaleInput, ScaleLine, ScaleRow
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator
from ui.widgets.shapes import paint_shape
from ui.widgets.signature_pad import SignaturePad
from ui.widgets.step_geometry import PathStep
from ui.widgets.step_marks import paint_small_path
from ui.widgets.steps_header import StepsHeader
from ui.widgets.toast import Toast

STEPS = (
    PathStep("Intake", "done", "2 nov", "int"),
    PathStep("Film 1", "done", "9 nov", "F1"),
    PathStep("Nabespreking 1", "done", "12 nov", "N1", "Nabespr. 1"),
    PathStep("Film 2", "done", "19 nov", "F2"),
    PathStep("Nabespreking 2", "now", "vandaag", "N2", "Nabespr. 2"),
    PathStep("Film 3", "planned", "30 nov", "F3"),
    PathStep("Nabespreking 3", "planned", "3 dec", "N3", "Nabespr. 3"),
    PathStep("Afsluiting", "locked", "10 dec", "afs", reason="Daar zijn drie ronden voor nodig."),
    PathStep("Rapport", "locked", "17 dec", "rap", reason="Eerst de afsluiting."),
    PathStep("Wissen", "planned", "10 jan", "wis"),
)
LATE = (STEPS[0], PathStep("Film 1", "late", "9 nov", "F1"), *STEPS[5:])
NO_CODES = ("aankijken", "ja knikken", "rondkijken", "voorstel doen", "initiatief kind")


def path() -> StepPath:
    widget = StepPath()
    widget.set_state(STEPS, 0)
    return widget


class SmallPaths(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(430, 96)

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), 48, theme.colour("soft"))
        paint_small_path(painter, QRectF(0, 0, self.width(), 48), STEPS, ground="soft")
        paint_small_path(painter, QRectF(0, 48, self.width(), 48), LATE)


class Shapes(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(8 * 28, 24)

    def paintEvent(self, event):
        painter = QPainter(self)
        for index, name in enumerate(LIGHT_CODES):
            code = theme.code_colour(name)
            box = QRectF(index * 28 + 4, 4, 16, 16)
            paint_shape(painter, code.shape, box, QColor(code.fill), QColor(code.edge))


def rail(*, narrow: bool = False) -> Rail:
    widget = Rail()
    entries = [
        RailEntry("trajectories", "ph.path", "Trajecten"),
        RailEntry("agenda", "ph.calendar-blank", "Agenda"),
        RailEntry("lenses", "ph.list-numbers", "Kijkwijzers"),
        RailEntry("release", "ph.paper-plane-tilt", "Vrijgaven"),
        RailEntry("settings", "ph.gear-six", "Instellingen"),
    ]
    widget.set_state(entries, "trajectories", RailEntry("lock", "ph.lock-simple", "Op slot"))
    widget.set_narrow(on=narrow)
    return widget


def narrow_rail() -> Rail:
    return rail(narrow=True)


def banner(kind: str) -> Banner:
    widget = Banner()
    widget.set_state(
        Notice(
            kind,
            "Over 7 dagen is de bewaartermijn van 2 films om.",
            "Film 1 en film 2 van Hanna de Vries worden op 1 december gewist.",
            (Remedy("keep", "Langer bewaren …", "quiet"), Remedy("look", "Bekijk en bevestig")),
            dismissable=kind == "info",
        )
    )
    return widget


def chips() -> QWidget:
    return row(
        Chip("Ik tel drie tellen na een vraag", "ph.target", "accent"),
        Chip("succes"),
        ChoiceChip("Lopend", 7, chosen=True),
        ChoiceChip("Wacht op mij", 4),
        ChoiceChip("Afgesloten", 12),
    )


def row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return holder


def button(text: str, role: theme.Role, icon: str = "", *, enabled: bool = True) -> QPushButton:
    made = QPushButton(text)
    theme.set_role(made, role)
    if icon:
        made.setIcon(theme.icon(icon, "on_accent" if role == "primary" else "ink"))
    made.setEnabled(enabled)
    return made


def buttons() -> QWidget:
    return row(
        button("Nieuw traject", "primary", "ph.plus"),
        button("Bekijk", "normal"),
        button("Alles", "quiet"),
        button("Intrekken", "destructive"),
        button("Wis film 1", "erase"),
        button("Geef vrij", "primary", "ph.lock-simple", enabled=False),
    )


def segments() -> Segmented:
    widget = Segmented()
    widget.set_state([("p", "Pedagogisch"), ("d", "Didactisch"), ("o", "Organisatie")], "p")
    return widget


def scale_input() -> ScaleInput:
    widget = ScaleInput()
    widget.set_state(4)
    return widget


def scale_row() -> ScaleRow:
    widget = ScaleRow()
    widget.set_state(6)
    return widget


def scale_line() -> ScaleLine:
    widget = ScaleLine()
    widget.set_state(4, 5.5, 8)
    return widget


def combo() -> QComboBox:
    widget = QComboBox()
    widget.addItems(["Eerstvolgende stap", "Naam", "School"])
    return widget


def form() -> FieldGrid:
    grid = FieldGrid(2)
    question = QLineEdit("Hoe kan ik wachten na een vraag?")
    grid.add(Field("Leerwens", question, "één zin: Hoe kan ik …", beside=True), 2)
    advice = Field("En bij de leerlingen?", QLineEdit(placeholderText="Nog een zin"))
    advice.set_advice("Met twee tot vier zinnen kun je straks beter meten.")
    error = Field("Wachtzin", PasswordEdit(tall=True))
    error.set_error("Deze wachtzin past niet op de kluis. Er is niets verloren.")
    grid.add(advice)
    grid.add(error)
    grid.add(Field("Schaal", scale_input(), "0 is niets, 10 is zoals je wilt"))
    grid.add(Field("Volgorde", combo()))
    day = DateField()
    day.set_state(date(2026, 11, 24))
    grid.add(Field("Datum", day))
    grid.add(Field("Aantal", NumberField()))
    grid.add(Field("Wat maakt dat het geen lager cijfer is?", QPlainTextEdit("Bij de kring.")), 2)
    return grid


def choices() -> QWidget:
    ticked, chosen = QCheckBox("Marit heeft de tekst gelezen."), QRadioButton("competentie")
    ticked.setChecked(True)
    chosen.setChecked(True)
    off = QCheckBox("Uitgezet")
    off.setEnabled(False)
    return row(ticked, QCheckBox("Niet aangevinkt"), off, QRadioButton("relatie"), chosen)


def code_keys() -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(4)
    for index, (name, colour) in enumerate(zip(NO_CODES, LIGHT_CODES, strict=False)):
        key = CodeKey()
        key.set_state(CodeKeyState(str(index + 1), name, colour, 14 - index))
        grid.addWidget(key, index // 2, index % 2)
    running = CodeKey()
    running.set_state(CodeKeyState("W", "stilte na vraag", "leisteen", 8, running_s=3))
    grid.addWidget(running, 2, 1)
    return holder


def checks() -> Card:
    card = Card(padded=False)
    states = (
        CheckState(False, "Marit zei nee tegen laten zien", "gesprek van 2 november", "Bespreek …"),
        CheckState(
            False, "Drie leerlingen zijn herkenbaar", "geen toestemming", "Maak onherkenbaar"
        ),
        CheckState(True, "De ontvanger staat met naam vast", "team De Wilgen, 9 personen"),
    )
    for index, state in enumerate(states):
        if index:
            card.add(Separator())
        check = CheckRow()
        check.set_state(state)
        card.add(check)
    return card


def steps_header() -> StepsHeader:
    widget = StepsHeader()
    widget.set_state(["Kiezen", "Lezen", "Ondertekenen", "Ontvangstbewijs"], 2)
    return widget


def signed_pad() -> SignaturePad:
    pad = SignaturePad()
    pad.setFixedSize(470, 178)
    draw(pad, [(60, 120), (90, 40), (110, 120), (140, 50), (160, 120), (230, 90), (300, 118)])
    return pad


def draw(pad: SignaturePad, points: list[tuple[int, int]]) -> None:
    kinds = [QMouseEvent.Type.MouseButtonPress, *[QMouseEvent.Type.MouseMove] * (len(points) - 2)]
    for kind, at in zip([*kinds, QMouseEvent.Type.MouseButtonRelease], points, strict=True):
        left, place = Qt.MouseButton.LeftButton, QPoint(*at)
        none = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(
            kind, place.toPointF(), pad.mapToGlobal(place).toPointF(), left, left, none
        )
        QApplication.sendEvent(pad, event)


def progress() -> ProgressStrip:
    widget = ProgressStrip()
    widget.set_state("Film 2: 3,1 van 8,4 GB, nog 2 minuten", 3_100_000_000, 8_400_000_000)
    return widget


def due_card() -> Card:
    card = Card(accent=True)
    for line in (
        Label("Vandaag, 15.30 uur", "small", "accent"),
        Label("Nabespreking 2", "strong"),
        ElidedLabel("Marit Jansen met een heel lange naam die hier niet past en dus afbreekt"),
        Label("4 fragmenten en vragen klaar", "small", "second"),
    ):
        card.add(line)
    card.add(row(button("Start nabespreking", "primary")))
    return card


def keys_and_shapes() -> QWidget:
    return row(KeyCap("I"), KeyCap("Ctrl+F"), IconLabel("ph.lock-simple"), Shapes())


def empty() -> EmptyState:
    return EmptyState("ph.film-strip", "Nog geen film. Sleep een film hierheen.", "Film invoeren")


def list_view() -> PlainList:
    widget = PlainList()
    widget.addItems([f"Moment {number}" for number in range(12)])
    widget.setCurrentRow(1)
    widget.setMaximumHeight(110)
    return widget


def table() -> QTableWidget:
    widget = QTableWidget(2, 2)
    widget.setHorizontalHeaderLabels(["Waarvoor", "Antwoord"])
    widget.verticalHeader().hide()
    widget.setItem(0, 0, QTableWidgetItem("Supervisie"))
    widget.setItem(0, 1, QTableWidgetItem("Ja, schriftelijk"))
    widget.setMaximumHeight(110)
    return widget


def tabs() -> QTabWidget:
    widget = QTabWidget()
    widget.addTab(Label("Tekst"), "Tekst")
    widget.addTab(Label("Bladzijden"), "Bladzijden")
    return widget


def bar() -> QProgressBar:
    widget = QProgressBar()
    widget.setValue(40)
    return widget


WIDGETS = {
    "path": path,
    "small_paths": SmallPaths,
    "buttons": buttons,
    "banner_warn": lambda: banner("warn"),
    "banner_bad": lambda: banner("bad"),
    "banner_ok": lambda: banner("ok"),
    "banner_info": lambda: banner("info"),
    "chips": chips,
    "keys_and_shapes": keys_and_shapes,
    "choices": choices,
    "segments": segments,
    "scale_row": scale_row,
    "scale_line": scale_line,
    "form": form,
    "due_card": due_card,
    "code_keys": code_keys,
    "checks": checks,
    "steps_header": steps_header,
    "signature_pad": signed_pad,
    "progress": progress,
    "bar": bar,
    "empty": empty,
    "list": list_view,
    "table": table,
    "tabs": tabs,
    "rail": rail,
    "narrow_rail": narrow_rail,
}
_LEFT = ("path", "small_paths", "banner_warn", "banner_bad", "banner_ok", "banner_info", "form")
_APART = ("rail", "narrow_rail")


def gallery() -> QWidget:
    window = QWidget()
    window.setObjectName("gallery")
    columns = QHBoxLayout(window)
    columns.setContentsMargins(0, 0, 24, 0)
    columns.setSpacing(24)
    columns.addWidget(rail())
    columns.addWidget(narrow_rail())
    for side in (True, False):
        column = QVBoxLayout()
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(14)
        for name, make in WIDGETS.items():
            if name not in _APART and (name in _LEFT) == side:
                column.addWidget(make())
        column.addStretch()
        columns.addLayout(column, 1)
    window.resize(1500, 1180)
    return window


def main(folder: Path) -> None:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    for mode in ("light", "dark"):
        theme.apply(app, mode)
        window = gallery()
        toast = Toast(window)
        window.show()
        window.activateWindow()
        window.findChild(Segmented).findChild(QWidget).setFocus()
        toast.announce("Moment gewist.", "Zet terug")
        app.sendPostedEvents()
        window.grab().save(str(folder / f"gallery-{mode}-{scale}x.png"))
        window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
