"""Letters: filled in for every kind of trajectory, edited, and let out through the gate."""

import itertools
import re
from datetime import date

import pytest

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.errors import ReleaseRefused, TooLong, UnknownThing
from beeldcoach.domain.ids import LetterId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Ground, Recipient, Refusal, Release
from beeldcoach.domain.trajectory import Agreement, Commissioner, Kind
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem
from beeldcoach.services.letter_texts import KINDS, fill, kinds_for
from beeldcoach.services.letters import (
    LeaveNamesOut,
    LetterPages,
    LetterRecipients,
    RefillLetter,
    RemoveLetter,
    ShowLetters,
    StartLetter,
    WriteLetter,
)
from beeldcoach.services.recording import FillField, SetPracticeFact
from beeldcoach.services.release_entries import FinishRelease
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.trajectories import Guardian, PlanCycle, RecordPupilBasis
from tests.factories import START, assignment, start_command, stored, written_consent

PRACTICE = {
    "coach_name": "Ilse Verbraak",
    "practice_name": "Praktijk Kijkrijk",
    "practice_address": "Kerkstraat 12",
    "practice_postcode": "8011 AB",
    "practice_town": "Zwolle",
    "practice_email": "post@kijkrijk.example",
    "practice_phone": "038 000 00 00",
    "practice_kvk": "12345678",
    "practice_iban": "NL91 ABNA 0417 1643 00",
    "tariff_hour": "95",
    "hours_trajectory": "16",
    "vat_note": "vrijgesteld",
}
BY = list(Commissioner)
SUPERVISION = (None, True, False)
FEEDBACK = ("", "none", "oral_self", "three_way", "written")
CASES = [
    (kind, by, basis, SUPERVISION[number % 3], FEEDBACK[number % 5])
    for number, (kind, by, basis) in enumerate(
        itertools.product(Kind, BY, ("", "consent", "legitimate_interest", ""))
    )
    if by is not Commissioner.PARENTS or kind is Kind.PUPIL
]


@pytest.fixture
def practice(desk):
    for name, value in PRACTICE.items():
        desk.do(SetPracticeFact(name, value))


def begin(desk, **changes):
    return desk.do(start_command(**changes)).value


def letter_of(desk, trajectory_id, kind="offer", language="nl"):
    letter_id = desk.do(StartLetter(trajectory_id, kind, language)).value
    return letter_id, view(desk, trajectory_id, kind)


def view(desk, trajectory_id, kind="offer"):
    return desk.ask(ShowLetters(trajectory_id)).line(kind).letter


def whole(letter):
    return "\n".join((letter.title, letter.addressee, letter.text))


def pupil_start(**changes):
    fields = {
        "kind": Kind.PUPIL,
        "coachee_name": "Sem de Wit",
        "coachee_role": "pupil",
        "code": "Leerling A",
        "guardians": (
            Guardian("Joke de Wit", agreed_on=START),
            Guardian("Bas de Wit", has_authority=False),
        ),
        "assignment": assignment(
            commissioner=Commissioner.PARENTS, commissioner_name="Joke de Wit"
        ),
    }
    return start_command(**(fields | changes))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("known", [True, False], ids=["all known", "nothing known"])
def test_every_letter_of_every_kind_of_trajectory_has_no_hole(desk, language, known, request):
    if known:
        request.getfixturevalue("practice")
    for number, (kind, by, basis, supervision, feedback) in enumerate(CASES):
        agreement = Agreement("1", START, supervision=supervision, feedback=feedback)
        role = "pupil" if kind is Kind.PUPIL else "ib" if number % 2 else "teacher"
        trajectory_id = begin(
            desk,
            kind=kind,
            coachee_name=f"Persoon {number}",
            coachee_role=role,
            group="groep 5" if known else "",
            assignment=assignment(commissioner=by),
            agreement=agreement,
        )
        if basis and kind is Kind.WITH_VIDEO:
            desk.do(RecordPupilBasis(trajectory_id, basis, START))
        for line in desk.ask(ShowLetters(trajectory_id)).lines:
            _, letter = letter_of(desk, trajectory_id, line.kind, language)
            assert not re.search(r"[{}]|None|\bnan\b", whole(letter)), (line.kind, kind)
            assert letter.title
            assert len(letter.text.splitlines()) > 5
            assert not re.search(r"^# [^\n]*\n+(# |\Z)", letter.text, re.MULTILINE)


