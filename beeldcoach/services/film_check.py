"""What is odd about a film, and what can be done about it before it comes into the vault."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from beeldcoach.services.ports import FilmFacts

PLAYED = frozenset(
    {"h264", "hevc", "vvc", "mpeg4", "mpeg2video", "mpeg1video", "msmpeg4v3", "h263", "vp8", "vp9"}
    | {"mjpeg", "dvvideo", "wmv1", "wmv2", "wmv3", "vc1", "prores", "theora"}
)
"""Pictures that the player decodes on every computer; others may stay black, such as AV1."""

RARE_MS = 8_000  # with key pictures farther apart, going to a place takes about a second
STILL_MS = 2_000  # a picture that stands longer: something was not filmed, or is lost
_REWRAPPED = frozenset({"mpegts", "mpeg", "matroska", "avi", "flv"})


class Odd(StrEnum):
    """What a coach should know of a film before she codes in it."""

    NO_SOUND = "no_sound"
    SOUND_UNREAD = "sound_unread"  # there is some, but it cannot be decoded
    SEVERAL_SOUNDS = "several_sounds"
    VARIABLE_RATE = "variable_rate"
    INTERLACED = "interlaced"
    NO_INDEX = "no_index"
    RARE_KEYS = "rare_keys"
    STANDS_STILL = "stands_still"  # for a while no new picture comes, or none at its end
    NOT_PLAYED = "not_played"  # its pictures are of a kind that the player does not know
    MIRRORED = "mirrored"


class Plan(StrEnum):
    """How a film comes into the vault."""

    KEEP = "keep"  # byte for byte
    REWRAP = "rewrap"  # the same pictures and sound, with an index
    CONVERT = "convert"  # made anew


@dataclass(frozen=True, slots=True)
class FilmCheck:
    """What is odd, and the plans that are left, the best first."""

    odd: tuple[Odd, ...]
    plans: tuple[Plan, ...]


def check_film(facts: FilmFacts) -> FilmCheck:
    """Return what is odd about a film, and what can be done."""
    told = {
        Odd.NOT_PLAYED: facts.video_codec not in PLAYED,
        Odd.MIRRORED: facts.mirrored,
        Odd.INTERLACED: facts.interlaced,
        Odd.VARIABLE_RATE: facts.variable_rate,
        Odd.NO_INDEX: not facts.has_index,
        Odd.RARE_KEYS: facts.key_gap_ms > RARE_MS,
        Odd.STANDS_STILL: facts.still_ms > STILL_MS,
        Odd.NO_SOUND: not facts.has_sound and not facts.unread_tracks,
        Odd.SOUND_UNREAD: facts.unread_tracks > 0,
        Odd.SEVERAL_SOUNDS: facts.sound_tracks > 1,
    }
    odd = tuple(each for each, is_so in told.items() if is_so)
    return FilmCheck(odd, _plans(frozenset(odd), facts.container))


def _plans(odd: frozenset[Odd], container: str) -> tuple[Plan, ...]:
    if odd & {Odd.NOT_PLAYED, Odd.MIRRORED}:
        return (Plan.CONVERT,)
    rewraps = (Plan.REWRAP,) if Odd.NO_INDEX in odd and container in _REWRAPPED else ()
    if Odd.INTERLACED in odd:
        return (Plan.CONVERT, *rewraps, Plan.KEEP)
    if rewraps:
        return (*rewraps, Plan.CONVERT, Plan.KEEP)
    if odd & {Odd.VARIABLE_RATE, Odd.RARE_KEYS, Odd.NO_INDEX}:
        return (Plan.KEEP, Plan.CONVERT)
    return (Plan.KEEP,)
