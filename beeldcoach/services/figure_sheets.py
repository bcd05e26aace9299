"""The figures of one film as sheets: time per code, and the course of the whole lesson."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import Voice
from beeldcoach.services.figure_words import (
    NOTHING,
    figure_words,
    long_time_text,
    rate_text,
    seconds_text,
    share_text,
    span_text,
    time_text,
)
from beeldcoach.services.film_parts import Over
from beeldcoach.services.sheets import FigureSheet, Plot, PlotRow, SheetRow, SheetTable, bar, named
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.figures import Chains, Poles
    from beeldcoach.domain.stretches import Part
    from beeldcoach.domain.talk import TalkFigures
    from beeldcoach.services.figures import FilmFigures, Line, PlotMark
    from beeldcoach.services.film_parts import FilmHead, PhaseLine, Scope


class Group(StrEnum):
    """What a line of a table stands for."""

    CODE = "code"
    CLUSTER = "cluster"
    ACTOR = "actor"


def budget_sheet(figures: FilmFigures, group: Group, language: str) -> FigureSheet:
    """Return how often and how long, a line for each code, cluster or actor."""
    words = figure_words(language)
    heads = words["heads"]
    table = SheetTable(
        (
            words["group"][group.value],
            *(heads[each] for each in ("count", "rate", "total", "share", "mean", "longest")),
        ),
        tuple(_budget_row(line, language) for line in _lines(figures, group, language)),
    )
    notes = [words["notes"]["times"], words["notes"]["points"]]
    if group is Group.CLUSTER:
        notes.append(words["notes"]["clusters"])
    return FigureSheet(
        language,
        words["titles"][group.value],
        (
            *about(figures.head, language),
            part_text(figures.scope, figures.part, figures.phases, language),
        ),
        (*_facts(figures.poles, figures.chains, language), *_talk_facts(figures.talk, language)),
        (table,),
        (*notes, *_fact_notes(figures, language)),
    )


def _lines(figures: FilmFigures, group: Group, language: str) -> list[tuple[str, Line]]:
    words = figure_words(language)
    if group is Group.ACTOR:
        return [(words["actors"][line.id], line) for line in figures.actors]
    lines = figures.codes if group is Group.CODE else figures.clusters
    return [(line.name or words["other_codes"], line) for line in lines]


def _budget_row(pair: tuple[str, Line], language: str) -> SheetRow:
    name, line = pair
    budget = line.budget
    times = budget.intervals > 0
    cells = (
        name,
        str(budget.count),
        rate_text(budget.rate(), language),
        long_time_text(budget.total_ms, language) if times else NOTHING,
        share_text(budget.share, language),
        seconds_text(budget.mean_ms, language),
        seconds_text(budget.longest_ms, language) if times else NOTHING,
    )
    bars = (None, None, None, None, bar(budget.share, Fraction(1)), None, None)
    return SheetRow(cells, named(line.colour, cells), bars)


def part_text(scope: Scope, part: Part, phases: Iterable[PhaseLine], language: str) -> str:
    """Return over what part of a film was counted, and how long that is."""
    words = figure_words(language)
    stretches = part.stretches
    chosen = [each.name or words["nameless_phase"] for each in phases if each.id in scope.phases]
    text: str = words["over"][scope.over.value]
    return text.format(
        length=time_text(part.length_ms),
        span=span_text(stretches[0][0], stretches[-1][1]) if stretches else NOTHING,
        names=", ".join(chosen) or words["no_phase"] if scope.over is Over.PHASES else "",
    )


def about(head: FilmHead, language: str) -> tuple[str, ...]:
    """Return which film it is, and through which lens it was watched."""
    words = figure_words(language)
    film = words["film"].format(
        number=head.number,
        date=date_text(head.filmed_on, language),
        length=time_text(head.length_ms),
    )
    return film, words["lens"].format(name=head.lens.name)


def _facts(
    poles: Poles | None, chains: Chains | None, language: str
) -> tuple[tuple[str, str], ...]:
    facts, words = [], figure_words(language)
    if poles is not None:
        facts.append((words["facts"]["success"], x_of_y(poles.success, poles.together, language)))
    if chains is not None:
        told = (("received", chains.received), ("followed", chains.followed))
        for name, count in told:
            if count is None:
                continue
            facts.append((words["facts"][name], x_of_y(count, chains.initiatives, language)))
    return tuple(facts)


def _talk_facts(talk: TalkFigures | None, language: str) -> tuple[tuple[str, str], ...]:
    """Return who talks how much, and the waits; what nothing is known of is left out."""
    if talk is None:
        return ()
    words = figure_words(language)["facts"]
    facts = [(words[voice.value], share_text(part, language)) for voice, part in _shares(talk)]
    for name, waits in (("wait_1", talk.after_questions), ("wait_2", talk.after_answers)):
        if waits.count:
            mean = seconds_text(Fraction(waits.mean_ms), language)
            told = figure_words(language)["wait"].format(mean=mean, count=waits.count)
            facts.append((words[name], told))
    return tuple(facts)


def _shares(talk: TalkFigures) -> list[tuple[Voice, Fraction]]:
    """Return who is heard how much; while nobody was named, the silence beside found speech."""
    share = talk.share
    if _is_named(talk):
        return [(voice, Fraction(share.length_ms(voice), share.known_ms)) for voice in Voice]
    if not share.unnamed_ms:
        return []
    whole = share.silence_ms + share.unnamed_ms
    return [(Voice.SILENCE, Fraction(share.silence_ms, whole))]


def _is_named(talk: TalkFigures) -> bool:
    share = talk.share
    return share.teacher_ms + share.pupil_ms + share.both_ms > 0


def _fact_notes(figures: FilmFigures, language: str) -> tuple[str, ...]:
    """Return what the facts mean that are told."""
    words, talk = figure_words(language)["notes"], figures.talk
    told = {
        "chains": figures.chains is not None,
        "talk": talk is not None and _is_named(talk),
        "found": talk is not None and not _is_named(talk) and talk.share.unnamed_ms > 0,
        "waits": talk is not None and bool(talk.after_questions.count or talk.after_answers.count),
    }
    return tuple(words[name] for name, is_told in told.items() if is_told)


def x_of_y(part: int, whole: int, language: str) -> str:
    """Return `9 of 12`."""
    text: str = figure_words(language)["x_of_y"]
    return text.format(x=part, y=whole)


def _mark_row(line: Line, mark: PlotMark) -> SheetRow:
    end = NOTHING if mark.end_ms is None else time_text(mark.end_ms)
    cells = (line.name, time_text(mark.start_ms), end)
    return SheetRow(cells, named(line.colour, cells))


def plot_sheet(figures: FilmFigures, language: str) -> FigureSheet:
    """Return the whole lesson: where each code was seen."""
    words = figure_words(language)
    heads = words["heads"]
    codes = {line.id: line for line in figures.codes}
    table = SheetTable(
        (words["group"]["code"], heads["begin"], heads["end"]),
        tuple(_mark_row(codes[mark.code], mark) for mark in figures.marks),
    )
    rows = [
        PlotRow(
            line.name,
            line.colour,
            tuple((m.start_ms, m.end_ms) for m in figures.marks if m.code == line.id),
        )
        for line in figures.codes
    ]
    phases = tuple((each.name or words["nameless_phase"], *each.stretch) for each in figures.phases)
    return FigureSheet(
        language,
        words["titles"]["plot"],
        about(figures.head, language),
        (),
        (table,),
        (),
        Plot(figures.head.length_ms, tuple(rows), phases),
    )
