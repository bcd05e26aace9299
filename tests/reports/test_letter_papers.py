"""A letter on paper and as a Word document: the same words, real styles, nothing that is markup."""

import io
import subprocess
import zipfile
from datetime import date

import docx
import pytest
from docx.oxml.ns import qn
from PIL import Image

from beeldcoach.domain.letter import parts_of
from beeldcoach.reports.docx import WordMaker
from beeldcoach.reports.logo import PictureLogoReader
from beeldcoach.reports.pdf import TypstPdfMaker
from beeldcoach.services.documents import LetterDocument, Letterhead, LetterPart
from beeldcoach.services.errors import NotALogo

TEXT = (
    "Beste mensen,\n\n# Planning\n- intake in mei\n- film in juni\n\nTot dan, "
    "zodat ook de stille kinderen gaan praten.\n__ Ilse Verbraak, coach"
)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60">'
    b'<rect width="200" height="60" fill="#0B5A66"/></svg>'
)


def letter(text=TEXT, title="Offerte voor een traject", logo="", release="", language="nl"):
    return LetterDocument(
        language,
        date(2026, 11, 27),
        title,
        ("Stichting De Meander", "Kerkstraat 1", "8011 AB Zwolle"),
        "Zwolle, 27 november 2026",
        tuple(LetterPart(part.kind, part.text) for part in parts_of(text)),
        Letterhead("Praktijk Kijkrijk", ("Lindelaan 8", "KvK 12345678"), logo),
        release,
    )


def pdf_of(document, files=None):
    return TypstPdfMaker().pdf("letter", document.to_data(), files or {})


def words_of_pdf(content, tmp_path):
    file = tmp_path / "letter.pdf"
    file.write_bytes(content)
    done = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def word_of(document, files=None):
    return docx.Document(io.BytesIO(WordMaker().docx(document.to_data(), files or {})))


def paragraphs_of(paper):
    """Return every paragraph with its style, those in tables too."""
    return [(p.style.name, p.text) for p in _walk(paper.element.body, paper) if p.text.strip()]


def _walk(body, paper):
    from docx.text.paragraph import Paragraph

    return [Paragraph(element, paper) for element in body.iter(qn("w:p"))]


def png(size=(300, 100), mode="RGB"):
    out = io.BytesIO()
    Image.new(mode, size, "teal").save(out, "PNG")
    return out.getvalue()


def test_the_pdf_says_what_the_editor_says(tmp_path):
    words = words_of_pdf(pdf_of(letter()), tmp_path)
    for part in parts_of(TEXT):
        assert part.text in words
    for line in ("Offerte voor een traject", "Stichting De Meander", "KvK 12345678"):
        assert line in words
    assert "# " not in words
    assert "__" not in words


def test_the_word_document_says_what_the_editor_says_in_real_styles():
    found = paragraphs_of(word_of(letter()))
    styles = {
        "heading": "Heading 1",
        "item": "List Bullet",
        "paragraph": "Normal",
        "sign": "Normal",
    }
    expected = [(styles[part.kind], part.text) for part in parts_of(TEXT)]
    at = found.index(("Title", "Offerte voor een traject"))
    assert [
        each for each in found[at + 1 :] if each[1] not in ("Handtekening", "Plaats en datum")
    ] == expected
    assert ("Normal", "Stichting De Meander") in found


def test_a_letter_in_english_says_so():
    paper = word_of(letter(language="en"))
    languages = {e.get(qn("w:val")) for e in paper.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}
    assert ("Normal", "Signature") in paragraphs_of(paper)
    assert b"/Lang(en" in pdf_of(letter(language="en")).replace(b" ", b"")


def test_both_know_the_practice_and_nobody_else(tmp_path):
    content = WordMaker().docx(letter().to_data(), {})
    about = docx.Document(io.BytesIO(content)).core_properties
    assert (about.author, about.last_modified_by) == ("Praktijk Kijkrijk", "Praktijk Kijkrijk")
    assert (about.title, about.comments) == ("Offerte voor een traject", "")
    assert about.created.date() == about.modified.date() == date(2026, 11, 27)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        everything = b"".join(parts.read(name) for name in parts.namelist())
    assert b"python-docx" not in everything
    assert b"/root" not in everything
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf_of(letter()))
    told = subprocess.run(["pdfinfo", file], capture_output=True, check=True).stdout.decode()
    assert "Praktijk Kijkrijk" in told


