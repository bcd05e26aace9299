"""Strips of a film in a real vault: made once, kept, loaded again, made anew when damaged."""

import io
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from beeldcoach import bootstrap
from beeldcoach.services import operations
from beeldcoach.services.errors import DiskFull, ModelMissing
from beeldcoach.services.filming import KnownObjects
from beeldcoach.services.progress import Cancelled
from beeldcoach.services.strips import KeptStrips, StripKind
from tests.media.conftest import make_film
from tests.ui.conftest import PASSPHRASE
from tests.ui.pages.studio_case import film_in
from ui.tasks.flow import Lane
from ui.viewmodels.session import Session
from ui.viewmodels.studio_strips import BUCKETS, Source, StudioStrips

SECONDS = 3


class Counting:
    """The strip maker of the vault, with what it was asked for; may be told to stop or fail."""

    def __init__(self, inner):
        self.inner, self.asked, self.fails = inner, [], {}
        self.hold = None  # an event that making waits for

    def _begin(self, what, progress):
        self.asked.append(what)
        while self.hold is not None and not self.hold.wait(0.01):
            progress.check()
        if what in self.fails:
            raise self.fails[what]

    def thumbnails(self, stream, rounds, height, progress, shown):
        self._begin("pictures", progress)
        return self.inner.thumbnails(stream, rounds, height, progress, shown)

    def peaks(self, stream, buckets, progress, shown):
        self._begin("loudness", progress)
        return self.inner.peaks(stream, buckets, progress, shown)

    def speech(self, stream, progress, shown):
        self._begin("speech", progress)
        shown([(100, 900)], 1_000)
        return [(100, 900), (1_500, 2_000)]


class Case:
    """The strips of one film, on the lanes of a session."""

    def __init__(self, qtbot, core, session, film_id):
        self.qtbot, self.core, self.session, self.film_id = qtbot, core, session, film_id
        self.state, self.told, self.failures = {}, [], []
        self.strips = StudioStrips(session, self.failures.append, session)
        self.strips.found.connect(self._take)
        self.stream = operations.film_stream(core, film_id)

    def _take(self, fields):
        self.told.append(fields)
        self.state |= fields

    def open(self):
        self.strips.open(self.film_id, SECONDS * 1000)
        return self

    def make(self, sound=True):
        self.strips.make(Source(self.film_id, self.stream, sound, SECONDS * 1000))
        return self

    def done(self):
        self.qtbot.waitUntil(lambda: not self.session.busy)
        return self

    @property
    def kept(self):
        return self.core.desk.ask(KeptStrips(self.film_id))


@pytest.fixture
def maker(core):
    return Counting(core.pictures)


@pytest.fixture
def film_id(core):
    return film_in(core, make_film(key_every=5))


@pytest.fixture
def vault(core, maker):
    return replace(core, pictures=maker)


def session_of(vault, session, lanes=None):
    return Session(vault, lanes or session._lanes, session._prompter, session.preferences, session)


@pytest.fixture
def case(qtbot, vault, session, film_id):
    return Case(qtbot, vault, session_of(vault, session), film_id)


def test_what_is_made_is_shown_kept_and_encrypted(case, core):
    case.open().make().done()
    assert set(case.kept) == set(StripKind)
    assert len(case.state["thumbnails"]) >= 4
    assert len(case.state["peaks"]) == BUCKETS
    assert case.state["speech"] == ((100, 900), (1_500, 2_000))
    assert case.state["heard_ms"] == SECONDS * 1000
    for stored in case.kept.values():
        path = core.folder / "media" / str(stored.id)[:2] / f"{stored.id}.age"
        sealed = path.read_bytes()
        assert sealed.startswith(b"age-encryption.org/v1")
        assert b"JFIF" not in sealed
    assert case.failures == []


def test_when_the_player_loads_the_film_again_nothing_is_made_again(case, maker):
    case.open().make().done()
    case.make().done()
    assert maker.asked == ["pictures", "loudness", "speech"]


def test_it_grows_before_it_is_whole(case):
    case.open().make().done()
    speech = [fields for fields in case.told if "speech" in fields]
    assert speech[0] == {"speech": ((100, 900),), "heard_ms": 1_000}


def test_at_the_next_opening_nothing_is_decoded(qtbot, case, maker, vault, session, film_id):
    case.open().make().done()
    maker.asked.clear()
    again = Case(qtbot, vault, session_of(vault, session), film_id).open().done()
    assert again.state.keys() == case.state.keys()
    assert again.state == case.state
    again.make().done()
    assert maker.asked == []


def test_it_is_kept_over_locking_and_sweeping(case, core, clock, film_id):
    case.open().make().done()
    folder, before = core.folder, set(core.objects.list())
    core.close()
    opened = bootstrap.unlock(folder, PASSPHRASE, clock=clock)
    try:
        assert set(opened.objects.list()) == before
        assert set(opened.desk.ask(KeptStrips(film_id))) == set(StripKind)
    finally:
        opened.close()


