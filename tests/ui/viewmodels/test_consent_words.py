"""How an answer is said: of guardians whose pupil decides by now, that it has ended."""

from dataclasses import replace
from datetime import date

from beeldcoach.domain.consent import Purpose, State, Use
from beeldcoach.services.consent_rows import use_row
from ui.viewmodels.consent_words import evidence_of, lacks_proof, look_of

ROW = replace(
    use_row(Use(Purpose.SUPERVISION, "annotations", "named:1"), "J. Bos", "en"),
    state=State.REFUSED,
    given_on=date(2026, 9, 1),
    agreed_by=("Eline",),
    refused_by=("Ruben",),
    capacity="guardian",
)


def test_once_the_pupil_decides_what_guardians_said_is_named_as_ended():
    assert look_of(ROW).word == "One guardian refuses"
    ended = replace(ROW, own="Noor", ended_on=date(2026, 11, 3))
    assert look_of(ended).word == "Noor was not asked in person yet"
    assert evidence_of(ended, "en").word == "yes of Eline; no of Ruben: ended on 3 Nov"


def test_a_signature_is_not_asked_for_what_has_ended():
    oral = replace(ROW, state=State.ORAL)
    assert lacks_proof(oral)
    assert not lacks_proof(replace(oral, own="Noor"))
