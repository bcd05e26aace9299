"""The page of letters: filled in, typed in, seen as it prints, released, printed."""

from datetime import date

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.letter import parts_of
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.letter_release import keep_logo
from beeldcoach.services.letters import ShowLetters, WriteLetter
from beeldcoach.services.recording import SetPracticeFact
from tests.factories import start_command
from tests.reports.test_letter_papers import png
from tests.ui.paper import text_of
from ui.dialogs.letter_release_dialog import LetterReleaseDialog
from ui.navigation import Location
from ui.pages import letter_words, letters_page
from ui.pages.letters_page import LettersPage
from ui.viewmodels.questions import AskConsent, AskLetterRelease, Confirm


@pytest.fixture
def trajectory_id(core):
    return core.desk.do(start_command()).value


@pytest.fixture
def page(qtbot, session, trajectory_id):
    page = LettersPage(session)
    page.resize(1192, 696)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("letters", trajectory_id))
    yield page
    page.go()
    page.close()


@pytest.fixture
def begun(page, qtbot):
    """The offer, filled in."""
    page.empty.acted.emit()
    qtbot.waitUntil(lambda: page.model.letter is not None)
    return page.model.letter.id


def stored(core, trajectory_id, kind="offer"):
    return core.desk.ask(ShowLetters(trajectory_id)).line(kind).letter


def type_over(qtbot, field, words):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_a_letter_that_was_not_begun_offers_to_fill_it_in(page, qtbot, core, trajectory_id):
    assert page.empty.isVisible()
    assert not page.top.release.isVisible()
    page.empty.acted.emit()
    qtbot.waitUntil(page.editor.isVisible)
    assert page.editor.title.text() == stored(core, trajectory_id).title
    assert "Marit Jansen" in page.editor.text.toPlainText()
    qtbot.waitUntil(lambda: page.pane.sheets.count > 0)


@pytest.mark.usefixtures("begun")
class TestBegun:
    def test_typing_is_stored_after_a_rest(self, page, qtbot, core, trajectory_id):
        type_over(qtbot, page.editor.text, "# Kop")
        assert stored(core, trajectory_id).text != "# Kop"
        qtbot.waitUntil(lambda: stored(core, trajectory_id).text == "# Kop")

    def test_nothing_typed_is_lost_on_leaving_or_on_another_kind(
        self, page, qtbot, core, trajectory_id
    ):
        type_over(qtbot, page.editor.text, "Mijn tekst")
        type_over(qtbot, page.editor.addressee, "Aan iedereen")
        page.top.chosen.emit("agreement")
        type_over(qtbot, page.editor.title, "x")  # there is no agreement yet: nothing is typed
        page.top.chosen.emit("offer")
        type_over(qtbot, page.editor.title, "Mijn titel")
        page.go()
        letter = stored(core, trajectory_id)
        assert (letter.title, letter.addressee, letter.text) == (
            "Mijn titel",
            "Aan iedereen",
            "Mijn tekst",
        )

    def test_undo_shows_what_stood_there(self, page, qtbot, session, core):
        before = page.editor.text.toPlainText()
        core.clock.forward(seconds=10)
        type_over(qtbot, page.editor.text, "Anders")
        page.model.save()
        qtbot.waitUntil(lambda: page.model.letter.text == "Anders")

        def undo():
            yield session.undo()

        page.model.run(undo())
        qtbot.waitUntil(lambda: page.editor.text.toPlainText() == before)

    def test_pasted_markup_stays_plain_text(self, page, qtbot):
        QApplication.clipboard().setText("<b>vet</b>")
        page.editor.text.setFocus()
        page.editor.text.selectAll()
        page.editor.text.paste()
        assert page.editor.text.toPlainText() == "<b>vet</b>"
        assert isinstance(page.editor.text, QPlainTextEdit)

    def test_filling_in_anew_asks_first(self, page, qtbot, prompter, core, trajectory_id):
        type_over(qtbot, page.editor.text, "Mijn tekst")
        page.model.save()
        prompter.answers = [None, True]
        page.top.menu.actions()[0].trigger()
        assert isinstance(prompter.asked[0], Confirm)
        assert stored(core, trajectory_id).text == "Mijn tekst"
        page.top.menu.actions()[1].trigger()
        qtbot.waitUntil(lambda: "This offer is for" in page.editor.text.toPlainText())

    def test_what_is_missing_is_told_with_the_way_to_it(self, page, qtbot, core):
        assert "KvK" in page.notice.accessibleName()
        with qtbot.waitSignal(page.going) as gone:
            page.notice.remedied.emit("practice")
        assert gone.args == [Location("practice")]
        facts = ("coach_name", "practice_name", "practice_address", "practice_town", "practice_kvk")
        for name in (*facts, "tariff_hour"):
            core.desk.do(SetPracticeFact(name, "95"))
        page.model.reload()
        qtbot.waitUntil(lambda: "KvK" not in page.notice.accessibleName())
        assert "planned days" in page.notice.accessibleName()

    def test_words_too_long_to_store_stay_in_the_field(self, page, qtbot, core, trajectory_id):
        long = "a" * 50_001
        with qtbot.waitSignal(page.model.failed):
            page.editor.text.setPlainText(long)
            page.model.save()
        with qtbot.waitSignal(page.model.changed):
            page.model.reload()
        assert page.editor.text.toPlainText() == long

    def test_the_pages_follow_what_is_typed(self, page, qtbot):
        qtbot.waitUntil(lambda: page.pane.sheets.count > 0)
        page.editor.text.setPlainText("kort")
        qtbot.waitUntil(lambda: page.pane.sheets.count == 1)
        page.editor.text.setPlainText("\n".join(["Een regel over wachten."] * 90))
        qtbot.waitUntil(lambda: page.pane.sheets.count > 1)
        control = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(page.editor.text, Qt.Key.Key_PageDown, control)
        assert page.pane.sheets.current == 1

    def test_in_a_narrow_window_the_pages_are_behind_a_tab(self, page, qtbot):
        page.resize(860, 440)
        assert page.editor.isVisible()
        assert not page.pane.isVisible()
        page.choose_side("pages")
        assert not page.editor.isVisible()
        assert page.pane._size.currentData() == "width"
        qtbot.waitUntil(lambda: page.pane.sheets.count > 0)

    def test_a_high_field_stands_right_below_its_question(self, page, qtbot):
        for count in (4, 70, 8, 60):
            page.editor.text.setPlainText("\n".join(["Een regel over wachten."] * count))
            qtbot.waitUntil(
                lambda: page.editor.text.minimumHeight() == page.editor.text.maximumHeight()
            )
            qtbot.waitUntil(lambda: page.editor.text.y() < 30)

    def test_tab_walks_from_the_title_to_the_words(self, page, qtbot):
        page.editor.title.setFocus()
        for field in (page.editor.addressee, page.editor.text):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            assert field.hasFocus()
        qtbot.keyClick(page.editor.text, Qt.Key.Key_Escape)
        assert page.editor.title.hasFocus()

    def test_the_release_button_asks_the_gate(self, page, prompter, begun, trajectory_id):
        prompter.answers = [None]
        page.top.release.click()
        (asked,) = prompter.asked
        assert isinstance(asked, AskLetterRelease)
        assert (asked.trajectory_id, asked.letter_id) == (trajectory_id, begun)