def test_each_kind_of_trajectory_has_its_own_letters():
    assert kinds_for(frozenset({"with_video"})) == KINDS
    assert kinds_for(frozenset({"without_video"})) == ("offer", "agreement", "class")
    assert kinds_for(frozenset({"pupil"})) == ("offer", "agreement", "parents")


def test_parents_are_asked_or_told_by_the_basis(desk):
    trajectory_id = begin(desk)
    desk.do(RecordPupilBasis(trajectory_id, "consent", START))
    letter_id, asked = letter_of(desk, trajectory_id, "parents")
    assert "ja / nee" in asked.text
    desk.do(RecordPupilBasis(trajectory_id, "legitimate_interest", START))
    desk.do(RefillLetter(letter_id, "nl"))
    told = view(desk, trajectory_id, "parents")
    assert "gerechtvaardigd belang" in told.text
    assert "bezwaar" in told.text
    assert "ja / nee" not in told.text


@pytest.mark.usefixtures("practice")
def test_an_offer_says_what_it_costs(desk):
    trajectory_id = begin(desk)
    _, letter = letter_of(desk, trajectory_id)
    assert "16 uur voor €\N{NO-BREAK SPACE}95,00 per uur" in letter.text
    assert "€\N{NO-BREAK SPACE}1.520,00" in letter.text
    desk.do(SetPracticeFact("tariff_trajectory", "1.450"))
    desk.do(RefillLetter(letter.id, "en"))
    assert "€\N{NO-BREAK SPACE}1,450.00" in view(desk, trajectory_id).text


def test_planned_days_stand_in_an_offer_and_unknown_ones_are_told(desk):
    trajectory_id = begin(desk)
    _, letter = letter_of(desk, trajectory_id)
    assert "film_dates" in letter.missing
    assert "Filmmomenten" not in letter.text
    cycle = desk.ask(ShowLetters(trajectory_id)) and _first_cycle(desk, trajectory_id)
    desk.do(PlanCycle(trajectory_id, cycle, date(2026, 12, 3), date(2026, 12, 7)))
    desk.do(RefillLetter(letter.id, "nl"))
    letter = view(desk, trajectory_id)
    assert "- Filmmomenten: 3 december 2026" in letter.text
    assert "film_dates" not in letter.missing


def _first_cycle(desk, trajectory_id):
    from beeldcoach.services.dossier import ShowDossier

    return desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0].id


def test_what_the_letterhead_lacks_is_told_and_no_more_once_it_is_known(desk, request):
    trajectory_id = begin(desk)
    _, letter = letter_of(desk, trajectory_id)
    assert {"practice", "address", "kvk", "place", "coach", "tariff"} <= set(letter.missing)
    request.getfixturevalue("practice")
    assert not {"practice", "address", "kvk", "place", "coach", "tariff"} & set(
        view(desk, trajectory_id).missing
    )


def test_a_fact_cannot_become_a_part_or_a_place_of_its_own():
    facts = {"pupils_out": "twee\n# Kop\n- {group}", "group": "groep 5", "role": "de leerkracht"}
    text = fill("out_of_view", "nl", facts, frozenset({"with_video"})).text
    assert "- twee # Kop - {group}" in text.splitlines()
    assert "# Kop" not in text.splitlines()


def test_a_letter_of_a_pupil_uses_the_code(desk):
    trajectory_id = desk.do(pupil_start()).value
    for kind in ("offer", "agreement", "parents"):
        _, letter = letter_of(desk, trajectory_id, kind)
        assert "Sem" not in whole(letter)
    assert view(desk, trajectory_id, "parents").addressee == "Joke de Wit"
    assert "- Voor wie: Leerling A" in view(desk, trajectory_id, "offer").text


