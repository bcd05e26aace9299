"""The demo dossier's practice: an invented coach with her logo, her learning, and two letters."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from beeldcoach.services.letter_release import keep_logo
from beeldcoach.services.letters import StartLetter
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.practice import AddSupervision
from beeldcoach.services.recording import SetPracticeFact
from resources import path

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.core import Core

LANGUAGE = "nl"  # the dossier is written in Dutch


def build(core: Core, today: date) -> None:
    """Fill in the practice, and begin two letters of the first trajectory."""
    told: dict[str, Any] = json.loads(path("demo", "letters.json").read_text("utf-8"))
    desk = core.desk
    for name, value in told["facts"].items():
        desk.do(SetPracticeFact(name, value))
    until = today + timedelta(days=told["cert_until_in"])
    desk.do(SetPracticeFact("cert_until", until.isoformat()))
    desk.do(keep_logo(core, told["logo"].encode()))
    for session in told["sessions"]:
        on = today + timedelta(days=session["on"])
        fields = (session["kind"], session["minutes"], session["subject"], session["learned"])
        desk.do(AddSupervision(on, *fields))
    rows = {row.name: row.id for row in desk.ask(ShowHome()).rows}
    for kind in told["letters"]:
        desk.do(StartLetter(rows[told["of"]], kind, LANGUAGE))
