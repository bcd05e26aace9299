"""Letters as Word documents: the same parts as the PDF, with real styles; nothing touches the disk.

Values are set as text, never as markup. The document says whose practice made it and when, and
nothing of the computer that it was made on.
"""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any, cast

from beeldcoach.reports.labels import labels_for, labels_language
from beeldcoach.reports.plain_text import clean, mapped
from beeldcoach.services.errors import RenderFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document
    from docx.text.paragraph import Paragraph

_FONT = "Calibri"  # on every computer that has Word; others take the nearest
_INK, _QUIET = "1F2429", "50565D"
_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}
_STYLES = {"heading": "Heading 1", "paragraph": "Normal", "item": "List Bullet", "sign": "Normal"}
_WINDOW_TOP_MM, _TOP_MM, _SIDE_MM = 50, 20, 25


class WordMaker:
    """The DocxMaker of `services/ports.py`; `data` is that of a LetterDocument."""

    def docx(self, data: Mapping[str, object], files: Mapping[str, bytes]) -> bytes:
        """Return the letter as a Word document; raise RenderFailed."""
        values = cast("dict[str, Any]", mapped(dict(data), clean))
        made: bytes | None = None
        try:
            made = _Letter(values, files).made()
        except (ValueError, KeyError, OSError):
            made = None
        # Outside any `except`: a library quotes the text it stumbles on.
        if made is None:
            raise RenderFailed
        return made


