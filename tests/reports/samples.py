"""Documents of an invented teacher, one of each kind."""

from datetime import date

from beeldcoach.services.documents import (
    Approval,
    Bullets,
    ConsentLine,
    ConsentReceipt,
    ErasedFilm,
    ErasureProof,
    Facts,
    KeyLine,
    KeyLines,
    KeySheet,
    LedgerState,
    Notice,
    Paragraph,
    PersonFile,
    Quote,
    RecoverySheet,
    RegisterPrint,
    RegisterRow,
    ReportDocument,
    Run,
    ScaleFigure,
    ScalePoint,
    Section,
    Table,
    paragraphs,
)
from beeldcoach.services.release_mark import ReleaseMark

HEAD = "9f2c4a7d10be83556c01f7e2aa94d3b85e6f7081c2d3948576a1b0c9d8e7f605"
KEY = ("7K2M", "Q4TP", "9XRD", "A0ZW", "HN53", "VJ8E", "3CYB", "T6QM")
MARK = ReleaseMark("2026-014", "Stichting De Meander", date(2026, 11, 30))
SIGNATURE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90">'
    b'<path d="M10 60 C40 0 60 10 45 60 C90 30 100 45 290 35" fill="none" stroke="#14213d"/></svg>'
)
SCALE = ScaleFigure(
    points=(
        ScalePoint("intake", 4),
        ScalePoint("film 1", 5.5),
        ScalePoint("afsluiting", 7),
    ),
    alt="Lijngrafiek. Intake 4, film 1 5,5, afsluiting 7. Het doel was 7.",
    caption="Peters eigen cijfer voor zijn leerwens, van 0 tot 10.",
    goal=7,
    goal_label="doel",
)


def report(
    title="Wachten, zodat meer kinderen meedoen",
    extra: tuple[Section, ...] = (),
    released: ReleaseMark | None = None,
    language="nl",
) -> ReportDocument:
    return ReportDocument(
        language,
        date(2026, 11, 27),
        title,
        "Peter Hoekstra, groep 7, Prinses Amaliaschool",
        (
            Section("Opdracht en kader", (Facts((("Opdrachtgever", "Stichting De Meander"),)),)),
            Section(
                "Ontwikkeling",
                (
                    Paragraph(
                        (Run("Peter wacht "), Run("bijna elke", italic=True), Run(" vraag."))
                    ),
                    SCALE,
                    Table(("Wat zichtbaar werd", "Start"), (("Wacht drie tellen", "niet"),)),
                ),
                changed=True,
            ),
            Section("In eigen woorden", (Quote("Nu zie ik dat er van alles gebeurt.", "Peter"),)),
            Section("Kwaliteiten", (Bullets(("Kijkt met plezier", "Durft stil te zijn")),)),
            Section("Verklaring", (Notice("Dit verslag is geen beoordeling."),)),
            Section(
                "Akkoord",
                (
                    Approval("Peter Hoekstra", "leerkracht", "Ik ga akkoord.", date(2026, 11, 27)),
                    Approval("Marijke van der Laan", "beeldcoach", signature="handtekening"),
                ),
            ),
            *extra,
        ),
        author="Marijke van der Laan",
        draft=None if released else 4,
        released=released,
    )


def saying(text: str) -> ReportDocument:
    """Return a report with one paragraph more, at its end."""
    return report(extra=(Section("Nog iets", paragraphs(text)),))


def sheet() -> RecoverySheet:
    return RecoverySheet("nl", date(2026, 9, 1), "Kluis van Marijke", KEY)


def receipt(**changes) -> ConsentReceipt:
    values = {
        "language": "nl",
        "day": date(2026, 9, 4),
        "kind": "consent",
        "giver": "Peter Hoekstra",
        "capacity": "voor zichzelf, als gefilmde leerkracht",
        "lines": (
            ConsentLine("Verslag", "eindverslag", "Stichting De Meander", answer="Ja"),
            ConsentLine("Scholing", "fragment 3", "Beeldcoaches Noord", "zonder geluid", "Nee"),
        ),
        "text_read": "Je mag op elk onderdeel nee zeggen.\nDat heeft geen gevolgen.",
        "text_version": "2026-08",
        "text_language": "nl",
        "text_language_name": "Nederlands",
        "how": "signature",
        "ledger": LedgerState(47, HEAD),
        "contact": "Marijke van der Laan",
        "number": "T-0012",
        "valid_until": date(2027, 8, 31),
        "signature": "handtekening",
    }
    return ConsentReceipt(**{**values, **changes})


def register() -> RegisterPrint:
    row = RegisterRow(date(2026, 11, 30), "Eindverslag", "Stichting De Meander", "T-0012", "14")
    forced = RegisterRow(date(2026, 12, 1), "Fragment", "Rechtbank", "bevel", "15", forced=True)
    return RegisterPrint(
        "nl", date(2026, 12, 1), "Peter Hoekstra", (row, forced), LedgerState(61, HEAD)
    )


def person_file() -> PersonFile:
    """Return the file of a teacher, with each kind of block."""
    sections = (
        Section("Wie je bent", (Facts((("Naam", "Peter Hoekstra"),)),)),
        Section("Intake", (Paragraph((Run("Waarom nu?", bold=True),)), *paragraphs("Meer rust."))),
        Section("Doelen", (Bullets(("Ik wacht drie tellen",)),)),
        Section("Films", (Table(("Film", "Lengte"), (("film 1", "2 min 5 s"),)),)),
    )
    return PersonFile(
        "nl",
        date(2026, 12, 1),
        "Peter Hoekstra",
        "Peter Hoekstra",
        sections,
        LedgerState(61, HEAD),
        "Marijke van der Laan",
        MARK,
    )


def erasure_proof(**changes) -> ErasureProof:
    values = {
        "language": "nl",
        "day": date(2026, 12, 1),
        "subject": "Peter Hoekstra",
        "number": "71",
        "what": "Deze films zijn gewist uit de kluis van je coach.",
        "facts": (("Gewist op", "1 december 2026"), ("Waarom", "De tijd is voorbij")),
        "films": (ErasedFilm("1", date(2026, 9, 8), HEAD), ErasedFilm("2", date(2026, 9, 9), HEAD)),
        "goes": ("3 stilstaande beelden",),
        "stays": ("In het register: dat het gewist is",),
        "copies": "USB-schijf *thuis*",
        "backups": ("blauwe schijf (2 november 2026)",),
        "outside": ("film 1, aan De Wilgen, op 3 november 2026 (nummer 40): niet teruggevraagd",),
        "ledger": LedgerState(71, HEAD),
    }
    return ErasureProof(**{**values, **changes})


def key_sheet():
    play = KeyLines(
        "Afspelen", (KeyLine(("Spatie",), "Afspelen of pauze"), KeyLine(("[", "]"), "Begin"))
    )
    codes = (KeyLine(("1",), "aankijken"), KeyLine(("Q",), "*initiatief* #kind"))
    return KeySheet("nl", date(2026, 11, 30), (play,), "Basiscommunicatie", codes)


EACH = (
    report(),
    report(released=MARK),
    sheet(),
    receipt(),
    register(),
    person_file(),
    erasure_proof(),
    key_sheet(),
)
FILES = {"handtekening": SIGNATURE}
