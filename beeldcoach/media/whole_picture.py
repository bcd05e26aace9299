"""A single picture of an interlaced film without a comb, sharp where nothing moved."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, cast

import av
from av.filter import Graph

from beeldcoach.media.opening import unless_memory

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

_ANY = Fraction(1, 1000)  # one frame takes no time


def whole(frame: VideoFrame) -> VideoFrame:
    """Return the frame; where its two halves differ, one half is made out of the other.

    Only from the frame itself, so the time and the picture stay the exact ones; what stood still,
    or was not filmed in halves at all, keeps its sharpness.
    """
    if not frame.interlaced_frame:
        return frame
    try:
        made = _without_comb(frame)
    except av.FFmpegError as error:  # a pixel format that the filter does not know
        unless_memory(error)
        return frame
    made.pts = frame.pts
    if frame.time_base:
        made.time_base = frame.time_base
    return made


def _without_comb(frame: VideoFrame) -> VideoFrame:
    graph = Graph()
    graph.link_nodes(
        graph.add_buffer(
            width=frame.width,
            height=frame.height,
            format=frame.format,
            time_base=frame.time_base or _ANY,
        ),
        graph.add("yadif", "mode=send_frame:deint=interlaced"),  # bwdif leaves a lone one as it is
        graph.add("buffersink"),
    )
    graph.configure()
    graph.push(frame)
    graph.push(None)
    return cast("VideoFrame", graph.pull())
