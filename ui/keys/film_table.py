"""The keys of the film as a table: play, sound and picture, move, view."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.keys.acts import Act
from ui.keys.rows import KeyGroup, KeyRow, When

PLAY = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Play"),
    (
        KeyRow((Act.PLAY,), (("Space",),), QT_TRANSLATE_NOOP("StudioKeys", "Play or pause")),
        KeyRow(
            (Act.PLAY_ANYWHERE,),
            (("Ctrl+Space", "F9", "Media Play", "Media Pause"),),
            QT_TRANSLATE_NOOP("StudioKeys", "Play or pause, also while typing"),
            when=When.ALWAYS,
        ),
        KeyRow((Act.PAUSE,), (("K",),), QT_TRANSLATE_NOOP("StudioKeys", "Pause")),
        KeyRow(
            (Act.SLOWER, Act.FASTER),
            (("J",), ("L",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Slower, faster"),
            (QT_TRANSLATE_NOOP("StudioKeys", "Slower"), QT_TRANSLATE_NOOP("StudioKeys", "Faster")),
        ),
        KeyRow(
            (Act.NORMAL_SPEED,), (("Backspace",),), QT_TRANSLATE_NOOP("StudioKeys", "Normal speed")
        ),
        KeyRow(
            (Act.PLAY_CHOSEN,),
            (("Shift+Space",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Play what is chosen"),
        ),
        KeyRow(
            (Act.PLAY_AROUND,),
            (("Ctrl+Shift+Space",),),
            QT_TRANSLATE_NOOP("StudioKeys", "The same, with what is around it"),
        ),
        KeyRow((Act.LOOP,), (("Ctrl+R",),), QT_TRANSLATE_NOOP("StudioKeys", "Repeat")),
        KeyRow(
            (Act.SET_LOOP,),
            (("Ctrl+Shift+R",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Repeat from begin to end"),
        ),
        KeyRow(
            (Act.ONLY_EVENTS, Act.ONLY_GAPS),
            (("Ctrl+Shift+E",), ("Ctrl+Shift+G",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Only moments, only between them"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Play only the moments"),
                QT_TRANSLATE_NOOP("StudioKeys", "Play only what lies between the moments"),
            ),
        ),
        KeyRow(
            (Act.STARRED_IN_ORDER,),
            (("Ctrl+Shift+S",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Play what has a star, in order"),
        ),
    ),
)
PICTURE = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Sound and picture"),
    (
        KeyRow(
            (Act.MUTE,), (("Ctrl+Shift+M",),), QT_TRANSLATE_NOOP("StudioKeys", "Sound off or on")
        ),
        KeyRow(
            (Act.QUIETER, Act.LOUDER),
            (("Ctrl+,",), ("Ctrl+.",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Softer, louder"),
            (QT_TRANSLATE_NOOP("StudioKeys", "Softer"), QT_TRANSLATE_NOOP("StudioKeys", "Louder")),
            repeats=True,
        ),
        KeyRow(
            (Act.SOUND_ONLY, Act.PICTURE_ONLY),
            (("Ctrl+Shift+A",), ("Ctrl+Shift+V",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Only sound, only picture"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Only sound"),
                QT_TRANSLATE_NOOP("StudioKeys", "Only picture"),
            ),
        ),
        KeyRow(
            (Act.PICTURE_IN, Act.PICTURE_OUT),
            (("Alt+.", "PgUp"), ("Alt+,", "PgDown")),
            QT_TRANSLATE_NOOP("StudioKeys", "Picture nearer, farther"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Picture nearer"),
                QT_TRANSLATE_NOOP("StudioKeys", "Picture farther"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.PICTURE_LEFT, Act.PICTURE_RIGHT, Act.PICTURE_UP, Act.PICTURE_DOWN),
            (("Ctrl+Shift+Left",), ("Ctrl+Shift+Right",), ("Ctrl+Shift+Up",), ("Ctrl+Shift+Down",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Move the enlarged picture"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Enlarged picture to the left"),
                QT_TRANSLATE_NOOP("StudioKeys", "Enlarged picture to the right"),
                QT_TRANSLATE_NOOP("StudioKeys", "Enlarged picture up"),
                QT_TRANSLATE_NOOP("StudioKeys", "Enlarged picture down"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.PICTURE_RESET,),
            (("Alt+Backspace",),),
            QT_TRANSLATE_NOOP("StudioKeys", "The whole picture"),
        ),
        KeyRow(
            (Act.ANGLE,),
            (("Ctrl+Shift+C",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Second camera: away, in the corner, beside, large"),
        ),
        KeyRow(
            (Act.ANGLE_SOUND,),
            (("Ctrl+Shift+H",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Hear the second camera, or the first film"),
        ),
        KeyRow(
            (Act.ALIGN,),
            (("Ctrl+Shift+B",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Set both films equal"),
        ),
        KeyRow((Act.STILL,), (("F12",),), QT_TRANSLATE_NOOP("StudioKeys", "Keep a still")),
        KeyRow(
            (Act.DRAW_ARROW, Act.DRAW_CIRCLE, Act.DRAW_SPOTLIGHT, Act.DRAW_LINE),
            (("Ctrl+Shift+5",), ("Ctrl+Shift+6",), ("Ctrl+Shift+7",), ("Ctrl+Shift+8",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Draw an arrow, circle, spotlight, line"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Draw an arrow"),
                QT_TRANSLATE_NOOP("StudioKeys", "Draw a circle"),
                QT_TRANSLATE_NOOP("StudioKeys", "Draw a spotlight"),
                QT_TRANSLATE_NOOP("StudioKeys", "Draw a line"),
            ),
        ),
        KeyRow(
            (Act.DRAW_STOP,),
            (("Ctrl+Shift+9",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Put the pen away"),
        ),
    ),
)
MOVE = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "Move"),
    (
        KeyRow(
            (Act.BACK, Act.FORWARD),
            (("Left",), ("Right",)),
            QT_TRANSLATE_NOOP("StudioKeys", "One picture; while playing 5 seconds"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "One picture back; while playing 5 seconds"),
                QT_TRANSLATE_NOOP("StudioKeys", "One picture on; while playing 5 seconds"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.FRAME_BACK, Act.FRAME_FORWARD),
            ((",",), (".",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Always one picture"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Always one picture back"),
                QT_TRANSLATE_NOOP("StudioKeys", "Always one picture on"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.SECOND_BACK, Act.SECOND_FORWARD),
            (("Shift+Left",), ("Shift+Right",)),
            QT_TRANSLATE_NOOP("StudioKeys", "One second"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "One second back"),
                QT_TRANSLATE_NOOP("StudioKeys", "One second on"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.TEN_BACK, Act.TEN_FORWARD),
            (("Ctrl+Left",), ("Ctrl+Right",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Ten seconds"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Ten seconds back"),
                QT_TRANSLATE_NOOP("StudioKeys", "Ten seconds on"),
            ),
            repeats=True,
        ),
        KeyRow(
            (Act.BEGIN, Act.END),
            (("Home", "Alt+G"), ("End", "Shift+G")),
            QT_TRANSLATE_NOOP("StudioKeys", "Begin, end of the film"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Begin of the film"),
                QT_TRANSLATE_NOOP("StudioKeys", "End of the film"),
            ),
        ),
        KeyRow((Act.GO_TO_TIME,), (("G",),), QT_TRANSLATE_NOOP("StudioKeys", "Go to a time")),
        KeyRow(
            (Act.RETURN,),
            (("Shift+Backspace",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Back to before the last jump"),
        ),
    ),
)
VIEW = KeyGroup(
    QT_TRANSLATE_NOOP("StudioKeys", "View"),
    (
        KeyRow(
            (Act.MODE_WATCH, Act.MODE_CODE, Act.MODE_CLOSE_UP, Act.MODE_PLAN),
            (("Ctrl+Shift+1",), ("Ctrl+Shift+2",), ("Ctrl+Shift+3",), ("Ctrl+Shift+4",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Watch, code, look small, plan of the talk"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Watch"),
                QT_TRANSLATE_NOOP("StudioKeys", "Code"),
                QT_TRANSLATE_NOOP("StudioKeys", "Look small"),
                QT_TRANSLATE_NOOP("StudioKeys", "Plan of the talk"),
            ),
        ),
        KeyRow(
            (Act.NEXT_MODE, Act.PREVIOUS_MODE),
            (("Ctrl+Tab",), ("Ctrl+Shift+Tab",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Mode after, before"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Mode after"),
                QT_TRANSLATE_NOOP("StudioKeys", "Mode before"),
            ),
            when=When.ALWAYS,
        ),
        KeyRow(
            (Act.ZOOM_IN, Act.ZOOM_OUT),
            (("Ctrl+=", "Ctrl++"), ("Ctrl+-",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Timeline nearer, farther"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Timeline nearer"),
                QT_TRANSLATE_NOOP("StudioKeys", "Timeline farther"),
            ),
            repeats=True,
        ),
        KeyRow((Act.FIT,), (("Ctrl+0",),), QT_TRANSLATE_NOOP("StudioKeys", "The whole film")),
        KeyRow(
            (Act.ZOOM_TO_CHOSEN,),
            (("\\",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Timeline to what is chosen"),
        ),
        KeyRow(
            (Act.PANES, Act.PANES_BACK),
            (("F6",), ("Shift+F6",)),
            QT_TRANSLATE_NOOP("StudioKeys", "Next part of the page, part before"),
            (
                QT_TRANSLATE_NOOP("StudioKeys", "Next part of the page"),
                QT_TRANSLATE_NOOP("StudioKeys", "Part of the page before"),
            ),
            when=When.ALWAYS,
        ),
        KeyRow(
            (Act.FULL_SCREEN,),
            (("F11",),),
            QT_TRANSLATE_NOOP("StudioKeys", "Full screen"),
            when=When.ALWAYS,
        ),
        KeyRow((Act.SHEET,), (("F1", "?"),), QT_TRANSLATE_NOOP("StudioKeys", "This sheet")),
    ),
)
