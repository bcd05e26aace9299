"""New codes of an own lens for codes of a file that the lens has nothing like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain import lens_editing as edit
from beeldcoach.domain.errors import UnknownThing
from beeldcoach.domain.lens import CLUSTERS_MOST, NAME_LIMIT
from beeldcoach.services.lenses import own_lens, own_lens_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from beeldcoach.domain.lens import Lens
    from beeldcoach.formats.model import Annotations, Code
    from beeldcoach.services.desk import Work

NEW = "+"  # where a code of a file goes that becomes a new one; no code has such an id


def with_new_codes(
    lens_id: str, given: Annotations, aims: Mapping[str, str], work: Work
) -> tuple[Lens | None, dict[str, str]]:
    """Return the own lens with the codes that were asked for, and the aims with their ids.

    None for the lens when none was asked for. Raises LensFull, and UnknownThing where the lens is
    no own one.
    """
    found = dict(aims)
    wanted = [code for code in given.codes if aims.get(code.id) == NEW]
    if not wanted:
        return None, found
    own = own_lens_id(lens_id)
    if own is None:
        raise UnknownThing
    lens = own_lens(work.unit.lenses.get(own))
    lanes = {lane.id: lane.name for lane in given.lanes}
    for code in wanted:
        lens, cluster = _in_cluster(lens, lanes[code.lane], work)
        found[code.id] = work.new_id().hex
        lens = _with_code(lens, found[code.id], cluster, code)
    return lens, found


def _in_cluster(lens: Lens, name: str, work: Work) -> tuple[Lens, str]:
    """Return the cluster of a name, new where there is room for one; else the last one."""
    short = _short(name)
    for cluster in lens.clusters:
        if cluster.name.casefold() == short.casefold():
            return lens, cluster.id
    if not short or len(lens.clusters) >= CLUSTERS_MOST:
        return lens, lens.clusters[-1].id
    cluster_id = work.new_id().hex
    return edit.with_cluster(lens, cluster_id, short), cluster_id


def _with_code(lens: Lens, code_id: str, cluster_id: str, code: Code) -> Lens:
    made = edit.with_code(lens, code_id, cluster_id, _short(code.name) or _short(code.id))
    return edit.with_code_told(made, code_id, "interval", code.interval)


def _short(name: str) -> str:
    return " ".join(name.split())[:NAME_LIMIT].strip()
