"""Every text of the windows has its Dutch, every counted text its English plural."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources/translations"
PLACES = re.compile(r"%n|\{[^}]*\}")


def messages(language):
    tree = ET.parse(TRANSLATIONS / f"beeldcoach_{language}.ts")
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_left_untranslated(language):
    left = [
        (context, message.findtext("source"))
        for context, message in messages(language)
        if message.find("translation").get("type") == "unfinished"
    ]
    assert left == []


def test_a_translation_has_the_same_places_to_fill_in():
    for context, message in messages("nl"):
        source, translation = message.findtext("source"), message.find("translation")
        if message.get("numerus"):
            continue
        said = sorted(PLACES.findall(translation.text or ""))
        assert said == sorted(PLACES.findall(source)), (context, source)


def test_plurals_have_both_forms_in_both_languages():
    for language in ("nl", "en"):
        for context, message in messages(language):
            if message.get("numerus"):
                forms = [form.text for form in message.iter("numerusform")]
                assert len(forms) == 2, (context, message.findtext("source"))
                assert all(forms), (context, message.findtext("source"))
                assert not any("(s)" in form for form in forms)


def test_the_files_hold_every_text_of_the_sources(tmp_path):
    """Extract the texts anew and compare: a new text without its Dutch fails here."""
    found = tmp_path / "found.ts"
    sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run(
        [str(lupdate), *sources, "-locations", "none", "-ts", str(found)],
        check=True,
        capture_output=True,
    )

    def texts(tree):
        return {
            (context.findtext("name"), message.findtext("source"))
            for context in tree.getroot().iter("context")
            for message in context.iter("message")
        }

    kept = texts(ET.parse(TRANSLATIONS / "beeldcoach_nl.ts"))
    assert texts(ET.parse(found)) - kept == set()


def test_no_plural_stands_in_a_class_that_others_inherit():
    """There `self.tr` fills in the number, takes that for a translation, and stays English."""
    counted, inherited = {}, set()
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef):
                inherited |= {base.id for base in node.bases if isinstance(base, ast.Name)}
                calls = (call for call in ast.walk(node) if isinstance(call, ast.Call))
                if any(_is_counted(call) for call in calls):
                    counted[node.name] = path.name
    assert len(counted) > 20
    assert {name: counted[name] for name in counted.keys() & inherited} == {}


def _is_counted(call):
    return isinstance(call.func, ast.Attribute) and call.func.attr == "tr" and len(call.args) > 2
