"""Whether a question can be answered with yes or no, by the words with which it begins.

It knows Dutch and English, and looks at what is written, not at what is meant: good for a quiet
advice, no more.
"""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[^.:;!?\u2026\n]+\?")
_WORDS = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_TAG = re.compile(r"\b(?:toch|h\u00e8|nietwaar|niet waar|oke|ok\u00e9|right)\s*\?$", re.IGNORECASE)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BEFORE = _set("en dus maar want of nou eigenlijk and so but or well")
_VERBS = _set(
    """
    is ben bent was waren zijn wordt werd heb hebt heeft hebben had hadden kan kun kunt kon konden
    kunnen wil wilt wilde wou zal zul zult zou zouden zullen mag mocht mogen moet moest moeten hoef
    hoeft lukt lukte lukken klopt herken herkent herkende herinner snap snapt begrijp begrijpt
    vind vindt vond weet wist ziet zag zagen voelt voelde deed deden ging gingen
    are were am do does did have has can could will would shall should may might must
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't can't couldn't won't wouldn't
    """
)
_WITH_SUBJECT = _set(
    """
    zie voel hoor merk denk doe ga kom kijk geef laat krijg blijf gebruik durf wacht weet probeer
    gaat komt helpt werkt maakt krijgt blijft doet denkt hoort merkt geeft
    """
)  # without a subject right after it, it may be an invitation: "Kijk eens naar Sem"
_SUBJECTS = _set("je jij jullie u hij zij ze het dat dit er de een iemand we wij ik")


def is_closed(text: str) -> bool:
    """Whether every question in a text begins as one for yes or no does; False without one."""
    asked = [match.group() for match in _SENTENCE.finditer(text)]
    return bool(asked) and all(_closed(sentence) for sentence in asked)


def _closed(sentence: str) -> bool:
    if _TAG.search(sentence):
        return True
    words = [word.lower().replace("\u2019", "'") for word in _WORDS.findall(sentence)]
    while words and words[0] in _BEFORE:
        del words[0]
    if not words:
        return False
    second = words[1] if len(words) > 1 else ""
    return words[0] in _VERBS or (words[0] in _WITH_SUBJECT and second in _SUBJECTS)
