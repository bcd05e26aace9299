"""Letters: offers, agreements and announcements, filled in and then edited by the coach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from beeldcoach.domain.errors import TooLong

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import LetterId, TrajectoryId

LETTER_LIMIT = 50_000  # characters, some twenty pages
TITLE_LIMIT = 200
ADDRESS_LIMIT = 600  # six lines

PartKind: TypeAlias = Literal["heading", "paragraph", "item", "sign"]
_MARKS: tuple[tuple[str, PartKind], ...] = (("# ", "heading"), ("- ", "item"), ("__ ", "sign"))


@dataclass(frozen=True, slots=True)
class Part:
    """One line of a letter as it is set: nothing in `text` is markup."""

    kind: PartKind
    text: str


@dataclass(eq=False)
class Letter:
    """One letter of a trajectory, as it stands."""

    id: LetterId
    trajectory_id: TrajectoryId
    kind: str  # offer, agreement, parents, class, out_of_view, recall
    language: str
    title: str
    text: str  # paragraphs; `# ` heads a part, `- ` is an item of a list, `__ ` a place to sign
    written_on: date
    addressee: str = ""  # lines of the address, as printed

    def write(self, title: str, addressee: str, text: str) -> None:
        """Set what it says. Raises TooLong."""
        limits = ((title, TITLE_LIMIT), (addressee, ADDRESS_LIMIT), (text, LETTER_LIMIT))
        for words, limit in limits:
            if len(words) > limit:
                raise TooLong(limit)
        self.title, self.addressee, self.text = title, addressee, text

    @property
    def whole(self) -> str:
        """All words of it, to look for names in."""
        return "\n".join((self.title, self.addressee, self.text))


def parts_of(text: str) -> tuple[Part, ...]:
    """Return the lines of a letter by what they are; blank lines only part them."""
    return tuple(_part(line) for line in text.splitlines() if line.strip())


def _part(line: str) -> Part:
    for mark, kind in _MARKS:
        if line.startswith(mark) and line[len(mark) :].strip():
            return Part(kind, line[len(mark) :].strip())
    return Part("paragraph", line.strip())
