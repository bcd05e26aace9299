"""Keys changed by the coach: taken over, given back, kept, in a file; and codes that give way."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beeldcoach.domain.lens import CODE_KEYS
from beeldcoach.services.content import lens
from beeldcoach.services.errors import NotAKeySet
from ui.keys.acts import Act
from ui.keys.code_keys import moved_codes, with_keys
from ui.keys.keymap import DEFAULTS, ROW_OF, KeyMap, meet
from ui.keys.owners import Refusal, owners_of, refusal_of
from ui.keys.press import is_name
from ui.keys.rows import When
from ui.keys.saved import from_file, from_kept, kept_text, key_file

BASIC = lens("basiscommunicatie", "nl")
names = st.sampled_from(
    sorted({name for keys in DEFAULTS.values() for name in keys} | {"1", "Q", "X", "Alt+Q", "Ö"})
)
deeds = st.lists(st.tuples(st.sampled_from(Act), names, st.booleans()), max_size=8)


def made(steps):
    keymap = KeyMap()
    for act, name, gives in steps:
        if not gives:
            keymap = keymap.without_key(act, name)
        elif refusal_of(act, name) is None:
            keymap = keymap.with_key(act, name)
    return keymap


def test_a_key_that_is_taken_over_leaves_who_had_it():
    keymap = KeyMap().with_key(Act.DUPLICATE, "Ctrl+K", "Ctrl+D")
    assert keymap.keys[Act.DUPLICATE] == ("Ctrl+K",)
    assert keymap.keys[Act.SPLIT] == ()
    assert keymap.changed == {Act.DUPLICATE, Act.SPLIT}
    assert KeyMap().keys[Act.SPLIT] == ("Ctrl+K",)  # the map before is what it was


def test_what_is_reset_takes_its_keys_back():
    keymap = KeyMap().with_key(Act.DUPLICATE, "Ctrl+K", "Ctrl+D").reset(Act.SPLIT)
    assert keymap.keys[Act.SPLIT] == ("Ctrl+K",)
    assert keymap.keys[Act.DUPLICATE] == ()
    assert keymap.reset(Act.DUPLICATE).changed == frozenset()


@given(deeds)
def test_whatever_is_changed_no_key_means_two_things_at_one_place(steps):
    keymap = made(steps)
    for act, keys in keymap.keys.items():
        assert len(keys) == len(set(keys))
        for other, others in keymap.keys.items():
            if act is not other and meet(act, other):
                assert set(keys).isdisjoint(others)


@given(deeds)
def test_what_is_kept_and_what_is_in_a_file_come_back_the_same(steps):
    keymap = made(steps)
    assert from_kept(kept_text(keymap)).keys == keymap.keys
    assert from_file(key_file(keymap)).keys == keymap.keys


@given(deeds)
def test_every_code_keeps_a_key_of_its_own_while_there_are_any(steps):
    keymap = made(steps)
    now = with_keys(BASIC, keymap)
    keys = [code.key for code in now.codes]
    acts = {n for act, ns in keymap.keys.items() if ROW_OF[act].when is not When.ASKED for n in ns}
    assert all(keys)
    assert len(keys) == len(set(keys))
    assert acts.isdisjoint(keys)
    same = {was.id for was in BASIC.codes if was.key not in acts}
    assert all(now.code(code).key == BASIC.code(code).key for code in same)


@given(deeds)
def test_each_code_that_has_another_key_than_its_author_gave_is_told_with_the_deed(steps):
    keymap = made(steps)
    now = with_keys(BASIC, keymap)
    moved = {each.code_id: each for each in moved_codes(BASIC, keymap)}
    other = {code.id for code in BASIC.codes if now.code(code.id).key != code.key}
    assert moved.keys() == other
    for each in moved.values():
        assert each.given in keymap.keys[each.act]
        assert each.key == now.code(each.code_id).key


def test_a_lens_with_all_keys_loses_one_when_the_coach_takes_it():
    from dataclasses import replace

    first = BASIC.codes[0]
    full = tuple(replace(first, id=f"c{key}", key=key) for key in CODE_KEYS)
    keymap = KeyMap().with_key(Act.MUTE, "N")
    now = with_keys(replace(BASIC, codes=full), keymap)
    assert now.code("cN").key == ""
    owners = owners_of(Act.MUTE, "N", KeyMap(), replace(BASIC, codes=full))
    assert (owners.code.id, owners.code_gets) == ("cN", "")


def test_keys_that_make_no_sense_count_as_not_changed():
    for text in ("", "{", "[]", "7", '{"NOBODY": ["A"]}', '{"MUTE": "A"}', '{"MUTE": ["a", 3]}'):
        assert from_kept(text).keys == DEFAULTS
    assert from_kept('{"MUTE": ["Ctrl+L"], "STILL": ["Alt+S"]}').changed == {Act.STILL}


def test_what_the_coach_chose_goes_before_the_first_keys_of_others():
    """So a newer version that gives Ctrl+K to something else does not take hers."""
    keymap = from_kept('{"DUPLICATE": ["Ctrl+K"]}')
    assert keymap.keys[Act.DUPLICATE] == ("Ctrl+K",)
    assert keymap.keys[Act.SPLIT] == ()


def told(**keys):
    return json.dumps({"format": "beeldcoach-keys", "version": 1, "keys": keys}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"[" * 5_000,
        b"{}",
        b'{"format": "beeldcoach-keys", "version": 2, "keys": {"MUTE": ["A"]}}',
        b'{"format": "iets", "version": 1, "keys": {"MUTE": ["A"]}}',
        told(),
        told(NOBODY=["A"]),
        told(MUTE=["Marit Jansen"]),
        told(MUTE=["Ctrl+L"]),
        told(MUTE=["Alt+9"], STILL=["Alt+9"]),
        told(MUTE=["Alt+9", "Alt+9"]),
        told(PLAY_ANYWHERE=["X"]),
    ],
)
def test_a_file_that_is_no_key_set_changes_nothing(content):
    with pytest.raises(NotAKeySet):
        from_file(content)


@settings(max_examples=50)
@given(st.binary(max_size=200))
def test_no_bytes_do_more_than_be_refused(content):
    with pytest.raises(NotAKeySet):
        from_file(content)


@given(deeds)
def test_nothing_stands_in_a_file_but_acts_and_keys(steps):
    held = json.loads(key_file(made(steps)))
    assert set(held) == {"format", "version", "keys"}
    assert set(held["keys"]) == set(Act.__members__)
    assert all(is_name(name) for keys in held["keys"].values() for name in keys)


@pytest.mark.parametrize(
    ("act", "name", "refusal"),
    [
        (Act.MUTE, "Ctrl+L", Refusal.LOCKS),
        (Act.MUTE, "Tab", Refusal.WALKS),
        (Act.NEXT_HERE, "Tab", None),
        (Act.PLAY_ANYWHERE, "X", Refusal.TYPES),
        (Act.PLAY_ANYWHERE, "Space", Refusal.TYPES),
        (Act.PLAY_ANYWHERE, "Ctrl+V", Refusal.TYPES),
        (Act.PLAY_ANYWHERE, "Ctrl+Left", Refusal.TYPES),
        (Act.PLAY_ANYWHERE, "Ctrl+J", None),
        (Act.PLAY_ANYWHERE, "Shift+F9", None),
        (Act.PLAY_ANYWHERE, "Alt+Up", None),
        (Act.PLAY_ANYWHERE, "Alt+Backspace", Refusal.TYPES),
        (Act.PLAY_ANYWHERE, "Alt+X", Refusal.TYPES),
        (Act.PLAY, "X", None),
    ],
)
def test_a_few_keys_are_refused(act, name, refusal):
    assert refusal_of(act, name) is refusal


def test_no_act_begins_with_a_key_that_is_refused():
    assert not [(a, n) for a, keys in DEFAULTS.items() for n in keys if refusal_of(a, n)]


def test_owners_are_acts_codes_and_the_menu():
    assert owners_of(Act.MUTE, "F12", KeyMap(), BASIC).acts == (Act.STILL,)
    code = owners_of(Act.MUTE, "3", KeyMap(), BASIC)
    assert (code.code.id, code.code_gets) == ("nod", "E")
    assert owners_of(Act.MUTE, "Shift+3", KeyMap(), BASIC).code.id == "nod"
    assert [row.id for row in owners_of(Act.MUTE, "Ctrl+N", KeyMap(), BASIC).menu] == ["new"]
    assert not owners_of(Act.UNDO, "Ctrl+Z", KeyMap(), BASIC).any
    assert not owners_of(Act.MUTE, "Alt+F5", KeyMap(), BASIC).any


def test_an_answer_may_have_the_key_of_a_code_for_it_is_heard_first():
    assert not owners_of(Act.ANSWER_1, "3", KeyMap(), BASIC).any
    assert owners_of(Act.ANSWER_1, "S", KeyMap(), BASIC).acts == (Act.ANSWER_2,)
