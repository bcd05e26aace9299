"""The child process that draws an unknown SVG: confined first, then it draws and ends.

A few hundred bytes of SVG can ask for any amount of time and memory, or end the process that draws
them. So it is not the process of the coach. The SVG comes on standard input, the PNG goes out on
standard output; whatever goes wrong, nothing comes out.
"""

from __future__ import annotations

import json
import os
import sys

import typst

import resources
from beeldcoach.children import confine

_PAGE = """
#let given = json(bytes(sys.inputs.document))
#set page(width: 56mm, height: auto, margin: 0mm, fill: none)
#context {
  let drawn = image(bytes(given.content), format: "svg", width: 56mm)
  if measure(drawn).height > 168mm { panic("far too tall") }
  drawn
}
"""


def main(memory: int, cpu_seconds: int) -> None:
    """Draw one SVG, with limits in bytes and seconds."""
    confine(memory, cpu_seconds)
    made = drawn(sys.stdin.buffer.read().decode("utf-8"))
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()
    os._exit(0)  # what drew an unknown picture needs no tidying


def drawn(svg: str) -> bytes:
    """Return an SVG as PNG; empty where it becomes no one page."""
    fonts = typst.Fonts(
        include_system_fonts="<text" in svg,  # finding them all takes long
        font_paths=[resources.path("fonts")],
    )
    compiler = typst.Compiler(_PAGE.encode(), font_paths=fonts)
    given = json.dumps({"content": svg})
    made = compiler.compile(format="png", ppi=500, sys_inputs={"document": given})
    pages = made if isinstance(made, list) else [made or b""]
    return pages[0] if len(pages) == 1 else b""


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
