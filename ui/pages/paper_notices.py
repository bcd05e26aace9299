"""What pages say of papers that were printed, and the buttons for a receipt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.printing import has_printer
from ui.widgets.banner import Notice, Remedy


def receipt_remedies() -> tuple[Remedy, ...]:
    """Return the buttons that let a receipt out: on paper where there is a printer."""
    save = Remedy("receipt", QCoreApplication.translate("paper_notices", "Save the receipt …"))
    if not has_printer():
        return (save,)
    return Remedy("print", QCoreApplication.translate("paper_notices", "Print the receipt …")), save


def printed_notice(*, printed: bool) -> Notice:
    """Return whether a paper went to the printer."""
    if printed:
        first = QCoreApplication.translate("paper_notices", "It went to the printer.")
        rest = QCoreApplication.translate("paper_notices", "It is in the register.")
        return Notice("ok", first, rest, dismissable=True)
    first = QCoreApplication.translate("paper_notices", "Nothing was printed.")
    rest = QCoreApplication.translate("paper_notices", "The register says that it was broken off.")
    return Notice("info", first, rest, dismissable=True)
