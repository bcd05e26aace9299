"""TypedWords: a store that lags behind never overwrites what is typed."""

from ui.viewmodels.typed_words import TypedWords


def test_what_was_typed_stands_over_what_is_stored():
    words = TypedWords()
    words.type("goals", "new")

    assert words.over("goals", "old") == "new"
    assert words.over("title", "stored") == "stored"


def test_words_wait_once_and_go_in_their_newest_form():
    words = TypedWords()
    words.type("goals", "a")
    words.type("goals", "ab")

    assert words.next() == ("goals", "ab")
    assert words.next() is None


def test_a_reading_begun_before_the_words_were_stored_does_not_count():
    words = TypedWords()
    words.type("goals", "new")
    words.next()
    settled = words.settled()  # a reading begins, the write is under way
    words.written("goals", stored=True)
    words.forget(settled)

    assert words.over("goals", "old") == "new"


def test_after_everything_was_stored_the_store_is_followed_again():
    words = TypedWords()
    words.type("goals", "new")
    words.next()
    words.written("goals", stored=True)
    words.forget(words.settled())

    assert words.over("goals", "undone") == "undone"


def test_a_key_pressed_while_the_store_is_read_is_kept():
    words = TypedWords()
    words.type("goals", "new")
    words.next()
    words.written("goals", stored=True)
    settled = words.settled()
    words.type("goals", "newer")
    words.forget(settled)

    assert words.over("goals", "new") == "newer"


def test_what_was_refused_is_kept_and_tried_again():
    words = TypedWords()
    words.type("goals", "too long")
    words.next()
    words.written("goals", stored=False)
    words.forget(words.settled())

    assert words.over("goals", "old") == "too long"
    assert words.next() == ("goals", "too long")
