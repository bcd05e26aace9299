"""Films, fragments and stills leave with their mark, or not at all: real films, a real vault."""

import base64
import html
import io
import json
import re
import shutil
import subprocess
import threading
from pathlib import Path
from uuid import UUID

import av
import numpy as np
import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from PIL import Image

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Answer
from beeldcoach.domain.errors import NotSeenWhole, ReleaseRefused, ReleaseSpent, ReleaseStopped
from beeldcoach.domain.ids import ConsentId
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Release, Verdict
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.erasing import Erase, Scope, Target
from beeldcoach.services.erasure_deeds import erase
from beeldcoach.services.errors import CannotWrite, CopyTooLarge, DiskFull
from beeldcoach.services.filming import KnownObjects
from beeldcoach.services.hidden_copies import HiddenCopies, SignOffHidden, drop_hidden
from beeldcoach.services.people import AddPerson
from beeldcoach.services.picture_release import (
    begin_picture,
    drop_picture,
    end_picture,
    fill_picture,
    let_out_picture,
)
from beeldcoach.services.progress import Cancelled, Silent
from beeldcoach.services.telling import SetInView
from beeldcoach.services.withdrawing import WithdrawConsent
from beeldcoach.storage import sealed_page
from tests.media.conftest import make_film, number_shown
from tests.storage.pictures_case import PASSPHRASE, PASSWORD, Case

STARTED, DONE, ABORTED = "release_started", "release_done", "release_aborted"


@pytest.fixture(scope="module")
def film():
    return make_film(key_every=50)


@pytest.fixture(scope="module")
def long_film():
    return make_film(size=(160, 96), stamps=range(25 * 40), key_every=250)


@pytest.fixture
def long_case(tmp_path, long_film):
    case = Case(tmp_path, long_film)
    yield case
    case.core.close()


@pytest.fixture
def case(tmp_path, film):
    case = Case(tmp_path, film)
    yield case
    case.core.close()


def shown(path):
    """The pictures of a film, its kinds of streams, and what describes it."""
    with av.open(str(path)) as container:
        kinds = [stream.type for stream in container.streams]
        told = dict(container.metadata)
        pictures = [f.to_ndarray(format="rgb24") for f in container.decode(video=0)]
    return pictures, kinds, told


def out(case, ask, name, progress=None, password=""):
    return let_out_picture(case.core, ask, case.outside / name, progress or Silent(), password)


# A fragment, a still, a whole film


def test_a_fragment_goes_out_marked_and_described(case):
    case.says()
    number = out(case, case.for_helper(), "stuk.mp4")
    pictures, kinds, told = shown(case.outside / "stuk.mp4")
    assert kinds == ["video", "audio"]
    assert len(pictures) == 25
    assert (number_shown(pictures[0]), number_shown(pictures[-1])) == (25, 49)
    assert told["title"] == f"Vrijgave {number}"
    assert "Orthopedagoog Van Dam" in told["comment"]
    corner, opposite = pictures[3][-12:, :60], pictures[3][-12:, -60:]
    assert corner.mean() < 110 < opposite.mean()  # a dark ground
    assert corner.max() > 200  # with light letters
    assert case.told() == [STARTED, DONE]
    assert case.left() == ["stuk.mp4"]


def test_the_ledger_holds_the_hash_of_what_was_written(case):
    case.says()
    out(case, case.for_helper(), "stuk.mp4")
    written = (case.outside / "stuk.mp4").read_bytes()
    done = next(e for e in case.entries() if e.kind is EntryKind.RELEASE_DONE)
    digest = hashes.Hash(hashes.SHA256())
    digest.update(written)
    assert done.body["sha256"] == digest.finalize().hex()
    assert done.body["size"] == len(written)


@pytest.mark.parametrize("name", ["beeld.png", "beeld.jpg"])
def test_a_still_goes_out_marked_and_described(case, name):
    case.says()
    number = out(case, case.for_helper("still"), name)
    picture = Image.open(case.outside / name)
    assert picture.format == {"png": "PNG", "jpg": "JPEG"}[name[-3:]]
    told = str(picture.info.get("Comment") or picture.info["comment"].decode())
    assert f"Vrijgave {number} op" in told
    assert "Orthopedagoog Van Dam" in told
    pixels = np.asarray(picture)
    assert number_shown(pixels) == 37
    assert pixels[-12:, :60].mean() < 110 < pixels[-12:, -60:].mean()