class _Letter:
    """One letter on its way into a document."""

    def __init__(self, values: dict[str, Any], files: Mapping[str, bytes]) -> None:
        import docx

        self._values, self._files = values, files
        self._labels = labels_for(str(values["language"]), "letter")
        self._paper: Document = docx.Document()

    def made(self) -> bytes:
        """Return the file."""
        self._describe()
        self._set_page()
        self._set_styles()
        self._add_head()
        self._add_opening()
        for part in self._values["parts"]:
            self._add_part(str(part["kind"]), str(part["text"]))
        self._add_foot()
        out = io.BytesIO()
        self._paper.save(out)
        return out.getvalue()

    def _describe(self) -> None:
        about = self._paper.core_properties
        made = datetime.combine(date.fromisoformat(str(self._values["day"])), time(), UTC)
        about.title = str(self._values["title"])[:255]
        about.author = about.last_modified_by = str(self._values["head"]["name"])[:255]
        about.comments = about.subject = about.keywords = about.category = ""
        about.created = about.modified = made.replace(tzinfo=None)
        about.language = self._language
        about.revision = 1

    @property
    def _language(self) -> str:
        return _LANGUAGES[labels_language(str(self._values["language"]))]

    def _set_page(self) -> None:
        from docx.shared import Mm

        (section,) = self._paper.sections
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(_SIDE_MM)
        section.top_margin, section.bottom_margin = Mm(_TOP_MM), Mm(25)

    def _set_styles(self) -> None:
        from docx.oxml.ns import qn
        from docx.shared import Pt

        styles = self._paper.styles
        sizes = {"Normal": 10.5, "Title": 18, "Heading 1": 12, "List Bullet": 10.5}
        for name, size in sizes.items():
            font = styles[name].font
            font.name, font.size, font.color.rgb = _FONT, Pt(size), _colour(_INK)
            fonts = styles[name].element.get_or_add_rPr().get_or_add_rFonts()
            for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{kind}"), None)
        for name in ("Title", "Heading 1"):
            styles[name].font.bold = True
        styles["Normal"].paragraph_format.space_after = Pt(7)
        styles["List Bullet"].paragraph_format.space_after = Pt(3)
        for border in styles["Title"].element.iter(qn("w:pBdr")):
            border.getparent().remove(border)
        for spoken in styles.element.iter(qn("w:lang")):
            spoken.set(qn("w:val"), self._language)

    def _add_head(self) -> None:
        """Put the address at the left, where an envelope has its window; the head at the right."""
        from docx.shared import Mm, Pt

        table = self._paper.add_table(rows=1, cols=2)
        table.autofit = False
        left, right = table.rows[0].cells
        left.width, right.width = Mm(100), Mm(60)
        lines = [str(line) for line in self._values["addressee"]]
        first = left.paragraphs[0]
        first.paragraph_format.space_before = Mm(_WINDOW_TOP_MM - _TOP_MM)
        for at, line in enumerate(lines):
            paragraph = first if at == 0 else left.add_paragraph()
            paragraph.add_run(line)
            paragraph.paragraph_format.space_after = Pt(0)
        self._fill_head(right.paragraphs[0], right)

    def _fill_head(self, first: Paragraph, cell: Any) -> None:
        from docx.shared import Mm, Pt

        head = self._values["head"]
        logo = self._files.get(str(head["logo"])) if head["logo"] else None
        if logo is not None:
            picture = first.add_run().add_picture(io.BytesIO(logo), height=Mm(16))
            if picture.width > Mm(56):
                picture.height = round(picture.height * Mm(56) / picture.width)
                picture.width = Mm(56)
            words = str(self._labels["logo_alt"]).replace("{practice}", str(head["name"]))
            picture._inline.docPr.set("descr", words)  # noqa: SLF001  no other way to an alt text
            first = cell.add_paragraph()
        run = first.add_run(str(head["name"]))
        run.bold = True
        first.paragraph_format.space_after = Pt(2)
        for detail in head["details"]:
            paragraph = cell.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(0)
            _quiet(paragraph.add_run(str(detail)))

    def _add_opening(self) -> None:
        from docx.shared import Mm

        dateline = self._paper.add_paragraph()
        dateline.paragraph_format.space_before = Mm(8)
        _quiet(dateline.add_run(str(self._values["dateline"])), size=10.5)
        self._paper.add_paragraph(str(self._values["title"]), style="Title")

    def _add_part(self, kind: str, text: str) -> None:
        paragraph = self._paper.add_paragraph(style=_STYLES[kind])
        run = paragraph.add_run(text)
        if kind == "sign":
            run.bold = True
            self._add_signing(paragraph)

    def _add_signing(self, words: Paragraph) -> None:
        """Add the places for a signature and a date below the words, on the same page."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        from docx.shared import Mm, Pt

        words.paragraph_format.keep_with_next = True
        words.paragraph_format.space_before = Mm(5)
        table = self._paper.add_table(rows=1, cols=2)
        for cell, name in zip(table.rows[0].cells, ("sign_here", "sign_date"), strict=True):
            (paragraph,) = cell.paragraphs
            paragraph.paragraph_format.space_before = Mm(13)
            paragraph.paragraph_format.space_after = Pt(4)
            border = OxmlElement("w:pBdr")
            top = OxmlElement("w:top")
            for key, value in (("val", "single"), ("sz", "4"), ("space", "3"), ("color", _QUIET)):
                top.set(qn(f"w:{key}"), value)
            border.append(top)
            properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
            properties.insert_element_before(border, "w:shd", "w:spacing", "w:ind", "w:jc", "w:rPr")
            _quiet(paragraph.add_run(str(self._labels[name])))

    def _add_foot(self) -> None:
        """Write the practice, the number of the release, and the page below each page."""
        from docx.enum.text import WD_TAB_ALIGNMENT
        from docx.shared import Mm

        (section,) = self._paper.sections
        (line,) = section.footer.paragraphs
        line.paragraph_format.tab_stops.add_tab_stop(Mm(160), WD_TAB_ALIGNMENT.RIGHT)
        release = str(self._values["release"])
        number = str(self._labels["release"]).replace("{number}", release) if release else ""
        words = ", ".join(part for part in (str(self._values["head"]["name"]), number) if part)
        _quiet(line.add_run(f"{words}\t"))
        before, _, rest = str(self._labels["page"]).partition("{page}")
        between, _, after = rest.partition("{pages}")
        for text, code in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
            _quiet(line.add_run(text))
            if code:
                _add_field(line, code)


def _add_field(line: Paragraph, code: str) -> None:
    """Add a figure that Word counts itself."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", "instruction", "end"):
        run = line.add_run()
        _quiet(run)
        if kind == "instruction":
            element = OxmlElement("w:instrText")
            element.text = code
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)  # noqa: SLF001  fields have no other way in


def _quiet(run: Any, size: float = 8.5) -> None:
    from docx.shared import Pt

    run.font.size, run.font.color.rgb = Pt(size), _colour(_QUIET)


def _colour(figures: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(figures)
