"""Sheets of figures, made up."""

from beeldcoach.services.sheets import FigureSheet, Plot, PlotRow, SheetRow, SheetTable

BUDGET = SheetTable(
    ("Code", "Aantal", "Aandeel"),
    (
        SheetRow(("aankijken", "14", "–"), ("blauw", "", "")),  # noqa: RUF001
        SheetRow(("stilte na vraag", "8", "12,5%"), ("leisteen", "", ""), (None, None, 125)),
    ),
)
FILMS = SheetTable(
    ("Code", "Film 1", "Film 2"),
    (SheetRow(("aankijken", "2,0", "4,0"), ("blauw", "", ""), (None, 500, 1000)),),
)
MATRIX = SheetTable(
    ("", "aankijken", "niets", "Samen"),
    (
        SheetRow(("aankijken", "3", "1", "4"), ("blauw", "", "", "")),
        SheetRow(("niets", "0", "9", "9")),
        SheetRow(("Samen", "3", "10", "13")),
    ),
    is_matrix=True,
)
PLOT = Plot(
    60_000,
    (
        PlotRow("aankijken", "blauw", ((0, None), (30_000, None), (59_000, None))),
        PlotRow("rondkijken", "groen", ()),
        PlotRow("stilte na vraag", "leisteen", ((28_000, 36_000),)),
    ),
    (("start", 0, 20_000), ("instructie", 20_000, 60_000)),
)


def sheet(**changes):
    fields = {
        "language": "nl",
        "title": "Tijd per code",
        "about": ("Film 2, 19 november 2026, 26:40",),
        "tables": (BUDGET,),
    }
    return FigureSheet(**(fields | changes))
