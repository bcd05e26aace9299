"""Documents become accessible PDF, the same each time, with every text as it was typed."""

import io
import re
import shutil
import struct
import subprocess
import threading
import time
import zlib
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from beeldcoach.reports.pdf import TypstPdfMaker
from beeldcoach.services.documents import ConsentForm, ConsentLine
from beeldcoach.services.errors import RenderFailed
from beeldcoach.services.release_mark import ReleaseStamp
from tests.reports import samples

maker = TypstPdfMaker()


def made(document) -> bytes:
    return maker.pdf(document.template, document.to_data(), samples.FILES)


def text_of(pdf: bytes, *options: str) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    answer = subprocess.run(
        ["pdftotext", *options, "-", "-"], input=pdf, capture_output=True, check=True
    )
    return answer.stdout.decode("utf-8")


def words_of(pdf: bytes) -> str:
    return re.sub(r"\s+", " ", text_of(pdf))


def kinds_in(node) -> set[str]:
    """Return the kinds of structure elements under `node`."""
    found = {str(node["/S"])} if "/S" in node else set()
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary):
            found |= kinds_in(child)
    return found


def fonts_in(document: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and _is_font(o)]


def _is_font(value) -> bool:
    return value.get("/Type") == "/FontDescriptor"


def noise(side: int) -> bytes:
    """Return a PNG of `side` by `side` that does not compress."""
    rows = b"".join(
        b"\0" + bytes((x * y * 7919 >> 3) % 256 for x in range(side)) for y in range(side)
    )

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 0)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize("document", samples.EACH, ids=lambda d: d.template)
def test_each_document_is_an_accessible_pdf(document):
    with pikepdf.open(io.BytesIO(made(document))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "nl"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert "/H1" in kinds_in(pdf.Root.StructTreeRoot)
        with pdf.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"
            assert about["dc:title"]
        fonts = fonts_in(pdf)
        assert fonts
        assert all(any(f"/FontFile{n}" in font for n in ("", 2, 3)) for font in fonts)


def test_a_report_tags_its_table_list_quote_and_figure():
    with pikepdf.open(io.BytesIO(made(samples.report()))) as pdf:
        kinds = kinds_in(pdf.Root.StructTreeRoot)
        figures = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)]
        alts = [str(o.Alt) for o in figures if o.get("/S") == "/Figure" and "/Alt" in o]
        about = dict(pdf.docinfo)
    assert {"/Table", "/TH", "/L", "/LI", "/BlockQuote", "/Figure", "/Caption"} <= kinds
    assert samples.SCALE.alt in alts
    assert "Handtekening van Marijke van der Laan" in alts
    assert about["/CreationDate"] == "D:20261127000000Z"
    assert about["/Title"] == "Wachten, zodat meer kinderen meedoen"


@pytest.mark.parametrize("document", samples.EACH, ids=lambda d: d.template)
def test_the_same_document_gives_the_same_bytes(document):
    assert made(document) == made(document)


def test_a_maker_on_another_thread_gives_the_same_bytes():
    other: list[bytes] = []
    thread = threading.Thread(target=lambda: other.append(made(samples.report())))
    thread.start()
    thread.join()
    assert other == [made(samples.report())]


def test_another_word_gives_other_bytes():
    assert made(samples.saying("ja")) != made(samples.saying("nee"))


@pytest.mark.parametrize(
    "text",
    [
        '#eval("1") en #panic("nee") en #read("labels_nl.json")',
        "*vet* _schuin_ `code` $x^2$ @label <label> ~ -- --- ...",
        "<script>alert(1)</script> &amp; {date} {recipient}",
        "\\u{41} \\ \"aanhaling\" 'enkel' // geen opmerking /* niets */",
        "= Geen kop",
        "- geen lijst",
        "Łukasz Đorđević, Ελένη, Олена, Zoë Ünal Çelik",
    ],
)
def test_no_text_is_taken_for_markup(text):
    assert text in words_of(made(samples.saying(text)))
    assert text in words_of(made(samples.report(title=text)))


def test_arabic_and_hebrew_are_printed():
    text = words_of(made(samples.saying("مرحبا en שלום")))
    assert "مرحبا" in text
    assert "שלום" in text


