"""A film comes into the vault whole, or nothing of it does."""

import io
import os
from datetime import UTC, date, datetime

import pytest

from beeldcoach.domain.errors import InTheFuture, PupilBasisMissing, TooEarly
from beeldcoach.services import errors
from beeldcoach.services.film_check import Odd, Plan
from beeldcoach.services.filming import FilmObject
from beeldcoach.services.progress import Cancelled
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis, StopTrajectory
from tests.conftest import SHARED
from tests.factories import agree_to_work, start_command
from tests.media.conftest import make_film
from ui.viewmodels.film_import import Phase, Target, _InBlocks, film_import_of
from ui.viewmodels.questions import AskDate, AskFilmPlan, Confirm

BAD = SHARED / "data" / "video" / "bad"
BAD_FILES = sorted(file.name for file in BAD.iterdir()) if BAD.is_dir() else []
FILMED = date(2026, 11, 9)
WAIT = 20_000  # ms: a probe may take its time to refuse


def proposed(question):
    return question.proposed


def kept(question):
    """Leave an odd film as it is, and the original where it is."""
    return Plan.KEEP.value if isinstance(question, AskFilmPlan) else None


@pytest.fixture(scope="module")
def film():
    return make_film()


@pytest.fixture
def card(tmp_path, film):
    """A film on a card, made on 9 November."""
    return put(tmp_path / "kaart" / "MVI_0001.MP4", film)


def put(path, content):
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    noon = datetime(2026, 11, 9, 12, tzinfo=UTC).timestamp()
    os.utime(path, (noon, noon))
    return path


@pytest.fixture
def target(filmable, dossier_of):
    return Target(filmable, dossier_of(filmable).cycles[0].id, 1)


@pytest.fixture
def model(session):
    return film_import_of(session)


@pytest.fixture
def leaves_nothing(core, dossier_of, target):
    """Objects, keys and path as they were."""

    def picture():
        files = sorted(
            str(path.relative_to(core.folder))
            for name in ("media", "keybag")
            for path in (core.folder / name).rglob("*")
            if path.is_file()
        )
        return files, dossier_of(target.trajectory_id).steps

    before = picture()
    return lambda: picture() == before


def ended(qtbot, model, deed):
    with qtbot.waitSignal(model.ended, timeout=WAIT):
        deed()


def refused(qtbot, model, deed):
    with qtbot.waitSignal(model.failed, timeout=WAIT) as told:
        deed()
    assert not model.busy
    return told.args[0]


def test_a_film_is_kept_verified_and_the_original_stays(
    model, card, target, prompter, dossier_of, qtbot
):
    prompter.answers = [proposed, None]
    with qtbot.waitSignal(model.concluded, timeout=WAIT) as told:
        model.import_file(card, target)
    line = dossier_of(target.trajectory_id).cycles[0].film
    assert (line.file_name, line.filmed_on, line.size) == (card.name, FILMED, card.stat().st_size)
    assert told.args[0].film_id == line.id
    assert told.args[0].original == "kept"
    assert card.exists()
    assert [type(asked) for asked in prompter.asked] == [AskDate, Confirm]


def test_the_original_is_erased_on_request(model, card, target, prompter, qtbot):
    prompter.answers = [proposed, True]
    with qtbot.waitSignal(model.concluded, timeout=WAIT) as told:
        model.import_file(card, target)
    assert told.args[0].original == "erased"
    assert not card.exists()


def test_an_original_that_changed_meanwhile_is_not_erased(model, card, target, prompter, qtbot):
    def change(_question):
        card.write_bytes(b"another film")
        return True

    prompter.answers = [proposed, change]
    with qtbot.waitSignal(model.concluded, timeout=WAIT) as told:
        model.import_file(card, target)
    assert told.args[0].original == "not_erased"
    assert card.exists()


def test_the_day_of_the_file_is_proposed_when_the_rules_allow_it(
    model, card, target, prompter, qtbot
):
    prompter.answers = [None]
    ended(qtbot, model, lambda: model.import_file(card, target))
    assert prompter.asked[0].proposed == FILMED
    assert prompter.asked[0].earliest == date(2026, 11, 2)
    assert isinstance(prompter.asked[0].refusal(date(2026, 11, 1)), TooEarly)
    assert isinstance(prompter.asked[0].refusal(date(2026, 12, 1)), InTheFuture)
    assert prompter.asked[0].refusal(FILMED) is None


def test_a_file_from_before_the_intake_proposes_today(model, card, target, prompter, qtbot):
    early = datetime(2026, 10, 1, 12, tzinfo=UTC).timestamp()
    os.utime(card, (early, early))
    prompter.answers = [None]
    ended(qtbot, model, lambda: model.import_file(card, target))
    assert prompter.asked[0].proposed == date(2026, 11, 24)


