"""Every behaviour twice: inline (as most tests will run) and on a real thread."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.fakes import Inline
from ui.tasks.flow import Ask, Background, Lane
from ui.tasks.runner import TaskRunner


class Scripted:
    def __init__(self, *answers):
        self.answers, self.asked = list(answers), []

    def ask(self, question, reply):
        self.asked.append(question)
        reply(self.answers.pop(0))


@pytest.fixture(params=["inline", "thread"])
def lanes(request):
    with Inline() if request.param == "inline" else ThreadPoolExecutor(1) as pool:
        yield dict.fromkeys(Lane, pool)


def test_resumes_with_the_result_on_the_ui_thread(qtbot, lanes):
    seen = []

    def flow():
        value = yield Background(lambda progress: 42)
        seen.append((value, threading.current_thread() is threading.main_thread()))

    runner = TaskRunner(lanes, Scripted())
    with qtbot.waitSignal(runner.finished):
        runner.start(flow())
    assert seen == [(42, True)]


def test_work_runs_on_the_worker_thread(qtbot):
    seen = []

    def flow():
        seen.append(
            (yield Background(lambda p: threading.current_thread() is threading.main_thread()))
        )

    with ThreadPoolExecutor(1) as pool:
        runner = TaskRunner(dict.fromkeys(Lane, pool), Scripted())
        with qtbot.waitSignal(runner.finished):
            runner.start(flow())
    assert seen == [False]


def test_an_exception_reaches_the_task(qtbot, lanes):
    seen = []

    def flow():
        try:
            yield Background(lambda progress: 1 / 0)
        except ZeroDivisionError:
            seen.append("caught")

    runner = TaskRunner(lanes, Scripted())
    with qtbot.waitSignal(runner.finished):
        runner.start(flow())
    assert seen == ["caught"]


def test_an_uncaught_exception_fails_the_task(qtbot, lanes):
    def flow():
        yield Background(lambda progress: 1 / 0)

    runner = TaskRunner(lanes, Scripted())
    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(flow())
    assert isinstance(failed.args[0], ZeroDivisionError)
    assert not runner.busy


def test_questions_are_answered_by_the_prompter(qtbot, lanes):
    seen = []

    def flow():
        seen.append((yield Ask("sure?")))
        seen.append((yield Ask("really?")))

    prompter = Scripted(True, None)
    runner = TaskRunner(lanes, prompter)
    with qtbot.waitSignal(runner.finished):
        runner.start(flow())
    assert seen == [True, None]
    assert prompter.asked == ["sure?", "really?"]


def test_cancel_stops_the_work_and_cleans_up(qtbot):
    cleaned = []

    def count(progress):
        for i in range(10_000):
            progress.check()
            progress.report(i, 10_000)
            threading.Event().wait(0.001)

    def flow():
        try:
            yield Background(count)
        finally:
            cleaned.append(True)

    with ThreadPoolExecutor(1) as pool:
        runner = TaskRunner(dict.fromkeys(Lane, pool), Scripted())
        with qtbot.waitSignal(runner.progressed):
            runner.start(flow())
        with qtbot.waitSignal(runner.finished):
            runner.cancel()
    assert cleaned == [True]


def test_each_lane_has_its_own_thread(qtbot):
    seen = []

    def flow():
        for lane in (Lane.DESK, Lane.MEDIA):
            name = yield Background(lambda progress: threading.current_thread().name, lane)
            seen.append(name)

    with ThreadPoolExecutor(1, "desk") as desk, ThreadPoolExecutor(2, "media") as media:
        runner = TaskRunner({Lane.DESK: desk, Lane.MEDIA: media}, Scripted())
        with qtbot.waitSignal(runner.finished):
            runner.start(flow())
    assert [name.split("_")[0] for name in seen] == ["desk", "media"]


def test_cancelling_ends_a_task_whose_question_is_open(qtbot):
    seen = []

    class Open:
        def ask(self, question, reply):
            seen.append(reply)

    def flow():
        try:
            seen.append((yield Ask("where?")))
        finally:
            seen.append("ended")

    runner = TaskRunner({}, Open())
    runner.start(flow())
    assert runner.busy
    assert not runner.working
    with qtbot.waitSignal(runner.finished):
        runner.cancel()
    seen[0]("too late")
    assert seen[1:] == ["ended"]


def test_a_cancelled_task_asks_nothing_more(qtbot, lanes):
    prompter = Scripted("an answer")

    def flow():
        yield Background(lambda _: runner.cancel())
        yield Ask("and now?")

    runner = TaskRunner(lanes, prompter)
    with qtbot.waitSignal(runner.finished):
        runner.start(flow())
    assert prompter.asked == []
