"""The gate's checks in plain words: what was looked at, what it rests on, how to mend it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from beeldcoach.domain.consent import State
from beeldcoach.domain.release import Ground, Remedy
from ui import i18n
from ui.viewmodels import release_film_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from beeldcoach.domain.release import Check
    from ui.i18n import Language


@dataclass(frozen=True, slots=True)
class Said:
    """A check in words: what, and the ground below it."""

    what: str
    ground: str


@dataclass(frozen=True, slots=True)
class About:
    """Whom the sentences are about."""

    name: str  # the teacher's first name
    recipient: str
    language: Language
    today: date


_PASSED: dict[Ground, tuple[object, object]] = {
    **release_film_words.PASSED,
    Ground.CONSENT: (
        QT_TRANSLATE_NOOP("release_words", "{name} gave consent in writing"),
        QT_TRANSLATE_NOOP("release_words", "given on {on}, {until}"),
    ),
    Ground.SEEN: (
        QT_TRANSLATE_NOOP("release_words", "{name} has seen exactly this version"),
        QT_TRANSLATE_NOOP("release_words", "agreed on {on}; nothing was changed since"),
    ),
    Ground.FINAL: (
        QT_TRANSLATE_NOOP("release_words", "Every part that goes out was approved"),
        QT_TRANSLATE_NOOP("release_words", "approved in exactly these words"),
    ),
    Ground.AT_END: (
        QT_TRANSLATE_NOOP("release_words", "The trajectory is closed"),
        QT_TRANSLATE_NOOP("release_words", "closed on {on}"),
    ),
    Ground.NO_PUPIL_NAMES: (
        QT_TRANSLATE_NOOP("release_words", "There are no names of pupils in it"),
        QT_TRANSLATE_NOOP("release_words", "compared with the names that the intake holds"),
    ),
    Ground.AGREEMENT: (
        QT_TRANSLATE_NOOP("release_words", "The coaching agreement allows it"),
        QT_TRANSLATE_NOOP("release_words", "a report for the board after the teacher agrees"),
    ),
    Ground.MATERIAL: (
        QT_TRANSLATE_NOOP("release_words", "There is an approved report"),
        QT_TRANSLATE_NOOP("release_words", "only what {name} approved goes out"),
    ),
    Ground.RECIPIENT: (
        QT_TRANSLATE_NOOP("release_words", "The recipient is known by name"),
        QT_TRANSLATE_NOOP("release_words", "{recipient}"),
    ),
    Ground.NO_NAMES: (
        QT_TRANSLATE_NOOP("release_words", "Nobody is named in it"),
        QT_TRANSLATE_NOOP("release_words", "compared with all people and schools that you know"),
    ),
    Ground.NO_OTHERS: (
        QT_TRANSLATE_NOOP("release_words", "Nobody else is named in it"),
        QT_TRANSLATE_NOOP("release_words", "the consent of {name} speaks for {name} only"),
    ),
    Ground.OWN: (
        QT_TRANSLATE_NOOP("release_words", "This is about {name}, and for {name}"),
        QT_TRANSLATE_NOOP("release_words", "for that no consent of {name} is needed"),
    ),
    Ground.GUARDIAN: (
        QT_TRANSLATE_NOOP("release_words", "{recipient} decides for {name}"),
        QT_TRANSLATE_NOOP("release_words", "with authority, and {name} is not sixteen yet"),
    ),
    Ground.AGE: (
        QT_TRANSLATE_NOOP("release_words", "The age of {name} is known"),
        QT_TRANSLATE_NOOP("release_words", "from sixteen on a pupil decides"),
    ),
    Ground.IDENTITY: (
        QT_TRANSLATE_NOOP("release_words", "You know for sure that this is {recipient}"),
        QT_TRANSLATE_NOOP("release_words", "you said so just now"),
    ),
}

_FAILED: dict[Ground, tuple[object, object]] = {
    **release_film_words.FAILED,
    Ground.MATERIAL: (
        QT_TRANSLATE_NOOP("release_words", "There is no approved report yet"),
        QT_TRANSLATE_NOOP("release_words", "write it, and let {name} approve its parts"),
    ),
    Ground.NEVER: (
        QT_TRANSLATE_NOOP(
            "release_words", "For an assessment or a personnel file nothing is ever released"
        ),
        QT_TRANSLATE_NOOP("release_words", "whatever was signed; coaching must stay safe"),
    ),
    Ground.NO_ROW: (
        QT_TRANSLATE_NOOP("release_words", "The rules let this out to nobody for this purpose"),
        QT_TRANSLATE_NOOP("release_words", "it stays in the vault; choose another use or part"),
    ),
    Ground.INTERIM: (
        QT_TRANSLATE_NOOP("release_words", "An interim report in writing never goes to the board"),
        QT_TRANSLATE_NOOP(
            "release_words", "possible: orally when {name} agrees, or the report after closing"
        ),
    ),
    Ground.AGREEMENT: (
        QT_TRANSLATE_NOOP("release_words", "The coaching agreement names no report to the board"),
        QT_TRANSLATE_NOOP("release_words", "{name} asked for this trajectory and gets the report"),
    ),
    Ground.AT_END: (
        QT_TRANSLATE_NOOP("release_words", "The trajectory is not closed yet"),
        QT_TRANSLATE_NOOP("release_words", "the board only gets the report of the whole"),
    ),
    Ground.FINAL: (
        QT_TRANSLATE_NOOP("release_words", "Not every part of the report is approved"),
        QT_TRANSLATE_NOOP("release_words", "{name} approves it part by part"),
    ),
    Ground.NO_PUPIL_NAMES: (
        QT_TRANSLATE_NOOP("release_words", "Names of pupils stand in it: {names}"),
        QT_TRANSLATE_NOOP("release_words", "write a letter instead, such as A"),
    ),
    Ground.NO_NAMES: (
        QT_TRANSLATE_NOOP("release_words", "Names stand in it: {found}"),
        QT_TRANSLATE_NOOP("release_words", "a paper without consent names nobody and no school"),
    ),
    Ground.NO_OTHERS: (
        QT_TRANSLATE_NOOP("release_words", "Others are named in it too: {found}"),
        QT_TRANSLATE_NOOP("release_words", "the consent of {name} does not speak for them"),
    ),
    Ground.RECIPIENT: (
        QT_TRANSLATE_NOOP("release_words", "The recipient has no name yet"),
        QT_TRANSLATE_NOOP("release_words", "fill in the board of the school"),
    ),
    Ground.OWN: (
        QT_TRANSLATE_NOOP("release_words", "This is for {name} only"),
        QT_TRANSLATE_NOOP("release_words", "choose {name} as the recipient"),
    ),
    Ground.GUARDIAN: (
        QT_TRANSLATE_NOOP("release_words", "{name} is not sixteen yet: a guardian decides"),
        QT_TRANSLATE_NOOP("release_words", "choose a guardian with authority as the recipient"),
    ),
    Ground.AGE: (
        QT_TRANSLATE_NOOP("release_words", "The birthday of {name} is not known"),
        QT_TRANSLATE_NOOP(
            "release_words", "until sixteen a guardian decides: fill in the birthday first"
        ),
    ),
    Ground.IDENTITY: (
        QT_TRANSLATE_NOOP("release_words", "It is not sure yet that this is {recipient}"),
        QT_TRANSLATE_NOOP(
            "release_words", "look at an identity card, or know each other in person"
        ),
    ),
}

_UNSEEN = (
    QT_TRANSLATE_NOOP("release_words", "{name} has not seen this version yet"),
    QT_TRANSLATE_NOOP("release_words", "the report goes out only in words that {name} has read"),
)
_CHANGED = (
    QT_TRANSLATE_NOOP("release_words", "The report was changed after {name} agreed"),
    QT_TRANSLATE_NOOP("release_words", "agreed on {on}; let {name} read the new version"),
)

_UNMADE = (
    QT_TRANSLATE_NOOP("release_words", "There is no unrecognisable copy of exactly this yet"),
    QT_TRANSLATE_NOOP("release_words", "make it, see all of it, and sign it off"),
)

_NOBODY = (
    QT_TRANSLATE_NOOP("release_words", "Nobody else can be recognised in it, as you see it"),
    QT_TRANSLATE_NOOP("release_words", "you said so on {on}; nobody was asked"),
)
_HIDDEN = (
    QT_TRANSLATE_NOOP("release_words", "Nobody can be recognised in it any more"),
    QT_TRANSLATE_NOOP("release_words", "you saw all of the copy and signed it off"),
)
_OTHERS = (Ground.OTHERS, Ground.OTHERS_WRITTEN)

_UNWRITTEN = (
    QT_TRANSLATE_NOOP("release_words", "There is nothing in this letter yet"),
    QT_TRANSLATE_NOOP("release_words", "write it first, or fill it in anew"),
)

_SAID = (
    QT_TRANSLATE_NOOP("release_words", "{name} gave consent orally"),
    QT_TRANSLATE_NOOP("release_words", "given on {on}, {until}; for this an oral yes is enough"),
)
_TO_SAY = QT_TRANSLATE_NOOP("release_words", "an oral yes is enough")

_CONSENT: dict[State, tuple[object, object]] = {
    State.NONE: (
        QT_TRANSLATE_NOOP("release_words", "{name} has not been asked about this yet"),
        QT_TRANSLATE_NOOP("release_words", "it needs a yes in writing"),
    ),
    State.REFUSED: (
        QT_TRANSLATE_NOOP("release_words", "{name} said no to this"),
        QT_TRANSLATE_NOOP("release_words", "on {on}; only {name} can change that"),
    ),
    State.WITHDRAWN: (
        QT_TRANSLATE_NOOP("release_words", "{name} withdrew the consent"),
        QT_TRANSLATE_NOOP("release_words", "on {on}; only {name} can give it again"),
    ),
    State.EXPIRED: (
        QT_TRANSLATE_NOOP("release_words", "The consent of {name} has ended"),
        QT_TRANSLATE_NOOP("release_words", "given on {on}, {until}"),
    ),
    State.UNPROVEN: (
        QT_TRANSLATE_NOOP("release_words", "The signature of {name} is missing or does not match"),
        QT_TRANSLATE_NOOP("release_words", "given on {on}; without its evidence it does not count"),
    ),
    State.ORAL: (
        QT_TRANSLATE_NOOP("release_words", "{name} said yes, but the signature is missing"),
        QT_TRANSLATE_NOOP("release_words", "conversation of {on}; orally is not enough here"),
    ),
    State.WRITTEN: _PASSED[Ground.CONSENT],
}

_NOT_THERE = {Remedy.NONE: _UNWRITTEN, Remedy.MAKE_UNRECOGNISABLE: _UNMADE}

_UNTIL = QT_TRANSLATE_NOOP("release_words", "valid until {date}")
_NO_END = QT_TRANSLATE_NOOP("release_words", "without an end date")

_REMEDIES: dict[Remedy, object] = {
    Remedy.NONE: "",
    Remedy.RECORD_CONSENT: QT_TRANSLATE_NOOP("release_words", "Record consent …"),
    Remedy.OPEN_CLOSING: QT_TRANSLATE_NOOP("release_words", "Open the closing"),
    Remedy.OPEN_REPORT: QT_TRANSLATE_NOOP("release_words", "Open the report"),
    Remedy.CHOOSE_REPORT: QT_TRANSLATE_NOOP("release_words", "Choose the report"),
    Remedy.CHOOSE_PART: QT_TRANSLATE_NOOP("release_words", "Choose a fragment"),
    Remedy.LEAVE_NAMES_OUT: QT_TRANSLATE_NOOP("release_words", "Leave names out"),
    Remedy.SHOW_REPORT: QT_TRANSLATE_NOOP("release_words", "Let {name} read it"),
    Remedy.OPEN_AGREEMENT: QT_TRANSLATE_NOOP("release_words", "Open the agreement"),
    Remedy.OPEN_BASIS: QT_TRANSLATE_NOOP("release_words", "Record the basis …"),
    Remedy.OPEN_TABLE: QT_TRANSLATE_NOOP("release_words", "See who sits there …"),
    Remedy.ASK_OTHERS: QT_TRANSLATE_NOOP("release_words", "Say who is in it …"),
    Remedy.MAKE_UNRECOGNISABLE: QT_TRANSLATE_NOOP("release_words", "Make unrecognisable …"),
    Remedy.SHOW_ONLY: QT_TRANSLATE_NOOP("release_words", "Show it only"),
    Remedy.RECORD_STATEMENT: QT_TRANSLATE_NOOP("release_words", "Record the promise …"),
    Remedy.RECORD_TALK: QT_TRANSLATE_NOOP("release_words", "Record the talk …"),
    Remedy.BREAK_GLASS: QT_TRANSLATE_NOOP("release_words", "Break glass …"),
    Remedy.CHECK_IDENTITY: QT_TRANSLATE_NOOP("release_words", "Check who it is …"),
}
_SIGN = QT_TRANSLATE_NOOP("release_words", "Let {name} sign …")
_WHO = QT_TRANSLATE_NOOP("release_words", "Who is in it …")
_ANSWERS = QT_TRANSLATE_NOOP("release_words", "Record the answer …")
_ALONE = "{what}."
_AND_ONE = QT_TRANSLATE_NOOP("release_words", "{what}, and one other thing is in the way.")
_AND_MORE = QT_TRANSLATE_NOOP("release_words", "{what}, and {count} other things are in the way.")
_UNCHANGED = QT_TRANSLATE_NOOP("release_words", "Nothing was sent and nothing was changed.")
_TALK = QT_TRANSLATE_NOOP("release_words", "Talk with {name} …")


def said(check: Check, about: About) -> Said:
    """Return a check in words."""
    what, ground = _sentences(check)
    if check.until:
        day = i18n.date_text(check.until, about.language, today=about.today)
        until = _tr(_UNTIL).format(date=day)
    else:
        until = _tr(_NO_END)
    fields = {
        "name": about.name,
        "recipient": about.recipient,
        "on": i18n.date_text(check.on, about.language, today=about.today) if check.on else "",
        "today": i18n.date_text(about.today, about.language),
        "until": until,
        "names": ", ".join(name.title() for name in check.names),
        "found": ", ".join(check.names),
    }
    return Said(_tr(what).format(**fields), _tr(ground).format(**fields))


def remedy_text(check: Check, about: About) -> str:
    """Return what stands on the button that mends it; empty where nothing can be done."""
    if check.ok:
        return ""
    text = _REMEDIES[check.remedy]
    if check.remedy is Remedy.ASK_OTHERS and check.names:
        text = _ANSWERS
    if check.remedy is Remedy.RECORD_CONSENT:
        talk = {State.ORAL: _SIGN, State.REFUSED: _TALK, State.WITHDRAWN: _TALK}
        text = talk.get(check.state or State.NONE, text)
    return _tr(text).format(name=about.name) if text else ""


def also_text(check: Check, about: About) -> str:
    """Return what stands on the button of another way to mend it, or to say it anew."""
    others = check.ground in {Ground.OTHERS, Ground.NO_OTHERS}
    if check.ok and check.ground in _OTHERS and check.on:  # what the coach said can be mended
        return _tr(_WHO)
    if check.ok or not others or check.remedy is not Remedy.MAKE_UNRECOGNISABLE:
        return ""
    return _tr(_ANSWERS if check.ground is Ground.OTHERS and check.names else _WHO)


def ask_others(check: Check) -> Check:
    """Return a check about whoever can be recognised, to be mended by what they answer."""
    return replace(check, remedy=Remedy.ASK_OTHERS)


def missing(checks: Iterable[Check], about: About) -> str:
    """Return in one sentence what is missing, and that nothing happened."""
    crosses = [said(check, about).what for check in checks if not check.ok]
    if not crosses:
        return _tr(_UNCHANGED)
    texts = {1: _ALONE, 2: _AND_ONE}
    text = _tr(texts.get(len(crosses), _AND_MORE))
    first = text.format(what=crosses[0], count=len(crosses) - 1)
    return f"{first} {_tr(_UNCHANGED)}"


def _passed(check: Check) -> tuple[object, object]:
    """Return what is said of a tick; of nobody in the picture it is not said that all agreed."""
    if check.ground in _OTHERS and not check.count:
        return _NOBODY if check.on else _HIDDEN
    if check.ground is Ground.CONSENT and check.state is State.ORAL:
        return _SAID
    return _PASSED[check.ground]


def _sentences(check: Check) -> tuple[object, object]:
    if check.ok:
        return _passed(check)
    if check.ground is Ground.CONSENT:
        what, ground = _CONSENT[check.state or State.NONE]
        unasked = check.state in (None, State.NONE)
        return (what, _TO_SAY) if check.orally and unasked else (what, ground)
    if check.ground is Ground.SEEN:
        return _CHANGED if check.on else _UNSEEN
    if check.ground is Ground.MATERIAL:
        return _NOT_THERE.get(check.remedy, _FAILED[Ground.MATERIAL])
    return _others(check) or _FAILED[check.ground]


def _others(check: Check) -> tuple[object, object] | None:
    """Return who in the picture is missing, or that nobody said who is in it."""
    ground = release_film_words.MISSING_GROUNDS.get(check.ground)
    if ground is None or (check.count and not check.names):
        return None
    if check.names:
        return release_film_words.MISSING, ground
    return release_film_words.NOT_SAID, _FAILED[check.ground][1]


def _tr(text: object) -> str:
    return QCoreApplication.translate("release_words", str(text))  # marked where it is written
