"""Codes give way: one whose key the coach gave to a deed of the studio gets the next free one.

Letters belong to who observes: what she chose goes before what the author of a lens wrote down,
for her hands know it, and a key that is pressed by mistake codes nothing. Which codes have another
key than their author gave is told wherever the keys are seen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from beeldcoach.domain.lens import CODE_KEYS
from ui.keys.keymap import ROW_OF
from ui.keys.rows import When

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens
    from ui.keys.acts import Act
    from ui.keys.keymap import KeyMap


@dataclass(frozen=True, slots=True)
class Moved:
    """A code that has another key than the author of its lens gave, and the deed that has that."""

    code_id: str
    name: str
    given: str  # by the author
    key: str  # now; "" for none
    act: Act


def moved_codes(lens: Lens, keymap: KeyMap) -> tuple[Moved, ...]:
    """Return the codes of a lens, as its author made it, whose keys the coach gave to deeds."""
    owners = {
        name: act
        for act, names in keymap.keys.items()
        if ROW_OF[act].when is not When.ASKED
        for name in names
    }
    now = {code.id: code.key for code in with_keys(lens, keymap).codes}
    return tuple(
        Moved(code.id, code.name, code.key.upper(), now[code.id], owners[code.key.upper()])
        for code in lens.codes
        if code.key.upper() in owners
    )


def with_keys(lens: Lens, keymap: KeyMap) -> Lens:
    """Return the lens with a key for each code that no deed has; "" when none is left.

    Only a code that lost its key gets another: what the hands know stays.
    """
    taken = {
        name
        for act, names in keymap.keys.items()
        if ROW_OF[act].when is not When.ASKED
        for name in names
    }
    lost = [code for code in lens.codes if code.key.upper() in taken]
    if not lost:
        return lens
    used = taken | {code.key.upper() for code in lens.codes}
    free = [key for key in CODE_KEYS if key not in used]
    found = dict(zip((code.id for code in lost), [*free, *[""] * len(lost)], strict=False))
    codes = (replace(code, key=found.get(code.id, code.key)) for code in lens.codes)
    return replace(lens, codes=tuple(codes))
