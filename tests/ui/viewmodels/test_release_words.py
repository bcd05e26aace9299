"""Every check of the gate has its words, whatever came of it."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from beeldcoach.domain.consent import State
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Check, Ground, Remedy
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.tryable import Thing
from ui.viewmodels import consent_words
from ui.viewmodels.may_words import thing_words
from ui.viewmodels.release_words import About, remedy_text, said

ABOUT = About("Marit", "Stichting De Meander", "en", date(2026, 11, 24))
PASSING = frozenset(Ground) - {
    Ground.NEVER,
    Ground.NO_ROW,
    Ground.AS_REPORT,
    Ground.INTERIM,
    Ground.WHOLE_FILM,
}
FAILING = frozenset(Ground) - {Ground.CONSENT, Ground.SEEN}
ON, UNTIL = date(2026, 11, 2), date(2027, 1, 31)


def whole(words):
    assert words.what
    assert words.ground
    assert "{" not in words.what + words.ground


@pytest.mark.parametrize("ground", sorted(PASSING))
def test_every_check_that_passes_has_its_words(qapp, ground):
    whole(said(Check(ground, ok=True, state=State.WRITTEN, on=ON, until=UNTIL), ABOUT))


@pytest.mark.parametrize("ground", sorted(FAILING))
def test_every_check_that_fails_has_its_words(qapp, ground):
    whole(said(Check(ground, ok=False, on=ON, count=2), ABOUT))


@pytest.mark.parametrize("state", sorted(State))
def test_every_state_of_consent_has_its_words(qapp, state):
    check = Check(Ground.CONSENT, ok=False, state=state, on=ON, until=UNTIL)
    whole(said(check, ABOUT))
    if state is not State.WRITTEN:
        others = {
            said(Check(Ground.CONSENT, ok=False, state=s, on=ON), ABOUT).what
            for s in State
            if s is not state
        }
        assert said(check, ABOUT).what not in others


def test_an_oral_yes_is_called_so_and_where_it_is_enough_no_other_is_asked_for(qapp):
    given = Check(Ground.CONSENT, ok=True, state=State.ORAL, on=ON, until=UNTIL, orally=True)
    assert said(given, ABOUT).what == "Marit gave consent orally"
    assert "writing" not in said(given, ABOUT).ground
    written = replace(given, state=State.WRITTEN)
    assert said(written, ABOUT).what == "Marit gave consent in writing"
    unasked = Check(Ground.CONSENT, ok=False, state=State.NONE, orally=True)
    assert said(unasked, ABOUT).ground == "an oral yes is enough"
    assert "writing" in said(replace(unasked, orally=False), ABOUT).ground


def test_a_report_that_changed_is_not_called_unseen(qapp):
    changed = said(Check(Ground.SEEN, ok=False, on=ON), ABOUT)
    unseen = said(Check(Ground.SEEN, ok=False), ABOUT)
    assert changed.what == "The report was changed after Marit agreed"
    assert unseen.what != changed.what


@pytest.mark.parametrize("ground", [Ground.OTHERS, Ground.OTHERS_WRITTEN])
def test_of_others_it_is_told_who_is_missing_and_where_to_record_it(qapp, ground):
    name = "Fenna Oosting (Judith Oosting)"
    asked = Check(ground, ok=False, remedy=Remedy.ASK_OTHERS, count=2, names=(name,))
    assert said(asked, ABOUT).what == f"No yes in writing yet from {name}"
    assert remedy_text(asked, ABOUT) == "Record the answer …"
    unsaid = Check(ground, ok=False, remedy=Remedy.ASK_OTHERS)
    assert said(unsaid, ABOUT).what == (
        "You have not said yet who else can be recognised in this film"
    )
    assert remedy_text(unsaid, ABOUT) == "Say who is in it …"


@pytest.mark.parametrize(("remedy", "state"), list(product(Remedy, State)))
def test_every_remedy_has_a_button_and_only_a_cross_gets_one(qapp, remedy, state):
    check = Check(Ground.CONSENT, ok=False, remedy=remedy, state=state)
    assert bool(remedy_text(check, ABOUT)) == (remedy is not Remedy.NONE)
    assert remedy_text(Check(Ground.CONSENT, ok=True, remedy=remedy), ABOUT) == ""


@pytest.mark.parametrize("kind", sorted(EntryKind))
def test_every_kind_of_ledger_line_has_its_words(qapp, kind):
    assert kind in consent_words._LINES


@pytest.mark.parametrize("state", sorted(State))
def test_every_answer_has_a_glyph_and_a_word(qapp, state):
    assert state in consent_words._LOOKS


@pytest.mark.parametrize("ground", [Ground.OTHERS, Ground.OTHERS_WRITTEN])
def test_of_nobody_in_view_it_is_not_said_that_everybody_agreed(qapp, ground):
    nobody = said(Check(ground, ok=True, on=ON), ABOUT)
    assert nobody.what == "Nobody else can be recognised in it, as you see it"
    assert "2 November" in nobody.ground
    agreed = said(Check(ground, ok=True, on=ON, count=2), ABOUT)
    assert agreed.what == "Everybody who can be recognised agreed in writing"
    hidden = said(Check(ground, ok=True), ABOUT)
    assert hidden.what == "Nobody can be recognised in it any more"


def test_who_said_that_a_supervisor_is_bound_to_secrecy_and_when(qapp):
    secret = said(Check(Ground.SECRECY, ok=True), ABOUT)
    assert secret.what == "Stichting De Meander is bound to secrecy"
    assert "you say so" in secret.ground
    assert "24 November" in secret.ground


@pytest.mark.parametrize(
    ("title", "words"),
    [("Waiting", "Fragment 2 of film 1: Waiting"), ("", "Fragment 2 of film 1, 0:23\u20130:37")],
)
def test_a_fragment_without_a_title_is_known_by_its_times(qapp, title, words):
    place = PictureAsked("film", 23_000, 37_000)
    assert thing_words(Thing("f", "fragment", 1, 2, title, place), "en") == words
