"""A sheet of figures as text for other programs: tab-separated, and as HTML with a table."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from beeldcoach.services.figure_words import figure_words
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beeldcoach.services.sheets import FigureSheet, SheetTable

_FORMULA = ("=", "+", "-", "@")  # a spreadsheet would reckon with what begins like this
_FIGURE = 'style="text-align:right"'


def mark_text(sheet: FigureSheet) -> str:
    """Return whose copy it is; empty for what was not released."""
    mark = sheet.released
    if mark is None:
        return ""
    text: str = figure_words(sheet.language)["released"]
    day = date_text(mark.day, sheet.language)
    return text.format(number=mark.number, recipient=mark.recipient, date=day)


def as_lines(sheet: FigureSheet) -> str:
    """Return it tab-separated, a line for each row, as spreadsheets take it."""
    rows: list[tuple[str, ...]] = [(sheet.title,), *((line,) for line in sheet.about)]
    rows += [(), *sheet.facts] if sheet.facts else []
    for table in sheet.tables:
        rows += [(), *([(table.caption,)] if table.caption else []), table.head]
        rows += [row.cells for row in table.rows]
    rows += [(), *((note,) for note in _below(sheet))]
    return "".join("\t".join(_plain(cell) for cell in row) + "\r\n" for row in rows)


def as_html(sheet: FigureSheet) -> str:
    """Return it as a piece of HTML, with figures at the right of their columns."""
    parts = [f"<h3>{escape(sheet.title)}</h3>"]
    parts += [f"<p>{escape(line)}</p>" for line in sheet.about]
    if sheet.facts:
        rows = "".join(f"<tr><td>{escape(a)}</td><td>{escape(b)}</td></tr>" for a, b in sheet.facts)
        parts.append(f"<table>{rows}</table>")
    for table in sheet.tables:
        parts += _table(table)
    parts += [f"<p>{escape(note)}</p>" for note in _below(sheet)]
    return f'<meta charset="utf-8">{"".join(parts)}'


def _below(sheet: FigureSheet) -> Iterator[str]:
    yield from sheet.notes
    if sheet.released is not None:
        yield mark_text(sheet)


def _table(table: SheetTable) -> Iterator[str]:
    if table.caption:
        yield f"<p>{escape(table.caption)}</p>"
    heads = "".join(_cell("th", column, words) for column, words in enumerate(table.head))
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
    for row in table.rows:
        cells = "".join(_cell("td", column, words) for column, words in enumerate(row.cells))
        yield f"<tr>{cells}</tr>"
    yield "</tbody></table>"


def _cell(tag: str, column: int, words: str) -> str:
    return f"<{tag}{f' {_FIGURE}' if column else ''}>{escape(words)}</{tag}>"


def _plain(cell: str) -> str:
    """Return a cell that stays one, and that no spreadsheet takes for a formula."""
    text = " ".join(cell.split())
    return f"'{text}" if text.startswith(_FORMULA) else text
