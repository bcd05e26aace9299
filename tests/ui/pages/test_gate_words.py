"""Every text of the pages before the vault has its Dutch."""

import ast
import json

import pytest

from resources import path
from tests.conftest import ROOT

SOURCES = (
    *sorted((ROOT / "ui" / "pages").glob("first_run*.py")),
    *sorted((ROOT / "ui" / "pages").glob("unlock*.py")),
    *sorted((ROOT / "ui" / "pages").glob("settings*.py")),
    ROOT / "ui" / "pages" / "new_passphrase.py",
    ROOT / "ui" / "pages" / "lens_page.py",
    ROOT / "ui" / "widgets" / "key_groups.py",
    ROOT / "ui" / "widgets" / "side_steps.py",
)


@pytest.mark.parametrize("source", SOURCES, ids=lambda file: file.stem)
def test_every_text_has_its_dutch(source):
    words = json.loads(path("translations", "parts", "gate.json").read_text("utf-8"))
    for kind in (n for n in ast.walk(ast.parse(source.read_text("utf-8")))):
        if not isinstance(kind, ast.ClassDef):
            continue
        for call in ast.walk(kind):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr":
                assert call.args[0].value in words[kind.name]
