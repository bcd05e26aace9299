"""Bench: open the home page, its table and the agenda with 200 trajectories and 20,000 moments.

It counts processor time, which is the time itself where nothing else runs.
"""

import io
import os
import statistics
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

TRAJECTORIES, MOMENTS = 200, 100
ROUNDS = 9


def measure() -> dict[str, Any]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        figures = _with_vault(Path(folder), app)
    home = figures["home_ms"]
    return {
        "name": "caseload",
        "value": home,
        "unit": "ms of processor time until the home page shows 200 trajectories",
        "peer": None,
        "peer_value": None,
        "ratio": None,
        **figures,
    }


def _with_vault(folder: Path, app: Any) -> dict[str, Any]:
    from beeldcoach import bootstrap
    from beeldcoach.services.agenda import ShowAgenda
    from beeldcoach.services.overview import ShowHome
    from tests.fakes import Inline, ScriptedPrompter
    from ui import theme
    from ui.navigation import Location
    from ui.pages.agenda_page import AgendaPage
    from ui.pages.home_page import HomePage
    from ui.preferences import Preferences
    from ui.tasks.flow import Lane
    from ui.viewmodels.session import Session

    theme.apply(app, "light")
    core, _ = bootstrap.create(
        folder / "Kluis.beeldcoach", "vier fietsen naast de oude kastanje", work_factor=10
    )
    _fill(core)
    today = core.clock.today()
    span = today - timedelta(days=21), today + timedelta(days=21)
    figures = {
        "query_home_ms": _median(lambda: core.desk.ask(ShowHome())),
        "query_agenda_ms": _median(lambda: core.desk.ask(ShowAgenda(*span))),
    }
    preferences = Preferences.in_file(folder / "settings.ini")
    session = Session(core, dict.fromkeys(Lane, Inline()), ScriptedPrompter(), preferences)
    for name, page in (("home", HomePage(session)), ("agenda", AgendaPage(session))):
        page.resize(1192, 744)
        page.show()

        shown = _watch(page)

        def come(page: Any = page, name: str = name, shown: Any = shown) -> None:
            shown.clear()
            page.come(Location(name))
            while not shown:
                app.processEvents()
            page.grab()

        figures[f"{name}_ms"] = _median(come)
        if name == "home":
            page.choose_view("table")
            figures["table_ms"] = _median(come)
            page.choose_view("list")
            figures["scroll_list_ms"] = _scroll(page.list)
        page.go()
        page.hide()
        page.deleteLater()
    app.processEvents()
    core.close()
    return figures


def _watch(page: Any) -> list[bool]:
    """Return a list that gets an entry each time that the page was loaded."""
    shown: list[bool] = []
    page.model.changed.connect(lambda: shown.append(True))
    return shown


def _scroll(view: Any) -> float:
    """Return how long a picture takes while the list scrolls through all rows: the 95 %."""
    view.setMinimumHeight(480)
    bar, spent = view.verticalScrollBar(), []
    for at in range(0, max(1, bar.maximum()), max(1, bar.maximum() // 100)):
        begun = time.process_time()
        bar.setValue(at)
        view.grab()
        spent.append(time.process_time() - begun)
    return round(sorted(spent)[int(len(spent) * 0.95)] * 1000, 1)


def _median(work: Any) -> float:
    work()
    spent = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return round(statistics.median(spent) * 1000, 1)


def _fill(core: Any) -> None:
    from beeldcoach.domain.annotation import Moment
    from beeldcoach.services.trajectories import CompleteAnalysis, PlanCycle
    from tests.ui.pages.trajectories_made import Maker

    made = Maker(core)
    for number in range(TRAJECTORIES):
        name = f"Persoon{number:03} Achternaam"
        trajectory_id = made.filmable(name, school=f"School {number % 12}")
        cycle = made.cycle(trajectory_id, 0)
        days = made.day(-5), made.day(number % 20 - 3)
        core.desk.do(PlanCycle(trajectory_id, cycle, *days))
        film_id = _film(core, made, trajectory_id, cycle)
        with core.desk._world.open_unit() as unit:
            for at in range(MOMENTS):
                unit.moments.save(Moment(core.desk._world.new_id(), film_id, at * 500))
            unit.commit()
        if number % 2:
            core.desk.do(CompleteAnalysis(trajectory_id, cycle, made.day(-4)))


def _film(core: Any, made: Any, trajectory_id: Any, cycle: Any) -> Any:
    from beeldcoach.services.filming import RegisterFilm
    from beeldcoach.services.progress import Silent
    from tests.factories import agree_to_work
    from tests.ui.pages.trajectories_made import FACTS

    content = trajectory_id.bytes
    stored = core.objects.put(io.BytesIO(content), len(content), Silent())
    agree_to_work(core.desk, trajectory_id)
    return core.desk.do(
        RegisterFilm(trajectory_id, cycle, made.day(-5), "klas.mp4", FACTS, stored)
    ).value
