"""Reads sources for every call that can bring bytes outside: files, clipboard, drags, net."""

import ast

NAMES = {
    # files of Python
    "write_bytes", "write_text", "touch", "mkdir", "makedirs", "hardlink_to", "symlink_to",
    "copy", "copy2", "copyfile", "copyfileobj", "copytree", "move", "mkstemp", "mkdtemp",
    "NamedTemporaryFile", "TemporaryFile", "TemporaryDirectory", "SpooledTemporaryFile", "fdopen",
    "ZipFile", "TarFile", "GzipFile", "BZ2File", "LZMAFile", "memmap", "mmap", "savez", "savetxt",
    "savez_compressed", "tofile", "dump", "backup", "executescript", "make_archive", "shelve",
    # of logging and of crashes
    "FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler", "WatchedFileHandler",
    "SocketHandler", "HTTPHandler", "SysLogHandler", "SMTPHandler", "basicConfig", "fileConfig",
    "dictConfig", "enable",
    # pictures and films
    "imwrite", "imwritemulti", "VideoWriter", "FileStorage",
    # files of Qt
    "QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir", "QPdfWriter", "QPrinter",
    "QPrintDialog", "QPrintPreviewDialog", "QMediaRecorder", "QMediaCaptureSession", "QImageWriter",
    "QSvgGenerator", "QSettings", "QDataStream", "QLockFile", "QTextDocumentWriter",
    "QPictureFormatPlugin", "QStandardPaths",
    # clipboard and drags
    "clipboard", "QClipboard", "QMimeData", "QDrag", "setDragEnabled", "setDragDropMode",
    # other programs
    "Popen", "run", "check_call", "check_output", "call", "system", "popen", "startfile",
    "startDetached", "QProcess", "openUrl", "spawnv", "execv",
}  # fmt: skip
OF_OS = {"open", "replace", "rename", "renames", "link", "symlink", "mkfifo", "sendfile"}
OF_MODULE = {
    "run": {"subprocess"}, "call": {"subprocess"}, "system": {"os"}, "popen": {"os"},
    "copy": {"shutil"}, "move": {"shutil"}, "dump": {"pickle", "json", "marshal", "joblib"},
    "enable": {"faulthandler"}, "startDetached": {"QProcess"}, "mmap": {"mmap"},
    "shelve": set(),
}  # fmt: skip
"""Names that are too common: they count when they are of these modules."""
NET = {
    "socket", "ssl", "http", "urllib", "urllib3", "requests", "httpx", "ftplib", "smtplib",
    "telnetlib", "xmlrpc", "asyncio", "PySide6.QtNetwork", "PySide6.QtWebSockets",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtBluetooth", "csv",
    "shelve", "dbm", "sqlite3", "ctypes", "paramiko",
}  # fmt: skip
"""Modules that nothing imports but who may; `csv` and `sqlite3` write files, `ctypes` anything."""


def writes(tree):
    """Yield line and name of each call that can write outside, and of each import that may."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if (name := _named(node)) is not None:
                yield node.lineno, name
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from ((node.lineno, name) for name in _imported(node))


def _imported(node):
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names if _is_net(alias.name)]
    module = node.module or ""
    renamed = [a.name for a in node.names if a.asname] if module in _SOURCES else []
    hidden = [name for name in renamed if name in NAMES | OF_OS]  # called by another name
    return hidden + [module] * _is_net(module)


_SOURCES = {"os", "shutil", "tempfile", "subprocess", "io", "PySide6.QtCore", "PySide6.QtGui"}


def _is_net(module):
    return module in NET or module.split(".")[0] in NET


def _named(call):
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    owner = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    if name in OF_MODULE and not owner:
        return name if name in {"Popen", "copy2"} else None
    if name in OF_MODULE:
        return name if owner.split(".")[-1] in OF_MODULE[name] else None
    if name == "open":
        return _opening(call, owner)
    if name in OF_OS and owner in {"os", "shutil"}:
        return f"os.{name}"
    if name in {"replace", "rename"} and owner and len(call.args) == 1 and not call.keywords:
        return f"Path.{name}"  # a string is replaced by two
    if name == "save":
        return _saving(call, owner)
    if name == "connect" and owner.split(".")[-1] in {"sqlite3", "dbapi2"}:
        return name
    return name if name in NAMES else None


_OPENERS = {"", "io", "av", "gzip", "bz2", "lzma", "codecs", "tarfile", "dbm", "shelve", "wave"}


def _opening(call, owner):
    """`open` for writing, of whatever; of os always, since its mode is a number."""
    if owner in {"os", "webbrowser"}:
        return f"{owner}.open"
    place = 1 if owner in _OPENERS else 0
    modes = call.args[place : place + 1] + [w.value for w in call.keywords if w.arg == "mode"]
    for mode in modes:
        if not isinstance(mode, ast.Constant):
            if not owner:
                return "open"  # as what, nobody can read here
        elif set(str(mode.value)) & set("wax+") and len(str(mode.value)) <= 3:
            return "open"
    return None


def _saving(call, owner):
    """`save` of a picture takes a file and perhaps a form; that of a repository one thing."""
    if not call.args or owner.split(".")[-1] in {"preferences", "_preferences"}:
        return None
    last = owner.split(".")
    if len(call.args) == 1 and not call.keywords and ("unit" in owner or last[0] == "repository"):
        return None
    if owner in {"flows", "paper"}:  # modules of ours, read themselves
        return None
    return "save"