def test_a_newline_ends_a_paragraph():
    text = text_of(made(samples.saying("Eerste regel.\n\nTweede regel.\r\nDerde regel.")))
    assert re.search(r"Eerste regel\.\n+Tweede regel\.\n+Derde regel\.", text)


def test_what_no_font_has_becomes_a_box_and_what_cannot_be_seen_goes():
    text = text_of(
        made(samples.saying("a\x00b\x07c\ufeffd\ue000\U000e0041 \U0001fae9\u202eomkeer"))
    )
    assert "abcd □omkeer" in text


@pytest.mark.parametrize("text", ["x" * 10_000, "woord " * 1_700], ids=["one word", "many"])
def test_ten_thousand_characters_are_set_in_time_and_stay_on_the_page(text):
    document = samples.saying(text)
    begin = time.perf_counter()
    pdf = made(document)
    assert time.perf_counter() - begin < 3
    words = text_of(pdf, "-bbox")
    assert words.count(text[:1]) >= text.count(text[:1])
    assert max(float(x) for x in re.findall(r'xMax="([\d.]+)"', words)) <= 595.3 - 70  # the margin


@pytest.mark.parametrize("document", samples.EACH, ids=lambda d: d.template)
def test_each_document_is_made_within_a_second(document):
    made(document)  # fonts are found once
    begin = time.perf_counter()
    made(document)
    assert time.perf_counter() - begin < 1


def test_a_released_report_names_its_reader_on_each_page():
    text = text_of(
        made(samples.report(released=samples.MARK, extra=samples.saying("w " * 3000).sections))
    )
    pages = text.strip("\f").split("\f")
    assert len(pages) > 2
    assert all("Vrijgave 2026-014, exemplaar voor Stichting De Meander" in page for page in pages)
    assert "Concept" not in text


def test_an_approved_report_is_the_released_one_without_the_mark():
    approved = samples.report(released=samples.MARK).without_mark()
    assert "Stichting De Meander, " not in text_of(made(approved))
    assert made(approved) == made(samples.report(released=samples.MARK).without_mark())
    assert made(approved) != made(samples.report(released=samples.MARK))


def test_a_recovery_sheet_is_one_page_with_the_whole_key():
    pdf = made(samples.sheet())
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1
    text = words_of(pdf)
    assert all(group in text for group in samples.KEY)
    assert "Kluis van Marijke, gemaakt op 1 september 2026" in text


def test_a_receipt_holds_the_whole_text_that_was_read_and_the_ledger():
    text = words_of(made(samples.receipt()))
    assert "Je mag op elk onderdeel nee zeggen. Dat heeft geen gevolgen." in text
    assert "31 augustus 2027" in text
    assert samples.HEAD in text.replace(" ", "")
    assert "Versie 2026-08, Nederlands" in text


@pytest.mark.parametrize("how", ["oral", "scan", "signature"])
@pytest.mark.parametrize("kind", ["consent", "withdrawal"])
def test_a_receipt_says_how_it_was_given(kind, how):
    given = {"signature": {}, "scan": {"signature": "", "scan_hash": samples.HEAD}}
    document = samples.receipt(kind=kind, how=how, **given.get(how, {"signature": ""}))
    expected = {"oral": "mondeling", "scan": "Kenmerk van de scan", "signature": "Handtekening, "}
    assert expected[how] in words_of(made(document))


def test_a_receipt_of_a_no_has_no_end_and_nothing_to_withdraw():
    said = words_of(made(samples.receipt()))
    assert "Geldig tot en met" in said
    assert "Intrekken" in said
    refused = words_of(made(samples.receipt(refused=True, valid_until=None)))
    assert "Geldig tot" not in refused
    assert "Intrekken" not in refused
    assert "Je kunt altijd alsnog ja zeggen. Zeg of schrijf het aan Marijke" in refused


