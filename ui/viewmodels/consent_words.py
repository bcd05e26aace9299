"""How consents and lines of the ledger are said, in words and glyphs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.consent import Condition, Purpose, State
from beeldcoach.domain.ledger import EntryKind
from ui import i18n

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from beeldcoach.services.consent_people import FragmentChoice
    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage, LedgerLine
    from beeldcoach.services.documents import ConsentLine
    from beeldcoach.services.ledger_lines import LedgerRow
    from beeldcoach.services.paper_forms import WaitingForm
    from ui.i18n import Language

NEEDS_WRITTEN = frozenset(
    (
        Purpose.REPORT_TO_BOARD,
        Purpose.SUPERVISION,
        Purpose.THIRD_PARTY,
        Purpose.EDUCATION,
        Purpose.RESEARCH,
        Purpose.PUBLICATION,
        Purpose.IMAGE_PRODUCTION,
        Purpose.OTHER,
    )
)
"""The purposes for which a yes by word of mouth is not enough."""

NOTHING = "\u2013"  # where there is nothing to say

STANDING = frozenset((State.WRITTEN, State.ORAL, State.UNPROVEN))
"""The states of a yes that can be withdrawn."""


@dataclass(frozen=True, slots=True)
class Look:
    """A glyph and its colour, and the word that stands with it."""

    icon: str
    token: str
    word: str


_LOOKS: dict[str, tuple[str, str, object]] = {
    "always": ("ph.check", "ok", QT_TRANSLATE_NOOP("consent_words", "Always allowed")),
    "never": ("ph.prohibit", "ink2", QT_TRANSLATE_NOOP("consent_words", "Never possible")),
    State.NONE: ("ph.circle-dashed", "ink2", QT_TRANSLATE_NOOP("consent_words", "Not asked")),
    State.REFUSED: ("ph.x-circle", "bad", QT_TRANSLATE_NOOP("consent_words", "No")),
    State.WITHDRAWN: (
        "ph.arrow-bend-up-left",
        "bad",
        QT_TRANSLATE_NOOP("consent_words", "Withdrawn"),
    ),
    State.EXPIRED: ("ph.hourglass", "warn", QT_TRANSLATE_NOOP("consent_words", "Ended")),
    State.UNPROVEN: (
        "ph.warning-circle",
        "warn",
        QT_TRANSLATE_NOOP("consent_words", "Yes, not proven"),
    ),
    State.ORAL: ("ph.clock", "warn", QT_TRANSLATE_NOOP("consent_words", "Yes, orally")),
    State.WRITTEN: ("ph.check-circle", "ok", QT_TRANSLATE_NOOP("consent_words", "Yes, in writing")),
}

_LINES: dict[EntryKind, object] = {
    EntryKind.CONSENT_GIVEN: QT_TRANSLATE_NOOP("consent_words", "{name} says yes: {purpose}"),
    EntryKind.CONSENT_REFUSED: QT_TRANSLATE_NOOP("consent_words", "{name} says no: {purpose}"),
    EntryKind.CONSENT_WITHDRAWN: QT_TRANSLATE_NOOP("consent_words", "{name} withdraws: {purpose}"),
    EntryKind.REPORT_SEEN: QT_TRANSLATE_NOOP("consent_words", "{name} approves the report"),
    EntryKind.RELEASE_STARTED: QT_TRANSLATE_NOOP("consent_words", "Release begun: {purpose}"),
    EntryKind.RELEASE_DONE: QT_TRANSLATE_NOOP("consent_words", "Release completed"),
    EntryKind.RELEASE_ABORTED: QT_TRANSLATE_NOOP("consent_words", "Release broken off"),
    EntryKind.RELEASE_REFUSED: QT_TRANSLATE_NOOP("consent_words", "Release refused: {purpose}"),
    EntryKind.FILM_IMPORTED: QT_TRANSLATE_NOOP("consent_words", "Film put in the vault"),
    EntryKind.FILM_ERASED: QT_TRANSLATE_NOOP("consent_words", "Film erased from the vault"),
    EntryKind.SHOWN: QT_TRANSLATE_NOOP("consent_words", "Shown, nothing went out: {purpose}"),
    EntryKind.TALKED: QT_TRANSLATE_NOOP("consent_words", "Talked through beforehand: {purpose}"),
    EntryKind.STATEMENT: QT_TRANSLATE_NOOP(
        "consent_words", "{name} promises to keep copies private"
    ),
    EntryKind.ORAL_REPORT: QT_TRANSLATE_NOOP("consent_words", "The board was told orally"),
    EntryKind.INFORMING: QT_TRANSLATE_NOOP(
        "consent_words", "Whether she may know of a release was decided"
    ),
    EntryKind.IN_VIEW_KNOWN: QT_TRANSLATE_NOOP("consent_words", "Who is in view was recorded"),
    EntryKind.HIDDEN_CHECKED: QT_TRANSLATE_NOOP("consent_words", "Unrecognisable copy looked at"),
    EntryKind.RECALL_ASKED: QT_TRANSLATE_NOOP("consent_words", "Asked back"),
    EntryKind.RECALL_ANSWERED: QT_TRANSLATE_NOOP("consent_words", "Answer to asking back"),
    EntryKind.TRAJECTORY_ERASED: QT_TRANSLATE_NOOP("consent_words", "Trajectory erased"),
    EntryKind.PERSON_ERASED: QT_TRANSLATE_NOOP("consent_words", "Everything about a person erased"),
    EntryKind.TEXTS_ERASED: QT_TRANSLATE_NOOP("consent_words", "Personal texts erased"),
    EntryKind.KEPT_LONGER: QT_TRANSLATE_NOOP("consent_words", "Kept longer, with new consent"),
    EntryKind.CLOCK_BACK: QT_TRANSLATE_NOOP("consent_words", "The clock was set back"),
    EntryKind.CLOCK_AHEAD: QT_TRANSLATE_NOOP("consent_words", "The clock jumped ahead"),
    EntryKind.INCIDENT: QT_TRANSLATE_NOOP("consent_words", "Incident recorded"),
    EntryKind.BACKUP_PURGED: QT_TRANSLATE_NOOP(
        "consent_words", "What was erased is gone from a backup"
    ),
    EntryKind.BACKUP_FORGOTTEN: QT_TRANSLATE_NOOP("consent_words", "Backup is no more"),
    EntryKind.RESTORED: QT_TRANSLATE_NOOP("consent_words", "Vault put back from a backup"),
    EntryKind.RESTORE_CHECKED: QT_TRANSLATE_NOOP(
        "consent_words", "What was withdrawn after the backup was looked into"
    ),
}

_REASONS: dict[str, object] = {
    "cancelled": QT_TRANSLATE_NOOP("consent_words", "you broke it off yourself"),
    "withdrawn": QT_TRANSLATE_NOOP("consent_words", "what allowed it was taken back"),
    "spent": QT_TRANSLATE_NOOP("consent_words", "its ten minutes were over"),
    "failed": QT_TRANSLATE_NOOP("consent_words", "it could not be written"),
    "left": QT_TRANSLATE_NOOP("consent_words", "the computer stopped before anything was out"),
}
_ABOUT: object = QT_TRANSLATE_NOOP("consent_words", "{words}: {thing}, for {purpose}")
_NUMBERED: object = QT_TRANSLATE_NOOP("consent_words", "{words} (no. {number})")
_RELEASES: dict[EntryKind, object] = {
    EntryKind.RELEASE_STARTED: QT_TRANSLATE_NOOP("consent_words", "Release begun"),
    EntryKind.RELEASE_DONE: QT_TRANSLATE_NOOP("consent_words", "Release completed"),
    EntryKind.RELEASE_ABORTED: QT_TRANSLATE_NOOP("consent_words", "Release broken off"),
    EntryKind.SHOWN: QT_TRANSLATE_NOOP("consent_words", "Shown, nothing went out"),
}
_ANSWERED = (EntryKind.CONSENT_GIVEN, EntryKind.CONSENT_REFUSED, EntryKind.CONSENT_WITHDRAWN)

_BROKEN_OFF: dict[str, object] = {
    "cancelled": QT_TRANSLATE_NOOP("consent_words", "Release broken off by you"),
    "withdrawn": QT_TRANSLATE_NOOP(
        "consent_words", "Release broken off: what allowed it was taken back"
    ),
    "spent": QT_TRANSLATE_NOOP("consent_words", "Release broken off: its ten minutes were over"),
}

_EVIDENCE: dict[str, object] = {
    "one": QT_TRANSLATE_NOOP("consent_words", "no of {names}, {date}"),
    "drawn": QT_TRANSLATE_NOOP("consent_words", "signature, {date}"),
    "scan": QT_TRANSLATE_NOOP("consent_words", "scan, {date}"),
    "": QT_TRANSLATE_NOOP("consent_words", "conversation, {date}"),
    "missing": QT_TRANSLATE_NOOP("consent_words", "signature is missing"),
    "broken": QT_TRANSLATE_NOOP("consent_words", "evidence does not match"),
    "paper": QT_TRANSLATE_NOOP("consent_words", "on paper, no scan, {date}"),
    "withdrawn": QT_TRANSLATE_NOOP("consent_words", "withdrawn, {date}"),
    "withdrawn_letter": QT_TRANSLATE_NOOP("consent_words", "withdrawn by letter, {date}"),
    "withdrawn_mail": QT_TRANSLATE_NOOP("consent_words", "withdrawn by e-mail, {date}"),
    "withdrawn_form": QT_TRANSLATE_NOOP("consent_words", "withdrawn on a form, {date}"),
}


_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60  # seconds
_SOMEBODY: object = QT_TRANSLATE_NOOP("consent_words", "Somebody")
_BY_HOW_MUCH: tuple[tuple[object, int], ...] = (  # the first of which there are two or more
    (QT_TRANSLATE_NOOP("consent_words", "{words}, by {count} days"), _DAY),
    (QT_TRANSLATE_NOOP("consent_words", "{words}, by {count} hours"), _HOUR),
    (QT_TRANSLATE_NOOP("consent_words", "{words}, by {count} minutes"), _MINUTE),
)

_AND: object = QT_TRANSLATE_NOOP("consent_words", "{0} and {1}")


_ONE_REFUSES: object = QT_TRANSLATE_NOOP("consent_words", "One guardian refuses")


_ASK_OWN: object = QT_TRANSLATE_NOOP("consent_words", "{name} was not asked in person yet")
_SAID: dict[bool, object] = {
    True: QT_TRANSLATE_NOOP("consent_words", "yes of {names}"),
    False: QT_TRANSLATE_NOOP("consent_words", "no of {names}"),
}
_SAID_ENDED: object = QT_TRANSLATE_NOOP("consent_words", "{said}: ended on {date}")


def _ended_text(row: ConsentRow, language: Language) -> str:
    """Return what guardians answered, and when that ended."""
    said = [
        _tr(_SAID[yes]).format(names=", ".join(names))
        for yes, names in ((True, row.agreed_by), (False, row.refused_by))
        if names
    ]
    day = i18n.short_date_text(row.ended_on, language) if row.ended_on else ""
    return _tr(_SAID_ENDED).format(said="; ".join(said), date=day)


def look_of(row: ConsentRow) -> Look:
    """Return glyph, colour and word of an answer."""
    if row.own:
        return Look("ph.circle-dashed", "warn", _tr(_ASK_OWN).format(name=row.own))
    if row.state is State.REFUSED and row.refused_by and row.agreed_by:
        return replace(look_of_state(row.state), word=_tr(_ONE_REFUSES))
    return look_of_state(row.state if row.rule == "ask" else row.rule)


def look_of_state(state: str) -> Look:
    """Return glyph, colour and word of a `State`, or of `always` and `never`."""
    icon, token, word = _LOOKS[state]
    return Look(icon, token, _tr(word))


def evidence_of(row: ConsentRow, language: Language) -> Look:
    """Return what an answer rests on, with its glyph if it has one."""
    if row.rule != "ask" or row.given_on is None:
        return Look("", "ink2", NOTHING)
    if row.own:
        icon = {"drawn": "ph.pen-nib", "scan": "ph.file-text"}.get(row.evidence_kind, "")
        return Look(icon, "ink2", _ended_text(row, language))
    icon, token, kind = _evidence(row)
    day = i18n.short_date_text(row.given_on, language)
    names = ", ".join(row.refused_by)
    return Look(icon, token, _tr(_EVIDENCE[kind]).format(date=day, names=names))


def _evidence(row: ConsentRow) -> tuple[str, str, str]:
    if row.state is State.WITHDRAWN:
        kind = f"withdrawn_{row.way}"
        return "", "ink2", kind if kind in _EVIDENCE else "withdrawn"
    if row.state is State.REFUSED and row.refused_by and row.agreed_by:
        return "", "ink2", "one"
    if row.state is State.UNPROVEN:
        return "ph.warning", "warn", "broken"
    if row.state is State.ORAL and row.purpose in NEEDS_WRITTEN:
        return "ph.warning", "warn", "missing"
    icon = {"drawn": "ph.pen-nib", "scan": "ph.file-text"}.get(row.evidence_kind, "")
    on_paper = "paper" if row.way == "paper" else ""
    return icon, "ink2", row.evidence_kind or on_paper


def needs_signature(row: ConsentRow) -> bool:
    """Whether it was answered yes by word of mouth, where that is not enough."""
    asked = row.rule == "ask" and not row.own
    return asked and row.state is State.ORAL and row.purpose in NEEDS_WRITTEN


def lacks_proof(row: ConsentRow) -> bool:
    """Whether a signature is to be asked for: there is none, or it does not match."""
    return needs_signature(row) or (row.rule == "ask" and row.state is State.UNPROVEN)


_OF_GUARDIANS: dict[EntryKind, object] = {
    EntryKind.CONSENT_GIVEN: QT_TRANSLATE_NOOP("consent_words", "Yes: {purpose}"),
    EntryKind.CONSENT_REFUSED: QT_TRANSLATE_NOOP("consent_words", "No: {purpose}"),
    EntryKind.CONSENT_WITHDRAWN: QT_TRANSLATE_NOOP("consent_words", "Withdrawn: {purpose}"),
}


_CONDITIONS: dict[Condition, object] = {
    Condition.HIDDEN: QT_TRANSLATE_NOOP("consent_words", "made unrecognisable"),
    Condition.NO_SOUND: QT_TRANSLATE_NOOP("consent_words", "without sound"),
    Condition.VIEW_ONLY: QT_TRANSLATE_NOOP("consent_words", "to look at only"),
    Condition.COACH_PRESENT: QT_TRANSLATE_NOOP("consent_words", "the coach is there"),
}
_CAPACITIES: dict[str, object] = {
    "self": QT_TRANSLATE_NOOP("consent_words", "{name} answers in person."),
    "other": QT_TRANSLATE_NOOP(
        "consent_words", "{name} can be seen in a film of {coachee} and answers for that."
    ),
    "guardian": QT_TRANSLATE_NOOP(
        "consent_words",
        "{name} is not sixteen yet: everyone with authority decides, and one no is a no. "
        "Ask {name} too.",
    ),
}


def condition_word(condition: Condition) -> str:
    """Return a condition in words."""
    return _tr(_CONDITIONS[condition])


def terms_text(terms: Iterable[Condition]) -> str:
    """Return conditions in words, one after the other."""
    return ", ".join(condition_word(condition) for condition in terms)


def what_text(row: ConsentRow) -> str:
    """Return what was answered about, with the conditions."""
    parts = (row.material_name, terms_text(row.terms), row.conditions)
    return ", ".join(part for part in parts if part)


def capacity_text(page: ConsentPage) -> str:
    """Return in which capacity it is answered, in a sentence."""
    capacity = "guardian" if page.guardians else "other" if page.giver_id else "self"
    coachee = page.coachee.split(" ", 1)[0]
    return _tr(_CAPACITIES[capacity]).format(name=page.first_name, coachee=coachee)


def together(page: ConsentPage) -> bool:
    """Whether more than one person answers, so that what is said of them is in the plural."""
    return len(page.guardians) > 1


def speakers(page: ConsentPage) -> str:
    """Return who answers, to speak of them by: the coachee, or who decides for a pupil."""
    return _listed([name.split(" ", 1)[0] for name in page.guardians] or [page.first_name])


def signers(page: ConsentPage) -> str:
    """Return who signs, in full."""
    return _listed(list(page.guardians) or [page.name])


def _listed(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return _tr(_AND).format(", ".join(names[:-1]), names[-1])


def line_text(line: LedgerLine, page: ConsentPage) -> str:
    """Return a line of the ledger in words."""
    if line.for_whom and line.kind in _OF_GUARDIANS:
        said = _tr(_OF_GUARDIANS[line.kind]).format(purpose=line.purpose_name.lower())
        return f"{said} ({_tr(_FOR).format(who=line.who, whom=line.for_whom)})"
    name = line.who or page.first_name
    if line.reason in _BROKEN_OFF:
        return _tr(_BROKEN_OFF[line.reason])
    said = _tr(_LINES[line.kind]).format(name=name, purpose=line.purpose_name.lower())
    if line.kind is EntryKind.ORAL_REPORT and line.subjects:
        return f"{said}: {' '.join(line.subjects.split())}"
    return said


_FOR = QT_TRANSLATE_NOOP("consent_words", "{who} for {whom}")


def entry_text(row: LedgerRow) -> str:
    """Return an entry of the whole ledger in words; of a clock that jumped, how far."""
    name = row.who or row.name or _tr(_SOMEBODY)
    if row.for_whom:
        name = _tr(_FOR).format(who=name, whom=row.for_whom)
    words = _tr(_LINES[row.kind]).format(name=name, purpose=row.purpose_name.lower())
    if row.kind in _RELEASES:
        return _release_text(row)
    if row.kind in _ANSWERED and row.thing:
        return f"{words}, {row.thing}"
    if row.release:
        words = _tr(_NUMBERED).format(words=words, number=row.release)
    if not row.seconds:
        return words
    fitting = (each for each in _BY_HOW_MUCH if row.seconds >= 2 * each[1])
    by, unit = next(fitting, _BY_HOW_MUCH[-1])
    return _tr(by).format(words=words, count=row.seconds // unit)


def fragment_words(one: FragmentChoice, *, titled: bool = False) -> str:
    """Return which fragment it is, and from when to when; its title is for the coach alone."""
    which = _tr(_FRAGMENT).format(one.number, one.film)
    if titled and one.title:
        return f"{which}: {one.title}"
    return f"{which}, {one.stretch}" if one.stretch else which


def coach_words(one: FragmentChoice) -> str:
    """Return a fragment as the coach chooses it: with its title, unless that names somebody."""
    return fragment_words(one, titled=not one.names)


_FRAGMENT: object = QT_TRANSLATE_NOOP("consent_words", "fragment {0} of film {1}")


def reason_text(reason: str) -> str:
    """Return why a release was broken off, in words; nothing where it is not known."""
    return _tr(_REASONS[reason]) if reason in _REASONS else ""


def _release_text(row: LedgerRow) -> str:
    """Return what went out or was shown, what for, and under which number."""
    words = _tr(_RELEASES[row.kind])
    if row.release:
        words = _tr(_NUMBERED).format(words=words, number=row.release)
    if row.thing:
        purpose = row.purpose_name[:1].lower() + row.purpose_name[1:]
        words = _tr(_ABOUT).format(words=words, thing=row.thing, purpose=purpose)
    return "\n".join(part for part in (words, reason_text(row.reason)) if part)


def day_text(day: date | None, language: Language) -> str:
    """Return a date with its year in short, or a dash."""
    return f"{i18n.short_date_text(day, language)} {day.year}" if day else NOTHING


def _tr(text: object) -> str:
    return QCoreApplication.translate("consent_words", str(text))  # marked where it is written


_PRINTED_ON: object = QT_TRANSLATE_NOOP(
    "consent_words", "Form printed on {}, waits for the signature"
)
_SAVED_ON: object = QT_TRANSLATE_NOOP("consent_words", "Form saved on {}, waits for the signature")


def form_text(form: WaitingForm, language: Language, today: date) -> str:
    """Return how long a form waits for its signature."""
    words = _tr(_PRINTED_ON if form.printed else _SAVED_ON)
    return words.format(i18n.date_text(form.made_on, language, today=today))


def form_line(line: ConsentLine) -> str:
    """Return what, for whom and under what is asked on a form."""
    return ", ".join(part for part in (line.material, line.recipient, line.conditions) if part)
