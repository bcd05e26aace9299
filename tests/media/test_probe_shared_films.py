"""Every film of the shared material, good, odd and bad, has its outcome written down here."""

import time
import unicodedata

import pytest

from beeldcoach.media.probe import Prober
from beeldcoach.services.errors import NotAFilm

# name: (ms, width and height as shown, rate, rotation, sound, codec, container, variable rate)
GOOD = {
    "asl_learn.mkv": (2033, 640, 480, "30/1", 0, False, "h264", "matroska", False),
    "asl_school.mkv": (2433, 640, 480, "30/1", 0, False, "h264", "matroska", False),
    "asl_student.mkv": (1733, 640, 480, "30/1", 0, False, "h264", "matroska", False),
    "carphone_qcif.mp4": (4004, 193, 144, "30000/1001", 0, False, "h264", "mov", False),
    "chaplin_bw_mp3.mp4": (9640, 640, 360, "25/1", 0, True, "h264", "mov", False),
    "classroom_1080p25_speech.mp4": (20000, 1920, 1080, "25/1", 0, True, "h264", "mov", False),
    "intel_classroom_270p.mp4": (3000, 480, 270, "15/1", 0, False, "h264", "mov", False),
    "intel_three_faces_walk_270p.mp4": (3417, 480, 270, "12/1", 0, False, "h264", "mov", False),
    "intel_two_heads_pose_270p.mp4": (4667, 480, 270, "12/1", 0, False, "h264", "mov", False),
    "nasa_13013_multitrack.mp4": (13056, 320, 180, "25/1", 0, True, "h264", "mov", False),
    "phone_person_rot270.mp4": (4972, 720, 1280, "30000/1001", 90, True, "h264", "mov", False),
    "quad_faces_1080p25_speech.mp4": (16000, 1920, 1080, "25/1", 0, True, "h264", "mov", False),
}

ODD = {
    "aac_5_1.mp4": (5312, 1280, 720, "25/1", 0, True, "h264", "mov", False),
    "audio_only.mp4": "no_picture",
    "audio_shorter_than_video.mp4": (1200, 320, 240, "60/1", 0, True, "h264", "mov", False),
    "audio_starts_before_video.mp4": (4080, 1920, 1080, "25/1", 0, True, "h264", "mov", False),
    "av1_aac.mp4": (1088, 1080, 720, "30000/1001", 0, True, "av1", "mov", False),
    "avchd_1440x1080i50_ac3.mts": (5024, 1920, 1080, "25/1", 0, True, "h264", "mpegts", False),
    "bt601_audio_first.mov": (1063, 640, 428, "30000/1001", 0, True, "h264", "mov", False),
    "camera_mjpeg_pcm8k.avi": (4000, 640, 360, "25/1", 0, True, "mjpeg", "avi", False),
    "chapters.mp4": (1089, 1080, 720, "30000/1001", 0, True, "h264", "mov", False),
    "demo_3gp.3gp": (15013, 352, 288, "24/1", 0, True, "h263", "mov", False),
    "demo_mpg.mpg": (12043, 176, 144, "24/1", 0, True, "mpeg1video", "mpeg", False),
    "demo_wmv.wmv": (12073, 176, 144, "24/1", 0, True, "msmpeg4v3", "asf", False),
    # one picture of 14 is missing: irregular
    "dv_pal_anamorphic.avi": (560, 1047, 576, "25/1", 0, True, "dvvideo", "avi", True),
    "empty_second_video_track.mp4": (1066, 1080, 720, "30000/1001", 0, True, "h264", "mov", False),
    # an index without pictures
    "exiftool_quicktime.mov": "truncated",
    # one broken picture
    "exiftool_tiny.mts": "undecodable",
    "fragmented.mp4": (1068, 1080, 720, "30000/1001", 0, True, "h264", "mov", False),
    "hevc.ts": (1000, 854, 480, "30/1", 0, False, "hevc", "mpegts", False),
    "hevc10_editlist_rot90.mp4": (2772, 1080, 1920, "51000/1841", 270, True, "hevc", "mov", True),
    "hevc_mono_960x540.mp4": (4000, 960, 540, "25/1", 0, True, "hevc", "mov", False),
    "leçon 6e — été été 😀 #1 %20.mp4": (4000, 640, 360, "25/1", 0, False, "h264", "mov", False),
    "long_363s_1080p_lowbitrate.mp4": (362767, 1920, 1080, "30/1", 0, True, "h264", "mov", False),
    "long_gop_1keyframe_12s.mp4": (12000, 1280, 720, "25/1", 0, True, "h264", "mov", False),
    "mpeg2_1080_mp2.ts": (2513, 1920, 1080, "24/1", 0, True, "mpeg2video", "mpegts", False),
    "no_audio.mp4": (4000, 640, 360, "25/1", 0, False, "h264", "mov", False),
    "no_duration.webm": (4938, 1280, 720, "15000/1001", 0, True, "vp9", "matroska", False),
    "no_stss.mp4": (1001, 1080, 720, "30000/1001", 0, False, "h264", "mov", False),
    "odd_size_444.mkv": (4000, 641, 361, "25/1", 0, False, "h264", "matroska", False),
    "phone_hevc_motionphoto_rot90_vfr_2video.mp4": (
        1774,
        1080,
        1440,
        "1192500/39913",
        90,
        False,
        "hevc",
        "mov",
        True,
    ),
    "phone_hevc_rot_metadata_track.mp4": (
        100,
        1080,
        1920,
        "45000/1501",
        270,
        True,
        "hevc",
        "mov",
        False,
    ),
    "phone_portrait_matrix_gps.mp4": (5000, 608, 1080, "25/1", 90, True, "h264", "mov", False),
    "realshort_phone.mp4": (1199, 320, 240, "45000/1499", 0, True, "h264", "mov", False),
    "rotate_and_reflect.mp4": (1067, 720, 1080, "30000/1001", 270, True, "h264", "mov", False),
    "screenrec_vp9_opus.webm": (4008, 640, 360, "25/1", 0, True, "vp9", "matroska", False),
    "slowmo_android.mp4": (525, 1280, 720, "630000/47281", 0, False, "h264", "mov", True),
    "two_audio_tracks_fra_deu.mkv": (4021, 640, 360, "25/1", 0, True, "h264", "matroska", False),
    "vfr_720p.mp4": (8000, 1280, 720, "2825/202", 0, True, "h264", "mov", True),
    "vp9_odd_161x121.webm": (1001, 161, 121, "2997/100", 0, False, "vp9", "matroska", False),
    "vvc_10bit.mp4": (5000, 320, 180, "24/1", 0, False, "vvc", "mov", False),
}

