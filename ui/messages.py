"""Errors and refusals in words: what happened, that nothing was lost, what to do."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from beeldcoach.domain import errors as domain
from beeldcoach.services import errors as world
from ui import i18n

_COUNTS_END = 99  # above it, `needed` and `free` are bytes and not cycles

_SENTENCES: dict[type[Exception], object] = {
    domain.StartIncomplete: QT_TRANSLATE_NOOP(
        "messages", "This trajectory cannot start yet. Still missing: {missing}."
    ),
    domain.AssessmentRefused: QT_TRANSLATE_NOOP(
        "messages",
        "An assessment is not coached on film. This trajectory cannot start, whatever is signed.",
    ),
    domain.NotRunning: QT_TRANSLATE_NOOP(
        "messages", "This trajectory has ended. Nothing in it can be changed any more."
    ),
    domain.IntakeFirst: QT_TRANSLATE_NOOP(
        "messages", "The intake comes first. Record it, then go on."
    ),
    domain.PreviousDebriefFirst: QT_TRANSLATE_NOOP(
        "messages",
        "Debrief {number} was not held yet. Hold it first, then go on with the next cycle.",
    ),
    domain.InTheFuture: QT_TRANSLATE_NOOP(
        "messages", "{on} lies in the future. Choose today or an earlier day."
    ),
    domain.TooEarly: QT_TRANSLATE_NOOP(
        "messages", "{on} is too early: {after} was on {earliest}. Choose that day or a later one."
    ),
    domain.FilmFirst: QT_TRANSLATE_NOOP("messages", "Cycle {number} has no film yet."),
    domain.ObservationFirst: QT_TRANSLATE_NOOP(
        "messages",
        "Observation {number} was not begun yet. Start the clock, or record on which day it was.",
    ),
    domain.FilmedInThisKind: QT_TRANSLATE_NOOP(
        "messages", "This trajectory is with video: the lesson is filmed. Import the film instead."
    ),
    domain.FilmThereAlready: QT_TRANSLATE_NOOP(
        "messages",
        "Cycle {number} has a film already. Nothing was copied. Add a cycle for another film.",
    ),
    domain.AngleThereAlready: QT_TRANSLATE_NOOP(
        "messages",
        "Film {number} has a second camera already. Nothing was copied. Take that one away first.",
    ),
    domain.NotAnAngle: QT_TRANSLATE_NOOP(
        "messages", "These two films do not belong to one lesson. Nothing was changed."
    ),
    domain.FilmIsCoded: QT_TRANSLATE_NOOP(
        "messages",
        "You wrote about film {number} already, and that belongs to this film. "
        "Nothing was changed.",
    ),
    domain.OffsetTooFar: QT_TRANSLATE_NOOP(
        "messages",
        "So far apart the two films have no moment in common. Nothing was changed.",
    ),
    domain.AnalysisFirst: QT_TRANSLATE_NOOP(
        "messages", "Film {number} was not analysed yet. Analyse it first, then look back on it."
    ),
    domain.DebriefOnLaterDay: QT_TRANSLATE_NOOP(
        "messages",
        "The film was made on {filmed_on}. The debrief is on a later day, after the analysis.",
    ),
    domain.DebriefOnSameDay: QT_TRANSLATE_NOOP(
        "messages", "Without video the debrief is on the day of the observation: {observed_on}."
    ),
    domain.TooFewCycles: QT_TRANSLATE_NOOP(
        "messages", "Closing is not possible yet. It takes {needed} cycles. Done so far: {done}."
    ),
    domain.CycleUnfinished: QT_TRANSLATE_NOOP(
        "messages", "Cycle {number} is not complete. Finish it, or drop it if it was not begun."
    ),
    domain.CycleInUse: QT_TRANSLATE_NOOP(
        "messages", "Cycle {number} was begun and cannot be dropped. Nothing was changed."
    ),
    domain.MinimumCycles: QT_TRANSLATE_NOOP(
        "messages", "A trajectory has at least {needed} cycles. Nothing was changed."
    ),
    domain.AlreadyDone: QT_TRANSLATE_NOOP(
        "messages", "This was done already, on {on}. Nothing was changed."
    ),
    domain.NoFilmInThisKind: QT_TRANSLATE_NOOP("messages", "This trajectory is without video."),
    domain.SpanInvalid: QT_TRANSLATE_NOOP(
        "messages", "The end must come after the begin, inside the film. Nothing was changed."
    ),
    domain.TooLong: QT_TRANSLATE_NOOP(
        "messages",
        "This text is longer than {limit} characters. It still stands in the field: shorten it.",
    ),
    domain.ConsentIncomplete: QT_TRANSLATE_NOOP(
        "messages", "This consent is not complete. Still missing: {missing}."
    ),
    domain.TermsOutOfOrder: QT_TRANSLATE_NOOP(
        "messages",
        "Keep records as long as films at least, and consents as long as records. "
        "Nothing was started.",
    ),
    domain.NotEnded: QT_TRANSLATE_NOOP(
        "messages", "This trajectory has not ended: until then everything is kept."
    ),
    domain.KeptAsLong: QT_TRANSLATE_NOOP(
        "messages", "The films are kept until {until} already. Choose a later day."
    ),
    domain.NewConsentMissing: QT_TRANSLATE_NOOP(
        "messages",
        "This needs her consent in writing for your work with the films, given on {since} or "
        "later, with an end date of {until} or later. A yes without an end date is not enough. "
        "Nothing was changed.",
    ),
    domain.FilmErased: QT_TRANSLATE_NOOP(
        "messages",
        "This film was erased on {on}. What was written about it is kept for its own time.",
    ),
    domain.NothingToErase: QT_TRANSLATE_NOOP("messages", "This was erased already."),
    domain.NothingToWithdraw: QT_TRANSLATE_NOOP(
        "messages", "There is no consent to withdraw here. It may have been withdrawn before."
    ),
    domain.LedgerBroken: QT_TRANSLATE_NOOP(
        "messages",
        "The register does not fit together at line {seq}. Release nothing; restore a backup.",
    ),
    domain.LedgerTextChanged: QT_TRANSLATE_NOOP(
        "messages",
        "A name or text at line {seq} of the register was changed. Release nothing; "
        "restore a backup.",
    ),
    domain.ReleaseRefused: QT_TRANSLATE_NOOP(
        "messages", "This may not go out. Nothing was sent and nothing was changed."
    ),
    domain.ReleaseStopped: QT_TRANSLATE_NOOP(
        "messages",
        "This may not go out any more: what allowed it was taken back while it was written. "
        "Nothing of it is left outside.",
    ),
    domain.NotSeenWhole: QT_TRANSLATE_NOOP(
        "messages", "You did not see all of this copy yet. Play it to its end, then sign it off."
    ),
    domain.ReleaseSpent: QT_TRANSLATE_NOOP(
        "messages", "This release was used or its ten minutes are over. Ask again."
    ),
    domain.SectionEmpty: QT_TRANSLATE_NOOP(
        "messages", "A part that needs words is empty. Write it first."
    ),
    domain.ReportNotReady: QT_TRANSLATE_NOOP(
        "messages", "Not every part is approved yet. What is still open is approved first."
    ),
    domain.WorkNotAgreed: QT_TRANSLATE_NOOP(
        "messages",
        "The teacher has given no valid yes to your work with this film, so it stays closed. "
        "Talk about it and record the answer, or erase the film.",
    ),
    domain.FocusNotAgreed: QT_TRANSLATE_NOOP(
        "messages", "The guardians of the pupil in focus did not all agree yet. One no is a no."
    ),
    domain.PupilBasisMissing: QT_TRANSLATE_NOOP(
        "messages",
        "It is not recorded yet on what basis the pupils are filmed. Fill it in at the intake.",
    ),
    domain.TableConsentMissing: QT_TRANSLATE_NOOP(
        "messages",
        "Not everyone at the table has agreed yet. Ask everyone first, and record who agreed.",
    ),
    domain.TableRefused: QT_TRANSLATE_NOOP(
        "messages",
        "Someone at the table said no, so this conversation is neither filmed nor observed. "
        "One no is a no.",
    ),
    domain.ClosingFirst: QT_TRANSLATE_NOOP(
        "messages", "The follow-up comes after the closing. Close the trajectory first."
    ),
    domain.SpanOfWorkingGoal: QT_TRANSLATE_NOOP(
        "messages",
        "A working goal runs {shortest} to {longest} weeks. Choose another day to end it.",
    ),
    domain.GoalInUse: QT_TRANSLATE_NOOP(
        "messages",
        "You looked back on a working goal of this learning goal. Nothing was removed. "
        "You can close the learning goal instead.",
    ),
    domain.PeriodBackwards: QT_TRANSLATE_NOOP(
        "messages", "This period ends before it begins. Choose {first} or a later day as its end."
    ),
    domain.FoundBefore: QT_TRANSLATE_NOOP(
        "messages", "It happened on {happened}: it was found on that day or later."
    ),
    domain.GuardianRefused: QT_TRANSLATE_NOOP(
        "messages",
        "A guardian said no, and one no decides. This trajectory does not start; what you typed "
        "is still here.",
    ),
    domain.CodeInUse: QT_TRANSLATE_NOOP(
        "messages", "This code stands for someone else already. Choose another one."
    ),
    domain.PlanFixed: QT_TRANSLATE_NOOP(
        "messages",
        "This day follows from another one and moves along with it. Nothing was changed.",
    ),
    domain.PersonInUse: QT_TRANSLATE_NOOP(
        "messages",
        "This person belongs to a trajectory and cannot be removed. Nothing was changed. "
        "You can archive instead.",
    ),
    domain.SchoolInUse: QT_TRANSLATE_NOOP(
        "messages",
        "This school has a trajectory or a contact and cannot be removed. Nothing was changed. "
        "You can archive instead.",
    ),
    domain.NotDoubles: QT_TRANSLATE_NOOP(
        "messages",
        "These two are not one: one decides for the other, or they are the same already. "
        "Nothing was changed.",
    ),
    domain.LensMissing: QT_TRANSLATE_NOOP(
        "messages", "This lens is not there any more. Choose another one. Nothing was changed."
    ),
    domain.CodesLeft: QT_TRANSLATE_NOOP(
        "messages",
        "The other lens does not have all codes that were used ({seen} moments). Nothing was "
        "changed.",
    ),
    domain.LensInUse: QT_TRANSLATE_NOOP(
        "messages",
        "Trajectories look through this lens ({trajectories}), so it cannot be deleted. Nothing "
        "was changed. You can put it aside instead.",
    ),
    domain.KeyTaken: QT_TRANSLATE_NOOP(
        "messages", "{key} is the key of “{name}” already. Nothing was changed."
    ),
    domain.KeyReserved: QT_TRANSLATE_NOOP(
        "messages",
        "{key} is a key of the player. A code has a digit or one of the other letters: no J, K, L, "
        "I, O, M, G or F.",
    ),
    domain.NameTaken: QT_TRANSLATE_NOOP(
        "messages",
        "Another one here has this name already. Choose another name; yours still stands.",
    ),
    domain.LensFull: QT_TRANSLATE_NOOP(
        "messages", "There are {most} already, and there is no room for more. Nothing was changed."
    ),
    domain.TooFew: QT_TRANSLATE_NOOP(
        "messages", "At least {least} must stay. Nothing was changed."
    ),
    world.NotALens: QT_TRANSLATE_NOOP(
        "messages",
        "This file is no lens that can be taken over ({reason}). Nothing was changed.",
    ),
    domain.NameMissing: QT_TRANSLATE_NOOP(
        "messages", "A name is needed. The name that was there is kept until you type another."
    ),
    domain.OddAddress: QT_TRANSLATE_NOOP(
        "messages",
        "This is no e-mail address. It needs one @, such as name@school.nl. It was not kept yet.",
    ),
    domain.RoleFixed: QT_TRANSLATE_NOOP(
        "messages",
        "This role cannot change between pupil and adult: a trajectory or guardian belongs to it. "
        "Nothing was changed.",
    ),
    domain.UnknownThing: QT_TRANSLATE_NOOP(
        "messages", "This is not there any more. The page shows what there is now."
    ),
    world.WrongPassphrase: QT_TRANSLATE_NOOP(
        "messages",
        "This passphrase does not fit the vault. Nothing is lost. Check capitals and spaces.",
    ),
    world.WrongRecoveryKey: QT_TRANSLATE_NOOP(
        "messages", "This recovery key does not fit the vault. Nothing is lost. Check every group."
    ),
    world.NotAVault: QT_TRANSLATE_NOOP(
        "messages", "There is no vault in this folder. Choose another folder, or make a new vault."
    ),
    world.VaultExists: QT_TRANSLATE_NOOP(
        "messages", "There is something in this folder already. Choose an empty one."
    ),
    world.VaultTooNew: QT_TRANSLATE_NOOP(
        "messages",
        "A newer Beeldcoach wrote this vault. Nothing is lost. Install that version to open it.",
    ),
    world.VaultTooOld: QT_TRANSLATE_NOOP(
        "messages",
        "An older Beeldcoach wrote this vault, and its folder cannot be written. "
        "Copy the vault to a folder where you can write, and open it there.",
    ),
    world.VaultInUse: QT_TRANSLATE_NOOP(
        "messages", "The vault is open in another window{since}. Close that one first."
    ),
    world.VaultReadOnly: QT_TRANSLATE_NOOP(
        "messages", "The folder of the vault cannot be written. You can look, but not change."
    ),
    world.Tampered: QT_TRANSLATE_NOOP(
        "messages",
        "A file of the vault is damaged or was replaced. Other films are fine. "
        "Under Settings, Check of a backup puts it back.",
    ),
    world.MissingObject: QT_TRANSLATE_NOOP(
        "messages",
        "A file of the vault is not there. Under Settings, Check of a backup puts it back.",
    ),
    world.NotABackup: QT_TRANSLATE_NOOP(
        "messages",
        "There is no backup of this vault in that folder. Nothing was changed. Choose the folder "
        "that you copied to, or connect that disk.",
    ),
    world.IsABackup: QT_TRANSLATE_NOOP(
        "messages",
        "This folder is a backup, and no vault to work in. Nothing was changed. "
        "Put the backup back first.",
    ),
    world.BackupInVault: QT_TRANSLATE_NOOP(
        "messages",
        "A backup cannot lie in the vault itself. Nothing was copied. "
        "Choose a folder on another disk.",
    ),
    world.BackupDamaged: QT_TRANSLATE_NOOP(
        "messages",
        "The backup is damaged. Number of files: {count}, the first is {name}. Nothing was made of "
        "it, and nothing in it was changed. Try another backup, or copy the vault anew.",
    ),
    world.DiskFull: QT_TRANSLATE_NOOP(
        "messages",
        "{free} is free and {needed} is needed. Nothing was copied. Make room and try again.",
    ),
    world.SourceUnreadable: QT_TRANSLATE_NOOP(
        "messages",
        "The file cannot be read. Nothing was copied. Is the card still in? Then try again.",
    ),
    world.SourceChanged: QT_TRANSLATE_NOOP(
        "messages", "The file changed while it was copied. Nothing was kept. Try again."
    ),
    world.NotAPhoto: QT_TRANSLATE_NOOP(
        "messages",
        "This photo cannot be taken in: {reason}. Nothing was copied. Choose another photo.",
    ),
    world.NotAKeySet: QT_TRANSLATE_NOOP(
        "messages",
        "This file holds no keys that can be read. Your keys are as they were. "
        "Choose a file that you saved here as a key set.",
    ),
    world.NotACalendar: QT_TRANSLATE_NOOP(
        "messages",
        "This file is no calendar that can be read. Nothing was taken over. "
        "Choose a file that ends in .ics.",
    ),
    world.ModelMissing: QT_TRANSLATE_NOOP(
        "messages",
        "Speech cannot be found on this computer: the model for it was not installed with the "
        "program. Everything else works.",
    ),
    world.AlreadyImported: QT_TRANSLATE_NOOP(
        "messages", "This film is in the vault already. Nothing was copied again."
    ),
    world.CopyTooLarge: QT_TRANSLATE_NOOP(
        "messages",
        "This copy would be too large to open in a browser. Nothing was written. "
        "Choose a fragment, or a shorter one.",
    ),
    world.CannotWrite: QT_TRANSLATE_NOOP(
        "messages", "Nothing can be written there. Nothing went out. Choose another folder."
    ),
    world.NotALogo: QT_TRANSLATE_NOOP(
        "messages",
        "This file cannot be a logo. Nothing was kept. Choose a PNG, JPEG or SVG of at most 4 MB.",
    ),
    world.RenderFailed: QT_TRANSLATE_NOOP(
        "messages", "The report could not be made. Your text is still there. Try it again."
    ),
}

_NOT_A_FILM: dict[str, object] = {
    "empty": QT_TRANSLATE_NOOP("messages", "This file is empty."),
    "unknown_format": QT_TRANSLATE_NOOP("messages", "This file is no film that can be played."),
    "no_picture": QT_TRANSLATE_NOOP("messages", "This file has sound but no picture."),
    "one_picture": QT_TRANSLATE_NOOP("messages", "This file is a photo, not a film."),
    "truncated": QT_TRANSLATE_NOOP(
        "messages", "This film stops halfway: it was not copied whole from the camera."
    ),
    "undecodable": QT_TRANSLATE_NOOP("messages", "The picture of this film cannot be decoded."),
    "incomplete": QT_TRANSLATE_NOOP(
        "messages", "A part of this film would be lost by converting it. Leave it as it is."
    ),
    "too_long_to_read": QT_TRANSLATE_NOOP("messages", "This file takes too long to look into."),
    "too_much_memory": QT_TRANSLATE_NOOP("messages", "This file asks for too much memory."),
    "unplayable": QT_TRANSLATE_NOOP("messages", "This film cannot be played on this computer."),
    "crashed": QT_TRANSLATE_NOOP("messages", "This file breaks what reads it."),
}

_NOT_ANNOTATIONS: dict[str, object] = {
    "too_large": QT_TRANSLATE_NOOP("messages", "This file is larger than 40 MB."),
    "too_many": QT_TRANSLATE_NOOP(
        "messages", "There is more in this file than anybody codes in one film."
    ),
    "not_text": QT_TRANSLATE_NOOP(
        "messages", "The letters of this file cannot be read. Save it again as UTF-8."
    ),
    "unsafe": QT_TRANSLATE_NOOP(
        "messages", "This file points to other files or builds up by itself. It is not opened."
    ),
    "broken": QT_TRANSLATE_NOOP("messages", "This file is damaged or cut off."),
    "unknown": QT_TRANSLATE_NOOP(
        "messages", "This is no file of ELAN, of BORIS, and no table with times."
    ),
    "no_times": QT_TRANSLATE_NOOP(
        "messages", "No column of this table says when. Call one of them start."
    ),
    "empty": QT_TRANSLATE_NOOP("messages", "There are no annotations in this file."),
}
_NOTHING_BROUGHT = QT_TRANSLATE_NOOP("messages", "Nothing was brought in.")

_BUG = QT_TRANSLATE_NOOP(
    "messages", "Something went wrong in Beeldcoach itself. What you wrote is kept. Try it again."
)

_NOTHING_COPIED = QT_TRANSLATE_NOOP(
    "messages", "Nothing was copied; the file is where it was. Choose another film."
)
_NAMES: dict[str, object] = {
    "coachee": QT_TRANSLATE_NOOP("messages", "the name of the coachee"),
    "school": QT_TRANSLATE_NOOP("messages", "the school"),
    "willing": QT_TRANSLATE_NOOP("messages", "that the coachee wants it"),
    "commissioner": QT_TRANSLATE_NOOP("messages", "who asked for it"),
    "purpose": QT_TRANSLATE_NOOP("messages", "the purpose"),
    "assessment": QT_TRANSLATE_NOOP("messages", "whether it is an assessment"),
    "agreement": QT_TRANSLATE_NOOP("messages", "the accepted agreement"),
    "purposes": QT_TRANSLATE_NOOP("messages", "a purpose"),
    "evidence": QT_TRANSLATE_NOOP("messages", "the signature or scan"),
    "text": QT_TRANSLATE_NOOP("messages", "the text that was read"),
    "intake": QT_TRANSLATE_NOOP("messages", "the intake"),
    "debrief": QT_TRANSLATE_NOOP("messages", "the debrief"),
    "film": QT_TRANSLATE_NOOP("messages", "the film"),
    "analysis": QT_TRANSLATE_NOOP("messages", "the analysis"),
    "closing": QT_TRANSLATE_NOOP("messages", "the closing"),
    "table": QT_TRANSLATE_NOOP("messages", "the last yes at the table"),
    "guardians": QT_TRANSLATE_NOOP("messages", "that all guardians agree"),
    "birth": QT_TRANSLATE_NOOP("messages", "the date of birth"),
    "consent": QT_TRANSLATE_NOOP("messages", "the yes that is withdrawn"),
    "same_person": QT_TRANSLATE_NOOP("messages", "whether it is someone you know already"),
    "told_apart": QT_TRANSLATE_NOOP("messages", "what tells two people of one name apart"),
    "guardian_name": QT_TRANSLATE_NOOP("messages", "the name of a guardian"),
    "own_words": QT_TRANSLATE_NOOP("messages", "the yes of the pupil, in own words"),
    "no_lens": QT_TRANSLATE_NOOP("messages", "it holds something else"),
    "unreadable": QT_TRANSLATE_NOOP("messages", "it is damaged"),
    "too_large": QT_TRANSLATE_NOOP("messages", "it is too large"),
    "other_version": QT_TRANSLATE_NOOP("messages", "another version of Beeldcoach made it"),
    "faulty": QT_TRANSLATE_NOOP("messages", "something in it is wrong"),
    "not_a_picture": QT_TRANSLATE_NOOP("messages", "it is no JPEG or PNG picture"),
    "broken_picture": QT_TRANSLATE_NOOP("messages", "the picture is damaged or cut off"),
    "huge_picture": QT_TRANSLATE_NOOP("messages", "it is larger than 40 MB or 100 megapixels"),
}
_WORK_NOT_ASKED = QT_TRANSLATE_NOOP(
    "messages",
    "The teacher has not been asked yet whether you may work with this film, so it stays closed. "
    "Ask her and record the answer.",
)
_NO_FILM_NOT_ASKED = QT_TRANSLATE_NOOP(
    "messages",
    "The teacher has not been asked yet whether you may work with the films. "
    "Ask her and record the answer, then bring the film in. Nothing was copied.",
)
_NO_FILM_NO_YES = QT_TRANSLATE_NOOP(
    "messages",
    "The teacher has given no valid yes to your work with the films. "
    "Talk about it and record the answer, then bring the film in. Nothing was copied.",
)
_SINCE = QT_TRANSLATE_NOOP("messages", ", since {time}")


def known_kinds() -> frozenset[type[Exception]]:
    """Return every kind of error that has a sentence; a test compares it with all there are."""
    return frozenset({*_SENTENCES, world.NotAFilm, world.NotAnnotations})


def film_reasons() -> frozenset[str]:
    """Return the reasons for refusing a film that have a sentence."""
    return frozenset(_NOT_A_FILM)


def annotation_reasons() -> frozenset[str]:
    """Return the reasons for refusing a file of annotations that have a sentence."""
    return frozenset(_NOT_ANNOTATIONS)


def sentence_of(error: Exception) -> str:
    """Return what happened and what to do, in the language of the screen."""
    if isinstance(error, world.NotAFilm):
        reason = _NOT_A_FILM.get(error.reason, _NOT_A_FILM["unknown_format"])
        return f"{_tr(reason)} {_tr(_NOTHING_COPIED)}"
    if isinstance(error, world.NotAnnotations):
        reason = _NOT_ANNOTATIONS.get(error.reason, _NOT_ANNOTATIONS["unknown"])
        return f"{_tr(reason)} {_tr(_NOTHING_BROUGHT)}"
    text = _SENTENCES.get(type(error))
    if isinstance(error, domain.WorkNotAgreed):
        text = _not_agreed(error)
    if text is None:
        return _tr(_BUG)
    return _tr(text).format(**_fields(error))


def _not_agreed(error: domain.WorkNotAgreed) -> object:
    if error.has_film:
        return _SENTENCES[domain.WorkNotAgreed] if error.was_asked else _WORK_NOT_ASKED
    return _NO_FILM_NO_YES if error.was_asked else _NO_FILM_NOT_ASKED


def split_of(error: Exception) -> tuple[str, str]:
    """Return the first sentence of an error, which stands out, and the rest."""
    first, _, rest = sentence_of(error).partition(". ")
    return first if first.endswith(".") else f"{first}.", rest


def name_of(code: str) -> str:
    """Return what a code of an error's fields stands for, in words."""
    return _tr(_NAMES[code]) if code in _NAMES else code