@pytest.mark.parametrize("harm", ["flip", "cut", "gone", "swap"])
def test_a_strip_that_is_damaged_or_gone_is_made_anew(
    qtbot, case, core, maker, vault, session, harm
):
    case.open().make().done()
    pictures, loudness = case.kept[StripKind.PICTURES], case.kept[StripKind.LOUDNESS]

    def file_of(stored):
        return core.folder / "media" / str(stored.id)[:2] / f"{stored.id}.age"

    path = file_of(pictures)
    content = path.read_bytes()
    match harm:
        case "flip":
            path.write_bytes(content[:-300] + bytes([content[-300] ^ 1]) + content[-299:])
        case "cut":
            path.write_bytes(content[:-1])
        case "gone":
            path.unlink()
        case "swap":
            path.write_bytes(file_of(loudness).read_bytes())
    maker.asked.clear()
    again = Case(qtbot, vault, session_of(vault, session), case.film_id).open().done()
    assert "thumbnails" not in again.state
    assert "peaks" in again.state
    again.make().done()
    assert maker.asked == ["pictures"]
    assert again.kept[StripKind.PICTURES].id != pictures.id
    assert pictures.id not in set(core.objects.list())  # the damaged one does not stay behind
    assert again.state["thumbnails"] == case.state["thumbnails"]
    assert again.failures == []


def test_in_a_vault_that_cannot_be_written_it_is_made_but_not_kept(qtbot, vault, session, film_id):
    vault = replace(vault, read_only=True)
    before = set(vault.objects.list())
    case = Case(qtbot, vault, session_of(vault, session), film_id).open().make().done()
    assert len(case.state["thumbnails"]) >= 4
    assert case.kept == {}
    assert set(vault.objects.list()) == before


def test_a_full_disk_keeps_nothing_and_says_nothing(case, core, monkeypatch):
    def refuse(*_):
        raise DiskFull(9, 1)

    monkeypatch.setattr(core.objects, "put", refuse)
    case.open().make().done()
    assert "thumbnails" in case.state
    assert case.kept == {}
    assert case.failures == []


def test_without_the_model_all_but_speech_is_made(case, maker):
    maker.fails["speech"] = ModelMissing("model")
    case.open().make().done()
    assert case.state["speech_model"] is False
    assert "speech" not in case.state
    assert set(case.kept) == {StripKind.PICTURES, StripKind.LOUDNESS}
    assert case.failures == []


def test_a_film_without_sound_has_pictures_only(qtbot, vault, session, film_id, maker):
    case = Case(qtbot, vault, session_of(vault, session), film_id).open().done()
    case.make(sound=False).done()
    assert maker.asked == ["pictures"]


@pytest.fixture
def lanes():
    made = {lane: ThreadPoolExecutor(2 if lane is Lane.MEDIA else 1) for lane in Lane}
    yield made
    for lane in made.values():
        lane.shutdown()


def test_leaving_while_it_is_made_stops_it_and_leaves_nothing(
    qtbot, vault, session, film_id, maker, lanes, core
):
    threaded = session_of(vault, session, lanes)
    case = Case(qtbot, vault, threaded, film_id)
    before = set(core.objects.list())
    maker.hold = threading.Event()
    case.open().make()
    qtbot.waitUntil(lambda: maker.asked == ["pictures"])
    case.strips.cancel()
    qtbot.waitUntil(lambda: not threaded.busy)
    assert case.state == {}
    assert case.kept == {}
    assert set(core.objects.list()) == before
    assert maker.asked == ["pictures"]
    assert case.failures == []


def test_closing_the_vault_stops_it(qtbot, vault, session, film_id, maker, lanes):
    threaded = session_of(vault, session, lanes)
    case = Case(qtbot, vault, threaded, film_id)
    maker.hold = threading.Event()
    case.open().make()
    qtbot.waitUntil(lambda: maker.asked == ["pictures"])
    threaded.cancel_all()
    qtbot.waitUntil(lambda: not threaded.busy)
    assert case.failures == []


def test_another_film_opened_meanwhile_shows_nothing_of_the_first(
    qtbot, vault, session, film_id, maker, lanes
):
    threaded = session_of(vault, session, lanes)
    case = Case(qtbot, vault, threaded, film_id)
    maker.hold = threading.Event()
    case.open().make()
    qtbot.waitUntil(lambda: maker.asked == ["pictures"])
    case.strips.open(film_id, 1)  # stands for another: what the first finds must not be shown
    maker.hold.set()
    qtbot.waitUntil(lambda: not threaded.busy)
    assert case.state == {}


def test_an_object_that_could_not_be_bound_does_not_stay(case, core, monkeypatch):
    before = set(core.objects.list())
    with core.desk._world.open_unit() as unit:
        unit.films.remove(case.film_id)
        unit.commit()
    case.open().make().done()
    assert set(core.objects.list()) == before
    assert before >= core.desk.ask(KnownObjects())
    assert len(case.failures) == 1  # a bug is told; here the film itself is gone


def test_progress_that_cancels_in_the_vault_leaves_no_half_object(core):
    class Impatient:
        def report(self, done, total):
            pass

        def check(self):
            raise Cancelled

    before = set(core.objects.list())
    with pytest.raises(Cancelled):
        core.objects.put(io.BytesIO(bytes(100)), 100, Impatient())
    assert set(core.objects.list()) == before
    assert list(core.folder.rglob("*.part")) == []