BAD = {
    # holds subtitles only
    "androidx_full_blocks.mkv": "no_picture",
    # no picture can be decoded
    "androidx_invalid-bitstream.webm": "undecodable",
    # the header boasts; all pictures are there and decode
    "androidx_sample-with-large-length.avi": (
        1967,
        256,
        144,
        "30/1",
        0,
        True,
        "h264",
        "avi",
        False,
    ),
    # sound only, of an unknown kind
    "androidx_sample_ac4.mp4": "no_picture",
    # protected content
    "androidx_sample_fragmented_widevine.mp4": "undecodable",
    # the boxes lead nowhere
    "androidx_sample_malformed_free_box.mp4": "undecodable",
    # one length lies; every picture is there
    "androidx_sample_mdat_too_long.mp4": (
        1067,
        1080,
        720,
        "30000/1001",
        0,
        True,
        "h264",
        "mov",
        False,
    ),
    # the sound is not described: a good film without sound
    "androidx_sample_missing_stsd.mp4": (
        1067,
        1080,
        720,
        "30000/1001",
        0,
        False,
        "h264",
        "mov",
        False,
    ),
    # five pictures, all at the same time
    "androidx_sample_with_fake_auxiliary_tracks.mp4": "undecodable",
    # one picture of 30 is damaged: a hitch that a coach would accept
    "androidx_sample_with_invalid_nalu.mp4": (
        1001,
        1080,
        720,
        "30000/1001",
        0,
        False,
        "h264",
        "mov",
        False,
    ),
    # sound under a film's name
    "audio_mp3_renamed.mp4": "no_picture",
    # over half of the pictures damaged
    "bitflips_media.mp4": "undecodable",
    # a fifth of the pictures damaged
    "bitflips_mkv.mkv": "undecodable",
    # the picture track is no longer marked as one
    "bitflips_moov_1.mp4": "no_picture",
    # the index is nonsense
    "bitflips_moov_2.mp4": "undecodable",
    # 3 of 26 pictures left
    "bitflips_ts.ts": "undecodable",
    "empty.mp4": "empty",
    "evil_concat_renamed.mp4": "unknown_format",
    "evil_playlist_http.mp4": "unknown_format",
    "evil_playlist_renamed.mp4": "unknown_format",
    "evil_sdp.sdp": "unknown_format",
    # plays fully, in the shape that the header asks for, as players show it
    "forged_65535x65535.mp4": (4000, 360, 360, "25/1", 0, False, "h264", "mov", False),
    # plays fully
    "forged_box_size_huge.mp4": (4000, 640, 360, "25/1", 0, False, "h264", "mov", False),
    # plays fully, its own length is told
    "forged_duration_136years.mp4": (4000, 640, 360, "25/1", 0, False, "h264", "mov", False),
    # the index points beyond the end
    "forged_stco_beyond_eof.mp4": "truncated",
    "forged_stsz_count_4e9.mp4": "undecodable",
    # no time between pictures, half of them missing
    "forged_stts_zero_delta.mp4": "undecodable",
    # a picture every 8 minutes
    "forged_timescale_0.mp4": "undecodable",
    # data tracks only
    "gpac_fuzzseed_france.mp4": "no_picture",
    # data tracks only
    "gpac_fuzzseed_gpac.mp4": "no_picture",
    # all pictures and nearly all sound; only the last bytes are garbage
    "moviepy_failing_audio.mp4": (11233, 640, 360, "25/1", 0, True, "h264", "mov", False),
    # protected sound, no picture
    "mp4parse_bipbop-cenc-audioinit.mp4": "no_picture",
    # a still, and a broken one
    "mp4parse_bug-1655846.avif": "one_picture",
    "mp4parse_bug-1661347.avif": "one_picture",
    "mp4parse_clusterfuzz-testcase-minimized-avif-4914209301856256.avif": "one_picture",
    # 3 minutes announced, their pictures cut off
    "mp4parse_invalid_userdata.mp4": "truncated",
    # found out by its packets
    "mp4parse_no-ftyp.avif": "one_picture",
    "mp4parse_no-hdlr.avif": "one_picture",
    # the index points beyond the end
    "mp4parse_test_case_1185230.mp4": "truncated",
    "nested_boxes_deep.mp4": "undecodable",
    "one_byte.mov": "unknown_format",
    "pdf_renamed.mov": "unknown_format",
    # begins as a film, goes on as noise
    "random_after_ftyp.mp4": "undecodable",
    "still_jpeg_renamed.mp4": "one_picture",
    "text_renamed.mp4": "unknown_format",
    # cut inside its first box
    "truncated_30bytes.mp4": "truncated",
    # the index is whole, the pictures are not
    "truncated_faststart_half.mp4": "truncated",
    # 4 s announced, 1.8 s there
    "truncated_half.mkv": "truncated",
    # ends inside a packet
    "truncated_mid_packet.mts": "truncated",
    # the camera stopped before it wrote the index
    "truncated_moov_missing.mp4": "truncated",
    "webpage_saved_as.mp4": "unknown_format",
    # a quarter of the pictures are gone
    "zeroed_middle.mp4": "undecodable",
    "zip_renamed.mp4": "unknown_format",
}

