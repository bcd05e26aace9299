"""The application's style sheet, filled in from a theme's tokens.

An icon on a button is 16 in a box of 20: with the 4 of the style it stands 8 from the words.

Properties that widgets may set: `role` on buttons, `flush` = "left" or "right" on quiet ones,
`tall` = "yes" (40 high) on buttons and fields, `state` = "error" or "advice" on fields, `tone` on
labels, `ground` on frames.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from resources import path

if TYPE_CHECKING:
    from ui.tokens import Tokens

_GLYPHS = (
    "caret-down",
    "caret-up",
    "caret-left",
    "caret-right",
    "calendar",
    "check",
    "dash",
)


def style_sheet(tokens: Tokens) -> str:
    """The style sheet for the standard controls, in the colours of one theme."""
    values = {name: str(getattr(tokens, name)) for name in tokens.__slots__}
    theme = "dark" if tokens.is_dark else "light"
    for glyph in _GLYPHS:
        file = path("icons", f"{glyph}-{theme}.svg").as_posix()
        values[glyph.replace("-", "_")] = f'url("{file}")'
    parts = (_GROUNDS, _BUTTONS, _FIELDS, _CHOICES, _SLIDERS, _LISTS, _POPUPS, _BARS)
    return Template("\n".join(parts)).substitute(values)


_GROUNDS = """
QMainWindow, QDialog { background: $paper; }
QLabel { background: transparent; color: $ink; }
QLabel[tone="second"] { color: $ink2; }
QLabel[tone="faint"] { color: $ink3; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel:disabled { color: $ink3; }
QFrame[ground="sunken"] { background: $sunken; border: none; }
QFrame[ground="paper"] { background: $paper; border: none; }
QFrame[ground="surface"] { background: $surface; border: none; }
QFrame[ground="card"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[ground="accent"] { background: $surface; border: 1px solid $accent;
  border-top: 2px solid $accent; border-radius: 6px; }
QFrame[ground="warn"] { background: $warn_soft; border: 1px solid $warn; border-radius: 6px; }
QFrame[ground="bad"] { background: $bad_soft; border: 1px solid $bad; border-radius: 6px; }
QFrame[ground="ok"] { background: $ok_soft; border: 1px solid $ok; border-radius: 6px; }
QFrame[ground="info"] { background: $soft; border: 1px solid $accent; border-radius: 6px; }
QFrame[ground="rule"] { background: $line; border: none; }
QFrame[ground="mark"] { background: $accent; border: none; border-radius: 1px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[ground="none"] { background: transparent; }
QSplitter::handle { background: $line; }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
"""

_BUTTONS = """
QPushButton { min-height: 30px; padding: 0 12px; border: 1px solid $edge; border-radius: 4px;
  background: $surface; color: $ink; outline: none; qproperty-iconSize: 20px 16px; }
QPushButton[tall="yes"] { min-height: 38px; }
QPushButton[low="yes"] { min-height: 22px; padding: 0 8px; font-size: 12px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $soft; }
QPushButton:checked { border-color: $accent; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent;
  font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
  background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $accent;
  font-weight: 500; }
QPushButton[role="quiet"][tone="bad"] { color: $bad; }
QPushButton[role="quiet"][tone="second"] { color: $ink2; }
QPushButton[role="quiet"][flush="yes"], QPushButton[role="quiet"][flush="left"] {
  padding: 0 8px 0 0; }
QPushButton[role="quiet"][flush="right"] { padding: 0 0 0 8px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:pressed, QPushButton[role="quiet"]:checked { background: $soft; }
QPushButton[role="destructive"] { color: $bad; border-color: $bad; }
QPushButton[role="destructive"]:hover, QPushButton[role="destructive"]:pressed {
  background: $bad_soft; }
QPushButton[role="erase"] { background: $bad; border-color: $bad; color: $surface;
  font-weight: 600; }
QPushButton:disabled, QPushButton[role="primary"]:disabled,
QPushButton[role="destructive"]:disabled, QPushButton[role="erase"]:disabled {
  background: $sunken; border-color: $line; color: $ink3; }
QPushButton[role="quiet"]:disabled { background: transparent; border-color: transparent;
  color: $ink3; }
QPushButton::menu-indicator { image: $caret_down; width: 16px; height: 16px;
  subcontrol-position: right center; subcontrol-origin: padding; right: 8px; }
QToolButton { min-width: 30px; min-height: 30px; padding: 0; border: 1px solid transparent;
  border-radius: 4px; background: transparent; color: $ink; outline: none; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $soft; }
QToolButton:disabled { color: $ink3; }
QToolButton::menu-indicator { image: none; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  border: 1px solid $edge; border-radius: 4px; background: $surface; color: $ink;
  selection-background-color: $accent; selection-color: $on_accent; outline: none; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $ink3; }
QLineEdit { min-height: 30px; padding: 0 6px; }
QLineEdit[tall="yes"] { min-height: 38px; }
QLineEdit[flat="yes"] { border-color: transparent; background: transparent; padding: 0 4px; }
QLineEdit[flat="yes"]:hover { border-color: $line; }
QLineEdit[flat="yes"]:focus { border-color: $edge; background: $surface; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QTextBrowser { border: none; background: transparent; }
QAbstractSpinBox { min-height: 30px; max-height: 30px; padding: 0 24px 0 6px; }
QAbstractSpinBox QLineEdit { border: none; min-height: 0; padding: 0; background: transparent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $paper; border-color: $line; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { background: $sunken; border-color: $line; color: $ink3; }
QLineEdit[state="error"], QPlainTextEdit[state="error"], QTextEdit[state="error"],
QAbstractSpinBox[state="error"], QComboBox[state="error"] { border-color: $bad; }
QLineEdit[state="advice"], QPlainTextEdit[state="advice"], QTextEdit[state="advice"],
QAbstractSpinBox[state="advice"], QComboBox[state="advice"] { border-color: $warn; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border;
  width: 24px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: $caret_up; width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: $caret_down; width: 10px; height: 10px; }
QComboBox { min-height: 30px; padding: 0 8px; combobox-popup: 0; }
QComboBox[tall="yes"] { min-height: 38px; }
QComboBox:hover { background: $hover; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: border;
  subcontrol-position: center right; width: 30px; border: none; background: transparent; }
QComboBox::down-arrow { image: $caret_down; width: 16px; height: 16px; }
QDateEdit::down-arrow { image: $calendar; width: 16px; height: 16px; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit { padding-left: 6px; }
QLineEdit QToolButton { min-width: 0; min-height: 0; border: none; border-radius: 3px; }
QComboBox QLineEdit { border: none; min-height: 0; padding: 0; background: transparent; }
"""

_CHOICES = """
QCheckBox, QRadioButton { min-height: 32px; spacing: 8px; color: $ink; background: transparent;
  outline: none; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink3; }
QCheckBox::indicator, QListView::indicator { width: 16px; height: 16px;
  border: 1px solid $edge; border-radius: 3px; background: $surface; }
QCheckBox::indicator:hover, QRadioButton::indicator:unchecked:hover { background: $hover; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent;
  border-color: $accent; image: $check; }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: $dash; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken;
  border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $ink3; border-color: $ink3; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px;
  background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent;
  background: $surface; }
"""

_SLIDERS = """
QSlider:horizontal { min-height: 32px; background: transparent; }
QSlider::groove:horizontal { height: 4px; background: transparent; margin: 0; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::add-page:horizontal { background: $edge; margin: 1px 0; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
  border: 2px solid $accent; background: $surface; }
QSlider::handle:horizontal:hover { background: $soft; }
QSlider::sub-page:horizontal:disabled { background: $ink3; }
QSlider::handle:horizontal:disabled { border-color: $ink3; background: $sunken; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; background: transparent; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
"""

_LISTS = """
QAbstractItemView { background: $surface; color: $ink; border: 1px solid $line;
  border-radius: 6px; outline: none; gridline-color: $line; alternate-background-color: $paper;
  selection-background-color: $soft; selection-color: $ink; }
QListView::item { min-height: 32px; padding: 0 8px; }
QTableView::item, QTreeView::item { padding: 0 8px; }
QListView::item:hover, QTableView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTableView::item:selected, QTreeView::item:selected {
  background: $soft; color: $ink; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section { background: $sunken; color: $ink2; border: none;
  border-bottom: 1px solid $line; padding: 0 8px; min-height: 32px; font-weight: 600; }
QTableCornerButton::section { background: $sunken; border: none; }
QComboBox QAbstractItemView { border: 1px solid $edge; border-radius: 0; padding: 4px 0; }
QComboBox QAbstractItemView::item { min-height: 32px; padding: 0 8px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab { min-height: 32px; padding: 0 12px; color: $ink2; background: transparent;
  border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom-color: $accent; }
"""

_POPUPS = """
QToolTip { background: $ink; color: $paper; border: 1px solid $ink; padding: 6px 8px; }
QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px 0; }
QMenu::item { min-height: 28px; padding: 2px 24px 2px 12px; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: $soft; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }
QMenuBar { background: $sunken; color: $ink; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: $soft; }
QCalendarWidget QWidget { background: $surface; color: $ink;
  alternate-background-color: $surface; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $sunken; }
QCalendarWidget QToolButton { background: transparent; color: $ink; font-weight: 600;
  padding: 0 8px; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: $caret_left; }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: $caret_right; }
QCalendarWidget QAbstractItemView { border: none; border-radius: 0;
  selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QAbstractItemView:disabled { color: $ink3; }
"""

_BARS = """
QProgressBar { min-height: 6px; max-height: 6px; border: none; border-radius: 3px;
  background: $line; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QStatusBar { background: $sunken; color: $ink2; border-top: 1px solid $line; min-height: 23px;
  max-height: 23px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $ink2; }
QToolBar { background: $sunken; border: none; spacing: 4px; }
"""
