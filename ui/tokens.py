"""The colours of the look, as plain values: text and fields by theme, codes by cluster."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours as "#RRGGBB"; what each is for stands in the comments of LIGHT."""

    paper: str
    surface: str
    sunken: str
    ink: str
    ink2: str
    ink3: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str
    hover: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    stage: str
    is_dark: bool = False


LIGHT = Tokens(
    paper="#F6F4EF",  # the page
    surface="#FFFFFF",  # card, field
    sunken="#EDEAE3",  # rail, bars, table head
    ink="#1F2429",  # text
    ink2="#50565D",  # second line, help
    ink3="#62676D",  # placeholder, switched off
    line="#DAD5CA",  # card edge, row rule: decoration only
    edge="#837D70",  # field, button, planned node
    accent="#0B5A66",  # primary, link, path, focus ring
    accent_hover="#084751",
    on_accent="#FFFFFF",
    soft="#DDECEC",  # selected row, chosen segment
    hover="#E6EEEE",  # row or quiet button under the pointer
    ok="#1F6B3A",
    ok_soft="#E2F0E4",
    warn="#7D4F00",
    warn_soft="#FBEFD5",
    bad="#A1261B",
    bad_soft="#FBE6E2",
    stage="#15181B",  # behind the film, both themes
)

DARK = Tokens(
    paper="#16191C",
    surface="#1F2327",
    sunken="#121416",
    ink="#ECEAE4",
    ink2="#B9BCBE",
    ink3="#9CA1A5",
    line="#343A40",
    edge="#7C848B",
    accent="#7CCBD4",
    accent_hover="#9ADAE1",
    on_accent="#0B2226",
    soft="#20393D",
    hover="#2A3136",
    ok="#86CF97",
    ok_soft="#1D3325",
    warn="#F0C062",
    warn_soft="#3A2E15",
    bad="#FF9C8F",
    bad_soft="#452320",
    stage="#0B0D0F",
    is_dark=True,
)


@dataclass(frozen=True, slots=True)
class CodeColour:
    """A cluster's look: fill, its 1-px edge, the letter upon the fill, and the shape."""

    fill: str
    edge: str
    letter: str
    shape: str


# After the colour-blind-safe palette of Okabe and Ito; the shape carries the meaning in grey.
LIGHT_CODES = {
    "blauw": CodeColour("#0072B2", "#005F95", "#FFFFFF", "circle"),
    "oranje": CodeColour("#E69F00", "#8F6200", "#1F2429", "diamond"),
    "groen": CodeColour("#009E73", "#00684C", "#10181A", "triangle"),
    "paars": CodeColour("#CC79A7", "#93497A", "#1F2429", "square"),
    "vermiljoen": CodeColour("#C24E00", "#9A3E00", "#FFFFFF", "plus"),
    "leisteen": CodeColour("#565C63", "#3E4349", "#FFFFFF", "hexagon"),
    "hemel": CodeColour("#56B4E9", "#1F6E9C", "#1F2429", "ring"),
    "geel": CodeColour("#F0E442", "#7A6F00", "#1F2429", "half"),
}

# To draw with over a film: the same in light and dark, for the film is the same.
INKS = {"orange": "#D9541E", "blue": "#1479C4", "yellow": "#F0E442", "white": "#FFFFFF"}

DARK_CODES = {
    "blauw": CodeColour("#2C8FD1", "#6DB8EA", "#0B1216", "circle"),
    "oranje": CodeColour("#E69F00", "#F5BE4A", "#14171A", "diamond"),
    "groen": CodeColour("#19B98A", "#5FD9B4", "#0B1512", "triangle"),
    "paars": CodeColour("#D48FB6", "#E9B6D2", "#14171A", "square"),
    "vermiljoen": CodeColour("#E8743B", "#F6A27A", "#14171A", "plus"),
    "leisteen": CodeColour("#E8EAEB", "#FFFFFF", "#14171A", "hexagon"),
    "hemel": CodeColour("#7CC6F0", "#AEDDF7", "#14171A", "ring"),
    "geel": CodeColour("#F0E442", "#F7F0A0", "#14171A", "half"),
}
