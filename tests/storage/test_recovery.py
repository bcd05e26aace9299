"""The recovery key: what is printed is what can be typed, and a mistake is named."""

import re

import pytest

from beeldcoach.services.errors import WrongRecoveryKey
from beeldcoach.storage.recovery import GROUPS, new_recovery_key, read_recovery_key

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_key_is_nine_groups_of_four_and_each_is_new():
    key = new_recovery_key()
    assert re.fullmatch(rf"[{ALPHABET}]{{4}}(-[{ALPHABET}]{{4}}){{{GROUPS - 1}}}", key)
    assert len({new_recovery_key() for _ in range(100)}) == 100


def test_what_was_printed_can_be_typed_in_several_ways():
    key = new_recovery_key()
    for typed in (
        key,
        key.lower(),
        key.replace("-", " "),
        key.replace("-", ""),
        f"  {key}\n",
        key.replace("-", " \u2013 "),
        key.replace("0", "o").replace("1", "l"),
    ):
        assert read_recovery_key(typed) == key


def test_one_wrong_symbol_names_its_group_wherever_it_is():
    key = new_recovery_key()
    for place, symbol in enumerate(key):
        if symbol == "-":
            continue
        for other in ALPHABET.replace(symbol, "") + "U":
            with pytest.raises(WrongRecoveryKey) as caught:
                read_recovery_key(key[:place] + other + key[place + 1 :])
            assert caught.value.group == place // 5 + 1


def test_two_swapped_symbols_name_their_group():
    for key in (new_recovery_key() for _ in range(20)):
        for index, group in enumerate(key.split("-")):
            for a, b in ((0, 1), (1, 2), (2, 3), (0, 2)):
                if group[a] != group[b]:
                    wrong = list(group)
                    wrong[a], wrong[b] = wrong[b], wrong[a]
                    groups = key.split("-")
                    groups[index] = "".join(wrong)
                    with pytest.raises(WrongRecoveryKey) as caught:
                        read_recovery_key("-".join(groups))
                    assert caught.value.group == index + 1


def test_swapped_groups_are_noticed_at_the_first():
    groups = new_recovery_key().split("-")
    groups[2], groups[5] = groups[5], groups[2]
    with pytest.raises(WrongRecoveryKey) as caught:
        read_recovery_key("-".join(groups))
    assert caught.value.group == 3


@pytest.mark.parametrize(("count", "group"), [(0, 1), (3, 4), (8, 9)])
def test_a_missing_group_is_named(count, group):
    with pytest.raises(WrongRecoveryKey) as caught:
        read_recovery_key("-".join(new_recovery_key().split("-")[:count]))
    assert caught.value.group == group


def test_a_symbol_too_many_names_its_group():
    groups = new_recovery_key().split("-")
    groups[3] += "7"
    with pytest.raises(WrongRecoveryKey) as caught:
        read_recovery_key("-".join(groups))
    assert caught.value.group == 4