def test_nobody_gets_a_film_without_a_yes(case):
    with pytest.raises(ReleaseRefused):
        out(case, case.for_helper(), "stuk.mp4")
    assert case.left() == case.told() == []


def test_it_is_known_to_the_ledger_before_its_first_byte(case):
    case.says()
    export = begin_picture(case.core, case.for_helper(), case.outside / "stuk.mp4")
    assert case.told() == [STARTED]
    assert case.left() == []
    fill_picture(case.core, export, Silent())
    assert case.left() == ["stuk.mp4.part"]
    end_picture(case.core, export)
    assert case.left() == ["stuk.mp4"]


def test_after_ten_minutes_it_does_not_begin(case):
    case.says()
    export = begin_picture(case.core, case.for_helper(), case.outside / "stuk.mp4")
    case.clock.forward(minutes=11)
    with pytest.raises(ReleaseSpent) as caught:
        fill_picture(case.core, export, Silent())
    drop_picture(case.core, export, caught.value)
    assert case.left() == []
    assert case.entries()[-1].body["reason"] == "spent"


# Broken off


class Impatient(Silent):
    """Cancels once something was written."""

    def __init__(self, part):
        self.part, self.saw = part, False

    def check(self):
        if self.part.exists():
            self.saw = True
            raise Cancelled


@pytest.mark.parametrize("name", ["stuk.mp4", "stuk.html"])
def test_cancelled_nothing_is_left(case, name):
    case.says()
    case.promises()
    ask = case.for_helper() if name.endswith("mp4") else case.for_her()
    before = set(case.core.objects.list())
    progress = Impatient(case.outside / f"{name}.part")
    with pytest.raises(Cancelled):
        out(case, ask, name, progress, PASSWORD)
    assert progress.saw
    assert case.left() == []
    assert case.told() == [STARTED, ABORTED]
    assert case.entries()[-1].body["reason"] == "cancelled"
    assert set(case.core.objects.list()) == before


def test_a_full_disk_leaves_nothing(case, monkeypatch):
    case.says()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("beeldcoach.storage.outbox.os.fsync", full)
    with pytest.raises(DiskFull):
        out(case, case.for_helper(), "stuk.mp4")
    assert case.left() == []
    assert case.entries()[-1].body["reason"] == "failed"


def test_a_folder_that_is_gone_cannot_be_written(case):
    case.says()
    with pytest.raises(CannotWrite):
        let_out_picture(case.core, case.for_helper(), case.outside / "weg" / "stuk.mp4", Silent())
    assert case.told() == [STARTED, ABORTED]


class Held(Silent):
    """Stops in the middle of a film until it is told to go on."""

    def __init__(self):
        self.reached, self.on = threading.Event(), threading.Event()

    def report(self, done, total):
        if done >= total // 3 and not self.reached.is_set():
            self.reached.set()
            assert self.on.wait(20)


def under_way(case, ask, name, password=""):
    """Begin an export on a thread of its own and hold it half-way."""
    held, raised = Held(), []
    export = begin_picture(case.core, ask, case.outside / name)

    def work():
        try:
            fill_picture(case.core, export, held, password)
        except Exception as error:  # noqa: BLE001
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert held.reached.wait(20)
    return export, held, thread, raised


def withdraw(case):
    given = [e for e in case.entries() if e.kind is EntryKind.CONSENT_GIVEN]
    consent = ConsentId(UUID(given[-1].body["consent_id"]))  # the one before is to the work
    case.core.desk.do(WithdrawConsent(case.trajectory, consent))


def test_a_withdrawal_while_a_long_film_goes_out_stops_it_and_removes_it(long_case):
    case = long_case
    case.says(recipient=case.board)
    export, held, thread, raised = under_way(case, case.for_board(), "lang.mp4")
    assert case.left() == ["lang.mp4.part"]
    withdraw(case)
    held.on.set()
    thread.join(20)
    (error,) = raised
    assert isinstance(error, ReleaseStopped)
    assert "consent" in error.codes
    assert case.left() == []
    drop_picture(case.core, export, error)
    last = case.entries()[-1]
    assert last.kind is EntryKind.RELEASE_ABORTED
    assert last.body["reason"] == "withdrawn"
    page = case.core.desk.ask(ShowConsent(case.trajectory, "nl"))
    assert page.lines[0].reason == "withdrawn"


