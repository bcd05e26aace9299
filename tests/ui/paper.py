"""Reads the words of a PDF that a test let out."""

import shutil
import subprocess

import pytest


def text_of(path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())
