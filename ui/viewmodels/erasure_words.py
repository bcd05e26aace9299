"""What goes and what stays when something is erased, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from beeldcoach.services.erasing import Scope
from ui import i18n
from ui.viewmodels.recall_words import state_text

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.erasing import ErasurePlan
    from beeldcoach.services.erasure_proof import ErasureLine
    from beeldcoach.services.outside import OutsideCopy
    from beeldcoach.services.restored import ErasedSince
    from ui.i18n import Language

_WRITTEN = ("moments", "fragments", "marks", "phases", "talk_spans")


class ErasureWords(QObject):
    """Puts a plan into words, in the language of the screen."""

    def title(self, plan: ErasurePlan) -> str:
        """Return the question."""
        return {
            Scope.FILM: self.tr("Erase film {number} of {name}?"),
            Scope.FILMS: self.tr("Erase the films of {name}?"),
            Scope.TRAJECTORY: self.tr("Erase the trajectory of {name}?"),
            Scope.CONSENTS: self.tr("Erase the consents of {name}?"),
            Scope.PERSON: self.tr("Erase everything about {name}?"),
        }[plan.target.scope].format(number=plan.number, name=self.whom(plan.name))

    def verb(self, plan: ErasurePlan) -> str:
        """Return what stands on the button."""
        return {
            Scope.FILM: self.tr("Erase film {number}"),
            Scope.FILMS: self.tr("Erase the films"),
            Scope.TRAJECTORY: self.tr("Erase the trajectory"),
            Scope.CONSENTS: self.tr("Erase the consents"),
            Scope.PERSON: self.tr("Erase everything"),
        }[plan.target.scope].format(number=plan.number)

    def done(self, plan: ErasurePlan) -> str:
        """Return that it was done."""
        return {
            Scope.FILM: self.tr("Film {number} of {name} is erased."),
            Scope.FILMS: self.tr("The films of {name} are erased."),
            Scope.TRAJECTORY: self.tr("The trajectory of {name} is erased."),
            Scope.CONSENTS: self.tr("The consents of {name} are erased."),
            Scope.PERSON: self.tr("Everything about {name} is erased."),
        }[plan.target.scope].format(number=plan.number, name=self.whom(plan.name))

    def line(self, line: ErasureLine) -> str:
        """Return what was erased, as a list of erasures says it."""
        name = self.whom(line.name)
        words = {
            "film": self.tr("A film of {name}"),
            "films": self.tr("%n film(s) of {name}", "", line.films),
            "trajectory": self.tr("The trajectory of {name}"),
            "consents": self.tr("The consents of {name}"),
            "person": self.tr("Everything about a person"),
        }[line.what]
        return self.tr("{what}, no. {number}").format(
            what=words.format(name=name), number=line.number
        )

    def again(self, line: ErasedSince) -> str:
        """Return what was erased before, and is there again."""
        return {
            Scope.FILM: self.tr("film {number} of {name}"),
            Scope.FILMS: self.tr("the films of {name}"),
            Scope.TRAJECTORY: self.tr("the trajectory of {name}"),
            Scope.CONSENTS: self.tr("the consents of {name}"),
            Scope.PERSON: self.tr("everything about {name}"),
        }[line.target.scope].format(number=line.number, name=self.whom(line.name))

    def to_type(self, plan: ErasurePlan) -> str:
        """Return what is typed over to confirm: of one film which it is, else the name."""
        if not plan.name:
            return self.tr("erase")
        if plan.target.scope is Scope.FILM:
            first = plan.name.split(maxsplit=1)[0]
            return self.tr("film {number} of {name}").format(number=plan.number, name=first)
        return plan.name

    def goes(self, plan: ErasurePlan) -> list[str]:
        """Return what goes, a line each."""
        n, words = plan.goes, []
        for found, text in self._counted(plan):
            if found:
                words.append(text)
        if plan.is_last:
            words.append(self.tr("The name, and all details under People"))
        if n.get("guardianships"):
            words.append(self.tr("Who is guardian of whom"))
        return words

    def _counted(self, plan: ErasurePlan) -> list[tuple[int, str]]:
        n = plan.goes
        written = sum(n.get(kind, 0) for kind in _WRITTEN)
        drawn = n.get("stills", 0) + n.get("drawings", 0)
        goals = n.get("goals", 0) + n.get("learning_goals", 0) + n.get("working_goals", 0)
        forms = n.get("records", 0) + n.get("sightings", 0) + n.get("meetings", 0)
        forms += n.get("paper_forms", 0)
        films, angles = n.get("films", 0), n.get("angles", 0)
        copies, letters = n.get("hidden_copies", 0), n.get("letters", 0)
        pages, photos = n.get("log_entries", 0), n.get("photos", 0)
        evidence, texts = n.get("evidence", 0), n.get("texts", 0)
        return [
            (films, self.tr("%n film(s), with the small pictures of the timeline", "", films)),
            (angles, self.tr("%n film(s) of a second camera", "", angles)),
            (drawn, self.tr("%n still(s) and drawing(s)", "", drawn)),
            (copies, self.tr("%n unrecognisable copy(ies)", "", copies)),
            (written, self.tr("%n annotation(s): moments, fragments, talk", "", written)),
            (forms, self.tr("%n record(s): forms, notes, talks", "", forms)),
            (goals, self.tr("%n goal(s)", "", goals)),
            (pages, self.tr("%n page(s) of the logbook", "", pages)),
            (photos, self.tr("%n photo(s) of work", "", photos)),
            (letters, self.tr("%n letter(s)", "", letters)),
            (n.get("reports", 0), self.tr("The report")),
            (evidence, self.tr("%n proof(s) of consent", "", evidence)),
            (texts, self.tr("Names and texts in %n line(s) of the register", "", texts)),
        ]

    def stays(self, plan: ErasurePlan, language: Language) -> list[str]:
        """Return what stays, a line each."""
        scope, words = plan.target.scope, []
        if scope in (Scope.FILM, Scope.FILMS):
            what = self.tr("What was written about it, and the report")
            words.append(self._until(what, plan.records_until, language))
        if scope is not Scope.CONSENTS and not plan.target.with_proofs:
            what = self.tr("Consents, and what went out to whom")
            words.append(self._until(what, plan.consents_until, language))
        if plan.elsewhere:
            words.append(
                self.tr(
                    "The name in %n other place(s), in words about others: search for it and take"
                    " it out yourself",
                    "",
                    plan.elsewhere,
                )
            )
        words.append(
            self.tr("In the register: that it was erased, when, and its hash. No picture, no name")
        )
        until = self.tr("In the backup {name} of {date}: until you bring that up to date")
        words += [
            until.format(name=name, date=i18n.date_text(day, language))
            for name, day in plan.backups
        ]
        return words

    def outside(self, copy: OutsideCopy, language: Language) -> str:
        """Return what somebody else has, and whether it was asked back."""
        state = state_text(copy, language)
        if copy.asked_on is None and copy.answer is None:
            state = self.tr("still to be asked back") if copy.must_come_back else ""
            state = state or self.tr("not asked back")
        words = self.tr("{what}, to {recipient}, {date} (no. {number}): {state}")
        day = i18n.date_text(copy.day, language)
        return words.format(
            what=copy.what, recipient=copy.recipient, date=day, number=copy.number, state=state
        )

    def _until(self, what: str, on: date | None, language: Language) -> str:
        if on is None:
            return self.tr("{what}, as agreed").format(what=what)
        day = i18n.date_text(on, language)
        return self.tr("{what}, until {date}").format(what=what, date=day)

    def whom(self, name: str) -> str:
        """Return a name, or what stands for one that went."""
        return name or self.tr("somebody who was erased")