def test_a_film_that_is_erased_while_it_goes_out_stops(case):
    case.promises()
    before = set(case.core.objects.list())
    export, held, thread, raised = under_way(case, case.for_her(), "kopie.html", PASSWORD)
    erase(case.core, Erase(Target(Scope.FILM, case.film)), Silent())
    held.on.set()
    thread.join(20)
    (error,) = raised
    assert isinstance(error, ReleaseStopped)
    drop_picture(case.core, export, error)
    assert case.left() == []
    assert set(case.core.objects.list()) < before  # the copy under way is gone with the film
    assert case.entries()[-1].body["reason"] == "withdrawn"


def test_one_who_is_in_view_can_stop_it_too(case):
    case.says()
    colleague = case.core.desk.do(AddPerson("Fatima Yilmaz", "other")).value
    export, held, thread, raised = under_way(case, case.for_helper(), "stuk.mp4")
    case.core.desk.do(SetInView(case.film, (colleague,)))  # and nobody asked her
    held.on.set()
    thread.join(20)
    (error,) = raised
    assert error.codes == ("others",)
    drop_picture(case.core, export, error)
    assert case.left() == []


def test_evidence_that_is_lost_after_the_last_byte_keeps_it_in(case):
    case.says()
    export = begin_picture(case.core, case.for_helper(), case.outside / "stuk.mp4")
    fill_picture(case.core, export, Silent())
    case.core.objects.delete(case.paper.id)
    with pytest.raises(ReleaseStopped):
        end_picture(case.core, export)
    assert case.left() == []
    assert case.told() == [STARTED, ABORTED]
    assert case.entries()[-1].body["reason"] == "withdrawn"


def test_a_no_to_something_else_does_not_stop_it(case):
    case.says()
    export, held, thread, raised = under_way(case, case.for_helper(), "stuk.mp4")
    case.says(Answer.NO, "report")
    held.on.set()
    thread.join(20)
    assert raised == []
    end_picture(case.core, export)
    assert case.left() == ["stuk.mp4"]


def test_what_a_killed_process_left_is_removed_at_the_next_unlock(case, tmp_path):
    case.says()
    export = begin_picture(case.core, case.for_helper(), case.outside / "stuk.mp4")
    fill_picture(case.core, export, Silent())
    assert case.left() == ["stuk.mp4.part"]
    case.core.close()
    case.core = bootstrap.unlock(tmp_path / "Kluis.beeldcoach", PASSPHRASE, clock=case.clock)
    assert case.left() == []


# Behind a password


def parts_of(path):
    """What stands in a sealed page: its head as bytes, and its parts."""
    page = path.read_text("utf-8")
    head = re.search(r'id="head">(.*?)</script>', page).group(1)
    return page, head, re.findall(r'class="part">(.*?)</script>', page)


def opened(path, password):
    """Decrypt a page as its head says, with nothing of ours."""
    _, head, parts = parts_of(path)
    told = json.loads(head)
    salt, nonce = (base64.b64decode(told[name]) for name in ("salt", "nonce"))
    kdf = PBKDF2HMAC(hashes.SHA256(), 32, salt, told["rounds"])
    cipher = AESGCM(kdf.derive(password.encode()))
    plain = b""
    for number, part in enumerate(parts):
        last = bytes([number == len(parts) - 1])
        used = nonce + number.to_bytes(4, "big") + last
        plain += cipher.decrypt(used, base64.b64decode(part), head.encode())
    return plain