def test_not_naming_a_day_imports_nothing(model, card, target, prompter, leaves_nothing, qtbot):
    prompter.answers = [None]
    ended(qtbot, model, lambda: model.import_file(card, target))
    assert leaves_nothing()


@pytest.mark.parametrize(
    ("day", "kind"), [(date(2026, 11, 1), TooEarly), (date(2026, 12, 1), InTheFuture)]
)
def test_a_day_that_the_rules_refuse_copies_nothing(
    model, card, target, prompter, leaves_nothing, qtbot, day, kind
):
    prompter.answers = [day]
    error = refused(qtbot, model, lambda: model.import_file(card, target))
    assert isinstance(error, kind)
    assert leaves_nothing()


def test_without_a_basis_nobody_is_asked_anything(model, core, card, target, prompter, qtbot):
    core.desk.do(RecordPupilBasis(target.trajectory_id, "", None))
    error = refused(qtbot, model, lambda: model.import_file(card, target))
    assert isinstance(error, PupilBasisMissing)
    assert not prompter.asked


def test_the_same_film_is_not_kept_twice(model, core, card, target, dossier_of, prompter, qtbot):
    """Another teacher's trajectory, and by mistake the same file."""
    other_id = core.desk.do(start_command(coachee_name="Sanne Bakker")).value
    core.desk.do(HoldIntake(other_id, date(2026, 11, 2)))
    core.desk.do(RecordPupilBasis(other_id, "consent", date(2026, 11, 2)))
    agree_to_work(core.desk, other_id)
    other = Target(other_id, dossier_of(other_id).cycles[0].id, 1)
    prompter.answers = [proposed, None, proposed]
    with qtbot.waitSignal(model.concluded, timeout=WAIT):
        model.import_file(card, target)
    stored = set(core.objects.list())
    error = refused(qtbot, model, lambda: model.import_file(card, other))
    assert isinstance(error, errors.AlreadyImported)
    assert set(core.objects.list()) == stored


def test_a_copied_film_that_cannot_be_registered_is_destroyed(
    model, core, card, target, prompter, qtbot
):
    """The trajectory is stopped while the film is being copied."""

    def stop(done, total):
        if done >= total:
            core.desk.do(StopTrajectory(target.trajectory_id, date(2026, 11, 24)))

    model.progressed.connect(stop)
    prompter.answers = [proposed]
    error = refused(qtbot, model, lambda: model.import_file(card, target))
    assert type(error).__name__ == "NotRunning"
    assert not set(core.objects.list())


def test_cancelling_at_the_last_moment_leaves_nothing(
    model, core, card, target, prompter, leaves_nothing, qtbot
):
    model.progressed.connect(lambda *_: model.cancel())
    prompter.answers = [proposed]
    failures = []
    model.failed.connect(failures.append)
    ended(qtbot, model, lambda: model.import_file(card, target))
    assert not failures
    assert not set(core.objects.list())
    assert leaves_nothing()


def test_another_film_waits_until_the_first_is_in(model, card, target, prompter, qtbot):
    prompter.answers = [proposed, None]
    with qtbot.waitSignal(model.concluded, timeout=WAIT):
        model.import_file(card, target)
        model.import_file(card, target)
        assert model.busy
    assert [type(asked) for asked in prompter.asked] == [AskDate, Confirm]


def test_there_is_one_import_a_session(session, model):
    assert film_import_of(session) is model
    assert model.state.phase is Phase.IDLE


def test_more_bytes_than_an_int_holds_are_told(qtbot, model):
    """Eight gigabytes, read twice."""
    told = []

    class Told:
        def report(self, done, total):
            told.append((done, total))

        def check(self):
            pass

    _InBlocks(Told()).report(16_000_000_000, 16_000_000_000)
    assert all(value < 2**31 for value in told[0])
    model.state = type(model.state)(Phase.COPYING)
    with qtbot.waitSignal(model.progressed) as progress:
        model._advance(*told[0])
    assert progress.args[1] >= 16_000_000_000
    model.state = type(model.state)()


