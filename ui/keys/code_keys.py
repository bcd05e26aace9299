"""Codes give way: one whose key the coach gave to a deed of the studio gets the next free one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from beeldcoach.domain.lens import CODE_KEYS
from ui.keys.keymap import ROW_OF
from ui.keys.rows import When

if TYPE_CHECKING:
    from beeldcoach.domain.lens import Lens
    from ui.keys.keymap import KeyMap


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
