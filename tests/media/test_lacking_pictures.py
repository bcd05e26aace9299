"""A film in which pictures lack for a while, or at its end, says for how long."""

import io

import av
import pytest

from beeldcoach.media.probe import Prober
from beeldcoach.services.film_check import Odd, check_film


@pytest.mark.parametrize("part", ["middle", "end"])
def test_a_film_in_which_pictures_lack_says_for_how_long(part, film_maker):
    data = lacking(film_maker("mp4", key_every=5), part)
    facts = Prober().probe(io.BytesIO(data))
    assert facts.still_ms == pytest.approx(2_450, abs=150)
    assert Odd.STANDS_STILL in check_film(facts).odd


def lacking(data, part):
    """The same film (3 s), with all sound, but without the pictures of 2.4 s."""
    target = io.BytesIO()
    with av.open(io.BytesIO(data)) as film, av.open(target, "w", format="mp4") as made:
        streams = {each.index: made.add_stream_from_template(each) for each in film.streams}
        for packet in film.demux():
            if packet.dts is None:
                continue
            at = float(packet.pts * packet.time_base)
            is_picture = packet.stream.type == "video"
            if is_picture and (at > 0.58 if part == "end" else 0.2 < at < 2.58):
                continue
            packet.stream = streams[packet.stream.index]
            made.mux(packet)
    return target.getvalue()
