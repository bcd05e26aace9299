"""Changes of a lens, each as a function that returns another lens or raises what cannot be.

A code keeps its id whatever else changes, so that what was coded with it stays what it is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from beeldcoach.domain.errors import (
    KeyReserved,
    KeyTaken,
    LensFull,
    NameMissing,
    NameTaken,
    TooFew,
    TooLong,
    UnknownThing,
)
from beeldcoach.domain.lens import (
    ABOUT_LIMIT,
    ANSWERS_LEAST,
    ANSWERS_MOST,
    CLUSTERS_MOST,
    CODE_COLOURS,
    CODE_KEYS,
    CODES_MOST,
    EXAMPLE_LIMIT,
    LEAD_MOST_MS,
    LENS_NAME_LIMIT,
    NAME_LIMIT,
    QUESTION_LIMIT,
    Answer,
    Cluster,
    Code,
    Lens,
    Modifier,
    Pole,
    Role,
    Speech,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T", Cluster, Code, Modifier)


def named(name: str, limit: int = NAME_LIMIT) -> str:
    """Return a name as it is kept; raise NameMissing or TooLong."""
    words = " ".join(name.split())
    if not words:
        raise NameMissing
    return within(words, limit)


def within(text: str, limit: int) -> str:
    """Return a text that is not too long; raise TooLong."""
    if len(text) > limit:
        raise TooLong(limit)
    return text


def told(lens: Lens, field: str, value: str) -> Lens:
    """Give a lens another `name`, or say what it is for in `about`."""
    if field == "name":
        return replace(lens, name=named(value, LENS_NAME_LIMIT))
    return replace(lens, about=within(value.strip(), ABOUT_LIMIT))


def with_cluster(lens: Lens, cluster_id: str, name: str) -> Lens:
    """Add a cluster in the first colour that is free."""
    if len(lens.clusters) >= CLUSTERS_MOST:
        raise LensFull(CLUSTERS_MOST)
    taken = {cluster.colour for cluster in lens.clusters}
    colour = next(each for each in CODE_COLOURS if each not in taken)
    words = free_name(name, (cluster.name for cluster in lens.clusters))
    return replace(lens, clusters=(*lens.clusters, Cluster(cluster_id, words, colour)))


def with_cluster_told(lens: Lens, cluster_id: str, field: str, value: str) -> Lens:
    """Give a cluster another `name` or `colour`; who had that colour gets the old one."""
    cluster = of_id(lens.clusters, cluster_id)
    if field == "name":
        changed = replace(cluster, name=_free(named(value), cluster_id, lens.clusters))
        return replace(lens, clusters=_instead(lens.clusters, changed))
    if value not in CODE_COLOURS:
        raise UnknownThing
    swapped = {value: cluster.colour, cluster.colour: value}
    clusters = (replace(c, colour=swapped.get(c.colour, c.colour)) for c in lens.clusters)
    return replace(lens, clusters=tuple(clusters))


def with_cluster_moved(lens: Lens, cluster_id: str, to: int) -> Lens:
    """Put a cluster, which is a lane, in another place."""
    return replace(lens, clusters=_moved(lens.clusters, cluster_id, to))


def without_cluster(lens: Lens, cluster_id: str, to: str) -> Lens:
    """Take a cluster away; its codes go to another one."""
    of_id(lens.clusters, cluster_id)
    left = tuple(cluster for cluster in lens.clusters if cluster.id != cluster_id)
    if not left:
        raise TooFew(1)
    if any(code.cluster == cluster_id for code in lens.codes):
        of_id(left, to)
    codes = (replace(c, cluster=to) if c.cluster == cluster_id else c for c in lens.codes)
    return replace(lens, clusters=left, codes=tuple(codes))


def with_code(lens: Lens, code_id: str, cluster_id: str, name: str) -> Lens:
    """Add a code at the end of the row, with the first key that is free."""
    if len(lens.codes) >= CODES_MOST:
        raise LensFull(CODES_MOST)
    of_id(lens.clusters, cluster_id)
    taken = {code.key for code in lens.codes}
    key = next(each for each in CODE_KEYS if each not in taken)
    words = free_name(name, (code.name for code in lens.codes))
    return replace(lens, codes=(*lens.codes, Code(code_id, words, key, cluster_id)))


def with_code_told(lens: Lens, code_id: str, field: str, value: Any) -> Lens:
    """Set one field of a code; raise what cannot be, KeyError for a field that is none.

    `value` is text for name, key, cluster, example, modifier, pole, role and speech, a flag for
    interval, and milliseconds for lead_ms and lag_ms.
    """
    code = of_id(lens.codes, code_id)
    changed = replace(code, **{field: _FIELDS[field](lens, code, value)})
    return replace(lens, codes=_instead(lens.codes, changed))


def with_key_taken(lens: Lens, code_id: str, key: str) -> Lens:
    """Give a code a key; who had it gets the key that the code had."""
    code = of_id(lens.codes, code_id)
    wanted = _code_key(key)
    other = next((each for each in lens.codes if each.key == wanted and each != code), None)
    codes = _instead(lens.codes, replace(code, key=wanted))
    if other is not None:
        codes = _instead(codes, replace(other, key=code.key))
    return replace(lens, codes=codes)


def with_code_moved(lens: Lens, code_id: str, to: int) -> Lens:
    """Put a code in another place in the row."""
    return replace(lens, codes=_moved(lens.codes, code_id, to))


def without_code(lens: Lens, code_id: str) -> Lens:
    """Take a code away."""
    of_id(lens.codes, code_id)
    return replace(lens, codes=tuple(code for code in lens.codes if code.id != code_id))


def with_question(lens: Lens, modifier_id: str, question: str, answers: Sequence[str]) -> Lens:
    """Add a question that codes can ask."""
    made = tuple(Answer(f"{modifier_id}_{at}", named(name)) for at, name in enumerate(answers))
    if not ANSWERS_LEAST <= len(made) <= ANSWERS_MOST:
        raise TooFew(ANSWERS_LEAST)
    asked = Modifier(modifier_id, named(question, QUESTION_LIMIT), made)
    return replace(lens, modifiers=(*lens.modifiers, asked))


def with_question_told(lens: Lens, modifier_id: str, question: str) -> Lens:
    """Ask in other words."""
    modifier = of_id(lens.modifiers, modifier_id)
    changed = replace(modifier, question=named(question, QUESTION_LIMIT))
    return replace(lens, modifiers=_instead(lens.modifiers, changed))


def with_answer(lens: Lens, modifier_id: str, at: int, name: str, new_id: str) -> Lens:
    """Put an answer of a question in other words; an empty one goes, one after the last is new."""
    modifier = of_id(lens.modifiers, modifier_id)
    answers = list(modifier.answers)
    if not name.strip():
        del answers[at : at + 1]
        if len(answers) < ANSWERS_LEAST:
            raise TooFew(ANSWERS_LEAST)
    elif at < len(answers):
        answers[at] = replace(answers[at], name=named(name))
    elif len(answers) < ANSWERS_MOST:
        answers.append(Answer(new_id, named(name)))
    else:
        raise LensFull(ANSWERS_MOST)
    if len({answer.name.casefold() for answer in answers}) < len(answers):
        raise NameTaken
    changed = replace(modifier, answers=tuple(answers))
    return replace(lens, modifiers=_instead(lens.modifiers, changed))


def without_question(lens: Lens, modifier_id: str) -> Lens:
    """Take a question away; the codes that asked it ask nothing."""
    of_id(lens.modifiers, modifier_id)
    left = tuple(each for each in lens.modifiers if each.id != modifier_id)
    codes = (replace(c, modifier="") if c.modifier == modifier_id else c for c in lens.codes)
    return replace(lens, modifiers=left, codes=tuple(codes))


def of_id(things: Sequence[T], wanted: str) -> T:
    """Return the one with this id; raise UnknownThing."""
    for thing in things:
        if thing.id == wanted:
            return thing
    raise UnknownThing


def free_name(name: str, taken: Any, limit: int = NAME_LIMIT) -> str:
    """Return a name, with a number after it when it is taken; no longer than there is room."""
    words, others = named(name[:limit], limit), {each.casefold() for each in taken}
    number, found = 2, words
    while found.casefold() in others:
        mark = f" {number}"
        found, number = f"{words[: limit - len(mark)].rstrip()}{mark}", number + 1
    return found


def _instead(things: tuple[T, ...], changed: T) -> tuple[T, ...]:
    return tuple(changed if thing.id == changed.id else thing for thing in things)


def _moved(things: tuple[T, ...], moved_id: str, to: int) -> tuple[T, ...]:
    moved = of_id(things, moved_id)
    left = [thing for thing in things if thing.id != moved_id]
    left.insert(max(0, min(len(left), to)), moved)
    return tuple(left)


def _free(name: str, own_id: str, things: Sequence[Cluster] | Sequence[Code]) -> str:
    """Return a name that no other one has; raise NameTaken."""
    if any(each.id != own_id and each.name.casefold() == name.casefold() for each in things):
        raise NameTaken
    return name


def _code_key(key: str) -> str:
    wanted = key.upper()
    if len(wanted) != 1 or wanted not in CODE_KEYS:
        raise KeyReserved(wanted)
    return wanted


def _own_key(lens: Lens, code: Code, value: str) -> str:
    wanted = _code_key(value)
    for other in lens.codes:
        if other.id != code.id and other.key == wanted:
            raise KeyTaken(wanted, other.name)
    return wanted


def _span(value: int) -> int:
    return max(0, min(LEAD_MOST_MS, value))


_FIELDS: dict[str, Callable[[Lens, Code, Any], Any]] = {
    "name": lambda lens, code, value: _free(named(value), code.id, lens.codes),
    "key": _own_key,
    "cluster": lambda lens, _, value: of_id(lens.clusters, value).id,
    "example": lambda _lens, _code, value: within(value.strip(), EXAMPLE_LIMIT),
    "interval": lambda _lens, _code, value: bool(value),
    "pole": lambda _lens, _code, value: Pole(value),
    "role": lambda _lens, _code, value: Role(value),
    "speech": lambda _lens, _code, value: Speech(value),
    "modifier": lambda lens, _, value: value and of_id(lens.modifiers, value).id,
    "lead_ms": lambda _lens, _code, value: _span(value),
    "lag_ms": lambda _lens, _code, value: _span(value),
}
