"""What the child may do is tried inside it, as a film that took it over would."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFINE = f"""
import sys; sys.path.insert(0, {str(ROOT)!r})
from beeldcoach.media import probe_child
import os, socket, ctypes
probe_child._leave_the_network()
probe_child.confine(1 << 30, 10, handles=probe_child._HANDLES)
"""


def confined(code):
    """Run code in a process confined as the child is; return what it printed."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", CONFINE + code],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return done.stdout.strip() + done.stderr.strip().rpartition("\n")[2]


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no limits there")


def test_the_child_opens_no_file():
    assert "Too many open files" in confined("open('/etc/hostname')")


def test_the_child_opens_no_socket():
    assert "Too many open files" in confined("socket.socket()")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="macOS has no such limit")
def test_the_child_gets_no_more_memory_than_allowed():
    assert "MemoryError" in confined("bytearray(2 << 30)")
