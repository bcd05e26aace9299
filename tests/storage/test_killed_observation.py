"""A program that is killed in a lesson: every press is there, and the clock goes on."""

import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from beeldcoach import bootstrap
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.observing import ShowObservation
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.trajectories import HoldIntake
from tests.factories import START, start_command

PASSPHRASE = "vier fietsen naast de oude kastanje"
WORKER = """
import sys
from pathlib import Path
from beeldcoach import bootstrap
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.observing import AddSighting, StartObservation
from beeldcoach.services.overview import ShowHome
core = bootstrap.unlock(Path(sys.argv[1]), sys.argv[2])
row, = core.desk.ask(ShowHome()).rows
cycle = core.desk.ask(ShowDossier(row.id, "nl")).cycles[0].id
core.desk.do(StartObservation(row.id, cycle))
for number in range(100_000):
    core.desk.do(AddSighting(row.id, cycle, number, "look", f"notitie {number}"))
    print(number, flush=True)
"""


def test_after_a_kill_every_press_is_there_and_the_clock_knows_when_it_began(tmp_path):
    folder = tmp_path / "Kluis.beeldcoach"
    core, _ = bootstrap.create(folder, PASSPHRASE, work_factor=10)
    trajectory_id = core.desk.do(start_command(kind=Kind.WITHOUT_VIDEO)).value
    core.desk.do(HoldIntake(trajectory_id, START + timedelta(days=1)))
    core.close()
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(folder), PASSPHRASE],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert worker.stdout is not None
    acknowledged = 0
    for line in worker.stdout:
        acknowledged = int(line) + 1
        if acknowledged == 25:
            worker.send_signal(signal.SIGKILL)
    worker.wait()
    worker.stdout.close()
    again = bootstrap.unlock(folder, PASSPHRASE)
    try:
        (row,) = again.desk.ask(ShowHome()).rows
        cycle = again.desk.ask(ShowDossier(row.id, "nl")).cycles[0].id
        shown = again.desk.ask(ShowObservation(row.id, cycle, "nl"))
        assert len(shown.sightings) >= acknowledged >= 25
        assert shown.sightings[acknowledged - 1].note == f"notitie {acknowledged - 1}"
        assert shown.watch is not None
        assert shown.watch.is_running
        assert shown.watch.at(again.clock.now()) > 0
    finally:
        again.close()