def test_a_pupil_has_letters_of_its_own(session, qtbot, core):
    trajectory_id = core.desk.do(
        start_command(kind=Kind.PUPIL, coachee_role="pupil", code="Leerling A")
    ).value
    page = LettersPage(session)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("letters", trajectory_id, "parents"))
    assert [line.kind for line in page.model.page.lines] == ["offer", "agreement", "parents"]
    assert page.model.kind == "parents"


def test_every_fact_that_can_be_missing_has_words():
    from beeldcoach.services.letter_facts import MISSING_WORTH_TELLING

    assert frozenset(MISSING_WORTH_TELLING) == letter_words.known_facts()


class TestRelease:
    @pytest.fixture
    def asked(self, page, begun, session, trajectory_id):
        return AskLetterRelease(trajectory_id, begun, session)

    @pytest.fixture
    def dialog(self, qtbot, asked, monkeypatch):
        monkeypatch.setattr("ui.dialogs.releasing_dialog.QDesktopServices.openUrl", lambda _: True)
        dialog = LetterReleaseDialog(asked)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.model.decision is not None)
        yield dialog
        dialog.close()

    def choose(self, dialog, qtbot, key):
        dialog.to.setCurrentIndex(dialog.to.findData(key))
        dialog.to.activated.emit(dialog.to.currentIndex())
        qtbot.waitUntil(lambda: dialog.model.decision is not None)

    def entries(self, core, trajectory_id):
        return [line.kind for line in core.desk.ask(ShowConsent(trajectory_id, "nl")).lines]

    def test_names_for_the_board_need_a_written_yes(self, dialog):
        assert dialog.model.purpose is Purpose.THIRD_PARTY
        assert not dialog.release.isEnabled()
        assert "written yes" in dialog.verdict.rest.text()
        assert dialog.leave_out.isVisible()

    def test_recording_the_consent_asks_about_exactly_this(self, dialog, prompter):
        prompter.answers = [None]
        check = next(c for c in dialog.model.decision.checks if not c.ok)
        dialog.model.mend(check)
        (asked,) = prompter.asked
        assert isinstance(asked, AskConsent)
        row = asked.chosen
        assert (row.purpose, row.material) == (Purpose.THIRD_PARTY, "letter")
        assert row.recipient == dialog.model.recipient.key
        assert row.recipient_name == "Stichting De Meander"

    @pytest.mark.parametrize("form", ["pdf", "docx"])
    def test_without_names_it_goes_out_as_it_stands_in_the_editor(
        self, dialog, qtbot, core, trajectory_id, tmp_path, form
    ):
        dialog.leave_out.click()
        qtbot.waitUntil(lambda: dialog.model.allowed)
        assert dialog.model.purpose is Purpose.PRACTICE_PAPER
        dialog.form.chosen.emit(form)
        dialog.path.setText(str(tmp_path / "brief"))
        dialog.release.click()
        qtbot.waitUntil(lambda: dialog.model.done is not None)
        file = tmp_path / f"brief.{form}"
        letter = stored(core, trajectory_id)
        if form == "pdf":
            words = text_of(file)
        else:
            words = " ".join(p.text for p in docx.Document(str(file)).paragraphs)
            words = " ".join(words.split())
        for part in parts_of(letter.text):
            assert " ".join(part.text.split()) in words
        assert "Marit" not in words
        assert self.entries(core, trajectory_id)[:2] == [
            EntryKind.RELEASE_DONE,
            EntryKind.RELEASE_STARTED,
        ]
        assert "under number" in dialog.verdict.rest.text()

    def test_her_own_copy_goes_out_with_her_name(self, dialog, qtbot, tmp_path):
        teacher = next(r.key for r in dialog.model.recipients if r.name == "Marit Jansen")
        self.choose(dialog, qtbot, teacher)
        qtbot.waitUntil(lambda: dialog.model.allowed)
        assert dialog.model.purpose is Purpose.COPY_OWN
        dialog.path.setText(str(tmp_path / "kopie.pdf"))
        dialog.release.click()
        qtbot.waitUntil(lambda: dialog.model.done is not None)
        assert "Marit Jansen" in text_of(tmp_path / "kopie.pdf")

    def test_a_file_that_is_there_is_not_written_over(self, dialog, qtbot, tmp_path):
        dialog.leave_out.click()
        qtbot.waitUntil(lambda: dialog.model.allowed)
        file = tmp_path / "brief.pdf"
        file.write_bytes(b"van iemand anders")
        dialog.path.setText(str(file))
        with qtbot.waitSignal(dialog.model.occupied):
            dialog.release.click()
        assert file.read_bytes() == b"van iemand anders"

    def test_the_form_decides_the_ending(self, dialog, tmp_path):
        model = dialog.model
        for form, typed in (("docx", "a.pdf"), ("pdf", "a.docx"), ("docx", "a"), ("pdf", "v1.2")):
            model.choose_form(form)
            expected = {"v1.2": "v1.2.pdf"}.get(typed, f"a.{form}")
            assert model.place_of(str(tmp_path / typed)).name == expected


