"""What happens in the demo film, and when: the one source for picture, sound and dossier."""

from dataclasses import asdict, dataclass

LENGTH_MS = 90_000
SPOKEN = frozenset({"naming", "question", "turn", "answer", "repeat", "proposal", "choice"})


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a viewer can see or hear; `by` is a seat such as "b2", or "teacher"."""

    start_ms: int
    end_ms: int
    by: str
    kind: str
    text: str

    @property
    def is_spoken(self) -> bool:
        """Whether a voice is heard."""
        return self.kind in SPOKEN


@dataclass(frozen=True, slots=True)
class Span:
    """A titled part of the film: a lesson phase, or a fragment worth looking back at."""

    start_ms: int
    end_ms: int
    title: str


SEATS = {"b0": "Jip", "b1": "Noor", "b2": "Sem", "b3": "Mila", "a3": "Aya"}

EVENTS = (
    Event(800, 4_400, "teacher", "naming", "Gisteren hebben we eerlijk gedeeld in twee helften."),
    Event(4_900, 7_200, "teacher", "question", "Wat is de helft van twintig?"),
    Event(7_200, 10_300, "teacher", "silence", "Wacht drie tellen en kijkt rond."),
    Event(8_700, 9_900, "b1", "initiative", "Noor steekt haar hand op."),
    Event(10_300, 11_100, "teacher", "turn", "Noor?"),
    Event(11_600, 13_500, "b1", "answer", "De helft van twintig is tien."),
    Event(13_500, 14_500, "teacher", "nod", "Knikt naar Noor."),
    Event(14_600, 16_900, "teacher", "repeat", "De helft van twintig is tien. Ja."),
    Event(17_200, 19_400, "teacher", "move", "Loopt naar het bord."),
    Event(
        19_600, 23_600, "teacher", "naming", "We knippen nu in vier gelijke stukken: vier kwarten."
    ),
    Event(24_200, 26_800, "teacher", "question", "Wat is een kwart van twintig?"),
    Event(26_800, 30_000, "teacher", "silence", "Wacht drie tellen, handen rustig, en kijkt rond."),
    Event(28_500, 29_700, "b2", "initiative", "Sem steekt zijn hand op."),
    Event(30_000, 31_200, "teacher", "turn", "Sem, zeg het maar."),
    Event(31_600, 33_900, "b2", "answer", "Vijf, want twintig gedeeld door vier."),
    Event(33_900, 34_900, "teacher", "nod", "Knikt naar Sem."),
    Event(35_000, 37_500, "teacher", "repeat", "Vijf, want twintig gedeeld door vier."),
    Event(38_400, 41_400, "teacher", "question", "Wie kan dat op een andere manier uitleggen?"),
    Event(41_400, 44_600, "teacher", "silence", "Wacht drie tellen en kijkt de hele klas rond."),
    Event(42_800, 43_900, "a3", "initiative", "Aya steekt haar hand op."),
    Event(43_500, 44_600, "b0", "initiative", "Jip steekt zijn hand op."),
    Event(44_600, 46_400, "teacher", "sharing_turns", "Wijst Aya en dan Jip aan."),
    Event(44_700, 46_400, "teacher", "turn", "Aya eerst, daarna Jip."),
    Event(46_800, 49_900, "a3", "answer", "Eerst de helft, en daarvan nog eens de helft."),
    Event(49_900, 50_900, "teacher", "nod", "Knikt naar Aya."),
    Event(51_000, 53_300, "teacher", "repeat", "De helft van de helft."),
    Event(53_900, 54_700, "teacher", "turn", "Jip?"),
    Event(55_100, 57_400, "b0", "answer", "Ik deelde twintig snoepjes uit."),
    Event(57_400, 58_300, "teacher", "nod", "Knikt naar Jip."),
    Event(58_400, 60_700, "teacher", "naming", "Jij maakte vier gelijke zakjes."),
    Event(61_000, 63_200, "teacher", "move", "Loopt naar de tafels."),
    Event(63_400, 66_600, "teacher", "proposal", "Zoek samen uit: een kwart van twaalf."),
    Event(67_000, 72_000, "class", "pair_talk", "De kinderen overleggen in tweetallen."),
    Event(68_000, 71_600, "teacher", "looking_round", "Loopt een stukje mee en kijkt rond."),
    Event(72_600, 74_600, "teacher", "question", "Wat hebben jullie gevonden?"),
    Event(74_600, 77_800, "teacher", "silence", "Wacht drie tellen."),
    Event(76_100, 77_400, "b3", "initiative", "Mila steekt haar hand op."),
    Event(77_800, 78_600, "teacher", "turn", "Mila?"),
    Event(79_000, 81_000, "b3", "answer", "Een kwart van twaalf is drie."),
    Event(81_000, 82_000, "teacher", "nod", "Knikt naar Mila."),
    Event(82_100, 84_200, "teacher", "repeat", "Een kwart van twaalf is drie."),
    Event(
        84_900, 88_400, "teacher", "choice", "Nu mag je kiezen: met blokjes of met een tekening."
    ),
)

PHASES = (
    Span(0, 17_000, "Terugblik"),
    Span(17_000, 61_000, "Instructie: een kwart van een aantal"),
    Span(61_000, 90_000, "Samen oefenen"),
)

FRAGMENTS = (
    Span(4_500, 17_000, "Ik begin met wat ze al weten"),
    Span(23_800, 37_800, "Ik wacht en dan komt Sem"),
    Span(38_000, 60_800, "Aya én Jip krijgen een beurt"),
    Span(63_200, 84_400, "Eerst samen praten, dan mijn vraag"),
)


def as_json() -> dict[str, object]:
    """Return the timeline as plain data; all times in film milliseconds."""
    return {
        "film": "demo_film.mp4",
        "length_ms": LENGTH_MS,
        "phases": [asdict(span) for span in PHASES],
        "fragments": [asdict(span) for span in FRAGMENTS],
        "events": [_event_json(event) for event in EVENTS],
    }


def _event_json(event: Event) -> dict[str, object]:
    who = event.by if event.by in {"teacher", "class"} else "pupil"
    row: dict[str, object] = {
        "start_ms": event.start_ms,
        "end_ms": event.end_ms,
        "who": who,
        "kind": event.kind,
        "text": event.text,
    }
    if event.by in SEATS:
        row["name"] = SEATS[event.by]
    return row
