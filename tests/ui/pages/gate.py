"""A gate over real vaults whose scrypt is quick, and a language that marks every text."""

from PySide6.QtCore import QTranslator

from beeldcoach import bootstrap


class QuickGate:
    def __init__(self, clock=None):
        self.clock = clock

    def create(self, folder, passphrase):
        return bootstrap.create(folder, passphrase, clock=self.clock, work_factor=10)

    def unlock(self, folder, passphrase):
        return bootstrap.unlock(folder, passphrase, clock=self.clock)

    def unlock_with_recovery(self, folder, recovery):
        return bootstrap.unlock_with_recovery(folder, recovery, clock=self.clock)


class Marking(QTranslator):
    """Another language: every text with a mark before it."""

    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"~{source}"
