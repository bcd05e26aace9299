"""Crash handling: a report with what happened where, never with names, texts, paths or pixels."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

import beeldcoach

if TYPE_CHECKING:
    from types import TracebackType


def report_of(error: BaseException) -> str:
    """Return the kinds of the errors and the lines of our own code they went through.

    No message of an exception is in it: messages can hold what people wrote.
    """
    lines = [f"Beeldcoach {beeldcoach.__version__}, Python {sys.version.split()[0]}"]
    current: BaseException | None = error
    while current is not None:
        lines.append(type(current).__name__)
        for frame in traceback.extract_tb(current.__traceback__):
            module = frame.filename.replace("\\", "/").split("/")
            lines.append(f"  {'/'.join(module[-2:])}:{frame.lineno} {frame.name}")
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


class CrashHandler(QObject):
    """Catches what nobody caught.

    Signals:
        crashed: the exception.
    """

    crashed = Signal(object)

    def install(self) -> None:
        """Take over the interpreter's hook."""
        sys.excepthook = self._handle

    def _handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        sys.stderr.write(report_of(error) + "\n")
        self.crashed.emit(error)
