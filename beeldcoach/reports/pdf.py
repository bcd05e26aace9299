"""Documents to PDF/UA and to page pictures with typst; nothing touches the disk.

All values travel as one JSON text and are set by the templates as text, never as markup. The same
values give the same bytes: dates come from the document, and texts in Latin, Greek or Cyrillic are
set in the shipped fonts only.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Literal, cast

import typst

import resources
from beeldcoach.reports import figures
from beeldcoach.reports.labels import labels_for, labels_language
from beeldcoach.reports.plain_text import MISSING, clean, is_common_script, is_modifier, mapped
from beeldcoach.services.documents import ScaleFigure, ScalePoint
from beeldcoach.services.errors import RenderFailed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TEMPLATES = (
    "report",
    "recovery_sheet",
    "consent_receipt",
    "consent_form",
    "register",
    "erasure_proof",
    "person_file",
    "letter",
    "key_sheet",
)
_ATTEMPTS = 4  # as given, with other fonts, without what no font has, and once to spare
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_UNPRINTABLE = re.compile(
    r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed'
    r'|disallowed codepoint `"((?:[^"\\]|\\.)*)"`'
)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


class TypstPdfMaker:
    """The PdfMaker of `services/ports.py`; `data` as of `services/documents.py`."""

    def pdf(self, template: str, data: Mapping[str, object], files: Mapping[str, bytes]) -> bytes:
        """Return a PDF/UA-1; the same values give the same bytes; raise RenderFailed."""
        return _settled(_Job(template, data, files))

    def pages(
        self, template: str, data: Mapping[str, object], files: Mapping[str, bytes], ppi: float
    ) -> Sequence[bytes]:
        """Return a PNG a page, `ppi` pixels an inch; fails where `pdf` would."""
        job = _Job(template, data, files)
        _settled(job)
        made = _compiled(job, "png", ppi)
        if isinstance(made, _Trouble):
            raise RenderFailed
        return made


class _Job:
    """What is to be set; a character that no font has can be replaced in it."""

    def __init__(
        self, template: str, data: Mapping[str, object], files: Mapping[str, bytes]
    ) -> None:
        if template not in TEMPLATES:
            raise RenderFailed
        self.path = resources.path("report_templates", f"{template}.typ")
        language = str(data["language"])
        self._values = cast("dict[str, object]", mapped(dict(data), clean))
        self._labels = labels_for(language, template)
        self._label_language = labels_language(language)
        self._files = {name: _encoded(content) for name, content in files.items()}
        self.system_fonts = not is_common_script(json.dumps(self._values, ensure_ascii=False))

    def inputs(self) -> dict[str, str]:
        """Return what the template reads from `sys.inputs`."""
        values, drawn = _drawn(self._values, str(self._labels["decimal_mark"]))
        everything = {
            "data": values,
            "labels": self._labels,
            "label_language": self._label_language,
            "files": {**self._files, **drawn},
        }
        return {"document": json.dumps(everything, ensure_ascii=False)}

    def replace(self, characters: frozenset[str]) -> None:
        """Put a box where a character cannot be printed; joiners and skin tones just go."""
        boxes = {c: "" if is_modifier(c) else MISSING for c in characters}
        values = mapped(self._values, lambda text: "".join(boxes.get(c, c) for c in text))
        self._values = cast("dict[str, object]", values)


class _Trouble:
    """Why typst made nothing: the characters to blame, or something else when there are none."""

    def __init__(self, diagnostic: str) -> None:
        found = (a or b for a, b in _UNPRINTABLE.findall(diagnostic))
        texts = (_ESCAPED.sub(lambda m: chr(int(m[1], 16)), text) for text in found)
        self.characters = frozenset(c for text in texts for c in text if not c.isascii())


def _settled(job: _Job) -> bytes:
    """Return the PDF, after as many attempts as the characters in it ask for."""
    for _ in range(_ATTEMPTS):
        made = _compiled(job, "pdf", None)
        if not isinstance(made, _Trouble):
            return made[0]
        if not made.characters:
            break
        if job.system_fonts:
            job.replace(made.characters)
        job.system_fonts = True
    # Outside any `except`: typst quotes the text it stumbles on, and that must not be chained.
    raise RenderFailed


def _compiled(
    job: _Job, output: Literal["pdf", "png"], ppi: float | None
) -> Sequence[bytes] | _Trouble:
    compiler = typst.Compiler(
        job.path, root=job.path.parent, font_paths=_fonts(system=job.system_fonts)
    )
    try:
        made = compiler.compile(
            format=output,
            ppi=ppi,
            sys_inputs=job.inputs(),
            pdf_standards=["ua-1"] if output == "pdf" else [],
        )
    except typst.TypstError as error:
        return _Trouble(error.diagnostic)
    except (RuntimeError, ValueError, OSError):
        return _Trouble("")
    return made if isinstance(made, list) else [made or b""]


@cache
def _fonts(*, system: bool) -> typst.Fonts:
    """Return the shipped fonts, with those of the computer for other scripts (found once)."""
    return typst.Fonts(include_system_fonts=system, font_paths=[resources.path("fonts")])


def _encoded(content: bytes) -> dict[str, object]:
    """Return a picture as JSON takes it; typst reads both a text and a list of numbers."""
    if content.startswith(_PNG):
        return {"format": "png", "content": list(content)}
    if content.startswith(_JPEG):
        return {"format": "jpg", "content": list(content)}
    return {"format": "svg", "content": content.decode("utf-8", "replace")}


def _drawn(
    values: dict[str, object], decimal_mark: str
) -> tuple[dict[str, object], dict[str, object]]:
    """Draw the scales and the code that the values speak of; return values and pictures."""
    pictures: dict[str, object] = {}

    def draw(value: object) -> object:
        if isinstance(value, list):
            return [draw(item) for item in value]
        if not isinstance(value, dict):
            return value
        if value.get("kind") != "scale":
            return {key: draw(item) for key, item in value.items()}
        name = f"scale {len(pictures)}"
        pictures[name] = _svg(figures.scale_chart(_scale(value), decimal_mark=decimal_mark))
        return {"kind": "scale", "file": name, "alt": value["alt"], "caption": value["caption"]}

    drawn = cast("dict[str, object]", draw(values))
    if "qr_text" in values:
        pictures["qr"] = _svg(figures.qr_svg(str(values["qr_text"])))
    return drawn, pictures


def _scale(value: dict[str, object]) -> ScaleFigure:
    points = cast("list[dict[str, object]]", value["points"])
    goal = value.get("goal")
    return ScaleFigure(
        points=tuple(ScalePoint(str(p["label"]), float(str(p["value"]))) for p in points),
        alt=str(value["alt"]),
        caption=str(value["caption"]),
        goal=None if goal is None else float(str(goal)),
        goal_label=str(value.get("goal_label", "")),
    )


def _svg(text: str) -> dict[str, object]:
    return {"format": "svg", "content": text}
