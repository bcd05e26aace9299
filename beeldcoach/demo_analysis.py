"""What the coach of the demo dossier saw in a film: moments and chains, phases, talk, cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from beeldcoach.domain.annotation import ATTENTION, Actor, Voice
from beeldcoach.domain.drawing import Shape, ShapeKind
from beeldcoach.services.drawings import AddDrawing
from beeldcoach.services.fragments import AddFragment, FillFragment
from beeldcoach.services.phases import AddPhase
from beeldcoach.services.stills import AddStill
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.talk import MarkTalk
from beeldcoach.services.watching import AddMoment, FillMoment, StarMoment

if TYPE_CHECKING:
    from beeldcoach.domain.ids import FilmId, MomentId
    from beeldcoach.services.desk import Desk

TURNS = "beurten_denktijd"
_TURN_CODES = {  # what the story tells, as codes of the lens on turns and think time
    "question": "open_question",
    "silence": "wait_one",
    "answer": "answer",
    "sharing_turns": "pass_on",
}
_CODES = {  # the same, as codes of every other lens
    "silence": "wait",
    "initiative": "initiative",
    "turn": "give_turn",
    "sharing_turns": "share_turns",
    "nod": "nod",
    "repeat": "repeat",
    "naming": "name",
    "looking_round": "look_round",
    "proposal": "propose",
    "choice": "choice",
}
_LASTING = frozenset({"silence", "answer"})
_SPOKEN = frozenset(
    {"naming", "question", "turn", "answer", "repeat", "proposal", "choice", "pair_talk"}
)


@dataclass(frozen=True, slots=True)
class Analysis:
    """Writes down what was seen in one film: what the story tells, in the words of the dossier."""

    desk: Desk
    story: dict[str, Any]
    words: dict[str, Any]

    def annotate(self, film_id: FilmId, told: dict[str, Any]) -> None:
        """Code as much as a cycle tells, and cut its fragments with their cards."""
        if told.get("moments"):
            self._mark_phases(film_id)
            looks_at_turns = self.desk.ask(ShowStudio(film_id, "nl")).lens.id == TURNS
            code = self._code_turns if looks_at_turns else self._code
            code(film_id, told["moments"])
        if told.get("talk"):
            self._mark_talk(film_id)
        if told.get("fragments"):
            self._cut(film_id, told["fragments"], talked="debrief" in told)
            self._draw(film_id)

    def _mark_phases(self, film_id: FilmId) -> None:
        for phase in self.story["phases"]:
            self.desk.do(AddPhase(film_id, phase["start_ms"], phase["title"]))
        for at_ms, note in self.words["see_again"]:
            self.desk.do(AddMoment(film_id, at_ms, code=ATTENTION, note=note))

    def _code_turns(self, film_id: FilmId, many: int) -> None:
        """Code questions, answers and the time between, so that both wait times can be told."""
        closed = _TURN_CODES | {"question": "closed_question"}
        for event in self._told(_TURN_CODES)[:many]:
            is_closed = event["start_ms"] in self.words["closed_questions"]
            self._add(film_id, event, None, closed if is_closed else _TURN_CODES)

    def _told(self, codes: dict[str, str]) -> list[dict[str, Any]]:
        return [event for event in self.story["events"] if event["kind"] in codes]

    def _code(self, film_id: FilmId, many: int) -> None:
        """Code moments; who receives an initiative goes on from it, a choice from the last nod."""
        events = self._told(_CODES)[:many]
        initiatives: dict[str, MomentId] = {}
        received: MomentId | None = None
        for event in events:
            kind = event["kind"]
            before = received if kind == "choice" else None
            if kind == "nod":
                names = [name for name in initiatives if name in event["text"]]
                before = initiatives.pop(names[0]) if names else None
            item = self._add(film_id, event, before, _CODES)
            if kind == "initiative" and event["name"] not in self.words["not_received"]:
                initiatives[event["name"]] = item
            elif kind == "nod":
                received = item
            elif kind == "silence":
                whose = self.words["whose_turn"].get(str(event["start_ms"]), "all")
                self.desk.do(FillMoment(item, "modifier", whose))
            if event["start_ms"] in self.words["starred"]:
                self.desk.do(StarMoment(item, starred=True))

    def _add(
        self,
        film_id: FilmId,
        event: dict[str, Any],
        before: MomentId | None,
        codes: dict[str, str],
    ) -> MomentId:
        kind = event["kind"]
        made = AddMoment(
            film_id,
            event["end_ms"] if kind == "question" else event["start_ms"],  # where it ends
            event["end_ms"] if kind in _LASTING else None,
            codes[kind],
            self.words["notes"].get(kind, ""),
            actor=Actor.PUPIL if event["who"] == "pupil" else Actor.TEACHER,
            answers=before,
        )
        return self.desk.do(made).value

    def _mark_talk(self, film_id: FilmId) -> None:
        """Say who talks when, as the story tells."""
        for event in self.story["events"]:
            if event["kind"] in _SPOKEN:
                voice = Voice.TEACHER if event["who"] == "teacher" else Voice.PUPIL
                self.desk.do(MarkTalk(film_id, event["start_ms"], event["end_ms"], voice))

    def _cut(self, film_id: FilmId, many: int, *, talked: bool) -> None:
        """Cut fragments; what came of the talk stands on their cards once there was one."""
        told = zip(self.story["fragments"], self.words["cards"], strict=True)
        for fragment, card in list(told)[:many]:
            span = fragment["start_ms"], fragment["end_ms"]
            item = self.desk.do(AddFragment(film_id, *span, fragment["title"])).value
            fields = dict(card["fields"])
            if talked:
                fields |= {"used": True, "status": "agreed", "insight": card["insight"]}
            for name, value in fields.items():
                kept = tuple(value) if isinstance(value, list) else value
                self.desk.do(FillFragment(item, name, kept))
            for at_ms, title in card["stills"]:
                self.desk.do(AddStill(film_id, at_ms, item, title))

    def _draw(self, film_id: FilmId) -> None:
        for drawing in self.words["drawings"]:
            shapes = tuple(
                Shape(ShapeKind(kind), tuple((x, y) for x, y in points))
                for kind, points in drawing["shapes"]
            )
            self.desk.do(AddDrawing(film_id, drawing["at_ms"], shapes))
