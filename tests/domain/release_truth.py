"""The decision table in full, for `release_table.csv`: every purpose in every circumstance.

A line is one request. `seen_by_teacher` is what she must know beforehand: of a report that she saw
exactly this version, of an oral report its gist, of supervision that it is taken there, of another
purpose that it was talked about. Whatever has no column is as it should be: the agreement was
accepted, the recipient has a name, a copy for the teacher is encrypted and she signed to keep it
to herself, a consent ends within a year, who asks for access is who she says,
and her child was said to be in the film.
"""

import csv
import io
import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from beeldcoach.domain.consent import (
    Answer,
    Consent,
    ConsentLedger,
    Evidence,
    Given,
    Purpose,
    State,
)
from beeldcoach.domain.release import (
    Access,
    Facts,
    Filming,
    Material,
    Recipient,
    Recognisable,
    Request,
    When,
    decide,
)
from beeldcoach.domain.trajectory import Commissioner

COLUMNS = (
    "purpose", "material", "recipient", "commissioner", "agreed_with_board", "at_end",
    "seen_by_teacher", "teacher_consent", "others_agree", "unrecognisable", "decision",
)  # fmt: skip
TEACHER, OTHER, TRAJECTORY, CHILD = (UUID(int=number) for number in (1, 2, 3, 9))
TODAY = date(2026, 12, 1)
WHEN = When(datetime(2026, 12, 1, 9, tzinfo=UTC), TODAY, UUID(int=4))
DIGEST = "d" * 64
RECIPIENTS = {
    "teacher": Recipient(f"person:{TEACHER}", "the teacher"),
    "board": Recipient("board:5", "the school board"),
    "other": Recipient("person:6", "a named other"),
    "supervisor": Recipient("person:7", "the coach's supervisor"),
    "guardian": Recipient("person:8", "a guardian"),
    "coach": Recipient("coach", "the coach"),
}
PICTURES = ("film", "fragment", "still")
ALL = (*PICTURES, "annotations", "report")
USES: dict[Purpose, dict[str, tuple[str, ...]]] = {  # the materials by recipient
    Purpose.VIEW_OWN: {"teacher": (*ALL, "register")},
    Purpose.COPY_OWN: {"teacher": (*ALL, "register"), "other": ("film", "report")},
    Purpose.COACH_WORK: {"coach": ("film",)},
    Purpose.REPORT_TO_BOARD: {"board": ("report", "interim_report", *PICTURES)},
    Purpose.ORAL_INTERIM: {"board": ("course",)},
    Purpose.THIRD_PARTY: {"other": ALL, "board": (*PICTURES, "report")},
    Purpose.SUPERVISION: {"supervisor": ("film", "fragment")},
    Purpose.RESEARCH: {"other": ("fragment", "still", "report")},
    Purpose.PUBLICATION: {"other": ("fragment", "still", "report")},
    Purpose.EDUCATION: {"other": ("fragment", "still", "report")},
    Purpose.IMAGE_PRODUCTION: {"other": ("fragment", "still")},
    Purpose.OTHER: {"other": ("fragment", "still", "report")},
    Purpose.ASSESSMENT: {"board": ("film", "report")},
    Purpose.PERSONNEL_FILE: {"board": ("report",)},
    Purpose.DISMISSAL: {"board": ("report",)},
    Purpose.LEGAL_DUTY: {"other": ("film", "fragment")},
    Purpose.ACCESS_REQUEST: {"guardian": ("film", "fragment")},
    Purpose.BACKUP: {"coach": ("vault",)},
}
FLAGS = (False, True)


def table() -> str:
    """Return all lines as CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(lines())
    return out.getvalue()


def lines() -> Iterator[tuple[str, ...]]:
    """Yield the lines: the circumstances in the order of the columns, the gentlest last."""
    for purpose, by_recipient in USES.items():
        for recipient, materials in by_recipient.items():
            for material in materials:
                yield from _circumstances(purpose, material, recipient)


def _circumstances(purpose: Purpose, material: str, recipient: str) -> Iterator[tuple[str, ...]]:
    commissioners = (Commissioner.TEACHER, Commissioner.BOARD)
    each = itertools.product(commissioners, FLAGS, FLAGS, FLAGS, State, FLAGS, FLAGS)
    for commissioner, agreed, ended, seen, state, others, hidden in each:
        request = Request(
            TRAJECTORY,
            TEACHER,
            purpose,
            Material(material, "m", 1, DIGEST),
            RECIPIENTS[recipient],
        )
        nobody_named = others or hidden
        child = (CHILD,) if purpose is Purpose.ACCESS_REQUEST else ()
        facts = Facts(
            commissioner,
            agreed,
            TODAY if ended else None,
            final=True,
            seen_digests=frozenset({DIGEST} if seen else ()),
            seen_on=TODAY if seen else None,
            pupil_names=(),
            recipient_is_teacher=recipient == "teacher",
            access=Access(
                is_self=False,
                is_guardian=True,
                decides_herself=False,
                identity_checked=True,
                child=CHILD,
            ),
            others_named=() if nobody_named else ("somebody",),
            oral_interim_agreed=agreed,
            recognisable=Recognisable((OTHER, *child), complete=True, removed=hidden),
            filming=Filming(is_assessment=False, willing=True, accepted=True, basis=True),
            knows_on=TODAY if seen else None,
            bound_to_secrecy=True,
            statement_on=TODAY,
            encrypted=True,
        )
        ledger = consents(purpose, material, RECIPIENTS[recipient].key, state, others_agree=others)
        decision = decide(request, ledger, facts, WHEN).verdict
        words = ("yes" if flag else "no" for flag in (agreed, ended, seen))
        yield (
            purpose.value, material, recipient, commissioner.value, *words, state.value,
            "yes" if others else "no", "yes" if hidden else "no", decision.value,
        )  # fmt: skip


def consents(
    purpose: Purpose, material: str, recipient: str, state: State, *, others_agree: bool
) -> ConsentLedger:
    """Return a ledger in which the teacher's yes stands so, and the others' as said."""
    said = [(TEACHER, state)]
    if others_agree:
        said.append((OTHER, State.WRITTEN))
    made: list[Consent] = []
    proven: set[UUID] = set()
    for giver, stands in said:
        for answer, how, days in _HISTORIES[stands]:
            written = how is Given.WRITTEN
            consent = Consent(
                UUID(int=100 + len(made)),
                TRAJECTORY,
                giver,
                "self",
                answer,
                purpose,
                TODAY - timedelta(days=40),
                material,
                recipient,
                TODAY + timedelta(days=days),
                how,
                Evidence(UUID(int=7), "e", "drawn") if written else None,
                "1" if written else "",
                "nl" if written else "",
                len(made) + 1,
            )
            made.append(consent)
            if stands is not State.UNPROVEN:
                proven.add(consent.id)
    return ConsentLedger(made, frozenset(proven))


_HISTORIES: dict[State, tuple[tuple[Answer, Given, int], ...]] = {
    State.NONE: (),
    State.REFUSED: ((Answer.NO, Given.ORAL, 325),),
    State.WITHDRAWN: ((Answer.YES, Given.WRITTEN, 325), (Answer.WITHDRAWN, Given.ORAL, 325)),
    State.EXPIRED: ((Answer.YES, Given.WRITTEN, -1),),
    State.UNPROVEN: ((Answer.YES, Given.WRITTEN, 325),),
    State.ORAL: ((Answer.YES, Given.ORAL, 325),),
    State.WRITTEN: ((Answer.YES, Given.WRITTEN, 325),),
}


if __name__ == "__main__":
    print(table(), end="")
