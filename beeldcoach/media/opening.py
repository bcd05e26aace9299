"""Open a film from a byte stream, and never anything that the film itself names.

FFmpeg recognises play lists and session descriptions by their content: without the two lists below
a text file with a film's name makes it read other files or wait on the network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import av
from av.stream import Disposition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.stream import VideoStream

FORMATS = "mov,matroska,avi,mpegts,mpeg,mpegvideo,asf,flv,ogg,dv"
"""What cameras, telephones and screen recorders write; nothing that refers to other files."""

BUFFER = 256 * 1024  # bytes a read: few round trips to a decrypting reader, little wasted on a seek


class ByteSource(Protocol):
    """As much of a binary file as FFmpeg needs."""

    def read(self, size: int, /) -> bytes | None:
        """Return at most `size` bytes, none at the end."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move as `io.IOBase.seek` does."""

    def tell(self) -> int:
        """Return the position in bytes."""


def open_film(source: ByteSource) -> InputContainer:
    """Return the container in `source`; raise av.FFmpegError for what is no film.

    Use one source for one container: two that share one lose frames without an error.
    """
    return av.open(
        source,
        mode="r",
        options={"format_whitelist": FORMATS, "protocol_whitelist": "none"},
        metadata_errors="ignore",
        buffer_size=BUFFER,
    )


def picture_stream(container: InputContainer) -> VideoStream | None:
    """Return the first stream of pictures that has a decoder, covers passed over."""
    for stream in container.streams.video:
        # The stubs promise a context; a stream of an unknown codec has none.
        context = getattr(stream, "codec_context", None)
        if context is None or is_cover(stream):
            continue
        if context.width > 0 and context.height > 0:
            return stream
    return None


def is_cover(stream: VideoStream) -> bool:
    """Tell whether the stream is a picture of the sleeve rather than a film."""
    return bool(stream.disposition & Disposition.attached_pic)


def packets(container: InputContainer, *streams: Stream) -> Iterator[Packet[Stream]]:
    """Yield the packets of `streams` up to the end of the film, or up to where it is unreadable.

    Raises:
        MemoryError: the one fault that is not the film's own.
    """
    try:
        yield from (packet for packet in container.demux(*streams) if packet.size)
    except av.FFmpegError as error:
        unless_memory(error)


def seek(container: InputContainer, at: int, stream: Stream | None = None) -> bool:
    """Move to the key frame before `at`, in the stream's time base; without one in microseconds.

    Return whether the film let itself be moved.
    """
    try:
        container.seek(at, stream=stream)
    except av.FFmpegError as error:
        unless_memory(error)
        return False
    return True


def unless_memory(error: av.FFmpegError) -> None:
    """Raise lack of memory on; everything else is damage to live with."""
    if isinstance(error, MemoryError):
        raise error