def test_her_copy_opens_with_the_password_only(case, monkeypatch):
    monkeypatch.setattr(sealed_page, "PART", 5_000)  # more than one part
    case.promises()
    path = case.outside / "kopie.html"
    number = out(case, case.for_her(), path.name, password=PASSWORD)
    plain = opened(path, PASSWORD)
    with av.open(io.BytesIO(plain)) as film:
        assert f"Vrijgave {number}" in film.metadata["title"]
        assert len(list(film.decode(video=0))) == 25
    with pytest.raises(InvalidTag):
        opened(path, PASSWORD + "s")
    page, _, parts = parts_of(path)
    assert len(parts) > 1
    assert PASSWORD not in page
    for secret in ("Marit", "Jansen", "ftyp", "moov"):
        assert secret not in page
    for place in range(0, len(plain) - 40, 997):
        assert base64.b64encode(plain[place : place + 36]).decode() not in page
    assert "http" not in page.replace("http-equiv", "")  # nothing is fetched
    assert "anderen op" not in page, "nobody else can be recognised in it"
    assert case.told() == [STARTED, DONE]
    assert set(case.core.objects.list()) <= case.core.desk.ask(KnownObjects())


def test_two_copies_with_one_password_have_nothing_in_common(case):
    case.promises()
    for name in ("een.html", "twee.html"):
        out(case, case.for_her("still"), name, password=PASSWORD)
    (_, one, first), (_, two, second) = (
        parts_of(case.outside / name) for name in ("een.html", "twee.html")
    )
    assert json.loads(one)["salt"] != json.loads(two)["salt"]
    assert json.loads(one)["rounds"] >= 1_000_000
    assert set(first).isdisjoint(second)
    assert Image.open(io.BytesIO(opened(case.outside / "een.html", PASSWORD))).format == "JPEG"


def test_a_part_that_is_cut_off_or_changed_places_shows(case, monkeypatch):
    monkeypatch.setattr(sealed_page, "PART", 5_000)
    case.promises()
    path = case.outside / "kopie.html"
    out(case, case.for_her(), path.name, password=PASSWORD)
    page, _, parts = parts_of(path)
    whole = path.read_text("utf-8")
    path.write_text(whole.replace(parts[-1], ""), "utf-8")
    with pytest.raises((InvalidTag, ValueError)):
        opened(path, PASSWORD)
    path.write_text(page.replace(parts[0], "@").replace(parts[1], parts[0]).replace("@", parts[1]))
    with pytest.raises(InvalidTag):
        opened(path, PASSWORD)


def test_what_no_browser_can_hold_is_refused(case, monkeypatch):
    monkeypatch.setattr(sealed_page, "LARGEST", 1_000)
    case.promises()
    with pytest.raises(CopyTooLarge):
        out(case, case.for_her(), "kopie.html", password=PASSWORD)
    assert case.left() == []


@pytest.mark.skipif(shutil.which("node") is None, reason="no Node to run the page's own script")
def test_the_page_opens_itself(case, monkeypatch, tmp_path):
    monkeypatch.setattr(sealed_page, "PART", 5_000)
    case.promises()
    path = case.outside / "kopie.html"
    out(case, case.for_her(), path.name, password=PASSWORD)
    page, head, parts = parts_of(path)
    script = re.search(r"<script>\n(.*?)</script>", page, re.DOTALL).group(1)
    run = tmp_path / "page.js"
    run.write_text(
        f"{script}\nconst head = {json.dumps(html.unescape(head))}, parts = {json.dumps(parts)};\n"
        "const open = typed => opened(typed, head, parts.map(p => () => p), () => {});\n"
        "(async () => {\n"
        "  const plain = await open(process.argv[2]);\n"
        "  process.stdout.write(Buffer.concat(plain.map(p => Buffer.from(p))).toString('hex'));\n"
        "  try { await open('iets anders'); }\n"
        "  catch (e) { process.stdout.write(' ' + e.message); }\n"
        "})();\n"
    )
    typed = "  " + PASSWORD.replace(" ", "   ") + "\n"
    done = subprocess.run(
        ["node", str(run), typed], capture_output=True, text=True, check=True, timeout=60
    )
    content, wrong = done.stdout.split(" ")
    assert bytes.fromhex(content) == opened(path, PASSWORD)
    assert wrong == "password"


# Unrecognisable


class Stopping(Silent):
    """Cancels at the first thing done."""

    def __init__(self):
        self.done = 0

    def report(self, done, total):
        self.done = done

    def check(self):
        if self.done:
            raise Cancelled


