"""Show that the libraries load and a window opens on this system: `python packaging/smoke.py`."""

import importlib
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

NATIVE = (  # whatever brings compiled code that may ask for a system library
    "PySide6.QtMultimedia",
    "PySide6.QtSvg",
    "av",
    "cryptography.hazmat.primitives.ciphers.aead",
    "cv2",
    "onnxruntime",
    "sqlcipher3.dbapi2",
    "typst",
)
PATIENCE = 20_000  # ms; an X server on a busy machine takes its time


def main() -> int:
    """Open one window and close it once it is seen; 1 if it never was."""
    for name in NATIVE:
        importlib.import_module(name)
    app = QApplication(sys.argv)
    window = QLabel("Beeldcoach")
    window.resize(320, 120)
    window.show()
    QTimer.singleShot(PATIENCE, lambda: app.exit(1))
    seen = QTimer(window, interval=50)
    seen.timeout.connect(lambda: window.windowHandle().isExposed() and app.exit(0))
    seen.start()
    outcome = app.exec()
    window.close()
    sys.stdout.write(f"window on {app.platformName()}: {'not seen' if outcome else 'seen'}\n")
    return outcome


if __name__ == "__main__":
    sys.exit(main())
