"""A film of 45 minutes in full HD for the benchmarks, out of a short one: packets over and over.

It is made once a machine, in the folder for temporary files: nobody is seen in it but actors.
"""

import tempfile
from fractions import Fraction
from pathlib import Path

import av

ROOT = Path(__file__).parents[2]
FULL_HD = ROOT.parent / "shared/data/video/good/classroom_1080p25_speech.mp4"
DEMO = ROOT / "resources/demo/demo_film.mp4"
MINUTES = 45


def long_film(minutes: int = MINUTES, key_every: int | None = None) -> Path:
    """Return the film; `key_every`: with key frames only so many frames apart, encoded anew."""
    short = FULL_HD if FULL_HD.exists() else DEMO
    keys = f"-keys{key_every}" if key_every else ""
    target = Path(tempfile.gettempdir()) / f"beeldcoach-bench-{short.stem}{keys}-{minutes}.mp4"
    if not target.exists():
        with tempfile.TemporaryDirectory(dir=target.parent) as folder:
            once = Path(folder) / "once.mp4"
            if key_every:
                _encode(short, once, key_every)
            else:
                once = short
            made = Path(folder) / "long.mp4"
            _repeat(once, made, minutes * 60)
            made.rename(target)
    return target


def _encode(short: Path, target: Path, key_every: int) -> None:
    """The pictures once more, as a camera that seldom sends a whole one; without sound."""
    options = {"preset": "veryfast", "crf": "23", "sc_threshold": "0"}
    with av.open(str(short)) as source, av.open(str(target), "w") as film:
        pictures = source.streams.video[0]
        made = film.add_stream("libx264", rate=pictures.average_rate, options=options)
        made.width, made.height, made.pix_fmt = pictures.width, pictures.height, "yuv420p"
        made.codec_context.gop_size = key_every
        for frame in source.decode(pictures):
            frame.pict_type = 0
            film.mux(made.encode(frame))
        film.mux(made.encode(None))


def _repeat(short: Path, target: Path, seconds: int) -> None:
    with av.open(str(short)) as source:
        kept = [packet for packet in source.demux() if packet.dts is not None]
        pictures = source.streams.video[0]
        length = Fraction(pictures.frames) / Fraction(pictures.average_rate)
        told = [
            (bytes(p), p.stream.index, p.pts * p.time_base, p.dts * p.time_base, p.is_keyframe)
            for p in kept
        ]
        with av.open(str(target), "w") as film:
            streams = {s.index: film.add_stream_from_template(s) for s in source.streams}
            begins = Fraction(0)
            while begins < seconds:
                _write(film, streams, told, begins, length)
                begins += length


def _write(film, streams, told, begins: Fraction, length: Fraction) -> None:
    for data, index, pts, dts, is_key in told:
        stream = streams[index]
        if stream.type == "audio" and not 0 <= pts < length - Fraction(1, 40):
            continue  # so that the sound does not run away from the picture
        packet = av.Packet(data)
        base = stream.time_base or Fraction(1, 90_000)
        packet.time_base, packet.stream, packet.is_keyframe = base, stream, is_key
        packet.pts, packet.dts = round((pts + begins) / base), round((dts + begins) / base)
        film.mux(packet)