def test_a_hidden_copy_has_blocks_and_no_sound(case):
    case.hide()
    (copy,) = case.core.desk.ask(HiddenCopies(case.film))
    with av.open(case.stored(copy.stored)) as film:
        assert [stream.type for stream in film.streams] == ["video"]
        frame = next(iter(film.decode(video=0)))
    picture = frame.to_ndarray(format="gray").astype(int)
    height, width = picture.shape
    row = picture[height // 4]
    changes = np.flatnonzero(np.abs(np.diff(row)) > 8)
    assert len({round(place * 16 / width) for place in changes}) <= 15  # at block edges only
    assert copy.checked_on is None
    assert copy.stored.id in case.core.desk.ask(KnownObjects())


def test_it_counts_only_after_somebody_saw_all_of_it(case):
    case.says()
    case.hide()
    ask = case.for_helper(hidden=True)
    (copy,) = case.core.desk.ask(HiddenCopies(case.film))
    with pytest.raises(NotSeenWhole):
        case.core.desk.do(SignOffHidden(copy.id, 0))
    case.core.desk.do(SignOffHidden(copy.id, 1_000))
    entry = case.entries()[-1]
    assert entry.kind is EntryKind.HIDDEN_CHECKED
    assert entry.body["digest"] == copy.stored.content_digest.hex()
    assert isinstance(case.core.desk.ask(ask), Release)
    out(case, ask, "blokjes.mp4")
    pictures, kinds, _ = shown(case.outside / "blokjes.mp4")
    assert kinds == ["video"]
    assert len(pictures) == 12


def test_who_did_not_agree_is_let_out_unrecognisable_only(case):
    case.says()
    colleague = case.core.desk.do(AddPerson("Fatima Yilmaz", "other")).value
    case.core.desk.do(SetInView(case.film, (colleague,)))
    assert case.core.desk.ask(case.for_helper()).verdict is Verdict.NEEDS_UNRECOGNISABLE
    case.hide()
    hidden = case.for_helper(hidden=True)
    assert case.core.desk.ask(hidden).verdict is Verdict.NEEDS_UNRECOGNISABLE
    (copy,) = case.core.desk.ask(HiddenCopies(case.film))
    case.core.desk.do(SignOffHidden(copy.id, 1_000))
    assert isinstance(case.core.desk.ask(hidden), Release)


def test_a_cancelled_copy_leaves_nothing_in_the_vault(case):
    before = set(case.core.objects.list())
    with pytest.raises(Cancelled):
        case.hide(progress=Stopping())
    assert set(case.core.objects.list()) == before


def test_a_copy_made_anew_takes_the_place_of_the_old_one(case):
    case.hide()
    (old,) = case.core.desk.ask(HiddenCopies(case.film))
    case.hide()
    (new,) = case.core.desk.ask(HiddenCopies(case.film))
    objects = set(case.core.objects.list())
    assert new.stored.id in objects
    assert old.stored.id not in objects
    drop_hidden(case.core, new.id)
    assert new.stored.id not in set(case.core.objects.list())


def test_opening_the_vault_again_sweeps_no_copy(case, tmp_path):
    case.hide()
    (copy,) = case.core.desk.ask(HiddenCopies(case.film))
    case.core.close()
    case.core = bootstrap.unlock(tmp_path / "Kluis.beeldcoach", PASSPHRASE, clock=case.clock)
    assert len(case.stored(copy.stored).getvalue()) == copy.stored.plaintext_size


def test_no_plaintext_of_a_film_lies_outside_meanwhile(case, tmp_path, monkeypatch):
    """While a copy behind a password is made, no file holds anything of the film in the clear."""
    case.promises()
    seen = []
    seal = sealed_page.write_sealed

    def looking(source, size, target, how, progress):
        plain = source.read(size)
        source.seek(0)
        seal(source, size, target, how, progress)
        target.flush()
        for path in (p for p in Path(tmp_path).rglob("*") if p.is_file()):
            content = path.read_bytes()
            seen.append(path.name)
            assert plain[200:264] not in content
            assert plain[-64:] not in content

    monkeypatch.setattr("beeldcoach.storage.outbox.write_sealed", looking)
    out(case, case.for_her(), "kopie.html", password=PASSWORD)
    assert "kopie.html.part" in seen
