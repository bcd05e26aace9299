"""The lens of a film as the formats see it: lanes with codes, colours and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import ATTENTION
from beeldcoach.formats import model

if TYPE_CHECKING:
    from collections.abc import Iterable

    from beeldcoach.domain.lens import Lens
    from beeldcoach.formats.words import Words

ATTENTION_LANE = "!lane"  # no cluster of a lens has such an id
OTHER_LANE = "?lane"
COLOURS = {  # of the clusters, as on white paper
    "blauw": "#0072B2",
    "oranje": "#E69F00",
    "groen": "#009E73",
    "paars": "#CC79A7",
    "vermiljoen": "#C24E00",
    "leisteen": "#565C63",
    "hemel": "#56B4E9",
    "geel": "#F0E442",
}


def lens_for(
    lens: Lens, used: Iterable[str], words: Words
) -> tuple[tuple[model.Lane, ...], tuple[model.Code, ...]]:
    """Return the lanes and codes of a lens, with those that were used besides."""
    lanes = [model.Lane(cluster.id, cluster.name) for cluster in lens.clusters]
    codes = [
        model.Code(
            code.id,
            code.name,
            code.cluster,
            COLOURS.get(lens.cluster_of(code).colour, ""),
            code.key,
            code.interval,
        )
        for code in lens.codes
    ]
    known = {code.id for code in codes}
    for code_id in sorted(set(used) - known):
        lane = ATTENTION_LANE if code_id == ATTENTION else OTHER_LANE
        if lane not in {each.id for each in lanes}:
            term = "attention" if code_id == ATTENTION else "other"
            lanes.append(model.Lane(lane, words.term(term)))
        codes.append(model.Code(code_id, code_id, lane))
    return tuple(lanes), tuple(codes)
