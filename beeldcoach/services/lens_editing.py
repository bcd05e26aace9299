"""Commands on the coach's own lenses; what was coded with them comes along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from beeldcoach.domain import lens_editing as edit
from beeldcoach.domain.errors import CodesLeft, LensInUse, LensMissing, UnknownThing
from beeldcoach.domain.ids import OwnLensId
from beeldcoach.domain.lens import LENS_NAME_LIMIT, Cluster, Lens, OwnLens
from beeldcoach.services.desk import Command, Handler, Work
from beeldcoach.services.lens_body import body_of
from beeldcoach.services.lenses import lens_known, lens_of, own_lens, through
from beeldcoach.services.recoding import recode, uses

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class AddLens(Command[OwnLensId]):
    """Make an own lens: a copy of another one, or one with a single cluster and no codes."""

    name: str
    copy_of: str = ""  # the id of any lens
    language: str = "nl"  # of the copy, where that has two
    cluster: str = ""  # the name of the first cluster of an empty one


@dataclass(frozen=True, slots=True)
class KeepLens(Command[OwnLensId]):
    """Keep a lens that was read from a file, beside those that are there.

    Where one of its name is there, it gets a number after it.
    """

    lens: Lens


@dataclass(frozen=True, slots=True)
class FillLens(Command[None]):
    """Set the `name` of an own lens, or in `about` what it is for."""

    lens_id: OwnLensId
    name: str
    value: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return FillLens, self.lens_id, self.name


@dataclass(frozen=True, slots=True)
class PutLensAside(Command[None]):
    """Offer an own lens no more where one is chosen, or do so again."""

    lens_id: OwnLensId
    archived: bool


@dataclass(frozen=True, slots=True)
class RemoveLens(Command[None]):
    """Remove an own lens through which no trajectory looks; raises LensInUse."""

    lens_id: OwnLensId


@dataclass(frozen=True, slots=True)
class AddCluster(Command[str]):
    """Add a cluster to an own lens."""

    lens_id: OwnLensId
    name: str


@dataclass(frozen=True, slots=True)
class FillCluster(Command[None]):
    """Set the `name` or the `colour` of a cluster."""

    lens_id: OwnLensId
    cluster_id: str
    name: str
    value: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return FillCluster, self.lens_id, self.cluster_id, self.name


@dataclass(frozen=True, slots=True)
class MoveCluster(Command[None]):
    """Give a cluster another place."""

    lens_id: OwnLensId
    cluster_id: str
    position: int


@dataclass(frozen=True, slots=True)
class RemoveCluster(Command[None]):
    """Remove a cluster; its codes go to another one."""

    lens_id: OwnLensId
    cluster_id: str
    into: str


@dataclass(frozen=True, slots=True)
class AddCode(Command[str]):
    """Add a code to an own lens, with the first key that is free."""

    lens_id: OwnLensId
    cluster_id: str
    name: str


@dataclass(frozen=True, slots=True)
class FillCode(Command[None]):
    """Set one field of a code; see `domain.lens_editing.with_code_told`. Raises KeyTaken, ..."""

    lens_id: OwnLensId
    code_id: str
    name: str
    value: str | bool | int

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing in one field is one deed."""
        return FillCode, self.lens_id, self.code_id, self.name


@dataclass(frozen=True, slots=True)
class TakeKey(Command[None]):
    """Give a code a key that another one has; that one gets the key that this code had."""

    lens_id: OwnLensId
    code_id: str
    key: str


@dataclass(frozen=True, slots=True)
class MoveCode(Command[None]):
    """Give a code another place in the row."""

    lens_id: OwnLensId
    code_id: str
    position: int


@dataclass(frozen=True, slots=True)
class RemoveCode(Command[None]):
    """Remove a code. What was coded with it gets the code `into`, or stays as a note (AS_NOTE).

    Raises CodesLeft where something was coded and `into` is None.
    """

    lens_id: OwnLensId
    code_id: str
    into: str | None = None


