"""The scale is drawn where its values are, and says so in words that cannot break it."""

from xml.etree import ElementTree as ET

import pytest

from beeldcoach.reports.figures import number_text, qr_svg, scale_chart
from beeldcoach.services.documents import ChartColours, ScaleFigure, ScalePoint

NS = {"s": "http://www.w3.org/2000/svg"}


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)


def chart(*values: float, goal: float | None = None, **options) -> ET.Element:
    points = tuple(ScalePoint(f"film {n}", value) for n, value in enumerate(values))
    return parsed(scale_chart(ScaleFigure(points, "alt", "", goal, "doel"), **options))


def words(svg: ET.Element) -> list[str]:
    return [text.text or "" for text in svg.findall("s:text", NS)]


def test_a_higher_answer_stands_higher():
    dots = [float(dot.attrib["cy"]) for dot in chart(4, 5.5, 7).findall("s:circle", NS)]
    assert dots == sorted(dots, reverse=True)
    assert len(set(dots)) == 3


def test_every_value_is_written_beside_its_dot():
    assert {"4", "5,5", "7", "film 0", "0", "10"} <= set(words(chart(4, 5.5, 7)))
    assert "5.5" in words(chart(5.5, decimal_mark="."))


@pytest.mark.parametrize("value", [-3, 14])
def test_a_value_outside_the_scale_stays_in_the_picture(value):
    svg = chart(value, height=132)
    (dot,) = svg.findall("s:circle", NS)
    assert 0 < float(dot.attrib["cy"]) < 132


def test_the_goal_is_a_dashed_line_with_its_word():
    svg = chart(4, 7, goal=8)
    dashed = [line for line in svg.findall("s:line", NS) if "stroke-dasharray" in line.attrib]
    assert len(dashed) == 1
    assert "doel" in words(svg)
    assert "doel" not in words(chart(4, 7))


def test_no_value_is_crossed_out_by_the_goal():
    for value in range(11):
        svg = chart(value, goal=7)
        goal = next(x for x in svg.findall("s:line", NS) if "stroke-dasharray" in x.attrib)
        line = float(goal.attrib["y1"])
        (text,) = [t for t in svg.findall("s:text", NS) if t.attrib["font-weight"] == "600"]
        base = float(text.attrib["y"])
        assert not base - 8 < line < base + 1


def test_one_answer_and_no_answer_can_be_drawn():
    assert len(chart(6).findall("s:circle", NS)) == 1
    assert len(chart().findall("s:circle", NS)) == 0
    assert len(chart(6).findall("s:line", NS)) == len(chart().findall("s:line", NS))
    assert len(chart(6, 7).findall("s:line", NS)) == len(chart().findall("s:line", NS)) + 1


def test_labels_are_text_and_long_ones_are_broken_and_cut():
    points = tuple(ScalePoint(t, 5) for t in ("<b>&", "na de derde film " * 9, "x" * 300, "d"))
    svg = parsed(scale_chart(ScaleFigure(points, "", "")))
    assert "<b>&" in words(svg)
    assert max(len(text) for text in words(svg)) < 30


def test_colours_follow_the_theme():
    text = scale_chart(ScaleFigure((ScalePoint("a", 5),), "", ""), colours=ChartColours("#7CCBD4"))
    assert "#7CCBD4" in text


def test_numbers_have_one_decimal_at_most():
    assert [number_text(n, ",") for n in (4, 4.04, 5.55, 10.0)] == ["4", "4", "5,5", "10"]


def test_a_code_is_an_svg_of_its_text():
    assert parsed(qr_svg("7K2M-Q4TP")).tag.endswith("svg")
    assert qr_svg("7K2M-Q4TP") != qr_svg("7K2M-Q4TQ")
    assert qr_svg("7K2M-Q4TP") == qr_svg("7K2M-Q4TP")
