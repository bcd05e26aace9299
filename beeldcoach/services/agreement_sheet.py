"""How far two observers agree, in words: kappa with its definition, and the table of agreement."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from beeldcoach.services.agreeing import By
from beeldcoach.services.figure_sheets import about, part_text, x_of_y
from beeldcoach.services.figure_words import (
    decimal_text,
    figure_words,
    share_text,
    span_text,
    time_text,
)
from beeldcoach.services.sheets import FigureSheet, SheetRow, SheetTable, named

if TYPE_CHECKING:
    from beeldcoach.domain.agreement import Category, Difference, Kappa
    from beeldcoach.services.agreeing import ObserverAgreement

COMMON = Fraction(8, 10)  # from this share of one category on, kappa is lowered by it


def agreement_sheet(view: ObserverAgreement, language: str) -> FigureSheet:
    """Return kappa, the table of agreement, and kappa per code."""
    words, kappa = figure_words(language), view.agreement.kappa
    facts = words["facts"]
    return FigureSheet(
        language,
        words["titles"]["agreement"],
        (
            *about(view.head, language),
            part_text(view.scope, view.part, view.phases, language),
            words["rows_are"].format(observer=view.observer or words["second"]),
        ),
        (
            (facts["kappa"], kappa_text(kappa, language)),
            (facts["observed"], _of_judged(kappa, language)),
            (facts["by_chance"], share_text(kappa.expected, language)),
        ),
        (_matrix(view, language), _per_code(view, language)),
        tuple(_notes(view, language)),
    )


def kappa_text(kappa: Kappa, language: str) -> str:
    """Return kappa with two decimals, or that there is not enough to say."""
    if kappa.value is None:
        enough: str = figure_words(language)["facts"]["not_enough"]
        return enough
    return decimal_text(kappa.value, 2, language)


def _of_judged(kappa: Kappa, language: str) -> str:
    counts = x_of_y(kappa.agreed, kappa.judged, language)
    return f"{share_text(kappa.observed, language)} ({counts})"


def category_text(view: ObserverAgreement, category: Category, language: str) -> str:
    """Return a category in words."""
    nothing: str = figure_words(language)["nothing"]
    return " + ".join(view.name_of(code) for code in category) or nothing


def _matrix(view: ObserverAgreement, language: str) -> SheetTable:
    """Return how often the coach said what, and the other what, with sums."""
    words, cells = figure_words(language), view.agreement.cells
    names = [category_text(view, each, language) for each in view.categories]
    rows = []
    for one, name in zip(view.categories, names, strict=True):
        counts = [cells.get((one, other), 0) for other in view.categories]
        said = tuple(str(count) for count in (*counts, sum(counts)))
        rows.append(SheetRow((name, *said), named(_colour(view, one), ("", *said))))
    sums = [sum(cells.get((a, b), 0) for a in view.categories) for b in view.categories]
    total = tuple(str(count) for count in (*sums, sum(sums)))
    rows.append(SheetRow((words["together"], *total)))
    return SheetTable(("", *names, words["together"]), tuple(rows), is_matrix=True)


def _colour(view: ObserverAgreement, category: Category) -> str:
    return view.colour_of(category[0]) if len(category) == 1 else ""


def _per_code(view: ObserverAgreement, language: str) -> SheetTable:
    """Return kappa of each code, seen or not, and how often each of both saw it."""
    words, heads = figure_words(language), figure_words(language)["heads"]
    order = {code.id: place for place, code in enumerate(view.head.lens.codes)}
    codes = sorted(view.agreement.codes, key=lambda code: (order.get(code, len(order)), code))
    rows = []
    for code in codes:
        kappa = view.agreement.codes[code]
        cells = (
            view.name_of(code),
            str(_seen(view, code, 0)),
            str(_seen(view, code, 1)),
            share_text(kappa.observed, language),
            kappa_text(kappa, language),
        )
        rows.append(SheetRow(cells, named(view.colour_of(code), cells)))
    head = (
        words["group"]["code"],
        words["you"],
        view.observer or words["second"],
        heads["observed"],
        heads["kappa"],
    )
    return SheetTable(head, tuple(rows))


def _seen(view: ObserverAgreement, code: str, which: int) -> int:
    """Return in how many units or events one of both saw a code."""
    return sum(count for pair, count in view.agreement.cells.items() if code in pair[which])


def differences_table(view: ObserverAgreement, language: str) -> SheetTable:
    """Return where the two differ: a row for each of `view.agreement.differences`."""
    words = figure_words(language)
    rows = (
        SheetRow(
            (
                _place(each),
                category_text(view, each.first, language),
                category_text(view, each.second, language),
            ),
            ("", _colour(view, each.first), _colour(view, each.second)),
        )
        for each in view.agreement.differences
    )
    head = (words["heads"]["place"], words["you"], view.observer or words["second"])
    return SheetTable(head, tuple(rows), texts=(1, 2))


def _place(difference: Difference) -> str:
    if difference.end_ms <= difference.start_ms:
        return time_text(difference.start_ms)
    return span_text(difference.start_ms, difference.end_ms)


def _notes(view: ObserverAgreement, language: str) -> list[str]:
    words, kappa = figure_words(language)["notes"], view.agreement.kappa
    width = decimal_text(Fraction(view.width_ms, 1000), 1, language).removesuffix(",0")
    width = width.removesuffix(".0")
    way = words["units" if view.by is By.UNITS else "events"].format(width=width)
    notes = [words["kappa"], words["rule_of_thumb"], way]
    if kappa.prevalence is not None and kappa.prevalence >= COMMON:
        what = category_text(view, kappa.commonest, language)
        share = share_text(kappa.prevalence, language)
        notes.append(words["prevalence"].format(share=share, what=what))
    return notes