@dataclass(frozen=True, slots=True)
class AddQuestion(Command[str]):
    """Add a question that a code can ask when it was tagged, with its answers."""

    lens_id: OwnLensId
    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FillQuestion(Command[None]):
    """Ask a question in other words."""

    lens_id: OwnLensId
    modifier_id: str
    question: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing it is one deed."""
        return FillQuestion, self.lens_id, self.modifier_id


@dataclass(frozen=True, slots=True)
class FillAnswer(Command[None]):
    """Put the answer at a place in other words; an empty one goes, one after the last is new.

    An answer that goes is kept in the notes of what had it.
    """

    lens_id: OwnLensId
    modifier_id: str
    position: int
    value: str

    @property
    def merge_key(self) -> tuple[object, ...] | None:
        """Typing it is one deed; taking it away is another."""
        if not self.value.strip():
            return None
        return FillAnswer, self.lens_id, self.modifier_id, self.position


@dataclass(frozen=True, slots=True)
class RemoveQuestion(Command[None]):
    """Remove a question; what was answered to it is kept in the notes."""

    lens_id: OwnLensId
    modifier_id: str


def add(command: AddLens, work: Work) -> OwnLensId:
    """Handle AddLens."""
    if command.copy_of:
        if not lens_known(work, command.copy_of):
            raise LensMissing
        made = lens_of(work, command.copy_of, command.language)
    else:
        made = Lens("", "", (Cluster(_fresh(work), edit.named(command.cluster), "blauw"),), ())
    return _keep(replace(made, name=edit.named(command.name, LENS_NAME_LIMIT)), work)


def keep(command: KeepLens, work: Work) -> OwnLensId:
    """Handle KeepLens."""
    return _keep(command.lens, work)


def _keep(lens: Lens, work: Work) -> OwnLensId:
    """Keep a new lens under a name that no own one has."""
    names = (own.name for own in work.unit.lenses.find())
    name = edit.free_name(lens.name, names, LENS_NAME_LIMIT)
    own = OwnLens(OwnLensId(work.new_id()), name, body_of(replace(lens, name=name)))
    work.unit.lenses.save(own)
    return own.id


def fill(command: FillLens, work: Work) -> None:
    """Handle FillLens."""
    _change(command, work, lambda lens: edit.told(lens, command.name, command.value))


def put_aside(command: PutLensAside, work: Work) -> None:
    """Handle PutLensAside."""
    own = _own(work, command.lens_id)
    own.archived = command.archived
    work.unit.lenses.save(own)


def remove(command: RemoveLens, work: Work) -> None:
    """Handle RemoveLens."""
    own = _own(work, command.lens_id)
    looking = through(work, own)
    if looking:
        raise LensInUse(len(looking))
    work.unit.lenses.remove(own.id)


def add_cluster(command: AddCluster, work: Work) -> str:
    """Handle AddCluster."""
    made = _fresh(work)
    _change(command, work, lambda lens: edit.with_cluster(lens, made, command.name))
    return made


def fill_cluster(command: FillCluster, work: Work) -> None:
    """Handle FillCluster."""
    told = command.cluster_id, command.name, command.value
    _change(command, work, lambda lens: edit.with_cluster_told(lens, *told))


def move_cluster(command: MoveCluster, work: Work) -> None:
    """Handle MoveCluster."""
    told = command.cluster_id, command.position
    _change(command, work, lambda lens: edit.with_cluster_moved(lens, *told))


def remove_cluster(command: RemoveCluster, work: Work) -> None:
    """Handle RemoveCluster."""
    told = command.cluster_id, command.into
    _change(command, work, lambda lens: edit.without_cluster(lens, *told))


def add_code(command: AddCode, work: Work) -> str:
    """Handle AddCode."""
    made = _fresh(work)
    told = command.cluster_id, command.name
    _change(command, work, lambda lens: edit.with_code(lens, made, *told))
    return made


def fill_code(command: FillCode, work: Work) -> None:
    """Handle FillCode."""
    told = command.code_id, command.name, command.value
    _change(command, work, lambda lens: edit.with_code_told(lens, *told))


def take_key(command: TakeKey, work: Work) -> None:
    """Handle TakeKey."""
    _change(command, work, lambda lens: edit.with_key_taken(lens, command.code_id, command.key))


def move_code(command: MoveCode, work: Work) -> None:
    """Handle MoveCode."""
    told = command.code_id, command.position
    _change(command, work, lambda lens: edit.with_code_moved(lens, *told))


def remove_code(command: RemoveCode, work: Work) -> None:
    """Handle RemoveCode."""
    own = _own(work, command.lens_id)
    old = own_lens(own)
    new = edit.without_code(old, command.code_id)
    looking = through(work, own)
    if command.into is None:
        used = uses(work, looking, old).of(command.code_id)
        if used is not None:
            raise CodesLeft(used.seen)
    elif command.into:
        edit.of_id(new.codes, command.into)
    recode(work, looking, old, new, {command.code_id: command.into or ""})
    _save(own, new, work)


def add_question(command: AddQuestion, work: Work) -> str:
    """Handle AddQuestion."""
    made = _fresh(work)
    told = command.question, command.answers
    _change(command, work, lambda lens: edit.with_question(lens, made, *told))
    return made


def fill_question(command: FillQuestion, work: Work) -> None:
    """Handle FillQuestion."""
    told = command.modifier_id, command.question
    _change(command, work, lambda lens: edit.with_question_told(lens, *told))


def fill_answer(command: FillAnswer, work: Work) -> None:
    """Handle FillAnswer."""
    told = command.modifier_id, command.position, command.value, _fresh(work)
    _change(command, work, lambda lens: edit.with_answer(lens, *told))


def remove_question(command: RemoveQuestion, work: Work) -> None:
    """Handle RemoveQuestion."""
    _change(command, work, lambda lens: edit.without_question(lens, command.modifier_id))


def _change(command: Any, work: Work, change: Callable[[Lens], Lens]) -> None:
    """Change an own lens; answers that are asked no more go into the notes."""
    own = _own(work, command.lens_id)
    old = own_lens(own)
    new = change(old)
    if new == old:
        return  # nothing that an undo could show
    if _asked(new) != _asked(old):
        recode(work, through(work, own), old, new, {})
    _save(own, new, work)


def _asked(lens: Lens) -> frozenset[tuple[str, str]]:
    """Return every answer that can be given, with the code that asks for it."""
    asking = ((code, lens.modifier_of(code)) for code in lens.codes)
    return frozenset(
        (code.id, answer.id) for code, asked in asking if asked for answer in asked.answers
    )


def _save(own: OwnLens, lens: Lens, work: Work) -> None:
    own.name, own.body = lens.name, body_of(lens)
    work.unit.lenses.save(own)


def _own(work: Work, lens_id: OwnLensId) -> OwnLens:
    found = work.unit.lenses.find(id=lens_id)
    if not found:
        raise UnknownThing
    return found[0]


def _fresh(work: Work) -> str:
    return work.new_id().hex  # 32 letters and digits: there is room for 40


HANDLERS: dict[type, Handler] = {
    AddLens: add,
    KeepLens: keep,
    FillLens: fill,
    PutLensAside: put_aside,
    RemoveLens: remove,
    AddCluster: add_cluster,
    FillCluster: fill_cluster,
    MoveCluster: move_cluster,
    RemoveCluster: remove_cluster,
    AddCode: add_code,
    FillCode: fill_code,
    TakeKey: take_key,
    MoveCode: move_code,
    RemoveCode: remove_code,
    AddQuestion: add_question,
    FillQuestion: fill_question,
    FillAnswer: fill_answer,
    RemoveQuestion: remove_question,
}
