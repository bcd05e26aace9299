"""Query for the figures of one film: how often and how long each code was seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from beeldcoach.domain import talk
from beeldcoach.domain.annotation import Actor, Moment
from beeldcoach.domain.figures import Budget, Chains, Poles, budgets, chains, coded, poles
from beeldcoach.domain.lens import Pole, Role, Speech
from beeldcoach.domain.talk import Span, TalkFigures
from beeldcoach.services.desk import Handler, Query, Work
from beeldcoach.services.film_parts import (
    WHOLE_FILM,
    FilmHead,
    FilmParts,
    PhaseLine,
    Scope,
    film_head,
)
from beeldcoach.services.talk import spans_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from beeldcoach.domain.ids import FilmId, MomentId
    from beeldcoach.domain.lens import Lens
    from beeldcoach.domain.stretches import Part

UNKNOWN = "leisteen"  # the colour of a code that is of another lens


@dataclass(frozen=True, slots=True)
class Line:
    """A code, cluster or actor with its figures; an actor's name is its value."""

    id: str
    name: str
    colour: str
    budget: Budget


@dataclass(frozen=True, slots=True)
class PlotMark:
    """A moment as the plot of the lesson shows it."""

    id: MomentId
    code: str
    start_ms: int
    end_ms: int | None
    actor: Actor


@dataclass(frozen=True, slots=True)
class FilmFigures:
    """The figures of one film. Lines are those of the lens, in its order, seen or not."""

    head: FilmHead
    scope: Scope
    part: Part
    codes: tuple[Line, ...]
    clusters: tuple[Line, ...]
    actors: tuple[Line, ...]  # who was said to do something
    poles: Poles | None  # None where the lens has none
    chains: Chains | None
    marks: tuple[PlotMark, ...]  # of the whole film
    phases: tuple[PhaseLine, ...]
    fragments: int
    observers: tuple[str, ...]  # who else coded this film
    talk: TalkFigures | None = None  # None where nobody knows who talks


@dataclass(frozen=True, slots=True)
class ShowFigures(Query[FilmFigures]):
    """The figures of a film, over a part of it, in a language."""

    film_id: FilmId
    language: str
    scope: Scope = WHOLE_FILM
    speech: tuple[Span, ...] = ()  # as it was found in the sound


def show_figures(query: ShowFigures, work: Work) -> FilmFigures:
    """Handle ShowFigures."""
    film = work.unit.films.get(query.film_id)
    moments: list[Moment] = work.unit.moments.find(film_id=film.id)
    head = film_head(work, film, query.language, moments)
    seen, glasses = coded(moments), head.lens
    places = FilmParts(work, film.id, head.length_ms, seen)
    part = places.part(query.scope)
    return FilmFigures(
        head,
        query.scope,
        part,
        code_lines(glasses, seen, part),
        cluster_lines(glasses, seen, part),
        _actors(seen, part),
        poles_in(glasses, seen, part),
        chains_in(glasses, seen, part),
        tuple(
            PlotMark(m.id, m.code or "", m.start_ms, m.end_ms, m.actor)
            for m in sorted(seen, key=lambda moment: moment.start_ms)
        ),
        places.phases,
        len(places.fragments),
        observers_of(moments),
        _talk(work, head, seen, part, query.speech),
    )


def _talk(
    work: Work, head: FilmHead, seen: Sequence[Moment], part: Part, speech: Sequence[Span]
) -> TalkFigures | None:
    """Return who talks how much in a part of the film, and how long one waits there.

    A wait counts where its question or answer ends; it is looked at in the whole film.
    """
    layers = [talk.marked(spans_of(work, head.film_id)), talk.coded(seen, head.lens)]
    if speech:
        layers.append(talk.found(speech, head.length_ms))
    heard = talk.heard(*layers)
    if not heard:
        return None
    cut = [
        talk.Stretch(start, end, each.voice)
        for each in heard
        for start, end in part.inside(each.start_ms, each.end_ms)
    ]
    questions, answers = (
        [at for at in talk.asked(seen, head.lens, kind) if part.has(at)]
        for kind in (Speech.QUESTION, Speech.ANSWER)
    )
    return TalkFigures(
        talk.talk_share(cut),
        talk.wait_figures(talk.waits_after_questions(heard, questions)),
        talk.wait_figures(talk.waits_after_answers(heard, answers)),
    )


def poles_in(glasses: Lens, seen: Sequence[Moment], part: Part) -> Poles | None:
    """Return successes and chances; None where the lens does not tell them apart."""
    tells = any(code.pole is not Pole.NEUTRAL for code in glasses.codes)
    return poles(seen, glasses, part) if tells else None


def chains_in(glasses: Lens, seen: Sequence[Moment], part: Part) -> Chains | None:
    """Return what became of initiatives; None where no moment was said to go on from another."""
    roles = {code.role for code in glasses.codes}
    knows = Role.INITIATIVE in roles and Role.RECEPTION in roles
    told = any(moment.answers is not None for moment in seen)
    return chains(seen, glasses, part) if knows and told else None


def observers_of(moments: Iterable[Moment]) -> tuple[str, ...]:
    """Return who coded besides the coach, by name."""
    return tuple(sorted({moment.observer for moment in moments} - {""}, key=str.casefold))


def code_lines(glasses: Lens, seen: Sequence[Moment], part: Part) -> tuple[Line, ...]:
    """Return all codes of the lens, then those that it does not have."""
    counted = budgets(seen, part, lambda moment: moment.code or "")
    known = {code.id: code.name for code in glasses.codes}
    names = known | {each: each for each in sorted(counted.keys() - known.keys())}
    return tuple(
        Line(each, name, colour_of(glasses, each), counted.get(each, Budget(part.length_ms)))
        for each, name in names.items()
    )


def cluster_lines(glasses: Lens, seen: Sequence[Moment], part: Part) -> tuple[Line, ...]:
    """Return all clusters of the lens, then what falls in none: its name is empty."""
    counted = budgets(seen, part, _cluster_id(glasses))
    none = Budget(part.length_ms)
    lines = [Line(c.id, c.name, c.colour, counted.get(c.id, none)) for c in glasses.clusters]
    if "" in counted:
        lines.append(Line("", "", UNKNOWN, counted[""]))
    return tuple(lines)


def _cluster_id(glasses: Lens) -> Callable[[Moment], str]:
    clusters: Mapping[str, str] = {code.id: code.cluster for code in glasses.codes}
    return lambda moment: clusters.get(moment.code or "", "")


def _actors(seen: Sequence[Moment], part: Part) -> tuple[Line, ...]:
    counted = budgets(seen, part, lambda moment: moment.actor)
    order = [actor for actor in Actor if actor is not Actor.NOBODY] + [Actor.NOBODY]
    return tuple(Line(a.value, a.value, "", counted[a]) for a in order if a in counted)


def colour_of(glasses: Lens, code_id: str) -> str:
    """Return the colour of a code; that of the unknown where the lens does not have it."""
    code = glasses.code(code_id)
    return glasses.cluster_of(code).colour if code else UNKNOWN


HANDLERS: dict[type, Handler] = {ShowFigures: show_figures}
