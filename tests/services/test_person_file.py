"""Everything about one person on paper: what stands in it, what never does, and who may have it."""

import shutil
import subprocess
from datetime import date
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import Answer, Purpose
from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.learning import LogEntry
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Ground, Recipient, Refusal, Release
from beeldcoach.domain.trajectory import Kind
from beeldcoach.reports.pdf import TypstPdfMaker
from beeldcoach.services.consent_view import ShowRegister
from beeldcoach.services.content import person_file_words
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.fragments import TEXTS, AddFragment, FillFragment
from beeldcoach.services.merging import MergePeople
from beeldcoach.services.people import (
    AddPerson,
    ChangeGuardianship,
    ChangePerson,
)
from beeldcoach.services.people_view import ShowPerson
from beeldcoach.services.recording import AddGoal, FillField, SetPracticeFact
from beeldcoach.services.release_entries import AbortRelease, FinishRelease, UnfinishedReleases
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.stills import AddStill
from beeldcoach.services.trajectories import Guardian, HoldIntake, PlanCycle, RecordPupilBasis
from tests.factories import FACTS, START, agree_to_work, start_command, stored, written_consent

PRIVATE = "Alleen voor mezelf: kijkt streng."
PLAN = "Mijn eigen plan voor het gesprek."


def gate(
    person_id, recipient_id=None, name="Marit Jansen", *, checked=True, language="nl", **asked
):
    recipient = Recipient(f"person:{recipient_id or person_id}", name)
    fields = {"purpose": Purpose.COPY_OWN, "recipient": recipient, "material": "person_file"}
    return AskGate(
        None, **(fields | asked), language=language, person_id=person_id, identity_checked=checked
    )


def failed(decision):
    assert isinstance(decision, Refusal)
    return {check.ground for check in decision.checks if not check.ok}


