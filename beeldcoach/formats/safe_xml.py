"""XML from anywhere, read as a stream: no entities, no other files, and not more than so much."""

from __future__ import annotations

from typing import Protocol
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from beeldcoach.formats.errors import FormatError, Reason

DEEPEST = 24  # elements inside one another
MOST_ELEMENTS = 1_000_000
_CHUNK = 65_536  # bytes; what breaks a limit is noticed after one of these


class Listener(Protocol):
    """Hears the elements of a document, outermost first."""

    def begins(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def ends(self, tag: str, text: str) -> None:
        """An element ends; `text` is what stood in it before and after its last child."""


class _Target:
    """What the parser tells, counted."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._depth = self._count = 0
        self._text: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > DEEPEST or self._count > MOST_ELEMENTS:
            raise FormatError(Reason.TOO_MANY)
        self._text.clear()
        self._listener.begins(tag, attributes)

    def data(self, text: str) -> None:
        self._text.append(text)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._listener.ends(tag, "".join(self._text))
        self._text.clear()

    def close(self) -> None:
        """Nothing is left over."""


def listen(content: bytes, listener: Listener) -> None:
    """Tell a listener what a document holds; raise FormatError."""
    parser = DefusedXMLParser(target=_Target(listener), forbid_dtd=True)
    try:
        for begin in range(0, len(content), _CHUNK):
            parser.feed(content[begin : begin + _CHUNK])
        parser.close()
    except DefusedXmlException as error:
        raise FormatError(Reason.UNSAFE) from error
    except (ParseError, ValueError, LookupError) as error:
        raise FormatError(Reason.BROKEN) from error
