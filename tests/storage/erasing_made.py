"""A vault with a filmed trajectory, and what is read of its files as they lie on the disk."""

import io
from datetime import date, timedelta
from uuid import uuid4

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.duties import HiddenCopy
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.drawings import AddDrawing
from beeldcoach.services.filming import FilmObject, RegisterFilm
from beeldcoach.services.people import ChangePerson
from beeldcoach.services.progress import Silent
from beeldcoach.services.recording import FillField
from beeldcoach.services.stills import AddStill
from beeldcoach.services.strips import KeepStrip, StripKind
from beeldcoach.services.trajectories import HoldIntake, RecordPupilBasis
from beeldcoach.services.watching import AddMoment
from tests.factories import FACTS, agree_to_work, start_command
from tests.services.deeds import _ARROW

PASSPHRASE = "vier fietsen naast de oude kastanje"
NAME = "Quirijntje Zevenbergen"
NOTE = "xylofoonkast bij het raam"
WHOLE = b"ZEVENBERGENFILM" * 9_000  # a film needs three chunks of age
_PAGE, _RESERVE, _SALT, _IV, _FRAME, _WAL = 4096, 80, 16, 16, 24, 32


def filmed(folder, clock=None):
    """Make a vault with one trajectory, two films in one lesson, and something of everything."""
    core, _ = bootstrap.create(folder, PASSPHRASE, work_factor=10, clock=clock)
    desk, today = core.desk, core.clock.today()
    trajectory_id = desk.do(start_command(coachee_name=NAME)).value
    began = date(2026, 9, 1)
    desk.do(HoldIntake(trajectory_id, began))
    desk.do(RecordPupilBasis(trajectory_id, "consent", began))
    desk.do(FillField(trajectory_id, "intake", None, "question", NOTE))
    person = desk.ask(ShowDossier(trajectory_id, "nl")).trajectory.coachee_id
    desk.do(ChangePerson(person, "remarks", f"woont naast de {NOTE}"))
    cycle = desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0].id
    agree_to_work(desk, trajectory_id)
    film = None
    for content in (WHOLE, WHOLE[::-1]):
        kept, on = put(core, content), today - timedelta(days=1)
        command = RegisterFilm(trajectory_id, cycle, on, f"{NAME}.mp4", FACTS, kept, film)
        made = desk.do(command).value
        film = film or made
    desk.do(AddMoment(film, 1_000, None, None, NOTE))
    desk.do(AddDrawing(film, 1_000, (_ARROW,)))
    desk.do(AddStill(film, 1_000, None, NOTE))
    desk.do(KeepStrip(film, StripKind.PICTURES, put(core, b"strip" * 500)))
    with core.desk._world.open_unit() as unit:
        unit.hidden_copies.save(hidden_copy_of(film, put(core, b"nobody" * 500)))
        unit.commit()
    agree(core, trajectory_id)
    return core, trajectory_id, film


def put(core, content):
    return core.objects.put(io.BytesIO(content), len(content), Silent())


def agree(core, trajectory_id, until=None, on=None):
    """Record her yes to the coach's work, in writing with a scan."""
    item = ConsentItem(Purpose.COACH_WORK, "film", "coach", conditions=NOTE, valid_until=until)
    return core.desk.do(
        RecordConsent(
            trajectory_id,
            (item,),
            Answer.YES,
            Given.WRITTEN,
            on or core.clock.today(),
            evidence=put(core, b"handtekening" * 40),
            evidence_kind="scan",
            text_version="1",
            text_language="nl",
            text_read="Ik doe mee.",
        )
    )


def object_of(core, film_id):
    return core.desk.ask(FilmObject(film_id)).id


def files_of(folder, object_id):
    """Return every file in the vault that is named after an object."""
    return sorted(path for path in folder.rglob("*") if str(object_id) in path.name)


def plain_pages(path, key_hex):
    """Decrypt each page of a SQLCipher file as it lies there, free ones too; or of its log."""
    data = path.read_bytes()
    step, at = _PAGE, 0
    if path.name.endswith("-wal"):
        step, at = _PAGE + _FRAME, _WAL
    found = []
    for begin in range(at, len(data) - _PAGE + 1, step):
        page = data[begin + step - _PAGE : begin + step]
        iv = page[-_RESERVE : _IV - _RESERVE]
        for skip in (0, _SALT):  # the first page begins with the salt
            cipher = Cipher(algorithms.AES(bytes.fromhex(key_hex)), modes.CBC(iv)).decryptor()
            found.append(cipher.update(page[skip:-_RESERVE]) + cipher.finalize())
    return b"".join(found)


def all_plain(folder, key_hex):
    """Return all that the database's files in the vault hold: it, its log, its snapshots."""
    files = [*folder.glob("db/*.db"), *folder.glob("db/*-wal"), *folder.glob("db/snapshots/*")]
    return b"".join(plain_pages(path, key_hex) for path in files)


def hidden_copy_of(film_id, stored):
    return HiddenCopy(
        uuid4(),
        film_id,
        0,
        5_000,
        stored.id,
        stored.plaintext_size,
        stored.ciphertext_size,
        stored.header_digest,
        stored.content_digest,
        date(2026, 11, 20),
    )