def test_typing_one_field_is_one_step_of_undo(desk, clock):
    trajectory_id = begin(desk)
    letter_id, before = letter_of(desk, trajectory_id)
    clock.forward(seconds=10)
    for text in ("B", "Be", "Beste"):
        desk.do(WriteLetter(letter_id, "text", text))
    desk.do(WriteLetter(letter_id, "title", "Brief"))
    desk.undo()
    desk.undo()
    after = view(desk, trajectory_id)
    assert (after.title, after.text) == (before.title, before.text)


def test_a_letter_that_is_there_is_not_filled_in_again(desk):
    trajectory_id = begin(desk)
    letter_id, _ = letter_of(desk, trajectory_id)
    desk.do(WriteLetter(letter_id, "text", "Mijn eigen woorden"))
    assert desk.do(StartLetter(trajectory_id, "offer", "en")).value == letter_id
    assert view(desk, trajectory_id).text == "Mijn eigen woorden"


def test_filling_in_anew_and_removing_can_be_undone(desk):
    trajectory_id = begin(desk)
    letter_id, _ = letter_of(desk, trajectory_id)
    desk.do(WriteLetter(letter_id, "text", "Mijn eigen woorden"))
    desk.do(RefillLetter(letter_id, "en"))
    assert "This offer is for" in view(desk, trajectory_id).text
    desk.undo()
    assert view(desk, trajectory_id).text == "Mijn eigen woorden"
    desk.do(RemoveLetter(letter_id))
    assert view(desk, trajectory_id) is None
    assert desk.ask(LetterPages(letter_id)) is None
    desk.undo()
    assert view(desk, trajectory_id).text == "Mijn eigen woorden"


def test_what_is_too_long_or_gone_is_refused(desk):
    trajectory_id = begin(desk)
    letter_id, before = letter_of(desk, trajectory_id)
    with pytest.raises(TooLong):
        desk.do(WriteLetter(letter_id, "addressee", "x" * 700))
    assert view(desk, trajectory_id).addressee == before.addressee
    desk.do(RemoveLetter(letter_id))
    with pytest.raises(UnknownThing):
        desk.do(WriteLetter(letter_id, "text", "x"))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_after_leaving_names_out_no_known_name_is_left(desk, kind, language):
    trajectory_id = begin(desk)
    desk.do(FillField(trajectory_id, "intake", None, "pupil_names", "Sem, Noor en Aya"))
    letter_id, letter = letter_of(desk, trajectory_id, kind, language)
    desk.do(WriteLetter(letter_id, "text", f"{letter.text}\n\nNoor zit bij Marit op De Wilgen."))
    assert "Noor" in view(desk, trajectory_id, kind).names
    desk.do(LeaveNamesOut(letter_id))
    assert view(desk, trajectory_id, kind).names == ()
    desk.undo()
    assert "Noor" in view(desk, trajectory_id, kind).names


def test_all_letters_are_shown_by_what_is_looked_up_once(desk, reads):
    trajectory_id = begin(desk)
    letter_of(desk, trajectory_id, "offer")
    one = reads(ShowLetters(trajectory_id))
    for kind in ("agreement", "parents", "class"):
        letter_of(desk, trajectory_id, kind)
    assert reads(ShowLetters(trajectory_id)) == one
    assert one["ledger"] == 2  # what went out, and what is to be asked back