def test_on_a_form_each_guardian_has_her_own_column_and_the_pupil_her_own_line():
    lines = (ConsentLine("Supervisie", "aantekeningen", "J. Bos"), ConsentLine("Onderzoek", "", ""))
    form = ConsentForm(
        "nl", date(2026, 9, 4), "Noor de Wit", "als ouder", lines, "Tekst.", "2", "Nederlands",
        ("Eline de Wit", "Ruben Smit"), "de coach",
        notes=("Onherkenbaar: zo.",), pupil="Noor de Wit",
    )  # fmt: skip
    told = words_of(made(form))
    assert "Antwoord van Eline de Wit" in told
    assert told.count(" nee") - told.count("Zegt een van jullie nee") >= 2 * len(lines)
    assert "De leerling weet ervan en wil het ook: Noor de Wit" in told
    assert told.count("Handtekening") == 4  # each guardian, the pupil, a witness
    assert "Onherkenbaar: zo." in told
    alone = words_of(made(replace(form, signers=("Eline de Wit",), pupil="")))
    assert "Antwoord van" not in alone
    assert alone.count("Handtekening") == 2


def test_a_register_shows_what_the_law_forced():
    assert "Zonder toestemming" in words_of(made(samples.register()))
    assert "ging de deur uit" in words_of(made(samples.register()))


def test_of_what_did_not_end_a_register_does_not_say_that_it_went_out_and_its_days_are_whole():
    register = samples.register()
    rows = [replace(row, way="unfinished") for row in register.rows]
    told = words_of(made(replace(register, rows=tuple(rows))))
    assert "ging de deur uit" not in told
    assert "1 december 2026" in told, "a day stands on one line"


def test_pages_are_pictures_of_each_page_of_the_pdf():
    document = samples.report()
    pages = maker.pages(document.template, document.to_data(), samples.FILES, 72)
    with pikepdf.open(io.BytesIO(made(document))) as pdf:
        assert len(pages) == len(pdf.pages)
    width, height = struct.unpack(">II", pages[0][16:24])
    assert pages[0].startswith(b"\x89PNG")
    assert abs(width - 595) <= 1
    assert abs(height - 842) <= 1


def test_a_png_signature_is_taken_too():
    document = samples.report()
    files = {"handtekening": noise(300)}
    begin = time.perf_counter()
    assert len(maker.pdf(document.template, document.to_data(), files)) > 60_000
    assert time.perf_counter() - begin < 2


@pytest.mark.parametrize(
    "picture",
    [
        b"\x89PNG\r\n\x1a\ngeheim",
        b"geheim",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/geheim.png" '
        b'width="5" height="5"/></svg>',
    ],
    ids=["broken png", "nothing", "an svg that reads a file"],
)
def test_a_failure_says_nothing_of_the_content(picture):
    document = samples.report()
    with pytest.raises(RenderFailed) as failure:
        maker.pdf(document.template, document.to_data(), {"handtekening": picture})
    error = failure.value
    assert (error.args, error.__cause__, error.__context__) == ((), None, None)
    assert "geheim" not in repr(error) + str(error)


def test_a_picture_that_is_not_there_is_a_failure():
    document = samples.report()
    with pytest.raises(RenderFailed):
        maker.pages(document.template, document.to_data(), {}, 72)


def test_a_template_outside_the_folder_is_refused():
    with pytest.raises(RenderFailed):
        maker.pdf("../report_templates/report", samples.report().to_data(), samples.FILES)


def test_no_file_is_written(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    made(samples.report())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("document", samples.EACH, ids=lambda d: d.template)
def test_what_describes_the_file_says_whose_copy_it_is(document):
    stamp = ReleaseStamp("41", "Stichting De Meander & co")
    data = document.to_data() | {"stamp": stamp.to_data()}
    pdf = TypstPdfMaker().pdf(document.template, data, samples.FILES)
    with pikepdf.open(io.BytesIO(pdf)) as opened, opened.open_metadata() as described:
        told = "Vrijgave 41, voor Stichting De Meander & co"
        assert str(opened.docinfo["/Keywords"]) == described["pdf:Keywords"] == told
        assert described["dc:description"] == told
        assert described["dc:title"], "the title stays"
    with pikepdf.open(io.BytesIO(made(document))) as opened:
        assert "/Keywords" not in opened.docinfo, "without a release it is nobody's"
