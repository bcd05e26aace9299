"""Nothing prints or logs, and no error of the core carries words: they may be about people."""

import ast
from pathlib import Path

import pytest

from beeldcoach.domain import errors as domain
from beeldcoach.services import errors as world

ROOT = Path(__file__).parents[2]
SOURCES = sorted(p for top in ("beeldcoach", "ui", "resources") for p in (ROOT / top).rglob("*.py"))
ALLOWED = {
    "ui/crash.py": "kinds of errors and lines of our code, never a message",
    "ui/tour.py": "how many pictures of the demo dossier there are",
    "beeldcoach/media/probe_child.py": "switches the log of the decoder off",
    "beeldcoach/media/speech_child.py": "gives its parent numbers over a pipe",
    "beeldcoach/reports/svg_child.py": "gives its parent the picture over a pipe",
    "beeldcoach/storage/trailing_child.py": "talks with its parent over pipes",
}


def tellers(tree):
    """Return the lines that print or log."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [a.name for a in node.names] + [getattr(node, "module", "") or ""]
            if {"logging", "warnings", "syslog", "traceback"} & set(names):
                yield node.lineno
        if isinstance(node, ast.Call):
            words = ast.unparse(node.func)
            if words in {"print", "pprint", "qDebug", "qWarning", "qCritical", "qInfo"}:
                yield node.lineno
            if words.startswith(("sys.stderr", "sys.stdout", "logging.")):
                yield node.lineno


def test_nothing_prints_or_logs():
    found = {
        place: lines
        for path in SOURCES
        if (place := path.relative_to(ROOT).as_posix()) not in ALLOWED
        and (lines := list(tellers(ast.parse(path.read_text("utf-8")))))
    }
    assert found == {}


def test_the_reading_of_the_sources_finds_tellers():
    source = "import logging\nprint('x')\nsys.stderr.write('x')\nfrom logging import info\nx = 1\n"
    assert list(tellers(ast.parse(source))) == [1, 4, 2, 3]


def every(kind):
    return [kind, *(sub for child in kind.__subclasses__() for sub in every(child))]


@pytest.mark.parametrize(
    "kind", every(world.WorldError) + every(domain.DomainError), ids=lambda k: k.__name__
)
def test_the_text_of_an_error_is_its_kind(kind):
    """What lands in a log by accident says what happened, and about nobody."""
    marker = "Nadia Vos"
    error = kind.__new__(kind)
    for name in getattr(kind, "__dataclass_fields__", {}):
        object.__setattr__(error, name, marker)
    assert marker not in str(error)


def test_an_error_of_the_database_hides_what_was_to_be_stored(tmp_path):
    import sqlalchemy

    from beeldcoach.storage.database import create_database, open_engine

    key = "0" * 64
    create_database(tmp_path / "d.db", key)
    engine = open_engine(tmp_path / "d.db", key)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE person (name TEXT UNIQUE)")
            statement = sqlalchemy.text("INSERT INTO person VALUES (:name)")
            connection.execute(statement, {"name": "Nadia Vos"})
        with pytest.raises(sqlalchemy.exc.IntegrityError) as raised, engine.begin() as connection:
            connection.execute(statement, {"name": "Nadia Vos"})
        assert "Nadia" not in str(raised.value)
        assert "Nadia" not in repr(raised.value.orig)
    finally:
        engine.dispose()
