"""Puts rendered pages on paper, with the printer that the coach chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


def has_printer() -> bool:
    """Whether this computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def offer_print(action: QAction, words: str) -> None:
    """Offer printing in a menu; where there is no printer it is off, and says why."""
    there = has_printer()
    why = QCoreApplication.translate("Printing", "{} (this computer knows no printer)")
    action.setText(words if there else why.format(words))
    action.setEnabled(there)


def print_pages(
    over: QWidget,
    pages: Sequence[bytes],
    printed: Callable[[], None],
    *,
    allowed: Callable[[], bool] | None = None,
    dropped: Callable[[], None] | None = None,
) -> None:
    """Ask which printer, over a widget; call `printed` when the pages were sent there.

    `pages` are pictures of A4 pages, PNG. `allowed` is asked before the first page; `dropped` is
    called when nothing went to a printer.
    """
    printer = a4_printer()
    dialog = QPrintDialog(printer, over)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)  # paper only
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def send() -> None:
        if (allowed is None or allowed()) and paint_pages(printer, pages):
            printed()
        elif dropped is not None:
            dropped()

    dialog.accepted.connect(send)
    if dropped is not None:
        dialog.rejected.connect(dropped)
    QDialog.open(dialog)  # its own `open` wants a slot as text


def a4_printer() -> QPrinter:
    """Return a printer that takes A4 to its edges: the pages have margins of their own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    upright = QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF()))
    return printer


def paint_pages(printer: QPrinter, pages: Sequence[bytes]) -> bool:
    """Send pages to a printer; return whether it took them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        image = QImage.fromData(page)
        room = QRectF(painter.viewport())
        fitting = image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(0, 0, fitting.width(), fitting.height()), image)
    return painter.end()
