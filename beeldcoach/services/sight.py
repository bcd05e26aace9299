"""Who can see what now: by own right, and by every yes that stands, as the gate decides today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from beeldcoach.domain.consent import ANY, Answer, Condition, Purpose, State, kind_of, part_of
from beeldcoach.domain.ids import FilmId
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Material, Recipient, Request, Verdict, Viewing, decide
from beeldcoach.domain.release_checks import OF_ANALYSIS, PICTURES
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.analysis_facts import analysis_material, with_analysis
from beeldcoach.services.asking import when_of
from beeldcoach.services.consent_lines import whole_material
from beeldcoach.services.consent_rows import COACH
from beeldcoach.services.consenting import ledger_of
from beeldcoach.services.content import consent_words, purpose_name, purpose_words
from beeldcoach.services.deciding import effective_today, guardians_who_decide
from beeldcoach.services.identities import merges_of
from beeldcoach.services.material_words import part_words
from beeldcoach.services.part_names import said_material, time_of
from beeldcoach.services.pictures import (
    PictureAsked,
    hidden_copy,
    picture_material,
    place_in_film,
    with_picture,
    with_talks,
)
from beeldcoach.services.register import ground_of
from beeldcoach.services.release_facts import facts_of
from beeldcoach.services.reporting import content_digest, final_document, report_of, version_of
from beeldcoach.services.text_erasure import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from beeldcoach.domain.consent import Consent, ConsentLedger
    from beeldcoach.domain.ids import PersonId, TrajectoryId
    from beeldcoach.domain.people import Person
    from beeldcoach.domain.release import Check, Decision, Facts
    from beeldcoach.domain.trajectory import Trajectory
    from beeldcoach.services.desk import Work

_STANDING = (State.WRITTEN, State.ORAL, State.UNPROVEN)
_BY_STATE = {
    State.WRITTEN: Verdict.ALLOW,
    State.ORAL: Verdict.NEEDS_WRITTEN,
    State.UNPROVEN: Verdict.DENY,
}
CAN = (Verdict.ALLOW, Verdict.VIEW_ONLY)  # the widest first
_PARTS = ("fragment", "still")
_ONLY_SHOWN = {Condition.VIEW_ONLY, Condition.COACH_PRESENT}


@dataclass(frozen=True, slots=True)
class Sight:
    """What one recipient can see or get of one trajectory, or what still stands in the way."""

    trajectory_id: TrajectoryId
    recipient: str
    purpose: Purpose
    purpose_name: str
    what: str
    verdict: Verdict
    until: date | None  # of the consent
    ground: str
    lacks: tuple[Check, ...] = ()  # what stands in the way

    @property
    def can(self) -> bool:
        """Whether nothing stands in the way."""
        return self.verdict in CAN


def sights_of(work: Work, trajectory: Trajectory, language: str) -> tuple[Sight, ...]:
    """Return who can see what of a trajectory today; nothing of one that was erased.

    What was refused, withdrawn or has ended gives no sight and is not in it.
    """
    if trajectory.erased_on is not None:
        return ()
    return tuple(_Looking(work, trajectory, language).all())


@dataclass(frozen=True, slots=True)
class _Piece:
    """Part of a film with the words for it."""

    asked: PictureAsked
    words: str


@dataclass(frozen=True, slots=True)
class _Found:
    """A verdict about something in words, and what stands in the way."""

    verdict: Verdict
    what: str
    lacks: tuple[Check, ...] = ()
    films: frozenset[FilmId] = frozenset()  # of which it is


class _Looking:
    """What is read once for all that is asked about a trajectory."""

    def __init__(self, work: Work, trajectory: Trajectory, language: str) -> None:
        self._work, self._trajectory, self._language = work, trajectory, language
        self._words = consent_words(language)
        self._ledger, self._merges = ledger_of(work, trajectory.id), merges_of(work)
        self._today = effective_today(work)
        self._ledgers: dict[str, ConsentLedger] = {}  # by recipient, as the gate reads them
        self._coachee = work.unit.people.get(trajectory.coachee_id)
        numbers = {cycle.id: cycle.number for cycle in trajectory.cycles}
        films = work.unit.films.find(trajectory_id=trajectory.id, erased_on=None)
        self._films = [(film, numbers.get(film.cycle_id, 0)) for film in films]

    def all(self) -> Iterator[Sight]:
        """Yield what she can, what the coach can, and what others can."""
        yield from self._own()
        yield from self._children()
        for consent in self._ledger.current():
            state = self._ledger.state_of(consent, self._today)
            about_her = self._merges.same(
                person_key(consent.giver_id), person_key(self._coachee.id)
            )
            if consent.answer is Answer.YES and about_her and state in _STANDING:
                yield from self._by_consent(consent, state)

    def _own(self) -> Iterator[Sight]:
        own = self._words["own_right"]
        kind, words = self._trajectory.kind, self._words
        things: str = words["own_things"][kind.value]
        copies: str = words["own_copies_pupil" if kind is Kind.PUPIL else "own_copies"]
        name = self._coachee.outward_name
        if guardians_who_decide(self._work, self._coachee):
            name = words["guardians_of"].format(pupil=name)
        her = Recipient(person_key(self._coachee.id), name)
        yield self._sight(her, Purpose.VIEW_OWN, things, Verdict.VIEW_ONLY, own)
        yield self._sight(her, Purpose.COPY_OWN, copies, Verdict.ALLOW, own)
        yield from self._own_pictures(her, own)

    def _own_pictures(self, her: Recipient, own: str) -> Iterator[Sight]:
        """Yield what she may take home: films, and parts of those of which she may not take all."""
        taken: set[FilmId] = set()
        for kind in PICTURES:
            pieces = [
                replace(piece, asked=replace(piece.asked, encrypted=True))
                for piece in self._pieces(kind)
                if piece.asked.film_id not in taken
            ]
            name = whole_material(kind, self._language)
            for found in self._pictures(Purpose.COPY_OWN, her, pieces, name):
                if found.verdict is Verdict.ALLOW:
                    yield self._sight(her, Purpose.COPY_OWN, found.what, found.verdict, own)
                    taken |= found.films if kind == "film" else set()

    def _children(self) -> Iterator[Sight]:
        """Yield what pupils in the films, or who decides for them, may ask to see (row 16)."""
        seen: dict[PersonId, list[_Piece]] = {}
        for piece in self._pieces("film"):
            for each in self._work.unit.in_view.find(film_id=piece.asked.film_id):
                asked = replace(piece.asked, child_id=each.person_id, identity_checked=True)
                seen.setdefault(each.person_id, []).append(replace(piece, asked=asked))
        for person_id, pieces in seen.items():
            child = self._work.unit.people.get(person_id)
            if child.role == "pupil" and child.id != self._coachee.id:
                yield from self._child(child, pieces)

    def _child(self, child: Person, pieces: list[_Piece]) -> Iterator[Sight]:
        words, name, key = self._words, child.outward_name, child.id
        if not child.decides_herself(self._today):
            deciding = guardians_who_decide(self._work, child)
            if not deciding:
                return
            name, key = words["guardians_of"].format(pupil=name), deciding[0].id
        to, ground = Recipient(person_key(key), name), words["right_of_child"]
        films = words["materials"]["film"]
        for found in self._pictures(Purpose.ACCESS_REQUEST, to, pieces, films):
            what = words["own_child"].format(films=found.what)
            sight = self._sight(to, Purpose.ACCESS_REQUEST, what, found.verdict, ground)
            yield replace(sight, lacks=found.lacks)

    def _by_consent(self, consent: Consent, state: State) -> Iterator[Sight]:
        purpose, ground = consent.purpose, ground_of(consent, self._language)
        recipient = Recipient(consent.recipient, self._name(consent))
        texts = self._work.unit.ledger.texts(consent.seq)
        for found in self._found(consent, recipient, state):
            verdict = found.verdict
            if purpose is Purpose.COACH_WORK and verdict is Verdict.ALLOW:
                verdict = Verdict.VIEW_ONLY
            sight = self._sight(recipient, purpose, found.what, verdict, ground)
            named = purpose_words(sight.purpose_name, texts.get("purpose", ""))
            if purpose is Purpose.REPORT_TO_BOARD:
                named = purpose_name(self._language, purpose.value, consent.material)
            yield replace(sight, until=consent.valid_until, purpose_name=named, lacks=found.lacks)

    def _name(self, consent: Consent) -> str:
        words = self._words
        if consent.purpose is Purpose.COACH_WORK or consent.recipient == COACH:
            you: str = words["you"]
            return you
        if consent.recipient == ANY:
            anyone: str = words["anyone"]
            return anyone
        return text_of(self._work, consent.seq, "recipient", self._language)

    def _found(self, consent: Consent, recipient: Recipient, state: State) -> Iterator[_Found]:
        kind, purpose = kind_of(consent.material), consent.purpose
        name = said_material(self._work, consent, self._language) or kind
        if kind in PICTURES:
            pieces = self._pieces(kind, consent.material)
            if pieces:
                yield from self._pictures(purpose, recipient, pieces, name)
            else:
                none = self._words["none_yet"].format(what=name)
                yield _Found(_as_it_stands(consent, state), none)
        elif kind in OF_ANALYSIS and self._films:
            yield from self._analysis(purpose, recipient, kind)
        elif kind in ("report", "course"):
            decision = self._decided(purpose, recipient, self._written(kind))
            yield _Found(_seen(decision), name, _lacks(decision))
        else:
            yield _Found(_as_it_stands(consent, state), name)

    def _analysis(self, purpose: Purpose, recipient: Recipient, kind: str) -> Iterator[_Found]:
        """Yield how it stands for what was made of each film."""
        name, of_film = self._words["materials"][kind], self._words["of_film"]
        for film, number in self._films:
            material, document = analysis_material(self._work, kind, film.id, self._language)
            facts = self._facts(purpose, recipient, material, None)
            facts = with_analysis(facts, self._work, self._trajectory, recipient, document)
            decision = self._asked(purpose, recipient, material, facts)
            what = of_film.format(what=name, film=number)
            yield _Found(_seen(decision), what, _lacks(decision))

    def _pieces(self, kind: str, material: str = "") -> list[_Piece]:
        """Return the parts of films of a kind, or the exact one that is meant."""
        exact = material.partition(":")[2]
        if exact:
            found = [each for each in (*self._cut(), *self._stills()) if _is(each, material)]
            return found or [_Piece(_asked(exact), self._place(exact))]
        if kind == "film":
            words = self._words["film_number"]
            return [
                _Piece(PictureAsked(film.id), words.format(number=number))
                for film, number in self._films
            ]
        return {"fragment": self._cut, "still": self._stills}[kind]() if kind in _PARTS else []

    def _stills(self) -> list[_Piece]:
        words, pieces = self._words["still_at"], []
        for film, number in self._films:
            kept = {still.at_ms for still in self._work.unit.stills.find(film_id=film.id)}
            for at_ms in sorted(kept):
                said = words.format(at=time_of(at_ms), film=number)
                pieces.append(_Piece(PictureAsked(film.id, at_ms=at_ms), said))
        return pieces

    def _cut(self) -> list[_Piece]:
        words, pieces = self._words["fragment_number"], []
        for film, film_number in self._films:
            cut = sorted(self._work.unit.fragments.find(film_id=film.id), key=lambda f: f.position)
            for number, one in enumerate(cut, 1):
                asked = PictureAsked(film.id, one.start_ms, one.end_ms, fragment_id=one.id)
                pieces.append(_Piece(asked, words.format(number=number, film=film_number)))
        return pieces

    def _place(self, exact: str) -> str:
        """Return the words for a part whose card is gone."""
        asked = _asked(exact)
        number = next((no for film, no in self._films if film.id == asked.film_id), None)
        if number is None:
            name: str = self._words["materials"][asked.kind]
            return name
        return part_words(part_of(asked.kind, exact), number, self._language)

    def _pictures(
        self, purpose: Purpose, recipient: Recipient, pieces: list[_Piece], name: str
    ) -> Iterator[_Found]:
        """Yield a verdict with the parts that it is about; `name` where that is all of them."""
        found = [self._picture(purpose, recipient, piece) for piece in pieces]
        verdicts = dict.fromkeys(each.verdict for each in found)
        whole = len(pieces) > 1 and [each.what for each in found] == [p.words for p in pieces]
        for verdict in verdicts:
            these = [each for each in found if each.verdict is verdict]
            parts = ", ".join(each.what for each in these)
            films = frozenset[FilmId]().union(*(each.films for each in these))
            what = name if whole and len(verdicts) == 1 else parts
            yield _Found(verdict, what, these[0].lacks, films)

    def _picture(self, purpose: Purpose, recipient: Recipient, piece: _Piece) -> _Found:
        """Return how it stands for one part: unrecognisable where that lets more be done."""
        decision = self._shown(purpose, recipient, piece.asked)
        plain, film = _seen(decision), frozenset({piece.asked.film_id})
        if plain is not Verdict.ALLOW and hidden_copy(self._work, piece.asked) is not None:
            hidden = _seen(self._shown(purpose, recipient, replace(piece.asked, hidden=True)))
            if hidden in CAN and (plain not in CAN or hidden is Verdict.ALLOW):
                words = self._words["unrecognisable"].format(what=piece.words)
                return _Found(hidden, words, films=film)
        return _Found(plain, piece.words, _lacks(decision), film)

    def _shown(self, purpose: Purpose, recipient: Recipient, asked: PictureAsked) -> Decision:
        material = picture_material(self._work, asked, self._trajectory.id)
        return self._decided(purpose, recipient, material, asked)

    def _written(self, kind: str) -> Material:
        report = report_of(self._work, self._trajectory.id)
        if kind == "course":
            return Material("course", "", 1, "told")
        if report is None or not report.going_out():
            return Material("report", "", 0, "")
        document = final_document(self._work, report)
        version = version_of(self._work, report)
        return Material("report", str(report.id), version, content_digest(document))

    def _decided(
        self,
        purpose: Purpose,
        recipient: Recipient,
        material: Material,
        asked: PictureAsked | None = None,
    ) -> Decision:
        facts = self._facts(purpose, recipient, material, asked)
        return self._asked(purpose, recipient, material, facts)

    def _asked(
        self, purpose: Purpose, recipient: Recipient, material: Material, facts: Facts
    ) -> Decision:
        """Ask the gate, against the consents as it reads them for this recipient."""
        work, trajectory = self._work, self._trajectory
        request = Request(trajectory.id, trajectory.coachee_id, purpose, material, recipient)
        if recipient.key not in self._ledgers:
            self._ledgers[recipient.key] = ledger_of(work, trajectory.id, recipient)
        return decide(request, self._ledgers[recipient.key], facts, when_of(work))

    def _facts(
        self,
        purpose: Purpose,
        recipient: Recipient,
        material: Material,
        asked: PictureAsked | None,
    ) -> Facts:
        work, trajectory = self._work, self._trajectory
        request = Request(trajectory.id, trajectory.coachee_id, purpose, material, recipient)
        about = report_of(work, trajectory.id) if material.kind == "report" else None
        own = person_key(trajectory.coachee_id)
        facts = facts_of(work, trajectory, about, own_key=own, to=recipient)
        facts = with_talks(facts, work, trajectory, request)
        facts = replace(facts, bound_to_secrecy=True)  # the coach says so at each viewing
        return facts if asked is None else with_picture(facts, work, asked, recipient)

    def _sight(
        self, recipient: Recipient, purpose: Purpose, what: str, verdict: Verdict, ground: str
    ) -> Sight:
        name: str = self._words["purposes"][purpose.value]
        named = self._words["purposes_of_kind"].get(self._trajectory.kind.value, {})
        return Sight(
            self._trajectory.id,
            recipient.name,
            purpose,
            named.get(purpose.value, name),
            what,
            verdict,
            None,
            ground,
        )


def _is(piece: _Piece, material: str) -> bool:
    return part_of(piece.asked.kind, place_in_film(piece.asked)) == material


def _asked(exact: str) -> PictureAsked:
    """Return the part of a film that `place_in_film` named."""
    film, *place = exact.split(":")
    start, end, at = (None if each == "None" else int(each) for each in place)
    return PictureAsked(FilmId(UUID(film)), start, end, at)


def _seen(decision: Decision) -> Verdict:
    """Return what somebody gets of it: who is only shown it, may look and gets no copy."""
    return Verdict.VIEW_ONLY if isinstance(decision, Viewing) else decision.verdict


def _as_it_stands(consent: Consent, state: State) -> Verdict:
    """Return what a yes comes to as long as there is nothing that the gate can be asked about."""
    verdict = _BY_STATE[state]
    shown = consent.purpose is Purpose.SUPERVISION or _ONLY_SHOWN & {*consent.conditions}
    return Verdict.VIEW_ONLY if verdict is Verdict.ALLOW and shown else verdict


def _lacks(decision: Decision) -> tuple[Check, ...]:
    return tuple(check for check in decision.checks if not check.ok)
