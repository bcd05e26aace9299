"""Verify an import in a second process while it is still being written, where that pays.

Two processes, for the cipher holds the interpreter: in one process, encrypting and decrypting would
take turns. The child gets the key of this one payload over a pipe, and nothing else that is secret.
"""

from __future__ import annotations

import contextlib
import os
import stat
import subprocess
import threading
from typing import IO, TYPE_CHECKING, BinaryIO

from beeldcoach import children
from beeldcoach.storage import trailing_child as child
from beeldcoach.storage.content_digest import DIGEST_BYTES
from beeldcoach.storage.trailing_child import Named

if TYPE_CHECKING:
    from beeldcoach.storage.trailing_child import Order

CHILD_ARGUMENT = "--verify-import"  # for a frozen program, which has no interpreter to call
_AHEAD = 256 << 20  # bytes told beyond those verified: a stopped child must not fill the pipe


class Trailing:
    """One child that compares; made before there is anything to compare, for starting takes time.

    Everything that goes wrong with the child itself is silent here and ends in no verdict: then
    the caller verifies by itself.
    """

    def __init__(self) -> None:
        """Start the child; raise OSError when no process can be started."""
        self._process = _started()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._to_child: IO[bytes] = self._process.stdin
        self._from_child: IO[bytes] = self._process.stdout
        self._changed = threading.Condition()
        self._done = 0
        self._verdict: bytes | None = None
        self._digest = b""
        self._is_over = False
        self._told = 0
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    @property
    def done(self) -> int:
        """Plaintext bytes found the same so far."""
        return self._done

    @property
    def verdict(self) -> bytes | None:
        """SAME, DIFFERENT or UNREADABLE of `trailing_child`; None when there is none (yet)."""
        return self._verdict

    @property
    def digest(self) -> bytes:
        """Digest of the content, as decrypted, once the verdict is SAME."""
        return self._digest

    @property
    def process_id(self) -> int:
        """The child, as the operating system numbers it."""
        return self._process.pid

    def order(self, order: Order) -> None:
        """Say what to compare."""
        self._send(order.to_bytes())

    def tell(self, written: int) -> None:
        """Say that so many plaintext bytes can be read by now; repeat it until `done` is there."""
        written = min(written, self._done + _AHEAD)
        if written > self._told:
            self._told = written
            self._send(child.COUNT.pack(written))

    def wait(self, seconds: float) -> bool:
        """Return whether it is over, waiting so long at most."""
        with self._changed:
            return self._changed.wait_for(lambda: self._is_over, seconds)

    def end(self) -> None:
        """End the child if it lives, and leave no zombie and no open pipe or file of it."""
        self._process.kill()
        self._process.wait()
        self._thread.join()
        with contextlib.suppress(OSError):
            self._to_child.close()
        self._from_child.close()

    def _send(self, data: bytes) -> None:
        with contextlib.suppress(OSError):  # it is gone: it has no verdict then
            view = memoryview(data)
            while view:
                view = view[self._to_child.write(view) :]

    def _listen(self) -> None:
        left = b""
        with contextlib.suppress(OSError):
            while data := self._from_child.read(4096):
                left = self._take(left + data)
        with self._changed:
            self._is_over = True
            self._changed.notify_all()

    def _take(self, data: bytes) -> bytes:
        """Take in the messages that are whole; return the rest."""
        while len(data) >= child.MESSAGE.size:
            kind, number = child.MESSAGE.unpack_from(data)
            rest = data[child.MESSAGE.size :]
            if kind == child.DONE:
                self._done = number
            elif kind != child.SAME:
                self._verdict = kind
            elif len(rest) < DIGEST_BYTES:
                return data
            else:
                self._digest, rest = rest[:DIGEST_BYTES], rest[DIGEST_BYTES:]
                self._done, self._verdict = number, kind
            data = rest
        return data


def named(file: BinaryIO) -> Named | None:
    """Return how another process finds the very file that is open here; None when it cannot."""
    try:
        handle, name = file.fileno(), file.name
        if isinstance(name, (str, os.PathLike)) and stat.S_ISREG(os.fstat(handle).st_mode):
            return Named.of(handle, name)
    except (OSError, ValueError, AttributeError):
        pass
    return None


def child_command() -> list[str]:
    """Return the command that runs `trailing_child`."""
    return children.command("beeldcoach.storage.trailing_child", CHILD_ARGUMENT)


def _started() -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603  (our own interpreter, our own arguments)
        child_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # a traceback could hold a path
        bufsize=0,
        env=children.environment(),
        close_fds=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