EXPECTED = {
    f"{folder}/{name}": outcome
    for folder, table in (("good", GOOD), ("odd", ODD), ("bad", BAD))
    for name, outcome in table.items()
}


def _found(shared, folder):
    """Files by composed name: the accents of one are written in two ways."""
    found = sorted((shared / "data" / "video" / folder).iterdir())
    return {unicodedata.normalize("NFC", path.name): path for path in found}


def _outcome(path):
    try:
        with path.open("rb") as film:
            facts = Prober().probe(film)
    except NotAFilm as refusal:
        return refusal.reason
    rate = f"{facts.rate_numerator}/{facts.rate_denominator}"
    return (
        facts.duration_ms,
        facts.width,
        facts.height,
        rate,
        facts.rotation,
        facts.has_sound,
        facts.video_codec,
        facts.container,
        facts.variable_rate,
    )


@pytest.mark.parametrize("name", EXPECTED)
def test_each_film_has_the_outcome_a_coach_would_want(shared, name, nothing_left):
    folder, _, file = name.partition("/")
    found = _found(shared, folder)

    assert _outcome(found[unicodedata.normalize("NFC", file)]) == EXPECTED[name]


@pytest.mark.parametrize(("folder", "table"), [("good", GOOD), ("odd", ODD), ("bad", BAD)])
def test_no_shared_film_is_without_an_expected_outcome(shared, folder, table):
    assert {unicodedata.normalize("NFC", name) for name in table} == set(_found(shared, folder))


def test_a_full_hd_film_is_probed_before_the_coach_looks_up(shared):
    path = shared / "data" / "video" / "good" / "classroom_1080p25_speech.mp4"
    begun = time.perf_counter()
    _outcome(path)

    assert time.perf_counter() - begun < 5  # 0.6 s on an idle machine; ours is shared