def printed(document):
    """The text of the PDF, as a reader sees it."""
    pdf = TypstPdfMaker().pdf(document.template, document.to_data(), {})
    tool = shutil.which("pdftotext")
    assert tool is not None
    done = subprocess.run([tool, "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.fixture
def teacher(desk, store):
    """Marit, with words of all kinds; in some stand pupils and colleagues."""
    desk.do(SetPracticeFact("coach_name", "Willemien Terpstra"))
    trajectory = desk.do(start_command()).value
    for name, value in {
        "question": "Hoe kan ik wachten, zodat ook Sem iets zegt?",
        "reason": "Omar Haddad en Omars groep hebben er last van. Omar belt omar@haddad.example.",
        "pupil_names": "Sem, Aya en Jip",
        "pupils_out": "Twee leerlingen achterin",
        "scale_now": 4,
    }.items():
        desk.do(FillField(trajectory, "intake", None, name, value))
    cycle = desk.ask(ShowDossier(trajectory, "nl")).cycles[0].id
    desk.do(FillField(trajectory, "debrief", cycle, "words", "Ik zie Aya kijken. Marit blijft."))
    desk.do(FillField(trajectory, "debrief", cycle, "private", PRIVATE))
    desk.do(FillField(trajectory, "talk_plan", cycle, "notes", PLAN))
    desk.do(AddGoal(trajectory, "Ik wacht tot Noor iets zegt"))
    desk.do(written_consent(trajectory, "named:1", START, answer=Answer.NO))
    pupil = desk.do(AddPerson("Noor de Vries", "pupil")).value
    desk.do(ChangePerson(pupil, "code", "N7"))
    other = desk.do(AddPerson("Omar Haddad", "teacher")).value
    desk.do(ChangePerson(other, "email", "omar@haddad.example"))
    person = store.tables["trajectories"][trajectory].coachee_id
    desk.do(ChangePerson(person, "email", "marit@school.example"))
    desk.do(ChangePerson(person, "remarks", "Belt met Omar Haddad."))
    return person


@pytest.fixture
def paper(desk, teacher):
    return printed(desk.do(StartRelease(gate(teacher))).value.document)


def test_what_is_hers_stands_in_it(paper):
    for words in (
        "Marit Jansen",
        "marit@school.example",
        "De Wilgen",
        "Hoe kan ik wachten",
        "Ik zie",
        "Marit blijft",
        "De Meander",
        "Belt met",
    ):
        assert words in paper


def test_private_notes_and_the_plan_of_the_coach_are_left_out(paper):
    assert "kijkt streng" not in paper
    assert PLAN not in paper


def test_pupils_stand_in_it_by_code_or_not_at_all(paper):
    assert "[leerling N7]" in paper
    assert "[leerling]" in paper
    for name in ("Sem", "Aya", "Jip", "Noor", "Vries", "achterin"):
        assert name not in paper


def test_a_name_is_masked_however_it_was_typed(desk, store, teacher):
    pupil = desk.do(AddPerson("Zo\u00eb Blom", "pupil")).value
    desk.do(ChangePerson(pupil, "code", "Z9"))
    (trajectory,) = store.tables["trajectories"]
    words = "Zo\u00ad\u00eb en Zoe\u0308 en Om\u200bar kijken."
    desk.do(FillField(trajectory, "intake", None, "question", words))
    text = printed(desk.do(StartRelease(gate(teacher))).value.document)
    assert text.count("Z9") == 2
    assert "Zo" not in text
    assert "Omar" not in text
    assert "Om" not in text.split("kijken.")[0][-40:]


def test_the_cards_of_fragments_stand_in_it_without_the_names_of_others(desk, store, teacher):
    (trajectory,) = store.tables["trajectories"]
    cycle = desk.ask(ShowDossier(trajectory, "nl")).cycles[0].id
    desk.do(HoldIntake(trajectory, START))
    desk.do(RecordPupilBasis(trajectory, "consent", START))
    agree_to_work(desk, trajectory)
    film = desk.do(RegisterFilm(trajectory, cycle, START, "les.mp4", FACTS, stored())).value
    fragment = desk.do(AddFragment(film, 73_000, 87_500, "Ik wacht en dan komt Sem")).value
    for name in TEXTS[1:]:
        desk.do(FillFragment(fragment, name, f"{name} van Noor met Omar Haddad"))
    desk.do(FillFragment(fragment, "status", "not_shown"))
    desk.do(FillFragment(fragment, "need", "competence"))
    desk.do(AddStill(film, 75_000, fragment, "Aya kijkt op"))
    text = printed(desk.do(StartRelease(gate(teacher))).value.document)
    assert "Film 1, fragment 1, van 1:13 tot 1:27" in text
    assert "Ik wacht en dan komt [leerling]" in text
    for name in TEXTS[1:]:
        assert f"{name} van [leerling N7] met [naam]" in text
    assert "niet tonen" in text
    assert "competentie" in text
    assert "1:15 [leerling] kijkt op" in text
    for name in ("Sem", "Noor", "Omar", "Haddad", "Aya"):
        assert name not in text


def test_names_and_addresses_of_others_are_left_out(paper):
    for name in ("Omar", "Omars", "Haddad", "omar@haddad.example"):
        assert name not in paper
    assert "[naam]" in paper


def test_it_is_made_in_english_too(desk, teacher):
    document = desk.do(StartRelease(gate(teacher, language="en"))).value.document
    text = printed(document)
    assert "Everything that is kept about you" in text
    assert "[pupil N7]" in text


def test_only_she_herself_gets_it_and_only_when_her_identity_was_checked(desk, teacher):
    other = desk.do(AddPerson("Ilse", "contact")).value
    assert failed(desk.ask(gate(teacher, other, "Ilse"))) == {Ground.OWN}
    assert failed(desk.ask(gate(teacher, checked=False))) == {Ground.IDENTITY}
    assert isinstance(desk.ask(gate(teacher)), Release)
    with pytest.raises(ReleaseRefused):
        desk.do(StartRelease(gate(teacher, checked=False)))


@pytest.mark.parametrize("purpose", [p for p in Purpose if p is not Purpose.COPY_OWN])
def test_it_goes_out_for_nothing_else(desk, teacher, purpose):
    assert isinstance(desk.ask(gate(teacher, purpose=purpose)), Refusal)


def test_what_went_out_is_in_the_ledger_and_in_every_register(desk, store, teacher):
    started = desk.do(StartRelease(gate(teacher), "inzage.pdf")).value
    (open_entry,) = desk.ask(UnfinishedReleases())
    assert open_entry.body["person_id"] == str(teacher)
    assert open_entry.body["trajectory_id"] is None
    desk.do(FinishRelease(started.release, "f" * 64, 4))
    assert desk.ask(UnfinishedReleases()) == ()
    assert store.lines[-1][0].kind is EntryKind.RELEASE_DONE
    ((name, row),) = desk.ask(ShowRegister("nl")).rows
    assert (name, row.recipient) == ("Marit Jansen", "Marit Jansen")
    assert (row.what, row.ground) == ("alles over deze persoon", "recht op inzage")
    page = desk.ask(ShowPerson(teacher, "nl"))
    assert page.register == (row,)
    assert row.recipient in printed(desk.do(StartRelease(gate(teacher))).value.document)


def test_what_broke_off_is_recorded_so(desk, store, teacher):
    started = desk.do(StartRelease(gate(teacher))).value
    desk.do(AbortRelease(started.release.id, None))
    assert store.lines[-1][0].kind is EntryKind.RELEASE_ABORTED
    assert store.lines[-1][0].body["person_id"] == str(teacher)
    assert desk.ask(UnfinishedReleases()) == ()


def test_someone_without_any_trajectory_gets_hers(desk):
    contact = desk.do(AddPerson("Ilse Verbraak", "contact")).value
    desk.do(ChangePerson(contact, "function", "directeur"))
    started = desk.do(StartRelease(gate(contact, name="Ilse Verbraak"))).value
    assert started.number == 1
    text = printed(started.document)
    assert "directeur" in text
    assert "Vrijgave 1" in text


@pytest.fixture
def pupil(desk, store):
    """Noor of ten, with a mother who decides and a father who is only informed."""
    trajectory = desk.do(
        start_command(
            kind=Kind.PUPIL,
            coachee_name="Noor de Vries",
            coachee_role="pupil",
            code="N7",
            born_on=date(2016, 5, 1),
            guardians=(
                Guardian("Sara Vos", "moeder", "sara@vos.example", agreed_on=START),
                Guardian("Karel Mulder", "vader", "karel@mulder.example", has_authority=False),
            ),
        )
    ).value
    return store.tables["trajectories"][trajectory].coachee_id


def guardian(desk, pupil, name):
    return next(g for g in desk.ask(ShowPerson(pupil, "nl")).guardians if g.name == name)


def test_the_file_of_a_young_pupil_goes_to_a_guardian_with_authority(desk, pupil):
    mother, father = guardian(desk, pupil, "Sara Vos"), guardian(desk, pupil, "Karel Mulder")
    decision = desk.ask(gate(pupil, mother.person_id, "Sara Vos"))
    assert isinstance(decision, Release)
    assert failed(desk.ask(gate(pupil, father.person_id, "Karel Mulder"))) == {Ground.GUARDIAN}
    assert failed(desk.ask(gate(pupil, name="Noor de Vries"))) == {Ground.GUARDIAN}
    text = printed(desk.do(StartRelease(gate(pupil, mother.person_id, "Sara Vos"))).value.document)
    assert "Noor de Vries" in text
    assert "Gegeven aan Sara Vos" in text
    for words in ("Karel", "Mulder", "karel@mulder.example", "sara@vos.example"):
        assert words not in text


def test_authority_that_ended_ends_the_right(desk, pupil):
    mother = guardian(desk, pupil, "Sara Vos")
    desk.do(ChangeGuardianship(mother.id, "has_authority", value=False))
    assert failed(desk.ask(gate(pupil, mother.person_id, "Sara Vos"))) == {Ground.GUARDIAN}


def test_from_sixteen_on_the_pupil_decides(desk, clock, pupil):
    mother = guardian(desk, pupil, "Sara Vos")
    clock.go_to(date(2032, 5, 1))
    assert failed(desk.ask(gate(pupil, mother.person_id, "Sara Vos"))) == {Ground.OWN}
    assert isinstance(desk.ask(gate(pupil, name="Noor de Vries")), Release)


def test_a_pupil_of_unknown_age_gets_nothing_before_the_birthday_is_known(desk, pupil):
    mother = guardian(desk, pupil, "Sara Vos")
    desk.do(ChangePerson(pupil, "born_on", None))
    assert failed(desk.ask(gate(pupil, mother.person_id, "Sara Vos"))) == {Ground.AGE}


def test_a_guardian_sees_her_wards_by_code_only(desk, pupil):
    mother = guardian(desk, pupil, "Sara Vos")
    started = desk.do(StartRelease(gate(mother.person_id, name="Sara Vos"))).value
    text = printed(started.document)
    assert "Leerling N7" in text
    assert "Noor" not in text
    assert "Karel" not in text


def test_a_merged_double_asks_as_the_one(desk, teacher):
    double = desk.do(AddPerson("marit jansen", "teacher")).value
    desk.do(MergePeople(teacher, double))
    assert isinstance(desk.ask(gate(double)), Release)
    text = printed(desk.do(StartRelease(gate(teacher, double))).value.document)
    assert "marit jansen" in text  # it was written down, so she can read it


@pytest.mark.parametrize("name", ["🦊", "مريم العمري", "<b>x</b> #eval", "x" * 200])
def test_any_name_can_be_printed(desk, name):
    person = desk.do(AddPerson(name, "other")).value
    assert printed(desk.do(StartRelease(gate(person, name=name))).value.document)


def test_a_film_named_after_a_pupil_is_told_by_its_number(desk, store, teacher):
    (trajectory,) = [t.id for t in store.tables["trajectories"].values()]
    desk.do(RecordPupilBasis(trajectory, "consent", START))
    desk.do(HoldIntake(trajectory, START))
    cycle = desk.ask(ShowDossier(trajectory, "nl")).cycles[0].id
    agree_to_work(desk, trajectory)
    desk.do(RegisterFilm(trajectory, cycle, START, "klas van Sem.mp4", FACTS, stored()))
    text = printed(desk.do(StartRelease(gate(teacher))).value.document)
    assert "film 1" in text
    assert "1 min 30 s" in text
    assert "Sem" not in text


def test_a_pupils_own_words_cycles_and_logbook_stand_in_it(desk, store, pupil):
    (trajectory,) = store.tables["trajectories"].values()
    desk.do(PlanCycle(trajectory.id, trajectory.cycles[0].id, START, None))
    with store.open() as unit:
        page = LogEntry(uuid4(), trajectory.id, START, "Ik maak eerst een lijstje met Karel Mulder")
        unit.log_entries.save(page)
        unit.commit()
    mother = guardian(desk, pupil, "Sara Vos")
    text = printed(desk.do(StartRelease(gate(pupil, mother.person_id, "Sara Vos"))).value.document)
    assert "Ik wil beter leren plannen." in text
    assert "Ik maak eerst een lijstje met [naam]" in text
    assert "1 september 2026" in text


def test_both_languages_have_the_same_words():
    words = person_file_words()

    def shape(value):
        return {k: shape(v) for k, v in value.items()} if isinstance(value, dict) else type(value)

    assert shape(words["nl"]) == shape(words["en"])
    assert not {"talk_plan", "private"} & set(words["forms"])