def _tr(text: object) -> str:
    return QCoreApplication.translate("messages", str(text))  # marked where it is written


def _fields(error: Exception) -> dict[str, str]:
    fields = {name: _in_words(name, value) for name, value in vars(error).items()}
    if isinstance(error, world.VaultInUse):
        since = error.since
        text = i18n.time_text(since.astimezone(), _language()) if since else ""
        fields["since"] = _tr(_SINCE).format(time=text) if text else ""
    return fields


def _in_words(name: str, value: Any) -> str:
    if isinstance(value, date):
        return day_of(value)
    if isinstance(value, tuple):
        return QLocale().createSeparatedList([name_of(item) for item in value])
    if name in ("needed", "free") and isinstance(value, int) and value > _COUNTS_END:
        return i18n.size_text(value, _language())
    return name_of(value) if isinstance(value, str) else str(value)


def day_of(day: date) -> str:
    """Return a day in the language of the windows."""
    return i18n.date_text(day, _language())


def _language() -> i18n.Language:
    return i18n.language_of(QLocale().name())


_DEEDS: dict[str, object] = {
    "BringIn": QT_TRANSLATE_NOOP("messages", "annotations brought in"),
    "KeepForm": QT_TRANSLATE_NOOP("messages", "form on paper kept"),
    "DropForm": QT_TRANSLATE_NOOP("messages", "form on paper taken away"),
    "StartTrajectory": QT_TRANSLATE_NOOP("messages", "start of a trajectory"),
    "PlanTrajectory": QT_TRANSLATE_NOOP("messages", "planning"),
    "PlanCycle": QT_TRANSLATE_NOOP("messages", "planning"),
    "RecordPupilBasis": QT_TRANSLATE_NOOP("messages", "basis for filming pupils"),
    "HoldIntake": QT_TRANSLATE_NOOP("messages", "intake held"),
    "RecordObservation": QT_TRANSLATE_NOOP("messages", "observation"),
    "CompleteAnalysis": QT_TRANSLATE_NOOP("messages", "film analysed"),
    "ReopenAnalysis": QT_TRANSLATE_NOOP("messages", "analysis reopened"),
    "HoldDebrief": QT_TRANSLATE_NOOP("messages", "debrief held"),
    "AddCycle": QT_TRANSLATE_NOOP("messages", "cycle added"),
    "DropCycle": QT_TRANSLATE_NOOP("messages", "cycle dropped"),
    "CloseTrajectory": QT_TRANSLATE_NOOP("messages", "closing"),
    "PlanFollowUp": QT_TRANSLATE_NOOP("messages", "planning"),
    "HoldFollowUp": QT_TRANSLATE_NOOP("messages", "follow-up held"),
    "SetTable": QT_TRANSLATE_NOOP("messages", "people at the table"),
    "RateSign": QT_TRANSLATE_NOOP("messages", "how often it shows"),
    "MoveAppointment": QT_TRANSLATE_NOOP("messages", "planning"),
    "AddPeriods": QT_TRANSLATE_NOOP("messages", "school holidays"),
    "ChangePeriod": QT_TRANSLATE_NOOP("messages", "school holidays"),
    "RemovePeriod": QT_TRANSLATE_NOOP("messages", "school holidays"),
    "StopTrajectory": QT_TRANSLATE_NOOP("messages", "trajectory stopped"),
    "FillField": QT_TRANSLATE_NOOP("messages", "what was filled in"),
    "AddGoal": QT_TRANSLATE_NOOP("messages", "goal added"),
    "ChangeGoal": QT_TRANSLATE_NOOP("messages", "goal changed"),
    "RemoveGoal": QT_TRANSLATE_NOOP("messages", "goal removed"),
    "TakeGoal": QT_TRANSLATE_NOOP("messages", "goal added"),
    "SetIndicators": QT_TRANSLATE_NOOP("messages", "indicators"),
    "SetGoalCodes": QT_TRANSLATE_NOOP("messages", "codes of a goal"),
    "MoveGoal": QT_TRANSLATE_NOOP("messages", "order of goals"),
    "AddLens": QT_TRANSLATE_NOOP("messages", "new lens"),
    "KeepLens": QT_TRANSLATE_NOOP("messages", "lens from a file"),
    "FillLens": QT_TRANSLATE_NOOP("messages", "words of a lens"),
    "PutLensAside": QT_TRANSLATE_NOOP("messages", "lens put aside"),
    "RemoveLens": QT_TRANSLATE_NOOP("messages", "lens deleted"),
    "AddCluster": QT_TRANSLATE_NOOP("messages", "new cluster"),
    "FillCluster": QT_TRANSLATE_NOOP("messages", "cluster changed"),
    "MoveCluster": QT_TRANSLATE_NOOP("messages", "order of clusters"),
    "RemoveCluster": QT_TRANSLATE_NOOP("messages", "cluster deleted"),
    "AddCode": QT_TRANSLATE_NOOP("messages", "new code"),
    "FillCode": QT_TRANSLATE_NOOP("messages", "code changed"),
    "TakeKey": QT_TRANSLATE_NOOP("messages", "key of a code"),
    "MoveCode": QT_TRANSLATE_NOOP("messages", "order of codes"),
    "RemoveCode": QT_TRANSLATE_NOOP("messages", "code deleted"),
    "AddQuestion": QT_TRANSLATE_NOOP("messages", "new question"),
    "FillQuestion": QT_TRANSLATE_NOOP("messages", "words of a question"),
    "FillAnswer": QT_TRANSLATE_NOOP("messages", "answer to a question"),
    "RemoveQuestion": QT_TRANSLATE_NOOP("messages", "question deleted"),
    "ChangeLens": QT_TRANSLATE_NOOP("messages", "the choice of a lens"),
    "MarkIndicator": QT_TRANSLATE_NOOP("messages", "what was seen of a goal"),
    "ChooseModel": QT_TRANSLATE_NOOP("messages", "conversation model"),
    "TickCard": QT_TRANSLATE_NOOP("messages", "use of a card"),
    "AddCard": QT_TRANSLATE_NOOP("messages", "card added"),
    "ChangeCard": QT_TRANSLATE_NOOP("messages", "card changed"),
    "MoveCard": QT_TRANSLATE_NOOP("messages", "order of cards"),
    "RemoveCard": QT_TRANSLATE_NOOP("messages", "card removed"),
    "AddMoment": QT_TRANSLATE_NOOP("messages", "moment"),
    "NoteMoment": QT_TRANSLATE_NOOP("messages", "note"),
    "PlaceMoment": QT_TRANSLATE_NOOP("messages", "moment moved"),
    "StarMoment": QT_TRANSLATE_NOOP("messages", "star"),
    "RemoveMoment": QT_TRANSLATE_NOOP("messages", "moment deleted"),
    "AddPhase": QT_TRANSLATE_NOOP("messages", "phase of the lesson"),
    "NamePhase": QT_TRANSLATE_NOOP("messages", "name of a phase"),
    "PlacePhase": QT_TRANSLATE_NOOP("messages", "phase moved"),
    "RemovePhase": QT_TRANSLATE_NOOP("messages", "phase deleted"),
    "CutMoment": QT_TRANSLATE_NOOP("messages", "code with its fragment"),
    "DuplicateMoment": QT_TRANSLATE_NOOP("messages", "moment once more"),
    "FillMoment": QT_TRANSLATE_NOOP("messages", "moment changed"),
    "LinkMoment": QT_TRANSLATE_NOOP("messages", "what a moment goes on from"),
    "SplitMoment": QT_TRANSLATE_NOOP("messages", "moment split"),
    "DuplicateFragment": QT_TRANSLATE_NOOP("messages", "fragment once more"),
    "JoinFragments": QT_TRANSLATE_NOOP("messages", "fragments joined"),
    "SplitFragment": QT_TRANSLATE_NOOP("messages", "fragment split"),
    "AddFragment": QT_TRANSLATE_NOOP("messages", "fragment"),
    "PlaceFragment": QT_TRANSLATE_NOOP("messages", "edge of a fragment"),
    "FillFragment": QT_TRANSLATE_NOOP("messages", "fragment card"),
    "MoveFragment": QT_TRANSLATE_NOOP("messages", "order of fragments"),
    "RemoveFragment": QT_TRANSLATE_NOOP("messages", "fragment deleted"),
    "AddMark": QT_TRANSLATE_NOOP("messages", "mark of the teacher"),
    "SetOffset": QT_TRANSLATE_NOOP("messages", "time of the second camera"),
    "SwapAngles": QT_TRANSLATE_NOOP("messages", "which film is the main one"),
    "MarkTalk": QT_TRANSLATE_NOOP("messages", "who is heard"),
    "RemoveMark": QT_TRANSLATE_NOOP("messages", "mark of the teacher deleted"),
    "AddDrawing": QT_TRANSLATE_NOOP("messages", "drawing"),
    "ChangeDrawing": QT_TRANSLATE_NOOP("messages", "drawing changed"),
    "RemoveDrawing": QT_TRANSLATE_NOOP("messages", "drawing wiped"),
    "AddStill": QT_TRANSLATE_NOOP("messages", "still kept"),
    "TitleStill": QT_TRANSLATE_NOOP("messages", "words with a still"),
    "RemoveStill": QT_TRANSLATE_NOOP("messages", "still taken away"),
    "StartObservation": QT_TRANSLATE_NOOP("messages", "start of the observation"),
    "PauseObservation": QT_TRANSLATE_NOOP("messages", "pause"),
    "ResumeObservation": QT_TRANSLATE_NOOP("messages", "end of the pause"),
    "EndObservation": QT_TRANSLATE_NOOP("messages", "end of the observation"),
    "DiscardObservation": QT_TRANSLATE_NOOP("messages", "observation thrown away"),
    "AddSighting": QT_TRANSLATE_NOOP("messages", "what you saw"),
    "NoteSighting": QT_TRANSLATE_NOOP("messages", "note"),
    "PlaceSighting": QT_TRANSLATE_NOOP("messages", "time of what you saw"),
    "ChooseSighting": QT_TRANSLATE_NOOP("messages", "choice of a moment"),
    "DescribeSighting": QT_TRANSLATE_NOOP("messages", "words of a chosen moment"),
    "RemoveSighting": QT_TRANSLATE_NOOP("messages", "moment deleted"),
    "DraftReport": QT_TRANSLATE_NOOP("messages", "draft of the report"),
    "WriteSection": QT_TRANSLATE_NOOP("messages", "words of the report"),
    "ApproveSection": QT_TRANSLATE_NOOP("messages", "approval of a part"),
    "TitleReport": QT_TRANSLATE_NOOP("messages", "title of the report"),
    "AddPerson": QT_TRANSLATE_NOOP("messages", "person added"),
    "ChangePerson": QT_TRANSLATE_NOOP("messages", "details of a person"),
    "ArchivePerson": QT_TRANSLATE_NOOP("messages", "archiving"),
    "RemovePerson": QT_TRANSLATE_NOOP("messages", "person removed"),
    "AddSchool": QT_TRANSLATE_NOOP("messages", "school added"),
    "ChangeSchool": QT_TRANSLATE_NOOP("messages", "details of a school"),
    "ArchiveSchool": QT_TRANSLATE_NOOP("messages", "archiving"),
    "SetIncidentTimes": QT_TRANSLATE_NOOP("messages", "when it went wrong"),
    "AnswerIncident": QT_TRANSLATE_NOOP("messages", "what you wrote of an incident"),
    "ChooseFiles": QT_TRANSLATE_NOOP("messages", "files of an incident"),
    "TellOf": QT_TRANSLATE_NOOP("messages", "who was told of an incident"),
    "WriteNotice": QT_TRANSLATE_NOOP("messages", "words of a notification"),
    "LeaveNamesOutOfNotice": QT_TRANSLATE_NOOP("messages", "names in a notification"),
    "SetCoachRole": QT_TRANSLATE_NOOP("messages", "your role for a school"),
    "SetAgreement": QT_TRANSLATE_NOOP("messages", "agreement on processing"),
    "RemoveSchool": QT_TRANSLATE_NOOP("messages", "school removed"),
    "LinkGuardian": QT_TRANSLATE_NOOP("messages", "guardian linked"),
    "ChangeGuardianship": QT_TRANSLATE_NOOP("messages", "details of a guardian"),
    "UnlinkGuardian": QT_TRANSLATE_NOOP("messages", "guardian unlinked"),
    "MergePeople": QT_TRANSLATE_NOOP("messages", "merge of two people"),
    "KeepApart": QT_TRANSLATE_NOOP("messages", "two that are not one"),
    "MergeSchools": QT_TRANSLATE_NOOP("messages", "merge of two schools"),
    "ShowChart": QT_TRANSLATE_NOOP("messages", "chart in the report"),
    "SetPracticeFact": QT_TRANSLATE_NOOP("messages", "fact about the practice"),
    "SetLogo": QT_TRANSLATE_NOOP("messages", "logo"),
    "RemoveLogo": QT_TRANSLATE_NOOP("messages", "logo removed"),
    "AddSupervision": QT_TRANSLATE_NOOP("messages", "session of supervision"),
    "ChangeSupervision": QT_TRANSLATE_NOOP("messages", "session of supervision"),
    "RemoveSupervision": QT_TRANSLATE_NOOP("messages", "session of supervision removed"),
    "StartLetter": QT_TRANSLATE_NOOP("messages", "letter begun"),
    "StartRecallLetter": QT_TRANSLATE_NOOP("messages", "letter of recall begun"),
    "WriteLetter": QT_TRANSLATE_NOOP("messages", "words of the letter"),
    "RefillLetter": QT_TRANSLATE_NOOP("messages", "letter filled in anew"),
    "LeaveNamesOut": QT_TRANSLATE_NOOP("messages", "names left out"),
    "RemoveLetter": QT_TRANSLATE_NOOP("messages", "letter removed"),
    "AddLearningGoal": QT_TRANSLATE_NOOP("messages", "learning goal added"),
    "WriteLearningGoal": QT_TRANSLATE_NOOP("messages", "words of a learning goal"),
    "DateLearningGoal": QT_TRANSLATE_NOOP("messages", "day of a learning goal"),
    "CloseLearningGoal": QT_TRANSLATE_NOOP("messages", "state of a learning goal"),
    "RemoveLearningGoal": QT_TRANSLATE_NOOP("messages", "learning goal removed"),
    "AddWorkingGoal": QT_TRANSLATE_NOOP("messages", "working goal added"),
    "WriteWorkingGoal": QT_TRANSLATE_NOOP("messages", "words of a working goal"),
    "RunWorkingGoal": QT_TRANSLATE_NOOP("messages", "days of a working goal"),
    "ChooseStrategies": QT_TRANSLATE_NOOP("messages", "learning strategies"),
    "LookBack": QT_TRANSLATE_NOOP("messages", "looking back on a working goal"),
    "RemoveWorkingGoal": QT_TRANSLATE_NOOP("messages", "working goal removed"),
    "AddLogEntry": QT_TRANSLATE_NOOP("messages", "page of the logbook added"),
    "WriteLogEntry": QT_TRANSLATE_NOOP("messages", "words in the logbook"),
    "FeelLogEntry": QT_TRANSLATE_NOOP("messages", "figure in the logbook"),
    "DateLogEntry": QT_TRANSLATE_NOOP("messages", "day in the logbook"),
    "KeepLogPhoto": QT_TRANSLATE_NOOP("messages", "photo in the logbook"),
    "DropLogPhoto": QT_TRANSLATE_NOOP("messages", "photo taken off"),
    "RemoveLogEntry": QT_TRANSLATE_NOOP("messages", "page of the logbook removed"),
    "PlanMeeting": QT_TRANSLATE_NOOP("messages", "talk with parents planned"),
    "MoveMeeting": QT_TRANSLATE_NOOP("messages", "talk with parents moved"),
    "HoldMeeting": QT_TRANSLATE_NOOP("messages", "talk with parents held"),
    "DropMeeting": QT_TRANSLATE_NOOP("messages", "talk with parents dropped"),
}


def known_deeds() -> frozenset[str]:
    """Return the commands that have words; a test compares them with all undoable ones."""
    return frozenset(_DEEDS)


_DONE_BY = QT_TRANSLATE_NOOP("messages", "{deed}, by {name}")


def deed_of(command: str) -> str:
    """Return a command in words, for `Undone: ...`."""
    return _tr(_DEEDS.get(command, command))


def deed_by(command: str, by: str) -> str:
    """Return a command in words, with the second observer who did it; "" for the coach."""
    deed = deed_of(command)
    return _tr(_DONE_BY).format(deed=deed, name=by) if by else deed
