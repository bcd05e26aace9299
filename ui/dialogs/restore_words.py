"""What a vault that was put back holds, and what became of the time after its backup, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from beeldcoach.domain.consent import Answer
from beeldcoach.services.content import purpose_name
from ui import i18n
from ui.viewmodels.erasure_words import ErasureWords
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from beeldcoach.services.backing_up import Restored
    from beeldcoach.services.restored import AnswerSince, ErasedSince
    from ui.i18n import Language


class RestoreWords(QObject):
    """Puts it into words, in the language of the screen."""

    def notice(self, restored: Restored, language: Language) -> Notice:
        """Return what is told first."""
        day = i18n.date_text(restored.made_at.astimezone().date(), language)
        first = self.tr("The vault is as it was on {}.").format(day)
        words = [self.tr("It has %n film(s) and other files, all checked.", "", restored.objects)]
        since = restored.since
        if not since.is_known:
            words.append(
                self.tr(
                    "What was withdrawn, refused or erased after that day, it does not know, and "
                    "nobody can: the vault of before is not here. The first page leads you through "
                    "the consents."
                )
            )
        if restored.missing:
            words.append(self.tr("The backup lacks %n file(s).", "", restored.missing))
        if restored.strange:
            words.append(
                self.tr("%n file(s) that are none of it stayed there.", "", restored.strange)
            )
        if since.answers or since.erased:
            words.append(self.tr("The vault of before tells what happened since:"))
        warns = restored.missing or not since.is_known or since.answers or since.erased
        return Notice("warn" if warns else "ok", first, " ".join(words))

    def answer(self, line: AnswerSince, language: Language) -> str:
        """Return an answer of after the backup."""
        said = {
            Answer.YES: self.tr("{name}, {purpose}: yes on {date}, recorded anew"),
            Answer.NO: self.tr("{name}, {purpose}: no on {date}, recorded anew"),
            Answer.WITHDRAWN: self.tr("{name}, {purpose}: withdrawn on {date}, recorded anew"),
        }[line.answer]
        purpose = purpose_name(language, line.purpose.value, line.material)
        return said.format(name=line.name, purpose=purpose, date=i18n.date_text(line.on, language))

    def erased(self, line: ErasedSince, language: Language) -> str:
        """Return what is in the vault again."""
        said = self.tr("{what}: erased on {date}, and back in this vault. Erase it again")
        day = i18n.date_text(line.on, language)
        what = ErasureWords().again(line)
        return said.format(what=f"{what[:1].upper()}{what[1:]}", date=day)
