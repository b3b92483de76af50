"""JSON as text: the same values, and no character that commands a terminal."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.render.json_text import SCHEMA, dump, safe
from qa_cli.text.display import visible

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def test_the_number_of_the_schema_comes_first() -> None:
    assert dump(b=1, a=2) == f'{{\n  "schema": {SCHEMA},\n  "b": 1,\n  "a": 2\n}}\n'


def test_without_an_indent_it_is_one_line() -> None:
    assert dump(indent=None, text="a\nb") == f'{{"schema": {SCHEMA}, "text": "a\\nb"}}\n'


def test_letters_are_left_unescaped() -> None:
    assert '"Armenië – Հայաստան 🙂"' in dump(text="Armenië – Հայաստան 🙂")


@pytest.mark.parametrize(
    ("character", "escaped"), [("\x9b", "\\u009b"), ("\u202e", "\\u202e"), ("\x7f", "\\u007f")]
)
def test_what_could_command_a_terminal_is_an_escape_that_means_the_same(
    character: str, escaped: str
) -> None:
    assert escaped in dump(text=character)
    assert json.loads(dump(text=character))["text"] == character


@given(VALUES)
def test_the_values_are_read_back(value: Any) -> None:
    assert json.loads(dump(value=value))["value"] == value
    assert json.loads(dump(indent=None, value=value))["value"] == value


@given(VALUES)
def test_the_text_is_safe_as_it_is(value: Any) -> None:
    text = dump(value=value)
    assert visible(text) == text
    assert safe(text) == text
