"""Fakes that tests share: a clock that is set, lanes that run at once, answers by script."""

from concurrent.futures import Executor, Future
from datetime import UTC, date, datetime, time, timedelta


class SetClock:
    """A clock that stands where it is put."""

    def __init__(self, day: date = date(2026, 11, 24)) -> None:
        self.moment = datetime.combine(day, time(12, 0), UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def go_to(self, day: date) -> None:
        self.moment = datetime.combine(day, time(12, 0), UTC)

    def forward(self, **step: float) -> None:
        self.moment += timedelta(**step)


class Inline(Executor):
    """Runs work where it is submitted."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001
            future.set_exception(error)
        return future


class ScriptedPrompter:
    """Answers questions from a list, or by a function; keeps what was asked."""

    def __init__(self, *answers):
        self.answers, self.asked = list(answers), []

    def ask(self, question, reply):
        self.asked.append(question)
        answer = self.answers.pop(0)
        reply(answer(question) if callable(answer) else answer)
