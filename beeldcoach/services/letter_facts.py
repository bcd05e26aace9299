"""What is filled into a letter: facts of the trajectory, the school and the practice, in words."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from beeldcoach.domain.practice import amount_of
from beeldcoach.domain.trajectory import Commissioner, Kind
from beeldcoach.services.dossier import traits_of
from beeldcoach.services.identities import merges_of
from beeldcoach.services.letter_texts import RECALL, addressed_to, letter_words
from beeldcoach.services.recall import ShowRecalls, open_recalls, show_recalls
from beeldcoach.services.recording import record_of
from beeldcoach.services.wording import date_text

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from beeldcoach.domain.people import Person, School
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work

OFFER_HOLDS = timedelta(days=30)

MISSING_WORTH_TELLING = (
    "coach", "practice", "contact", "tariff", "group", "film_dates",
    "intake_on", "closing_on", "pupils_out", "basis", "address", "kvk", "place",
)  # fmt: skip
"""Facts that a letter is better with; the page says which of them are not known."""


def letter_traits(work: Work, trajectory: Trajectory) -> frozenset[str]:
    """Return what decides which version and which lines of a letter fit."""
    agreement = trajectory.agreement
    taken = {True: "yes", False: "no", None: "open"}[agreement.supervision]
    by_report = "written" if agreement.report_to_board else "none"
    return traits_of(trajectory, work) | {
        f"basis_{trajectory.pupil_basis or 'open'}",
        f"supervision_{taken}",
        f"feedback_{agreement.feedback or by_report}",
        _price_trait(work),
        *_recall_trait(work, trajectory),
    }


def _recall_trait(work: Work, trajectory: Trajectory) -> tuple[str, ...]:
    """Return the trait of having something to ask back, or a letter that did."""
    entries = work.unit.ledger.entries(trajectory.id)
    begun = work.unit.letters.find(trajectory_id=trajectory.id, kind=RECALL)
    return (RECALL,) if begun or open_recalls(entries, merges_of(work)) else ()


def recall_list(work: Work, trajectory: Trajectory, language: str, recipient: str = "") -> str:
    """Return what is to be asked back, of everybody or of one recipient; it names nobody."""
    item = letter_words(language)["recall_item"]
    copies = show_recalls(ShowRecalls(trajectory.id, language), work)
    return "; ".join(
        item.format(number=copy.number, date=date_text(copy.day, language), what=copy.what)
        for copy in copies
        if copy.is_open and recipient in ("", copy.recipient_key)
    )


def letter_facts(work: Work, trajectory: Trajectory, language: str) -> dict[str, str]:
    """Return every fact that a letter can hold; empty where it is not known."""
    person = work.unit.people.get(trajectory.coachee_id)
    school = work.unit.schools.get(trajectory.school_id)
    return {
        **_who(trajectory, person, school, language),
        **_when(work, trajectory, language),
        **_kept(trajectory, language),
        **_practice(work, language),
        "pupils_out": record_of(work, trajectory.id, "intake", None).text("pupils_out"),
    }


def addressee(work: Work, trajectory: Trajectory, kind: str, language: str) -> str:
    """Return the lines of the address, as far as they are known."""
    to = addressed_to(kind, letter_traits(work, trajectory))
    words = letter_words(language)
    if to == "class_parents":
        group = trajectory.group.strip()
        return words["parents_of"].format(group=group) if group else str(words["parents"])
    if to == "guardians":
        return f" {words['and']} ".join(g.name for g in guardians(work, trajectory)) or str(
            words["parents"]
        )
    return _commissioner_lines(work, trajectory, language) if to == "commissioner" else ""


def guardians(work: Work, trajectory: Trajectory) -> list[Person]:
    """Return those who decide for a coached pupil."""
    found = work.unit.guardianships.find(pupil_id=trajectory.coachee_id)
    return [work.unit.people.get(g.guardian_id) for g in found if g.has_authority]


def _commissioner_lines(work: Work, trajectory: Trajectory, language: str) -> str:
    by = trajectory.assignment.commissioner
    if by is Commissioner.PARENTS:
        names = [guardian.name for guardian in guardians(work, trajectory)]
        joined = f" {letter_words(language)['and']} ".join(names)
        return joined or trajectory.assignment.commissioner_name
    school = work.unit.schools.get(trajectory.school_id)
    own = by is Commissioner.TEACHER
    first = work.unit.people.get(trajectory.coachee_id).name if own else school.board
    lines = [first, school.name, *school.address.splitlines(), school.place]
    return "\n".join(dict.fromkeys(line.strip() for line in lines if line.strip()))


def _who(trajectory: Trajectory, person: Person, school: School, language: str) -> dict[str, str]:
    words = letter_words(language)
    role = words["role"].get(person.role, words["role"]["other"])
    pupil = trajectory.kind is Kind.PUPIL
    place = school.place.strip()
    named = f"{school.name} in {place}" if place else school.name
    assignment = trajectory.assignment
    return {
        "coachee": (person.code or role) if pupil else person.name,
        "role": role,
        "Role": role[:1].upper() + role[1:],
        "role_plain": words["role_plain"].get(person.role, words["role_plain"]["other"]),
        "school": named,
        "group": trajectory.group,
        "kind_name": words["kind_names"][trajectory.kind.value],
        "commissioner": assignment.commissioner_name,
        "purpose": _sentence(assignment.purpose),
        "own_words": _sentence(assignment.own_words),
        "rhythm": words["rhythm"],
    }


def _when(work: Work, trajectory: Trajectory, language: str) -> dict[str, str]:
    def joined(days: list[date | None]) -> str:
        known = [date_text(day, language) for day in days if day is not None]
        if len(known) < 2:
            return "".join(known)
        return f"{', '.join(known[:-1])} {letter_words(language)['and']} {known[-1]}"

    cycles = trajectory.cycles
    closing = trajectory.closed_on or trajectory.planned_closing_on
    erased = closing + timedelta(days=trajectory.agreement.film_days) if closing else None
    return {
        "cycles": str(len(cycles)) if cycles else "",
        "intake_on": joined([trajectory.intake_on or trajectory.planned_intake_on]),
        "film_dates": joined([c.observed_on or c.planned_on for c in cycles]),
        "debrief_dates": joined([c.debriefed_on or c.planned_debrief_on for c in cycles]),
        "closing_on": joined([closing]),
        "erase_on": joined([erased]),
        "offer_until": date_text(work.today + OFFER_HOLDS, language),
    }


def _kept(trajectory: Trajectory, language: str) -> dict[str, str]:
    del language
    agreement = trajectory.agreement
    return {
        "film_days": str(agreement.film_days),
        "record_days": str(agreement.record_days),
        "consent_years": f"{agreement.consent_days / 365:.0f}",
    }


def _practice(work: Work, language: str) -> dict[str, str]:
    fact = work.unit.settings.get
    coach, practice = fact("coach_name"), fact("practice_name")
    reached = [fact("practice_phone"), fact("practice_email")]
    between = f" {'of' if language == 'nl' else 'or'} "
    contact = between.join(part for part in reached if part) or fact("practice_contact")
    rate = amount_of(fact("tariff_hour"))
    return {
        "coach": coach,
        "coach_first": coach.split(" ", 1)[0],
        "coach_full": ", ".join(part for part in (coach, practice) if part),
        "practice": practice,
        "contact": contact,
        "iban": fact("practice_iban"),
        "vat_note": fact("vat_note"),
        "tariff": euro_text(rate, language) if rate is not None else "",
        "hours": fact("hours_trajectory"),
        "price": _price(work, language),
    }


def _price_trait(work: Work) -> str:
    fact = work.unit.settings.get
    hours = amount_of(fact("hours_trajectory")) is not None
    if amount_of(fact("tariff_trajectory")) is not None:
        return "price_trajectory" if hours else "price_trajectory_only"
    return "price_hours" if hours else "price_rate"


def _price(work: Work, language: str) -> str:
    fact = work.unit.settings.get
    whole = amount_of(fact("tariff_trajectory"))
    rate, hours = amount_of(fact("tariff_hour")), amount_of(fact("hours_trajectory"))
    if whole is None and rate is not None and hours is not None:
        whole = rate * hours
    return euro_text(whole, language) if whole is not None else ""


def euro_text(amount: Decimal, language: str) -> str:
    """Return an amount as `€ 1.450,00`, or `€ 1,450.00` in English."""
    text = f"{amount:,.2f}"
    if language == "nl":
        text = text.translate(str.maketrans(",.", ".,"))
    return f"\N{EURO SIGN}\N{NO-BREAK SPACE}{text}"


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text.endswith((".", "?", "!")) else f"{text}."
