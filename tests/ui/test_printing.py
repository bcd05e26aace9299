"""Pages reach the paper whole."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from ui.printing import a4_printer, offer_print, paint_pages


def page(colour):
    image = QImage(248, 351, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def test_every_page_fills_a_sheet_of_a4(qapp, tmp_path):
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "blad.pdf"))
    assert paint_pages(printer, [page("red"), page("blue")])
    document = QPdfDocument()
    document.load(str(tmp_path / "blad.pdf"))
    assert document.pageCount() == 2
    assert abs(document.pagePointSize(0).height() - 842) < 2
    for number, colour in enumerate(("red", "blue")):
        sheet = document.render(number, document.pagePointSize(number).toSize())
        for x, y in ((4, 4), (sheet.width() - 5, sheet.height() - 8)):
            seen = sheet.pixelColor(x, y)
            assert seen.hue() == QColor(colour).hue()
            assert seen.saturation() > 250
    document.close()


def test_without_a_printer_the_menu_says_why_it_cannot_print(qapp, monkeypatch):
    action = QAction("Print …")
    known = []
    monkeypatch.setattr("ui.printing.has_printer", lambda: bool(known))
    offer_print(action, "Print …")
    assert (action.isEnabled(), action.text()) == (
        False,
        "Print … (this computer knows no printer)",
    )
    known.append("HP in the hall")
    offer_print(action, "Print …")
    assert (action.isEnabled(), action.text()) == (True, "Print …")
