"""The whole decision table stands in a file that a lawyer can read, and it is what is decided.

To write it anew after a rule was changed, and to look at what changed:
`python -m tests.domain.release_truth > tests/domain/release_table.csv`
"""

import csv
from pathlib import Path

import pytest

from tests.domain.release_truth import COLUMNS, table

FILE = Path(__file__).with_name("release_table.csv")
BAD = {"none", "refused", "withdrawn", "expired", "unproven"}
WITHOUT_CONSENT = {"view_own", "copy_own", "legal_duty", "access_request", "backup"}


@pytest.fixture(scope="module")
def rows():
    with FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_file_says_what_the_gate_decides():
    assert FILE.read_text(encoding="utf-8") == table()


def test_every_decision_comes_up_and_no_other(rows):
    assert tuple(rows[0]) == COLUMNS
    assert {row["decision"] for row in rows} == {
        "allow", "view_only", "deny", "needs_written", "needs_unrecognisable", "needs_discussion",
        "break_glass",
    }  # fmt: skip


def test_no_circumstance_stands_twice(rows):
    assert len({tuple(row.values())[:-1] for row in rows}) == len(rows)


def test_without_her_yes_nothing_of_her_goes_to_another(rows):
    asked = [row for row in rows if row["purpose"] not in WITHOUT_CONSENT]
    assert {r["decision"] for r in asked if r["teacher_consent"] in BAD} == {"deny"}
    told = {"coach_work", "oral_interim"}
    orally = {
        r["decision"] for r in asked if r["teacher_consent"] == "oral" and r["purpose"] not in told
    }
    assert orally == {"deny", "needs_written"}


@pytest.mark.parametrize("purpose", ["assessment", "personnel_file", "dismissal"])
def test_an_assessment_gets_nothing_whatever_was_signed(rows, purpose):
    assert {row["decision"] for row in rows if row["purpose"] == purpose} == {"deny"}


def test_no_interim_report_goes_to_the_board(rows):
    assert {row["decision"] for row in rows if row["material"] == "interim_report"} == {"deny"}


def test_the_report_goes_to_the_board_when_all_is_so_and_then_only(rows):
    asked = [r for r in rows if r["purpose"] == "report_to_board" and r["material"] == "report"]
    for row in asked:
        all_is_so = (
            row["at_end"] == row["seen_by_teacher"] == "yes"
            and row["teacher_consent"] == "written"
            and "board" in (row["commissioner"], "board" * (row["agreed_with_board"] == "yes"))
        )
        assert (row["decision"] == "allow") is all_is_so


def test_who_can_be_recognised_keeps_a_picture_in(rows):
    shown = [r for r in rows if r["others_agree"] == r["unrecognisable"] == "no"]
    pictures = [r for r in shown if r["material"] in ("film", "fragment", "still")]
    out = {r["purpose"] for r in pictures if r["decision"] == "allow"}
    assert out == {"view_own", "coach_work"}  # both stay in the vault


def test_for_promotion_it_is_not_enough_that_nobody_can_be_recognised(rows):
    asked = [r for r in rows if r["purpose"] == "image_production"]
    assert {r["decision"] for r in asked if r["others_agree"] == "no"} == {"deny"}
    assert "allow" in {r["decision"] for r in asked if r["others_agree"] == "yes"}


def test_only_a_legal_duty_breaks_glass(rows):
    assert {r["decision"] for r in rows if r["purpose"] == "legal_duty"} == {"break_glass"}
    assert {r["purpose"] for r in rows if r["decision"] == "break_glass"} == {"legal_duty"}


def test_her_own_is_hers_without_asking(rows):
    hers = [r for r in rows if r["recipient"] == "teacher"]
    assert {r["decision"] for r in hers if r["purpose"] == "view_own"} == {"allow"}
    copies = [r for r in hers if r["purpose"] == "copy_own"]
    assert {r["decision"] for r in copies} == {"allow", "view_only"}
    assert {
        r["decision"] for r in rows if (r["purpose"], r["recipient"]) == ("copy_own", "other")
    } == {"deny"}
