"""The pages of a report or letter, made beside the window."""

from uuid import uuid4

import shiboken6

from ui.viewmodels.report_preview import ReportPreview, Wish


def test_pages_that_are_broken_off_with_their_window_tell_nobody(session):
    preview = ReportPreview(session)
    preview._wish = Wish(uuid4(), 100)
    making = preview._make()
    next(making)
    shiboken6.delete(preview)
    making.close()