@pytest.mark.parametrize(
    "attack",
    [
        '#import "common.typ": *',
        "#text(fill: red)[rood]",
        "$x^2$ *vet* _schuin_ `code` <label> @ref",
        "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
        "<script>alert(1)</script> &lt;b&gt; ]]>",
        "{coach} {{7*7}} %s \\n",
    ],
)
def test_what_looks_like_markup_is_printed_as_it_was_typed(attack, tmp_path):
    document = letter(text=f"{attack}\n# {attack}\n- {attack}\n__ {attack}", title=attack)
    words = words_of_pdf(pdf_of(document), tmp_path)
    plain = " ".join(attack.split())
    assert words.count(plain) >= 4
    found = [text for _, text in paragraphs_of(word_of(document))]
    assert found.count(attack) == 5


@pytest.mark.parametrize("text", ["\x00\x07stuk\ud800 tekst", "emoji 👩🏽‍🏫 en عربي", "a" * 3000])
def test_odd_characters_break_neither(text, tmp_path):
    document = letter(text=text)
    assert pdf_of(document).startswith(b"%PDF")
    assert word_of(document)


def test_the_number_of_the_release_stands_small_below(tmp_path):
    document = letter(release="42")
    assert "Vrijgave 42" in words_of_pdf(pdf_of(document), tmp_path)
    footer = word_of(document).sections[0].footer.paragraphs[0]
    assert "Vrijgave 42" in footer.text
    assert {run.font.size.pt for run in footer.runs if run.text} == {8.5}
    assert "Vrijgave" not in word_of(letter()).sections[0].footer.paragraphs[0].text


def test_the_logo_stands_on_both_with_words_for_who_cannot_see_it():
    document, files = letter(logo="logo"), {"logo": png()}
    assert pdf_of(document, files) != pdf_of(letter())
    paper = word_of(document, files)
    (picture,) = paper.element.body.iter(qn("wp:docPr"))
    assert picture.get("descr") == "Logo van Praktijk Kijkrijk"
    assert len(word_of(document).inline_shapes) == 0  # a logo that is gone is left out
    assert pdf_of(document).startswith(b"%PDF")


def test_the_address_stands_in_the_window_of_the_envelope(tmp_path):
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf_of(letter(logo="logo"), {"logo": png()}))
    done = subprocess.run(["pdftotext", "-bbox", file, "-"], capture_output=True, check=True)
    line = next(line for line in done.stdout.decode().splitlines() if ">Stichting<" in line)
    numbers = {name: float(line.split(f'{name}="')[1].split('"')[0]) for name in ("xMin", "yMin")}
    across, down = (numbers[name] / 72 * 25.4 for name in ("xMin", "yMin"))
    assert 20 <= across <= 30
    assert 45 <= down <= 60


class TestLogo:
    logo = staticmethod(lambda content: PictureLogoReader().logo(content))

    @pytest.mark.parametrize("content", [png(), png(mode="P"), SVG], ids=["png", "palette", "svg"])
    def test_a_picture_becomes_a_png(self, content):
        with Image.open(io.BytesIO(self.logo(content))) as picture:
            assert picture.format == "PNG"
            assert picture.width > 0

    def test_words_in_an_svg_are_drawn(self):
        words = b'<text x="9" y="40" font-size="30" fill="#fff">Kijkrijk</text></svg>'
        assert self.logo(SVG.replace(b"</svg>", words)) != self.logo(SVG)

    def test_a_photo_loses_where_it_was_taken(self):
        out = io.BytesIO()
        exif = Image.Exif()
        exif[0x010E] = "Huis van Nadia Vos"
        Image.new("RGB", (3000, 1000), "teal").save(out, "JPEG", exif=exif)
        made = self.logo(out.getvalue())
        assert b"Nadia" in out.getvalue()
        assert b"Nadia" not in made
        with Image.open(io.BytesIO(made)) as picture:
            assert picture.width == 1200
            assert not picture.getexif()

    @pytest.mark.parametrize(
        "inside",
        [
            b"<script>1</script>",
            b'<image href="file:///etc/passwd"/>',
            b'<image xlink:href="/etc/passwd"/>',
            b'<rect style="fill:url(http://x.example/a)"/>',
            b"<foreignObject/>",
            b"<style>@import 'x.css';</style>",
        ],
    )
    def test_an_svg_that_asks_for_something_from_elsewhere_is_refused(self, inside):
        with pytest.raises(NotALogo):
            self.logo(SVG.replace(b"</svg>", inside + b"</svg>"))

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"%PDF-1.7",
            b"GIF89a",
            png()[:60],
            b"<svg",
            b"\xff\xd8\xff",
            b"<html><svg/></html>x",
        ],
    )
    def test_what_is_no_picture_is_refused(self, content):
        with pytest.raises(NotALogo):
            self.logo(content)

    def test_what_is_far_too_large_is_refused(self):
        with pytest.raises(NotALogo) as raised:
            self.logo(b"\x89PNG\r\n\x1a\n" + bytes(4_000_001))
        assert raised.value.reason == "too_large"
