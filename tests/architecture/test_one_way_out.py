"""Nothing but the vault's own files, the outbox and the settings is ever written to disk.

The sources are read for everything that can put bytes outside: open for writing, Path's writers,
Qt's files, printer, clipboard and drags. Each place that may is named here with its reason.
"""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = sorted(p for top in ("beeldcoach", "ui", "resources") for p in (ROOT / top).rglob("*.py"))

ALLOWED = {
    "beeldcoach/storage/": "the vault's own files, all encrypted, and the outbox",
    "beeldcoach/media/probe.py": "pipes to the child that looks into a film",
    "beeldcoach/media/probe_child.py": "the pipe back",
    "beeldcoach/reports/svg_child.py": "the pipe back",
    "ui/pages/printing.py": "the recovery sheet and released letters on paper, never to a file",
    "ui/clipboard.py": "released figures, with their release; emptied when the vault locks",
    "ui/touring/": "files to import on the tour, and its pictures",
    "ui/tour.py": "pictures of the demo dossier, made for looking at",
}
WRITERS = {
    "write_bytes", "write_text", "touch", "mkdir", "copyfile", "copy2", "copytree", "mkstemp",
    "mkdtemp", "NamedTemporaryFile", "TemporaryFile", "TemporaryDirectory", "SpooledTemporaryFile",
}  # fmt: skip
QT_WRITERS = {
    "QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir", "QPdfWriter", "QPrinter", "QDrag",
    "QMediaRecorder", "QSvgGenerator", "QImageWriter",
}  # fmt: skip


def writes(tree: ast.Module):
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in WRITERS | QT_WRITERS:
            yield node.lineno, name
        if name == "open" and _mode(node) & set("wax+"):
            yield node.lineno, name
        if name in {"setText", "setImage", "setMimeData"} and "clipboard" in ast.unparse(node.func):
            yield node.lineno, "clipboard"
        if name == "save" and node.args and "grab" in ast.unparse(node.func):
            yield node.lineno, "save"


def _mode(call: ast.Call) -> set[str]:
    is_method = isinstance(call.func, ast.Attribute)
    values = [call.args[0 if is_method else 1]] if len(call.args) > (0 if is_method else 1) else []
    values += [word.value for word in call.keywords if word.arg == "mode"]
    texts = [v.value for v in values if isinstance(v, ast.Constant) and isinstance(v.value, str)]
    return set("".join(text for text in texts if len(text) <= 3))


def test_nothing_else_writes_outside_the_vault():
    found = {
        place: lines
        for path in SOURCES
        if not (place := path.relative_to(ROOT).as_posix()).startswith(tuple(ALLOWED))
        and (lines := list(writes(ast.parse(path.read_text("utf-8")))))
    }
    assert found == {}


def test_the_reading_of_the_sources_finds_writers():
    source = (
        "open('x', 'wb')\nPath('x').open('a')\np.write_text('')\nQSaveFile('x')\n"
        "QGuiApplication.clipboard().setText('x')\nopen('x')\nobject.open(stored)\n"
    )
    assert [line for line, _ in writes(ast.parse(source))] == [1, 2, 3, 4, 5]


def test_the_outbox_writes_only_with_a_release_or_the_recovery_sheet():
    tree = ast.parse((ROOT / "beeldcoach/storage/outbox.py").read_text("utf-8"))
    (outbox,) = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    public = {f.name: f for f in outbox.body if isinstance(f, ast.FunctionDef)}
    assert set(public) == {"write", "write_recovery_sheet", "sweep", "discard"}
    assert [ast.unparse(a.annotation) for a in public["write"].args.args[1:2]] == ["Release"]
