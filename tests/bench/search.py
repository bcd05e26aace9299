"""Bench: searching everything in a vault with 200 trajectories and 20,000 annotations.

Value: p95 over queries of one and two words, found and not found, with all that a result shows.
"""

import dataclasses
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

from beeldcoach import bootstrap
from beeldcoach.domain.annotation import Moment
from beeldcoach.domain.film import Film
from beeldcoach.domain.records import Record
from beeldcoach.services.searching import SearchAll
from beeldcoach.storage.database import open_engine
from beeldcoach.storage.unit_of_work import SqlUnit
from beeldcoach.storage.vault import Vault
from tests.factories import FACTS, START, start_command, stored
from tests.fakes import SetClock

TRAJECTORIES, ANNOTATIONS = 200, 20_000
PASSPHRASE = "vier fietsen"
WORDS = (
    *("wacht", "kijkt", "rond", "knikt", "herhaalt", "benoemt", "lacht", "stil", "hand"),
    *("vraag", "beurt", "kring", "groep", "bord", "kind", "denktijd", "helpt", "samen"),
    *("loopt", "leest", "schrijft", "telt", "wijst", "luistert", "antwoordt", "fluistert"),
)
QUERIES = ("w", "denk", "tijd", "kind", "knikt rond", "jansen 7", "bestaatniet", "leerling 1234")
ROUNDS = 5


def measure() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "Kluis.beeldcoach"
        _fill(vault)
        core = bootstrap.unlock(vault, PASSPHRASE, clock=SetClock())
        took = []
        for _ in range(ROUNDS):
            for words in QUERIES:
                begin = time.perf_counter()
                core.desk.ask(SearchAll(words, "nl"))
                took.append((time.perf_counter() - begin) * 1000)
        core.close()
    return {
        "name": "search",
        "value": round(statistics.quantiles(took, n=20)[-1], 1),
        "unit": "ms",
        "peer": None,
        "peer_value": None,
        "ratio": None,
        "median": round(statistics.median(took), 1),
        "longest": round(max(took), 1),
    }


def _fill(folder: Path) -> None:
    core, _ = bootstrap.create(folder, PASSPHRASE, clock=SetClock(), work_factor=4)
    ids = [
        core.desk.do(start_command(coachee_name=f"Marit Jansen {n}")).value
        for n in range(TRAJECTORIES)
    ]
    core.close()
    vault = Vault.unlock(folder, PASSPHRASE)
    engine = open_engine(vault.database_path, vault.database_key)
    with SqlUnit(engine, SetClock(), vault.objects) as unit:
        for number, trajectory_id in enumerate(ids):
            _one(unit, trajectory_id, number)
        unit.commit()
    engine.dispose()
    vault.close()


def _one(unit: SqlUnit, trajectory_id: Any, number: int) -> None:
    cycle = unit.trajectories.get(trajectory_id).cycles[0]
    answers = {f"field{n}": _sentence(number * 7 + n, 30) for n in range(20)}
    unit.records.save(Record(uuid4(), trajectory_id, "intake", None, answers))
    film = _film(trajectory_id, cycle.id, number)
    unit.films.save(film)
    for n in range(ANNOTATIONS // TRAJECTORIES):
        note = f"leerling {number * 100 + n} {_sentence(number + n, 8)}"
        unit.moments.save(Moment(uuid4(), film.id, n * 1000, note=note))


def _film(trajectory_id: Any, cycle_id: Any, number: int) -> Film:
    lies = dataclasses.asdict(stored(str(number).encode()))
    return Film(
        uuid4(),
        trajectory_id,
        cycle_id,
        lies.pop("id"),
        **lies,
        **dataclasses.asdict(FACTS),
        file_name="klas.mp4",
        filmed_on=START,
        imported_at=SetClock().now(),
    )


def _sentence(seed: int, length: int) -> str:
    return " ".join(WORDS[(seed * 31 + n * 17 + n * n) % len(WORDS)] for n in range(length))
