"""Bench: change the lens of a film with 10,000 moments, half of which stay as notes; and undo it.

The peer is what ten thousand rows cost at the least; the ratio is one of processor time.
"""

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from beeldcoach import bootstrap
from beeldcoach.domain.annotation import Moment
from beeldcoach.services.core import Core
from beeldcoach.services.lens_changing import ChangeLens, ShowLensChange
from beeldcoach.services.recoding import AS_NOTE
from beeldcoach.storage import tables
from tests.bench._studio import ANNOTATIONS, CODES, LENGTH_MS, PASSPHRASE, figure
from tests.ui.pages.studio_case import film_in

OTHER = "beurten_denktijd"
TURNS = 3


def measure(annotations: int = ANNOTATIONS) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        core, _ = bootstrap.create(Path(folder) / "Kluis.beeldcoach", PASSPHRASE, work_factor=4)
        try:
            command = _coded(core, annotations)
            turns = [_turn(core, command) for _ in range(TURNS)]
            bare = _bare(core)
        finally:
            core.close()
    there, back, there_cpu, back_cpu = (
        statistics.median(each) for each in zip(*turns, strict=True)
    )
    return figure(
        "recode",
        there,
        "ms",
        peer="processor time of reading and writing the rows in two statements",
        peer_value=round(bare, 2),
        ratio=round(there_cpu / bare, 2),
        undo=round(back, 2),
        processor=round(there_cpu, 2),
        undo_processor=round(back_cpu, 2),
    )


def _coded(core: Core, annotations: int) -> ChangeLens:
    """Code a film, and say what becomes of it in another lens."""
    film_id = film_in(core, b"a placeholder")
    rows = []
    with core.desk._world.open_unit() as unit:
        new_id = core.desk._world.new_id
        for n in range(annotations):
            at, code = n * LENGTH_MS // annotations, CODES[n % len(CODES)]
            moment = Moment(new_id(), film_id, at, None, code, f"noot {n}")
            rows.append({column.name: getattr(moment, column.name) for column in tables.moments.c})
        unit._connection.execute(insert(tables.moments), rows)
        unit.search.renew("moments", {each.id: each for each in unit.moments.find()})
        trajectory_id = unit.films.get(film_id).trajectory_id
        unit.commit()
    told = core.desk.ask(ShowLensChange(trajectory_id, OTHER, "nl"))
    first = told.new.codes[0].id
    moves = ((move.use.code, AS_NOTE if n % 2 else first) for n, move in enumerate(told.moves))
    return ChangeLens(trajectory_id, OTHER, "nl", tuple(moves))


def _turn(core: Core, command: ChangeLens) -> tuple[float, float, float, float]:
    begun, processor = time.perf_counter(), time.process_time()
    core.desk.do(command)
    between, processor_between = time.perf_counter(), time.process_time()
    core.desk.undo()
    ended, processor_ended = time.perf_counter(), time.process_time()
    clock = between - begun, ended - between
    used = processor_between - processor, processor_ended - processor_between
    there, back, there_cpu, back_cpu = (1000 * seconds for seconds in (*clock, *used))
    return there, back, there_cpu, back_cpu


def _bare(core: Core) -> float:
    """Processor time in milliseconds to read every row and to write another note to it."""
    table = tables.moments
    write = update(table).where(table.c.id == bindparam("which")).values(note=bindparam("said"))
    with core.desk._world.open_unit() as unit:
        begun = time.process_time()
        rows = unit._connection.execute(select(table)).all()
        said = [{"which": row.id, "said": f"{row.note} ander"} for row in rows]
        unit._connection.execute(write, said)
        unit.commit()
        return (time.process_time() - begun) * 1000
