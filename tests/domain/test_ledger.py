"""The ledger's chain: whole, or broken at the line that was touched."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.errors import LedgerBroken
from beeldcoach.domain.ledger import GENESIS, EntryKind, commitment, following, verify

AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def chain(length):
    entries = []
    for number in range(length):
        last = entries[-1] if entries else None
        body = {"trajectory_id": "t", "n": number}
        entries.append(
            following(last, AT + timedelta(minutes=number), EntryKind.CONSENT_GIVEN, body)
        )
    return entries


def test_an_empty_ledger_has_the_known_head():
    assert verify([]) == GENESIS


@given(st.integers(1, 12))
def test_a_whole_chain_ends_in_the_digest_of_its_last_entry(length):
    entries = chain(length)
    assert verify(entries) == entries[-1].digest


@given(length=st.integers(2, 8), data=st.data())
def test_a_changed_a_missing_and_a_swapped_entry_show(length, data):
    entries = chain(length)
    at = data.draw(st.integers(0, length - 2))
    changed = [*entries]
    changed[at] = replace(changed[at], body={"n": "other"})
    missing = entries[:at] + entries[at + 1 :]
    swapped = [*entries]
    swapped[at], swapped[at + 1] = swapped[at + 1], swapped[at]
    for broken in (changed, missing, swapped):
        with pytest.raises(LedgerBroken) as told:
            verify(broken)
        assert told.value.seq == at + 1


def test_time_never_runs_back():
    first = following(None, AT, EntryKind.CONSENT_GIVEN, {})
    second = following(first, AT - timedelta(days=400), EntryKind.CONSENT_WITHDRAWN, {})
    assert second.at == AT


def test_a_commitment_needs_its_salt():
    texts = {"giver": "Marit Jansen"}
    assert commitment(b"a" * 16, texts) != commitment(b"b" * 16, texts)
