"""Probe an unknown file in a child process: what is this film, or why is it none."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, BinaryIO

from beeldcoach import children
from beeldcoach.media.probe_answer import read_answer
from beeldcoach.services.errors import NotAFilm, SourceUnreadable, WorldError
from beeldcoach.services.progress import Silent

if TYPE_CHECKING:
    from beeldcoach.services.ports import FilmFacts
    from beeldcoach.services.progress import Progress

_CHILD, CHILD_ARGUMENT = "beeldcoach.media.probe_child", "--probe-film"
"""By this first argument a frozen application knows that it is the child: it calls
`probe_child.main(int(argv[2]), int(argv[3]))` and nothing else."""

_LOOK = 0.05  # seconds between two looks at the clock and at the coach's cancel
_LONGEST_READ = 1024 * 1024  # bytes, as in the child
_LONGEST_ANSWER = 64 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one probe may use."""

    seconds: float = 20.0  # for any film
    bytes_a_second: int = 64 * 1024 * 1024  # more time for large ones: some must be read whole
    memory: int = 1536 * 1024 * 1024  # bytes of address space: 4K in 10 bits takes about half

    def seconds_for(self, size: int) -> float:
        """Return the time for a film of `size` bytes."""
        return self.seconds + size / self.bytes_a_second


class Prober:
    """Finds out about films without trusting them: implements `MediaTools`."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()

    def probe(self, stream: BinaryIO, progress: Progress | None = None) -> FilmFacts:
        """Return the facts of the film in `stream`, which is read from a thread of ours meanwhile.

        Raises:
            NotAFilm: with one of `probe_answer.REASONS`.
            SourceUnreadable: the stream raised an OSError; its own WorldError comes through as is.
            Cancelled: `progress` said so.
        """
        progress = progress or Silent()
        try:
            size = stream.seek(0, os.SEEK_END)
        except OSError:
            raise SourceUnreadable from None
        seconds = self._limits.seconds_for(size)
        service = _Service(stream, size, _started(self._limits.memory, seconds))
        try:
            _wait(service, seconds, progress)
        finally:
            service.end()
        return service.result()


class _Service(threading.Thread):
    """Serves the film to one child until it answers, dies or is ended."""

    def __init__(self, stream: BinaryIO, size: int, child: subprocess.Popen[bytes]) -> None:
        # A daemon: a read that never returns (a drive that sleeps) must not keep the program.
        super().__init__(name="probe", daemon=True)
        assert child.stdin is not None
        assert child.stdout is not None
        self._stream = stream
        self._size = size
        self._child = child
        self._to_child: IO[bytes] = child.stdin
        self._from_child: IO[bytes] = child.stdout
        self._error: BaseException | None = None
        self._answer: bytes | None = None
        self.start()

    def run(self) -> None:
        """Answer requests; keep the answer or the error for `result`."""
        try:
            self._write(struct.pack(">Q", self._size))
            while self._answer is None:
                self._serve_one()
        except (BrokenPipeError, EOFError):
            pass  # the child died; its exit status tells why
        except WorldError as error:
            self._error = error
        except (OSError, ValueError):  # ValueError: the stream was closed under us
            self._error = SourceUnreadable()
        except BaseException as error:  # noqa: BLE001  (a bug in the stream: raised by `result`)
            self._error = error
        finally:
            self._to_child.close()
            self._from_child.close()

    def end(self) -> None:
        """Kill the child if it lives, and leave no zombie and no open pipe."""
        if not self.is_alive() and self._answer is None and self._error is None:
            with suppress(subprocess.TimeoutExpired):  # it is dying: its status tells of what
                self._child.wait(timeout=1.0)
        self._child.kill()
        self._child.wait()
        self.join(timeout=1.0)

    def result(self) -> FilmFacts:
        """Return the facts after `end`; raise what `probe` raises."""
        if self._error is not None:
            raise self._error
        if self._answer is None:
            raise NotAFilm(_why_dead(self._child.returncode))
        return read_answer(self._answer)

    def _serve_one(self) -> None:
        kind = self._read(1)
        if kind == b"R":
            offset, wanted = struct.unpack(">QI", self._read(12))
            data = self._film_bytes(offset, min(wanted, _LONGEST_READ))
            self._write(struct.pack(">I", len(data)) + data)
        elif kind == b"A":
            (length,) = struct.unpack(">I", self._read(4))
            self._answer = self._read(min(length, _LONGEST_ANSWER))
        else:
            self._answer = b""  # a child taken over by its film: not to be understood

    def _film_bytes(self, offset: int, size: int) -> bytes:
        """Return `size` bytes, fewer only at the end of the film."""
        self._stream.seek(min(offset, self._size))
        data = bytearray()
        while len(data) < size:
            part = self._stream.read(size - len(data))
            if not part:
                break
            data += part
        return bytes(data)

    def _read(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            part = self._from_child.read(size - len(data))
            if not part:
                raise EOFError
            data += part
        return bytes(data)

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[self._to_child.write(view) :]


def _started(memory: int, seconds: float) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603  (our own interpreter, our own arguments)
        [*children.command(_CHILD, CHILD_ARGUMENT), str(memory), str(int(seconds) + 1)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # FFmpeg quotes what it reads
        bufsize=0,
        env=children.environment(),
        close_fds=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _wait(service: _Service, seconds: float, progress: Progress) -> None:
    """Return when the service has its result; raise NotAFilm or Cancelled meanwhile."""
    until = time.monotonic() + seconds
    while True:
        service.join(timeout=_LOOK)
        if not service.is_alive():
            return
        progress.check()
        if time.monotonic() > until:
            raise NotAFilm("too_long_to_read")


def _why_dead(status: int) -> str:
    """Return the reason for a child that ended without an answer."""
    if sys.platform != "win32":
        if status == -signal.SIGXCPU:
            return "too_long_to_read"
        if status == -signal.SIGKILL:  # not ours, that comes after the answer: the system's
            return "too_much_memory"
    return "crashed"
