"""A photo of work comes from anywhere: only the picture is kept, and nothing endless is read."""

import io
import os
import zlib
from pathlib import Path

import pytest
from PIL import Image

from beeldcoach.services.errors import NotAPhoto, SourceUnreadable
from ui.viewmodels.work_photo import LARGEST_FILE, LONGEST_SIDE, prepared, read_photo

PLACE = "Dorpsstraat 1"


def jpeg(size=(900, 600), **options):
    out = io.BytesIO()
    Image.effect_noise(size, 40).convert("RGB").save(out, "JPEG", **options)
    return out.getvalue()


def from_a_telephone():
    exif = Image.Exif()
    exif[0x010F], exif[0x010E] = "Zwaluwkruid", PLACE
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 0.5), 3: "E", 4: (6.0, 5.0, 0.5)})
    return jpeg(exif=exif, comment=PLACE.encode())


def test_where_and_with_what_it_was_taken_stays_behind():
    content = from_a_telephone()
    assert PLACE.encode() in content
    assert b"Zwaluwkruid" in content
    made = prepared(content)
    assert PLACE.encode() not in made
    assert b"Zwaluwkruid" not in made
    assert b"Exif" not in made
    with Image.open(io.BytesIO(made)) as picture:
        assert not picture.getexif()
        assert picture.size == (900, 600)


def test_what_is_hung_on_it_stays_behind():
    content = jpeg() + b"PK\x03\x04Zwaluwkruid<script>1</script>\xff\xd9"
    assert b"Zwaluwkruid" not in prepared(content)


def test_a_large_one_is_made_smaller():
    with Image.open(io.BytesIO(prepared(jpeg((5000, 1000))))) as picture:
        assert picture.size == (LONGEST_SIDE, 400)


def png_of(width, height):
    def chunk(kind, body):
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4)

    head = width.to_bytes(4) + height.to_bytes(4) + bytes((8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(1_000_000)))
        + chunk(b"IEND", b"")
    )


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(
    "content",
    [
        png_of(60_000, 60_000),
        png_of(2**31 - 1, 1),
        jpeg()[:20_000],
        jpeg()[:20_000] + b"\xff\xd9",
        b"\xff\xd8\xff\xd9",
        b"\x89PNG\r\n\x1a\n" + b"IEND",
        b"<svg/>",
    ],
    ids=["bomb", "line", "half", "half with an end", "nothing", "no chunks", "svg"],
)
def test_what_is_broken_or_grows_without_end_is_refused(content):
    try:
        made = prepared(content)
    except NotAPhoto:
        return
    assert len(made) < 2_000_000  # a half with an end is a picture, as far as it goes
    assert made.startswith(b"\xff\xd8\xff")


def test_no_more_is_read_than_a_photo_can_have(tmp_path):
    large = tmp_path / "werk.jpg"
    large.write_bytes(b"\xff\xd8\xff")
    os.truncate(large, LARGEST_FILE + 1)
    with pytest.raises(NotAPhoto) as refused:
        read_photo(large)
    assert refused.value.reason == "huge_picture"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no endless file here")
def test_a_file_without_end_is_given_up():
    with pytest.raises(NotAPhoto):
        read_photo(Path("/dev/zero"))


def test_a_folder_is_no_photo(tmp_path):
    with pytest.raises(SourceUnreadable):
        read_photo(tmp_path)
