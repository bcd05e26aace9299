"""The keys of what is seen in the film, as a table: choose, tag, write, fragments."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.keys.acts import Act
from ui.keys.rows import KeyGroup, KeyRow, When

CHOOSE = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Choose"),
    (
        KeyRow(
            (Act.PREVIOUS, Act.NEXT),
            (("Up",), ("Down",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Moment before, after"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Moment before"),
                QT_TRANSLATE_NOOP("StudioKeys", "Moment after"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.NEXT_HERE, Act.PREVIOUS_HERE),
            (("Tab",), ("Shift+Tab",)),
            QT_TRANSLATE_NOOP("StudioKeys", "What lies under the playhead, or near it"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Near the playhead, forwards"),
                QT_TRANSLATE_NOOP("StudioKeys", "Near the playhead, backwards"),
            ),
            when=When.ON_FILM,
            repeats=True,
        ),
        KeyRow(
            (Act.LANE_UP, Act.LANE_DOWN),
            (("Ctrl+Up",), ("Ctrl+Down",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Lane above, lane below"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Lane above"),
                QT_TRANSLATE_NOOP("StudioKeys", "Lane below"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.PREVIOUS_FRAGMENT, Act.NEXT_FRAGMENT),
            (("Shift+Up",), ("Shift+Down",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Fragment before, after"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Fragment before"),
                QT_TRANSLATE_NOOP("StudioKeys", "Fragment after"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.SEARCH,),
            (("Ctrl+F",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Search in the list"),
            when=When.ALWAYS,
        ),
    ),
)
TAG = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Tag"),
    (
        KeyRow(
            (Act.ACTOR_TEACHER, Act.ACTOR_PUPIL, Act.ACTOR_GROUP),
            (("F3",), ("F4",), ("F5",)),
            QT_TRANSLATE_NOOP("StudioKeys", "About teacher, pupil, group"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "About the teacher"),
                QT_TRANSLATE_NOOP("StudioKeys", "About a pupil"),
                QT_TRANSLATE_NOOP("StudioKeys", "About the group"),
            ),
        ),
        KeyRow(
            (Act.ACTOR_NOBODY,),
            (("F7",),),
            QT_TRANSLATE_NOOP("StudioKeys", "About nobody in particular"),
        ),
        KeyRow(
            (Act.ANSWER_1, Act.ANSWER_2, Act.ANSWER_3),
            (("A",), ("S",), ("D",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Answer the question"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "First answer to the question about the code"),
                QT_TRANSLATE_NOOP("StudioKeys", "Second answer to the question about the code"),
                QT_TRANSLATE_NOOP("StudioKeys", "Third answer to the question about the code"),
            ),
            when=When.ASKED,
        ),
        KeyRow(
            (Act.ATTENTION,), (("!", "F8"),), QT_TRANSLATE_NOOP("StudioKeys", "Look here again")
        ),
        KeyRow(
            (Act.PHASE_HERE,),
            (("Ctrl+Enter",),),
            QT_TRANSLATE_NOOP("StudioKeys", "A phase of the lesson begins here"),
        ),
        KeyRow(
            (Act.TALK_TEACHER, Act.TALK_PUPIL, Act.TALK_BOTH, Act.TALK_SILENCE),
            (("Ctrl+1",), ("Ctrl+2",), ("Ctrl+3",), ("Ctrl+4",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Now the teacher talks, a pupil, both, nobody"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Now the teacher talks"),
                QT_TRANSLATE_NOOP("StudioKeys", "Now a pupil talks"),
                QT_TRANSLATE_NOOP("StudioKeys", "Now both talk"),
                QT_TRANSLATE_NOOP("StudioKeys", "Now it is silent"),
            ),
        ),
        KeyRow(
            (Act.TALK_WIPE,),
            (("Ctrl+5",),),
            QT_TRANSLATE_NOOP("StudioKeys", "From here on wipe who talks"),
        ),
    ),
)
WRITE = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Write down and change"),
    (
        KeyRow(
            (Act.NOTE,),
            (("Enter", "M"),),
            QT_TRANSLATE_NOOP("StudioKeys", "Note at this place in the film"),
        ),
        KeyRow(
            (Act.EDIT_NOTE,),
            (("F2",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Note, title or name of what is chosen"),
        ),
        KeyRow((Act.STAR,), (("+", "="),), QT_TRANSLATE_NOOP("StudioKeys", "Star on or off")),
        KeyRow(
            (Act.DUPLICATE,),
            (("Ctrl+D",),),
            QT_TRANSLATE_NOOP("StudioKeys", "The same once more, here"),
        ),
        KeyRow(
            (Act.SPLIT,),
            (("Ctrl+K",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Split what is chosen here"),
        ),
        KeyRow(
            (Act.POINT_TO_INTERVAL,),
            (("Ctrl+Shift+I",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Give it a length, or take that away"),
        ),
        KeyRow((Act.DELETE,), (("Del",),), QT_TRANSLATE_NOOP("StudioKeys", "Delete")),
        KeyRow((Act.UNDO,), (("Ctrl+Z",),), QT_TRANSLATE_NOOP("StudioKeys", "Undo"), repeats=True),
        KeyRow(
            (Act.REDO,),
            (("Ctrl+Y", "Ctrl+Shift+Z"),),
            QT_TRANSLATE_NOOP("StudioKeys", "Redo"),
            repeats=True,
        ),
        KeyRow(
            (Act.LEAVE,),
            (("Esc",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Leave a field; what you typed stays"),
            when=When.ALWAYS,
        ),
    ),
)
FRAGMENT = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Fragments"),
    (
        KeyRow(
            (Act.SET_IN, Act.SET_OUT),
            (("I",), ("O",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Begin, end of a fragment"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Begin of a fragment"),
                QT_TRANSLATE_NOOP("StudioKeys", "End of a fragment"),
            ),
        ),
        KeyRow(
            (Act.GO_TO_IN, Act.GO_TO_OUT),
            (("Shift+I",), ("Shift+O",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Go to that begin, end"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Go to the begin that was set"),
                QT_TRANSLATE_NOOP("StudioKeys", "Go to the end that was set"),
            ),
        ),
        KeyRow(
            (Act.CLEAR_IN, Act.CLEAR_OUT),
            (("Alt+I",), ("Alt+O",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Clear that begin, end"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Clear the begin that was set"),
                QT_TRANSLATE_NOOP("StudioKeys", "Clear the end that was set"),
            ),
        ),
        KeyRow(
            (Act.CUT,),
            (("F",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Cut the fragment, or cut around the moment"),
        ),
        KeyRow(
            (Act.START_EARLIER, Act.START_LATER),
            (("[",), ("]",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Begin one picture earlier, later"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Begin one picture earlier"),
                QT_TRANSLATE_NOOP("StudioKeys", "Begin one picture later"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.END_EARLIER, Act.END_LATER),
            (("{",), ("}",)),
            QT_TRANSLATE_NOOP("StudioKeys", "End one picture earlier, later"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "End one picture earlier"),
                QT_TRANSLATE_NOOP("StudioKeys", "End one picture later"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.START_SECOND_EARLIER, Act.START_SECOND_LATER),
            (("Ctrl+[", "Alt+J"), ("Ctrl+]", "Alt+L")),
            QT_TRANSLATE_NOOP("StudioKeys", "Begin one second earlier, later"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Begin one second earlier"),
                QT_TRANSLATE_NOOP("StudioKeys", "Begin one second later"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.END_SECOND_EARLIER, Act.END_SECOND_LATER),
            (("Ctrl+{", "Shift+J"), ("Ctrl+}", "Shift+L")),
            QT_TRANSLATE_NOOP("StudioKeys", "End one second earlier, later"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "End one second earlier"),
                QT_TRANSLATE_NOOP("StudioKeys", "End one second later"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.FRAGMENT_EARLIER, Act.FRAGMENT_LATER),
            (("Alt+Up",), ("Alt+Down",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Show the fragment earlier, later"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Show the fragment earlier"),
                QT_TRANSLATE_NOOP("StudioKeys", "Show the fragment later"),
            ),
            when=When.ALWAYS,  # also while a question is being written
            repeats=True,
        ),
    ),
)