class TestOut:
    @pytest.fixture
    def trajectory_id(self, desk):
        return begin(desk)

    def gate(self, desk, trajectory_id, letter_id, purpose, recipient):
        ask = AskGate(trajectory_id, purpose, recipient, "letter", letter_id=letter_id)
        return ask, desk.ask(ask)

    def board(self, store):
        (school,) = store.tables["schools"].values()
        return Recipient(f"board:{school.id}", "Stichting De Meander")

    def test_an_announcement_goes_to_the_class_as_it_is(self, desk, trajectory_id):
        letter_id, letter = letter_of(desk, trajectory_id, "class")
        assert letter.names == ()
        first = desk.ask(LetterRecipients(letter_id, "nl"))[0]
        assert first == Recipient("general:class", "de klas")
        ask, decision = self.gate(desk, trajectory_id, letter_id, Purpose.PRACTICE_PAPER, first)
        assert isinstance(decision, Release)
        started = desk.do(StartRelease(ask, "brief.pdf")).value
        assert started.document.release == str(started.number)
        desk.do(FinishRelease(started.release, "f" * 64, 10))
        (row,) = desk.ask(ShowConsent(trajectory_id, "nl")).register
        assert (row.what, row.recipient) == ("brief: aankondiging in de klas", "de klas")
        assert row.ground == "er staan geen namen in"
        assert view(desk, trajectory_id, "class").released_on == date(2026, 11, 24)

    def test_a_name_in_the_title_is_enough_to_keep_it_in(self, desk, trajectory_id):
        letter_id, _ = letter_of(desk, trajectory_id, "class")
        desk.do(WriteLetter(letter_id, "title", "Filmen bij juf Jansen"))
        anyone = Recipient("general:class", "de klas")
        ask, decision = self.gate(desk, trajectory_id, letter_id, Purpose.PRACTICE_PAPER, anyone)
        assert isinstance(decision, Refusal)
        assert decision.checks[0].names == ("Jansen",)
        with pytest.raises(ReleaseRefused):
            desk.do(StartRelease(ask))

    def test_the_name_of_a_school_or_a_pupil_counts_too(self, desk, trajectory_id):
        desk.do(FillField(trajectory_id, "intake", None, "pupil_names", "Sem"))
        letter_id, _ = letter_of(desk, trajectory_id, "class")
        for words, found in (("De Wilgen filmt", "De Wilgen"), ("Sem filmt", "Sem")):
            desk.do(WriteLetter(letter_id, "text", words))
            assert view(desk, trajectory_id, "class").names == (found,)

    def test_a_pupil_who_is_listed_with_a_last_name_is_known_by_the_first_too(
        self, desk, trajectory_id
    ):
        desk.do(FillField(trajectory_id, "intake", None, "pupil_names", "Sem de Boer en Aya"))
        letter_id, _ = letter_of(desk, trajectory_id, "class")
        for words, found in (("Sem filmt", "Sem"), ("Sem de Boer filmt", "Sem de Boer")):
            desk.do(WriteLetter(letter_id, "text", words))
            assert view(desk, trajectory_id, "class").names == (found,)

    def test_an_offer_with_names_waits_for_her_written_yes(self, desk, store, trajectory_id):
        letter_id, _ = letter_of(desk, trajectory_id)
        board = self.board(store)
        ask, decision = self.gate(desk, trajectory_id, letter_id, Purpose.THIRD_PARTY, board)
        assert isinstance(decision, Refusal)
        assert [c.ground for c in decision.checks if not c.ok] == [Ground.CONSENT]
        evidence = stored()
        item = ConsentItem(Purpose.THIRD_PARTY, "letter", board.key, board.name)
        desk.do(
            written_consent(
                trajectory_id, board.key, date(2026, 11, 20), items=(item,), evidence=evidence
            )
        )
        store.proven.add((evidence.id, evidence.content_digest.hex()))
        assert isinstance(desk.ask(ask), Release)
        page = desk.ask(ShowConsent(trajectory_id, "nl"))
        rows = [row for row in page.rows if row.purpose is Purpose.THIRD_PARTY]
        assert [(row.material, row.material_name) for row in rows] == [
            ("", "fragmenten"),
            ("letter", "brief"),
        ]

    def test_her_yes_does_not_speak_for_a_colleague(self, desk, store, trajectory_id):
        begin(desk, coachee_name="Youssef El Amrani")
        letter_id, letter = letter_of(desk, trajectory_id)
        board = self.board(store)
        ask, _ = self.gate(desk, trajectory_id, letter_id, Purpose.THIRD_PARTY, board)
        evidence = stored()
        item = ConsentItem(Purpose.THIRD_PARTY, "letter", board.key, board.name)
        day = date(2026, 11, 20)
        desk.do(written_consent(trajectory_id, board.key, day, items=(item,), evidence=evidence))
        store.proven.add((evidence.id, evidence.content_digest.hex()))
        assert isinstance(desk.ask(ask), Release)
        desk.do(WriteLetter(letter_id, "text", f"{letter.text}\n\nYoussef doet ook mee."))
        refused = desk.ask(ask)
        assert [c.ground for c in refused.checks if not c.ok] == [Ground.NO_OTHERS]
        assert refused.checks[0].names == ("Youssef",)

    @pytest.mark.parametrize("words", ["Zo\u00ad\u00eb filmt", "Zoe\u0308 filmt", "Z\u200bo\u00eb"])
    def test_a_name_is_found_however_it_was_typed(self, desk, trajectory_id, words):
        """Pasted with a soft hyphen or with loose accents, it reads as the same name."""
        desk.do(FillField(trajectory_id, "intake", None, "pupil_names", "Zo\u00eb, Sem"))
        letter_id, _ = letter_of(desk, trajectory_id, "class")
        desk.do(WriteLetter(letter_id, "text", words))
        anyone = Recipient("general:class", "de klas")
        for purpose in (Purpose.PRACTICE_PAPER, Purpose.THIRD_PARTY):
            _, decision = self.gate(desk, trajectory_id, letter_id, purpose, anyone)
            failed = {c.ground for c in decision.checks if not c.ok}
            assert failed & {Ground.NO_NAMES, Ground.NO_PUPIL_NAMES}
        desk.do(LeaveNamesOut(letter_id))
        assert "Zo" not in view(desk, trajectory_id, "class").text

    def test_her_own_copy_needs_no_consent(self, desk, store, trajectory_id):
        letter_id, _ = letter_of(desk, trajectory_id, "agreement")
        first = desk.ask(LetterRecipients(letter_id, "nl"))[0]
        assert first.name == "Marit Jansen"
        _, decision = self.gate(desk, trajectory_id, letter_id, Purpose.COPY_OWN, first)
        assert isinstance(decision, Release)

    def test_a_pupil_is_named_in_no_letter_not_even_her_own(self, desk):
        trajectory_id = desk.do(pupil_start()).value
        letter_id, _ = letter_of(desk, trajectory_id, "agreement")
        pupil = next(
            r for r in desk.ask(LetterRecipients(letter_id, "nl")) if r.name == "Sem de Wit"
        )
        _, decision = self.gate(desk, trajectory_id, letter_id, Purpose.COPY_OWN, pupil)
        assert isinstance(decision, Release)
        desk.do(WriteLetter(letter_id, "text", "Sem doet mee."))
        _, decision = self.gate(desk, trajectory_id, letter_id, Purpose.COPY_OWN, pupil)
        assert isinstance(decision, Refusal)

    def test_a_letter_of_another_trajectory_is_no_letter_here(self, desk, trajectory_id):
        other = begin(desk, coachee_name="Youssef El Amrani")
        letter_id, _ = letter_of(desk, other, "class")
        anyone = Recipient("general:class", "de klas")
        for asked in (letter_id, LetterId(trajectory_id), None):
            _, decision = self.gate(desk, trajectory_id, asked, Purpose.PRACTICE_PAPER, anyone)
            assert isinstance(decision, Refusal)
            assert decision.checks[0].ground is Ground.MATERIAL

    def test_the_ledger_holds_no_words_of_the_letter(self, desk, store, trajectory_id):
        letter_id, _ = letter_of(desk, trajectory_id, "class")
        anyone = Recipient("general:class", "de klas")
        ask, _ = self.gate(desk, trajectory_id, letter_id, Purpose.PRACTICE_PAPER, anyone)
        desk.do(StartRelease(ask, "/home/ilse/brief.pdf"))
        entry, texts = store.lines[-1]
        assert entry.kind is EntryKind.RELEASE_STARTED
        assert entry.body["material"] == ["letter", f"class:{letter_id}", 1]
        assert entry.body["row"] == 18
        assert "brief.pdf" not in str(entry.body)
        assert texts["destination"] == "/home/ilse/brief.pdf"


def test_a_refused_consent_for_a_letter_is_no_refusal_of_fragments(desk):
    trajectory_id = begin(desk)
    item = ConsentItem(Purpose.THIRD_PARTY, "letter", "school:1", "De Wilgen")
    desk.do(
        written_consent(
            trajectory_id, "school:1", START, items=(item,), answer=Answer.NO, how=Given.ORAL
        )
    )
    rows = desk.ask(ShowConsent(trajectory_id, "nl")).rows
    states = [r.state.value for r in rows if r.purpose is Purpose.THIRD_PARTY]
    assert states == ["none", "refused"]