def made_bad(kind, film):
    return {
        "empty": b"",
        "text": b"Dit is een brief en geen film.\n" * 400,
        "truncated": film[: len(film) // 3],
    }[kind]


@pytest.mark.parametrize("kind", ["empty", "text", "truncated"])
def test_a_bad_file_is_refused_and_leaves_nothing(
    model, tmp_path, film, target, prompter, leaves_nothing, qtbot, kind
):
    path = put(tmp_path / "kaart" / "MVI_0002.MP4", made_bad(kind, film))
    prompter.answers = [proposed]
    error = refused(qtbot, model, lambda: model.import_file(path, target))
    assert isinstance(error, errors.NotAFilm)
    assert leaves_nothing()
    assert path.exists()


def test_a_file_that_is_gone_is_told(model, tmp_path, target, prompter, leaves_nothing, qtbot):
    error = refused(qtbot, model, lambda: model.import_file(tmp_path / "weg.mp4", target))
    assert isinstance(error, errors.SourceUnreadable)
    assert leaves_nothing()


@pytest.mark.skipif(not BAD_FILES, reason="no shared material beside the project")
@pytest.mark.parametrize("name", BAD_FILES)
def test_every_bad_film_is_refused_whole_or_kept_whole(
    model, target, prompter, leaves_nothing, dossier_of, qtbot, name
):
    prompter.answers = [proposed, kept, kept]  # where all is well only the original is asked about
    outcome = []
    model.failed.connect(outcome.append)
    model.concluded.connect(outcome.append)
    model.import_file(BAD / name, target)
    qtbot.waitUntil(lambda: bool(outcome), timeout=WAIT)
    if isinstance(outcome[0], Exception):
        assert isinstance(outcome[0], errors.NotAFilm)
        assert leaves_nothing()
    else:  # some can be played in spite of all
        line = dossier_of(target.trajectory_id).cycles[0].film
        assert line.size == (BAD / name).stat().st_size


@pytest.fixture(scope="module")
def stream():
    """A film as a camcorder writes it: a transport stream, without an index."""
    return make_film("mpegts")


@pytest.fixture
def odd_card(tmp_path, stream):
    return put(tmp_path / "kaart" / "00001.MTS", stream)


def planned(plan):
    return lambda question: plan.value if isinstance(question, AskFilmPlan) else None


def test_what_is_odd_is_told_before_anything_is_copied(
    model, odd_card, target, prompter, leaves_nothing, qtbot
):
    prompter.answers = [proposed, None]
    ended(qtbot, model, lambda: model.import_file(odd_card, target))
    asked = prompter.asked[1]
    assert asked.check.odd == (Odd.NO_INDEX,)
    assert asked.check.plans == (Plan.REWRAP, Plan.CONVERT, Plan.KEEP)
    assert leaves_nothing()


@pytest.mark.parametrize("plan", list(Plan))
def test_an_odd_film_comes_in_as_the_coach_chose(
    model, odd_card, target, prompter, core, dossier_of, qtbot, plan
):
    prompter.answers = [proposed, planned(plan), None]
    phases = []
    model.changed.connect(lambda: phases.append(model.state.phase))
    with qtbot.waitSignal(model.concluded, timeout=WAIT) as told:
        model.import_file(odd_card, target)
    line = dossier_of(target.trajectory_id).cycles[0].film
    remade = plan is not Plan.KEEP
    assert told.args[0].remade is remade
    assert (Phase.REMAKING in phases) is remade
    assert ("made anew" in prompter.asked[2].text) is remade
    with core.objects.open(core.desk.ask(FilmObject(line.id))) as film:
        content = film.read()
    assert (content == odd_card.read_bytes()) is not remade
    facts = core.media.probe(io.BytesIO(content))
    assert facts.container == ("mpegts" if plan is Plan.KEEP else "mov")
    assert line.duration_ms == pytest.approx(3000, abs=60)
    assert odd_card.exists()


@pytest.mark.parametrize("plan", [Plan.REWRAP, Plan.CONVERT])
@pytest.mark.parametrize("look", [1, 2])
def test_cancelling_while_it_is_made_anew_leaves_nothing(
    model, odd_card, target, prompter, leaves_nothing, monkeypatch, core, qtbot, plan, look
):
    """While what was written is proven; during the conversion see tests/media/test_convert.py."""
    real, looks = core.objects.make, []

    class Impatient:
        def check(self):
            looks.append(1)
            if len(looks) == look:
                raise Cancelled

    monkeypatch.setattr(core.objects, "make", lambda write, size, _: real(write, size, Impatient()))
    prompter.answers = [proposed, planned(plan)]
    ended(qtbot, model, lambda: model.import_file(odd_card, target))
    assert len(looks) == look
    assert leaves_nothing()
    assert odd_card.exists()


def test_nothing_of_a_film_that_is_converted_is_seen_outside_the_vault(
    model, odd_card, target, prompter, monkeypatch, qtbot
):
    import tempfile

    def forbidden(*_, **__):
        raise AssertionError("no temporary file")

    for name in ("mkstemp", "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, name, forbidden)
    before = set(odd_card.parent.iterdir())
    prompter.answers = [proposed, planned(Plan.CONVERT), None]
    with qtbot.waitSignal(model.concluded, timeout=WAIT):
        model.import_file(odd_card, target)
    assert set(odd_card.parent.iterdir()) == before
