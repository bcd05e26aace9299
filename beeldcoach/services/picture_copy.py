"""What a copy of a film, a fragment or a still is made of, and what stands on it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from beeldcoach.services.pictures import hidden_copy
from beeldcoach.services.ports import PicturePlan, StoredObject
from resources import path

if TYPE_CHECKING:
    from beeldcoach.services.desk import Work
    from beeldcoach.services.pictures import PictureAsked
    from beeldcoach.services.release_mark import ReleaseMark


@cache
def copy_words(language: str) -> dict[str, Any]:
    """Return what stands on a copy, in a language."""
    texts: dict[str, dict[str, Any]] = json.loads(
        path("texts", "copy_page.json").read_text("utf-8")
    )
    return texts[language]


@dataclass(frozen=True, slots=True)
class PictureCopy:
    """A copy as it is to be made; times are those of the object that it is made of."""

    source: StoredObject
    start_ms: int
    end_ms: int | None  # None: to its end
    at_ms: int | None  # of a still
    hidden: bool
    encrypted: bool
    language: str
    released: ReleaseMark | None = None

    @property
    def template(self) -> str:
        """Of pages: a picture has none."""
        return ""

    def to_data(self) -> dict[str, object]:
        """Return it as plain values."""
        return asdict(self)

    @property
    def plan(self) -> PicturePlan:
        """What is to be made, with the mark of its release."""
        mark, words = self.released, copy_words(self.language)
        assert mark is not None, "a copy goes out with its mark"
        told = {"number": mark.number, "recipient": mark.recipient, "day": mark.day.isoformat()}
        lines = tuple(line.format(**told) for line in words["mark"])
        return PicturePlan(
            self.start_ms,
            self.end_ms,
            small=self.encrypted,  # a browser keeps all of it in its memory
            mark=(words["hidden"], *lines) if self.hidden else lines,
            title=words["file"].format(**told),
            comment=words["comment"].format(**told),
        )


def picture_copy(work: Work, asked: PictureAsked, language: str) -> PictureCopy | None:
    """Return what a copy is made of: the film, or the copy of it that shows nobody."""
    start, end, at = asked.start_ms or 0, asked.end_ms, asked.at_ms
    rest = asked.hidden, asked.encrypted, language
    if not asked.hidden:
        return PictureCopy(stored_of(work.unit.films.get(asked.film_id)), start, end, at, *rest)
    found = hidden_copy(work, asked)
    if found is None:
        return None
    moment = None if at is None else at - found.start_ms
    return PictureCopy(stored_of(found), 0, None, moment, *rest)


def stored_of(kept: Any) -> StoredObject:
    """Return the object in the vault of a film or a copy of it."""
    return StoredObject(
        kept.object_id,
        kept.plaintext_size,
        kept.ciphertext_size,
        kept.header_digest,
        kept.content_digest,
    )
