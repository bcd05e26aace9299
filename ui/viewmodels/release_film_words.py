"""What the rows about film, and those of exception, say of each of their checks."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from beeldcoach.domain.release import Ground

PASSED: dict[Ground, tuple[object, object]] = {
    Ground.OTHERS: (
        QT_TRANSLATE_NOOP("release_words", "Everybody who can be recognised agreed in writing"),
        QT_TRANSLATE_NOOP("release_words", "to exactly this; who is in it you said on {on}"),
    ),
    Ground.OTHERS_WRITTEN: (
        QT_TRANSLATE_NOOP("release_words", "Everybody who can be recognised agreed in writing"),
        QT_TRANSLATE_NOOP("release_words", "to exactly this; who is in it you said on {on}"),
    ),
    Ground.ENCRYPTED: (
        QT_TRANSLATE_NOOP("release_words", "The copy goes out encrypted"),
        QT_TRANSLATE_NOOP(
            "release_words", "only {name} can open it, with the password that you agree on"
        ),
    ),
    Ground.STATEMENT: (
        QT_TRANSLATE_NOOP("release_words", "{name} promised to keep the copy private"),
        QT_TRANSLATE_NOOP("release_words", "signed on {on}"),
    ),
    Ground.ASSIGNMENT: (
        QT_TRANSLATE_NOOP("release_words", "The assignment is coaching, not an assessment"),
        QT_TRANSLATE_NOOP("release_words", "said at the start"),
    ),
    Ground.WILLING: (
        QT_TRANSLATE_NOOP("release_words", "{name} wants this coaching"),
        QT_TRANSLATE_NOOP("release_words", "said at the intake"),
    ),
    Ground.ACCEPTED: (
        QT_TRANSLATE_NOOP("release_words", "The coaching agreement was accepted"),
        QT_TRANSLATE_NOOP("release_words", "in exactly this version"),
    ),
    Ground.BASIS: (
        QT_TRANSLATE_NOOP("release_words", "The basis for filming the pupils is recorded"),
        QT_TRANSLATE_NOOP("release_words", "per trajectory, with its day"),
    ),
    Ground.FOCUS: (
        QT_TRANSLATE_NOOP("release_words", "The guardians of the pupil in focus agreed"),
        QT_TRANSLATE_NOOP("release_words", "each of them with authority"),
    ),
    Ground.TABLE: (
        QT_TRANSLATE_NOOP("release_words", "Everyone at the table agreed"),
        QT_TRANSLATE_NOOP("release_words", "each with the day"),
    ),
    Ground.CHILD_IN_IT: (
        QT_TRANSLATE_NOOP("release_words", "{name} is in this film"),
        QT_TRANSLATE_NOOP("release_words", "as you said; nobody else's child is shown"),
    ),
    Ground.GIST: (
        QT_TRANSLATE_NOOP("release_words", "{name} knows beforehand what will be told"),
        QT_TRANSLATE_NOOP("release_words", "talked through on {on}"),
    ),
    Ground.TOLD: (
        QT_TRANSLATE_NOOP("release_words", "{name} knows that you take this to your supervision"),
        QT_TRANSLATE_NOOP("release_words", "told on {on}"),
    ),
    Ground.SECRECY: (
        QT_TRANSLATE_NOOP("release_words", "{recipient} is bound to secrecy"),
        QT_TRANSLATE_NOOP("release_words", "you say so, today ({today}); that is written down"),
    ),
    Ground.DISCUSSED: (
        QT_TRANSLATE_NOOP("release_words", "You talked with {name} about this use"),
        QT_TRANSLATE_NOOP("release_words", "on {on}"),
    ),
    Ground.END_DATE: (
        QT_TRANSLATE_NOOP("release_words", "The consent has an end date"),
        QT_TRANSLATE_NOOP("release_words", "{until}"),
    ),
    Ground.FIVE_YEARS: (
        QT_TRANSLATE_NOOP("release_words", "The consent ends within five years"),
        QT_TRANSLATE_NOOP("release_words", "for education that is the longest"),
    ),
    Ground.MADE_HIDDEN: (
        QT_TRANSLATE_NOOP("release_words", "It is unrecognisable and without sound, as was agreed"),
        QT_TRANSLATE_NOOP("release_words", "a condition under which {name} said yes"),
    ),
    Ground.LOOK_ONLY: (
        QT_TRANSLATE_NOOP("release_words", "It is shown, and stays in the vault"),
        QT_TRANSLATE_NOOP("release_words", "a condition under which {name} said yes"),
    ),
    Ground.REASON: (
        QT_TRANSLATE_NOOP("release_words", "The reason is written down"),
        QT_TRANSLATE_NOOP("release_words", "the register shows it in red"),
    ),
    Ground.LEGAL_BASIS: (
        QT_TRANSLATE_NOOP("release_words", "The legal basis is named"),
        QT_TRANSLATE_NOOP("release_words", "the register shows it in red"),
    ),
    Ground.INFORMED: (
        QT_TRANSLATE_NOOP("release_words", "{name} was informed, or may not be"),
        QT_TRANSLATE_NOOP("release_words", "you said so"),
    ),
}

FAILED: dict[Ground, tuple[object, object]] = {
    Ground.AS_REPORT: (
        QT_TRANSLATE_NOOP(
            "release_words", "The board gets a report only as the report to the board"
        ),
        QT_TRANSLATE_NOOP(
            "release_words", "that needs another consent and the end of the trajectory"
        ),
    ),
    Ground.WHOLE_FILM: (
        QT_TRANSLATE_NOOP("release_words", "A whole film goes to nobody else"),
        QT_TRANSLATE_NOOP("release_words", "a fragment or a still of it can, with consent"),
    ),
    Ground.OTHERS: (
        QT_TRANSLATE_NOOP(
            "release_words", "Others can be recognised, and did not all agree in writing"
        ),
        QT_TRANSLATE_NOOP(
            "release_words", "say who is in it and ask them, or make them unrecognisable"
        ),
    ),
    Ground.OTHERS_WRITTEN: (
        QT_TRANSLATE_NOOP(
            "release_words", "Others can be recognised, and did not all agree in writing"
        ),
        QT_TRANSLATE_NOOP("release_words", "for this use making them unrecognisable is not enough"),
    ),
    Ground.ENCRYPTED: (
        QT_TRANSLATE_NOOP("release_words", "The copy would go out unencrypted"),
        QT_TRANSLATE_NOOP("release_words", "a copy of film leaves only behind a password"),
    ),
    Ground.STATEMENT: (
        QT_TRANSLATE_NOOP("release_words", "{name} has not yet promised to keep the copy private"),
        QT_TRANSLATE_NOOP(
            "release_words", "whoever is in it can count on that; let {name} sign for it"
        ),
    ),
    Ground.ASSIGNMENT: (
        QT_TRANSLATE_NOOP(
            "release_words", "It is not certain that the assignment is no assessment"
        ),
        QT_TRANSLATE_NOOP(
            "release_words", "for an assessment nothing is filmed; ask whoever gave the assignment"
        ),
    ),
    Ground.WILLING: (
        QT_TRANSLATE_NOOP("release_words", "{name} does not want this coaching, or was not asked"),
        QT_TRANSLATE_NOOP("release_words", "without that nothing is filmed"),
    ),
    Ground.ACCEPTED: (
        QT_TRANSLATE_NOOP("release_words", "The coaching agreement has not been accepted yet"),
        QT_TRANSLATE_NOOP("release_words", "talk it through and record that {name} accepts it"),
    ),
    Ground.BASIS: (
        QT_TRANSLATE_NOOP("release_words", "The basis for filming the pupils is not recorded"),
        QT_TRANSLATE_NOOP(
            "release_words",
            "consent of the parents, or the school's legitimate interest with its protocol",
        ),
    ),
    Ground.FOCUS: (
        QT_TRANSLATE_NOOP("release_words", "The guardians of the pupil in focus did not all agree"),
        QT_TRANSLATE_NOOP("release_words", "one guardian who refuses decides"),
    ),
    Ground.TABLE: (
        QT_TRANSLATE_NOOP("release_words", "Not everyone at the table agreed"),
        QT_TRANSLATE_NOOP("release_words", "one no is a no"),
    ),
    Ground.CHILD_IN_IT: (
        QT_TRANSLATE_NOOP("release_words", "It was not said that this child is in the film"),
        QT_TRANSLATE_NOOP(
            "release_words", "only a child in it, or who decides for that child, may see it"
        ),
    ),
    Ground.GIST: (
        QT_TRANSLATE_NOOP("release_words", "{name} does not know yet what will be told"),
        QT_TRANSLATE_NOOP("release_words", "talk the gist through first"),
    ),
    Ground.TOLD: (
        QT_TRANSLATE_NOOP(
            "release_words", "{name} does not know yet that you take this to your supervision"
        ),
        QT_TRANSLATE_NOOP("release_words", "tell it first"),
    ),
    Ground.SECRECY: (
        QT_TRANSLATE_NOOP(
            "release_words", "It is not certain that {recipient} is bound to secrecy"
        ),
        QT_TRANSLATE_NOOP(
            "release_words", "ask first, and say so here; who said it is written down"
        ),
    ),
    Ground.DISCUSSED: (
        QT_TRANSLATE_NOOP("release_words", "You have not talked with {name} about this use yet"),
        QT_TRANSLATE_NOOP(
            "release_words", "an unusual purpose is talked about first, and that is recorded"
        ),
    ),
    Ground.END_DATE: (
        QT_TRANSLATE_NOOP("release_words", "The consent has no end date"),
        QT_TRANSLATE_NOOP("release_words", "for this use it needs one"),
    ),
    Ground.FIVE_YEARS: (
        QT_TRANSLATE_NOOP("release_words", "The consent runs longer than five years"),
        QT_TRANSLATE_NOOP("release_words", "for education that is the longest: {until}"),
    ),
    Ground.MADE_HIDDEN: (
        QT_TRANSLATE_NOOP("release_words", "It was agreed unrecognisable or without sound only"),
        QT_TRANSLATE_NOOP("release_words", "a condition under which {name} said yes"),
    ),
    Ground.LOOK_ONLY: (
        QT_TRANSLATE_NOOP("release_words", "{name} agreed to it being shown, not given"),
        QT_TRANSLATE_NOOP("release_words", "you may show it; it does not leave the vault"),
    ),
    Ground.REASON: (
        QT_TRANSLATE_NOOP("release_words", "The reason is not written down yet"),
        QT_TRANSLATE_NOOP("release_words", "in forty characters or more: what makes this a duty"),
    ),
    Ground.LEGAL_BASIS: (
        QT_TRANSLATE_NOOP("release_words", "The legal basis is not named yet"),
        QT_TRANSLATE_NOOP("release_words", "a court order, the reporting code, or acute danger"),
    ),
    Ground.INFORMED: (
        QT_TRANSLATE_NOOP("release_words", "{name} has not been informed yet"),
        QT_TRANSLATE_NOOP("release_words", "inform {name}, or say that this is forbidden"),
    ),
}

# Of others in the picture: whose yes is missing, or that nobody said yet who is in it.
MISSING = QT_TRANSLATE_NOOP("release_words", "No yes in writing yet from {found}")
MISSING_GROUNDS = {
    Ground.OTHERS: QT_TRANSLATE_NOOP(
        "release_words", "record the answer, or make everybody unrecognisable"
    ),
    Ground.OTHERS_WRITTEN: QT_TRANSLATE_NOOP(
        "release_words", "for this use making them unrecognisable is not enough"
    ),
}
NOT_SAID = QT_TRANSLATE_NOOP(
    "release_words", "You have not said yet who else can be recognised in this film"
)
