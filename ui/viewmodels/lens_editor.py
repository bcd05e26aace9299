"""LensEditorModel: an own lens that is kept while it is changed, and never loses a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from beeldcoach.domain.errors import DomainError, KeyReserved, KeyTaken, UnknownThing
from beeldcoach.services.lens_changing import CodeMove
from beeldcoach.services.lens_editing import (
    AddCluster,
    AddCode,
    AddQuestion,
    FillAnswer,
    FillCluster,
    FillCode,
    FillLens,
    FillQuestion,
    MoveCluster,
    MoveCode,
    PutLensAside,
    RemoveCluster,
    RemoveCode,
    RemoveLens,
    RemoveQuestion,
    TakeKey,
)
from beeldcoach.services.lenses import ShowOwnLens
from beeldcoach.services.recoding import AS_NOTE
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.lens_questions import AskCodeMoves, AskOneOf
from ui.viewmodels.questions import Confirm

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from beeldcoach.domain.ids import OwnLensId
    from beeldcoach.domain.lens import Cluster, Code, Modifier
    from beeldcoach.services.desk import Changes, Command
    from beeldcoach.services.lenses import OwnLensPage
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

Key = tuple[object, ...]  # which field of what: ("code", id, "name")


class LensEditorModel(ViewModel):
    """`page` is None until it was loaded.

    What was typed and cannot be kept stays in its field (see `shown`), with why in `errors`.

    Signals:
        added: the id of a code, cluster or question that was just added.
        taken_away: words for what was removed, which an undo brings back.
        gone: the lens is no more.
    """

    added = Signal(str)
    taken_away = Signal(str)
    gone = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.page: OwnLensPage | None = None
        self.conflict: tuple[str, KeyTaken | KeyReserved] | None = None  # a code that wants a key
        self._lens_id: OwnLensId | None = None
        self.errors: dict[Key, DomainError] = {}  # what keeps words from being kept, by field
        self._held: dict[Key, object] = {}  # typed, and not kept (yet)

    def open(self, lens_id: OwnLensId) -> None:
        """Show a lens."""
        if lens_id != self._lens_id:
            self._lens_id, self.page, self.conflict = lens_id, None, None
            self.errors, self._held = {}, {}
        self.active = True
        self.reload()

    def concerns(self, changes: Changes) -> bool:
        """The lens, who looks through it, and what was coded with it."""
        return bool(changes.kinds & {"lenses", "trajectories", "moments", "sightings", "*"})

    def shown(self, key: Key, kept: Any) -> Any:
        """Return what a field shows: what was typed, or else what is kept."""
        return self._held.get(key, kept)

    def tell(self, name: str, value: str) -> None:
        """Set the `name` of the lens, or in `about` what it is for."""
        self._edit(("lens", "", name), FillLens(self._id, name, value), value)

    def tell_cluster(self, cluster_id: str, name: str, value: str) -> None:
        """Set the `name` or the `colour` of a cluster."""
        command = FillCluster(self._id, cluster_id, name, value)
        self._edit(("cluster", cluster_id, name), command, value)

    def tell_code(self, code_id: str, name: str, value: str | bool | int) -> None:  # noqa: FBT001
        """Set one field of a code."""
        self._edit(("code", code_id, name), FillCode(self._id, code_id, name, value), value)

    def tell_question(self, modifier_id: str, question: str) -> None:
        """Ask a question in other words."""
        command = FillQuestion(self._id, modifier_id, question)
        self._edit(("question", modifier_id, ""), command, question)

    def tell_answer(self, modifier: Modifier, position: int, value: str) -> None:
        """Put an answer in other words; an empty one goes, and what had it keeps it as a note."""
        key = ("question", modifier.id, position)
        command = FillAnswer(self._id, modifier.id, position, value)
        if value.strip():
            self._edit(key, command, value)
        elif position < len(modifier.answers):
            self.run(self._drop_answer(key, command, modifier))

    def want_key(self, code_id: str, key: str) -> None:
        """Give a code a key, or say whose it is."""
        self.run(self._want_key(code_id, key))

    def take_key(self) -> None:
        """Take the key over that was wanted; who had it gets the old one."""
        if self.conflict is not None and isinstance(self.conflict[1], KeyTaken):
            code_id, taken = self.conflict
            self.conflict = None
            self.run(self._only(TakeKey(self._id, code_id, taken.key)))

    def drop_conflict(self) -> None:
        """Leave the keys as they are."""
        if self.conflict is not None:
            self.conflict = None
            self.changed.emit()

    def add_code(self, cluster_id: str) -> None:
        """Add a code to a cluster."""
        self.run(self._added(AddCode(self._id, cluster_id, self.tr("new code"))))

    def add_cluster(self) -> None:
        """Add a cluster."""
        self.run(self._added(AddCluster(self._id, self.tr("New cluster"))))

    def add_question(self) -> None:
        """Add a question that codes can ask, to be put in other words."""
        answers = (self.tr("child"), self.tr("small group"), self.tr("everyone"))
        self.run(self._added(AddQuestion(self._id, self.tr("whose?"), answers)))

    def move_code(self, code_id: str, position: int) -> None:
        """Put a code in another place in the row."""
        self.run(self._only(MoveCode(self._id, code_id, position)))

    def move_cluster(self, cluster_id: str, position: int) -> None:
        """Put a cluster in another place."""
        self.run(self._only(MoveCluster(self._id, cluster_id, position)))

    def remove_code(self, code: Code) -> None:
        """Remove a code; where something was coded with it, ask what becomes of that."""
        self.run(self._remove_code(code))

    def remove_cluster(self, cluster: Cluster) -> None:
        """Remove a cluster; where it has codes, ask which cluster they go to."""
        self.run(self._remove_cluster(cluster))

    def remove_question(self, modifier: Modifier) -> None:
        """Remove a question; where it was answered, say what becomes of the answers."""
        self.run(self._remove_question(modifier))

    def put_aside(self, *, aside: bool) -> None:
        """Offer the lens no more where one is chosen, or do so again."""
        self.run(self._only(PutLensAside(self._id, aside)))

    def remove(self) -> None:
        """Remove the lens, which no trajectory looks through."""
        self.run(self._remove())

    @property
    def _id(self) -> OwnLensId:
        assert self._lens_id is not None, "a lens is opened before it is changed"
        return self._lens_id

    def _edit(self, key: Key, command: Command[None], value: object) -> None:
        self._held[key] = value
        self.run(self._write(key, command, value))

    def _write(self, key: Key, command: Command[None], value: object) -> Flow:
        try:
            yield self.session.do(command)
        except DomainError as error:
            self.errors[key] = error
        else:
            self.errors.pop(key, None)
            if self._held.get(key) is value:
                del self._held[key]
        self.changed.emit()

    def _only(self, command: Command[Any]) -> Flow:
        yield self.session.do(command)

    def _added(self, command: Command[str]) -> Flow:
        self.added.emit((yield self.session.do(command)))

    def _want_key(self, code_id: str, key: str) -> Flow:
        self.conflict = None
        try:
            yield self.session.do(FillCode(self._id, code_id, "key", key))
        except (KeyTaken, KeyReserved) as conflict:
            self.conflict = (code_id, conflict)
            self.changed.emit()

    def _remove_code(self, code: Code) -> Flow:
        page = self.page
        used = page.uses.of(code.id) if page is not None else None
        into = None
        if page is not None and used is not None:
            text = self.tr("What becomes of what was coded with it? Nothing is lost.")
            answer = yield Ask(
                AskCodeMoves(
                    self.tr("Delete “{name}”?").format(name=code.name),
                    text,
                    self.tr("Delete the code"),
                    (CodeMove(used, AS_NOTE),),
                    page.lens,
                    tuple(each for each in page.lens.codes if each.id != code.id),
                )
            )
            if answer is None:
                return
            into = dict(answer)[code.id]
        yield self.session.do(RemoveCode(self._id, code.id, into))
        self.taken_away.emit(self.tr("“{name}” is deleted.").format(name=code.name))

    def _remove_cluster(self, cluster: Cluster) -> Flow:
        page = self.page
        if page is None:
            return
        others = [each for each in page.lens.clusters if each.id != cluster.id]
        codes = [code for code in page.lens.codes if code.cluster == cluster.id]
        into = others[0].id if others else ""
        if codes and others:
            into = yield Ask(
                AskOneOf(
                    self.tr("Delete the cluster “{name}”?").format(name=cluster.name),
                    self.tr("Its %n code(s) go to another cluster.", "", len(codes)),
                    self.tr("Delete the cluster"),
                    self.tr("To"),
                    tuple((each.id, each.name) for each in others),
                )
            )
            if into is None:
                return
        yield self.session.do(RemoveCluster(self._id, cluster.id, into))
        self.taken_away.emit(self.tr("“{name}” is deleted.").format(name=cluster.name))

    def _remove_question(self, modifier: Modifier) -> Flow:
        answered = self._answered(modifier, {answer.id for answer in modifier.answers})
        if answered:
            words = self.tr(
                "%n moment(s) have an answer to it. It is kept in the note.", "", answered
            )
            yes = yield Ask(
                Confirm(
                    self.tr("Delete the question “{name}”?").format(name=modifier.question),
                    words,
                    self.tr("Delete the question"),
                )
            )
            if not yes:
                return
        yield self.session.do(RemoveQuestion(self._id, modifier.id))
        self.taken_away.emit(self.tr("“{name}” is deleted.").format(name=modifier.question))

    def _drop_answer(self, key: Key, command: FillAnswer, modifier: Modifier) -> Flow:
        answer = modifier.answers[command.position]
        answered = self._answered(modifier, {answer.id})
        if answered:
            words = self.tr("%n moment(s) have this answer. It is kept in the note.", "", answered)
            yes = yield Ask(
                Confirm(
                    self.tr("Delete the answer “{name}”?").format(name=answer.name),
                    words,
                    self.tr("Delete the answer"),
                )
            )
            if not yes:
                self.changed.emit()
                return
        yield from self._write(key, command, "")

    def _answered(self, modifier: Modifier, answers: set[str]) -> int:
        """Return how many moments have one of these answers to a question."""
        if self.page is None:
            return 0
        asking = {code.id for code in self.page.lens.codes if code.modifier == modifier.id}
        return sum(
            count
            for (code, answer), count in self.page.uses.answers.items()
            if code in asking and answer in answers
        )

    def _remove(self) -> Flow:
        yield self.session.do(RemoveLens(self._id))
        self.gone.emit()

    def _load(self) -> Flow:
        lens_id = self._lens_id
        if lens_id is None:
            return
        try:
            page = yield self.session.ask(ShowOwnLens(lens_id))
        except UnknownThing:
            self.gone.emit()  # as when its making was undone
            return
        if lens_id == self._lens_id:
            self.page = page
            self.changed.emit()
