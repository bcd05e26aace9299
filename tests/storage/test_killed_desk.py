"""A desk that is killed in the middle of its work: what was acknowledged is there."""

import signal
import subprocess
import sys
from pathlib import Path

from beeldcoach import bootstrap
from beeldcoach.services.consent_view import CheckLedger
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.overview import ShowHome
from tests.factories import start_command

PASSPHRASE = "vier fietsen naast de oude kastanje"
WORKER = """
import sys
from pathlib import Path
from beeldcoach import bootstrap
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.recording import AddGoal
core = bootstrap.unlock(Path(sys.argv[1]), sys.argv[2])
row, = core.desk.ask(ShowHome()).rows
for number in range(100_000):
    core.desk.do(AddGoal(row.id, f"doel {number}"))
    print(number, flush=True)
"""


def test_after_a_kill_every_acknowledged_command_is_there_and_the_vault_opens(tmp_path):
    folder = tmp_path / "Kluis.beeldcoach"
    core, _ = bootstrap.create(folder, PASSPHRASE, work_factor=10)
    core.desk.do(start_command())
    core.close()
    for _ in range(3):
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
            if acknowledged == 20:
                worker.send_signal(signal.SIGKILL)
        worker.wait()
        worker.stdout.close()
        again = bootstrap.unlock(folder, PASSPHRASE)
        try:
            (row,) = again.desk.ask(ShowHome()).rows
            goals = [goal.text for goal in again.desk.ask(ShowDossier(row.id, "nl")).goals]
            assert len(goals) >= acknowledged
            assert f"doel {acknowledged - 1}" in goals
            again.desk.ask(CheckLedger())
        finally:
            again.close()
