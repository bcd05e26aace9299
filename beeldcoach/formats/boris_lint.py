"""What BORIS checks of a project: its integrity, and that every state that begins ends.

The rules are those of BORIS's own `check_project_integrity` and `check_state_events`, with the
forbidden characters of its dialogs, and not its look for the film on this computer.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from beeldcoach.formats.eaf_lint import Fault

FORBIDDEN_IN_MODIFIERS = "(|),`~"
_FARTHEST = 2**31 - 1  # seconds


def faults(content: bytes) -> tuple[Fault, ...]:
    """Return what BORIS would say of a project that is not compressed."""
    project = json.loads(content)
    return (*_ethogram(project), *_observations(project))


def _ethogram(project: dict[str, Any]) -> list[Fault]:
    found = []
    for each in project["behaviors_conf"].values():
        code = each["code"]
        if "|" in code or code != code.strip():
            found.append(Fault("forbidden", code))
        if each["category"] and each["category"] not in project["behavioral_categories"]:
            found.append(Fault("no_category", code))
        for choice in each["modifiers"].values():
            found += [
                Fault("forbidden", value)
                for value in choice["values"]
                if value != value.strip() or set(value) & set(FORBIDDEN_IN_MODIFIERS)
            ]
    codes = Counter(each["code"] for each in project["behaviors_conf"].values())
    subjects = [each["name"] for each in project["subjects_conf"].values()]
    found += [Fault("same_name", code) for code, count in codes.items() if count > 1]
    return found + [Fault("forbidden", name) for name in subjects if "|" in name]


def _observations(project: dict[str, Any]) -> list[Fault]:
    variables = {each["label"] for each in project["independent_variables"].values()}
    found = []
    for name, each in project["observations"].items():
        if name != name.strip():
            found.append(Fault("forbidden", name))
        if not each["independent_variables"].keys() <= variables:
            found.append(Fault("no_variable", name))
        length = each["media_info"]["length"]
        found += [Fault("no_length", name) for f in each["file"]["1"] if f not in length]
        found += _events(project, name, each["events"])
    return found


def _events(project: dict[str, Any], name: str, events: list[list[Any]]) -> list[Fault]:
    ethogram = {each["code"]: each for each in project["behaviors_conf"].values()}
    subjects = {each["name"] for each in project["subjects_conf"].values()} | {""}
    rows: Counter[tuple[str, str, str]] = Counter()
    found = []
    for at, subject, code, modifier, _comment, _frame in events:
        if code not in ethogram or subject not in subjects:
            found.append(Fault("unknown", name))
        elif ethogram[code]["type"] == "State event":
            rows[code, subject, modifier] += 1
        if not -_FARTHEST <= at <= _FARTHEST:
            found.append(Fault("too_far", name))
    if [row[0] for row in events] != sorted(row[0] for row in events):
        found.append(Fault("unsorted", name))
    return found + [Fault("unpaired", name) for count in rows.values() if count % 2]
