"""The Dutch of the parts, before it is compiled: to look at pages in the length they will have."""

import json

from PySide6.QtCore import QTranslator

from resources import path


class Parts(QTranslator):
    def __init__(self):
        super().__init__()
        self.words = {}
        for part in sorted(path("translations", "parts").glob("*.json")):
            for context, texts in json.loads(part.read_text("utf-8")).items():
                self.words.setdefault(context, {}).update(texts)

    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        text = self.words.get(context, {}).get(source)
        return text[n != 1] if isinstance(text, list) else text  # None: asked of the base class
