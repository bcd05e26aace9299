"""The models that set-up fetched (`packaging/fetch-models`): found, checked, and read whole."""

from __future__ import annotations

import hashlib
import hmac
import sys
from pathlib import Path

from beeldcoach.services.errors import ModelMissing

SPEECH = "silero_vad_16k_sequence.onnx"
_SHA256 = {SPEECH: "9ccdacc4719d8aa7e45a77536bfabec45a03ba1f2fad5e241ab4060b24238a85"}


def model_folder() -> Path:
    """Return where the models lie: beside the packages, or in the bundle of a frozen program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle or sys.prefix) / "models"


def model(name: str, folder: Path | None = None) -> bytes:
    """Return the content of a model; raise ModelMissing when it is not there, or is another."""
    try:
        content = ((folder or model_folder()) / name).read_bytes()
    except OSError:
        raise ModelMissing(name) from None
    if not hmac.compare_digest(hashlib.sha256(content).hexdigest(), _SHA256[name]):
        raise ModelMissing(name)
    return content
