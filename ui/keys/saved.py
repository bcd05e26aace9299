"""Keys as they are kept between starts, and as a file for another computer.

Both are JSON with nothing in it but names of acts and of keys, two closed lists: no one is named,
whatever the coach chose.
"""

from __future__ import annotations

import json
from typing import Any

from beeldcoach.services.errors import NotAKeySet
from ui.keys.acts import Act
from ui.keys.keymap import KeyMap
from ui.keys.owners import refusal_of
from ui.keys.press import is_name

FORMAT, VERSION = "beeldcoach-keys", 1
MOST_KEYS = 8  # of one act


def kept_text(keymap: KeyMap) -> str:
    """Return what is kept of a map: the acts whose keys were changed."""
    changed = {act.name: list(keymap.keys[act]) for act in sorted(keymap.changed, key=_name)}
    return json.dumps(changed) if changed else ""


def from_kept(text: str) -> KeyMap:
    """Return the map that was kept; what makes no sense in it counts as not changed.

    Keys that a newer version gives to an act that the coach left alone do not take hers.
    """
    try:
        told = json.loads(text) if text else {}
    except ValueError:
        return KeyMap()
    return _made(told, KeyMap()) if isinstance(told, dict) else KeyMap()


def key_file(keymap: KeyMap) -> bytes:
    """Return a key set as a file: every act with its keys."""
    keys = {act.name: list(names) for act, names in keymap.keys.items()}
    told = {"format": FORMAT, "version": VERSION, "keys": keys}
    return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()


def from_file(content: bytes) -> KeyMap:
    """Return the map of a file; acts that it does not know have their first keys.

    Raises NotAKeySet, also where two acts would have the same key.
    """
    try:
        told = json.loads(content)
        keys = told["keys"] if (told["format"], told["version"]) == (FORMAT, VERSION) else None
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise NotAKeySet from error
    if not isinstance(keys, dict) or not any(name in Act.__members__ for name in keys):
        raise NotAKeySet
    for name, names in keys.items():
        if name in Act.__members__ and _read(Act[name], names) is None:
            raise NotAKeySet
    made = _made(keys, KeyMap())
    given = {Act[name]: tuple(names) for name, names in keys.items() if name in Act.__members__}
    if any(made.keys[act] != names for act, names in given.items()):
        raise NotAKeySet  # two of its acts have one key
    return made


def _made(told: dict[str, Any], keymap: KeyMap) -> KeyMap:
    """The map with what was told; acts that are not in it give way."""
    given = {
        Act[name]: names
        for name, listed in told.items()
        if name in Act.__members__ and (names := _read(Act[name], listed)) is not None
    }
    made = KeyMap({**keymap.keys, **dict.fromkeys(given, ())})
    for act, names in given.items():
        for name in names:
            if not any(other in given for other in made.clashes(name, act)):
                made = made.with_key(act, name)
    return made


def _read(act: Act, names: object) -> tuple[str, ...] | None:
    """The keys of an act, or None when they make no sense."""
    if (
        not isinstance(names, list)
        or len(names) > MOST_KEYS
        or len(set(map(str, names))) < len(names)
    ):
        return None
    sound = all(isinstance(n, str) and is_name(n) and refusal_of(act, n) is None for n in names)
    return tuple(names) if sound else None


def _name(act: Act) -> str:
    return act.name
