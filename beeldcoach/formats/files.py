"""The door to the formats: which there are, and how a file of each is written and read."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from beeldcoach.formats import boris_lint, eaf_lint
from beeldcoach.formats.boris_read import read_boris
from beeldcoach.formats.boris_write import boris, boris_gz
from beeldcoach.formats.csv_read import read_table
from beeldcoach.formats.csv_write import table
from beeldcoach.formats.eaf_parts import read_eaf
from beeldcoach.formats.eaf_write import eaf
from beeldcoach.formats.errors import FormatError, Reason
from beeldcoach.formats.vtt import vtt

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.formats.envelope import Envelope
    from beeldcoach.formats.model import Annotations, Reading

LIMIT = 40_000_000  # bytes of a file to read: a lesson that was coded to the second has one of them


class Format(StrEnum):
    """A kind of file for annotations."""

    EAF = "eaf"
    BORIS = "boris"
    BORIS_GZ = "boris_gz"
    CSV = "csv"
    EXCEL = "excel"  # a table as Excel opens it by itself
    VTT = "vtt"

    @property
    def suffix(self) -> str:
        """Return how the names of its files end."""
        return {Format.BORIS_GZ: ".boris.gz", Format.EXCEL: ".csv"}.get(self, f".{self.value}")


READABLE = (".eaf", ".boris", ".boris.gz", ".csv", ".tsv", ".txt", ".json")


def write(form: Format, annotations: Annotations, envelope: Envelope) -> bytes:
    """Return annotations as a file; raise FormatError where it would not be a sound one."""
    content = _written(form, annotations, envelope)
    wrong: tuple[object, ...] = ()
    if form is Format.EAF:
        wrong = eaf_lint.faults(content)
    elif form is Format.BORIS:
        wrong = boris_lint.faults(content)
    if wrong:
        raise FormatError(Reason.BROKEN)
    return content


def _written(form: Format, annotations: Annotations, envelope: Envelope) -> bytes:
    if form in (Format.CSV, Format.EXCEL):
        return table(annotations, envelope, for_excel=form is Format.EXCEL)
    writers: dict[Format, Callable[[Annotations, Envelope], bytes]] = {
        Format.EAF: eaf,
        Format.BORIS: boris,
        Format.BORIS_GZ: boris_gz,
        Format.VTT: vtt,
    }
    return writers[form](annotations, envelope)


def read(name: str, content: bytes) -> Reading:
    """Return what a file holds, of the kind that its name says; raise FormatError."""
    if len(content) > LIMIT:
        raise FormatError(Reason.TOO_LARGE)
    return _reader(name.casefold(), content)(content)


def _reader(name: str, content: bytes) -> Callable[[bytes], Reading]:
    begin = content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if name.endswith(".eaf") or (not name.endswith(READABLE) and begin.startswith(b"<")):
        return read_eaf
    packed = content.startswith(b"\x1f\x8b")
    if name.endswith((".boris", ".gz", ".json")) or packed or begin.startswith(b"{"):
        return read_boris
    return read_table