class TestPrint:
    @pytest.fixture
    def printer(self, monkeypatch):
        calls = []

        def fake(over, pages, printed, *, allowed, dropped):
            calls.append((len(pages), printed, allowed, dropped))

        monkeypatch.setattr(letters_page, "print_pages", fake)
        return calls

    @pytest.fixture
    def ready(self, page, qtbot, begun, prompter, printer, core, trajectory_id):
        core.desk.do(keep_logo(core, png()))
        core.desk.do(WriteLetter(begun, "text", "Niemand"))
        core.desk.do(WriteLetter(begun, "addressee", ""))

        def to_print(question):
            dialog = LetterReleaseDialog(question)
            qtbot.addWidget(dialog)
            qtbot.waitUntil(lambda: dialog.model.decision is not None)
            dialog.model.choose_form("print")
            dialog.release.click()
            return dialog.answer

        prompter.answers = [to_print]
        page.top.release.click()
        qtbot.waitUntil(lambda: bool(printer))
        return printer[0]

    def kinds(self, core, trajectory_id):
        return [line.kind for line in core.desk.ask(ShowConsent(trajectory_id, "nl")).lines]

    def test_what_was_printed_stands_in_the_register(self, ready, page, qtbot, core, trajectory_id):
        count, printed, allowed, _ = ready
        assert count == 1
        assert self.kinds(core, trajectory_id)[0] is EntryKind.RELEASE_STARTED
        assert allowed()
        with qtbot.waitSignal(page.model.printed):
            printed()
        assert self.kinds(core, trajectory_id)[0] is EntryKind.RELEASE_DONE
        assert stored(core, trajectory_id).released_on == date(2026, 11, 24)

    def test_what_was_not_printed_is_recorded_as_broken_off(
        self, ready, page, qtbot, core, trajectory_id
    ):
        with qtbot.waitSignal(page.model.printed):
            ready[3]()
        assert self.kinds(core, trajectory_id)[0] is EntryKind.RELEASE_ABORTED
        assert "Nothing was printed" in page.notice.accessibleName()

    def test_after_ten_minutes_nothing_is_printed(self, ready, page, qtbot, core):
        core.clock.forward(minutes=11)
        with qtbot.waitSignal(page.model.failed):
            assert not ready[2]()
