"""What was written about the films of one person, for her file: cards of fragments, and stills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from beeldcoach.services import documents
from beeldcoach.services.fragments import fragments_of
from beeldcoach.services.people_view import films_of
from beeldcoach.services.stills import stills_of_film, stills_of_fragment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from beeldcoach.domain.annotation import Fragment, Still
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work
    from beeldcoach.services.masking import Masks

_CHOSEN = ("kind", "status", "need", "children")  # fields of a card that are no words


def fragment_sections(
    work: Work, trajectory: Trajectory, words: Mapping[str, Any], masks: Masks
) -> list[documents.Section]:
    """Return the cards of all fragments, with their stills; nothing where there are none.

    `words` are those of the file; others are named in none of it.
    """
    blocks: list[documents.Block] = []
    for film in films_of(trajectory, work):
        stills = stills_of_film(work, film.id)
        for fragment in fragments_of(work, film.id):
            name = words["fragment"].format(
                film=film.cycle,
                number=fragment.position + 1,
                begin=_time(fragment.start_ms),
                end=_time(fragment.end_ms),
            )
            blocks.append(documents.Paragraph((documents.Run(name, bold=True),)))
            of_it = stills_of_fragment(stills, fragment)
            blocks.append(documents.Facts(_rows(fragment, of_it, words, masks)))
    heading = words["headings"]["fragments"]
    return [documents.Section(heading, tuple(blocks))] if blocks else []


def _rows(
    fragment: Fragment, stills: Iterable[Still], words: Mapping[str, Any], masks: Masks
) -> tuple[tuple[str, str], ...]:
    labels: dict[str, str] = words["card"]
    rows: list[tuple[str, str]] = []
    for name, label in labels.items():
        if name in _CHOSEN:
            said = words["card_words"][name].get(getattr(fragment, name).value, "")
        elif name == "used":
            said = words["yes"] if fragment.used else ""
        elif name == "stills":
            said = ", ".join(f"{_time(still.at_ms)} {still.title}".strip() for still in stills)
        else:
            said = getattr(fragment, name)
        if said.strip():
            rows.append((label, masks.without_others(said)))
    return tuple(rows)


def _time(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes}:{seconds:02d}"
