"""Every pattern that meets a file's text takes time that grows no faster than the text."""

import importlib
import inspect
import pkgutil
import re
import signal
import time
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

import pytest

import qa_cli.reading
from qa_cli.reading.forms import form as forms
from qa_cli.reading.lines import mark_patterns
from tests.reading.attacks import attacks

_SHORT, _LONG = 2_000, 16_000  # characters
_FEW = 500
_PART = 30  # one of so many patterns is tried in the ordinary run
_MOST = 40  # attacks on each
_LONGEST = 60  # seconds for all attacks on a pattern
_GROWTH = 2.5  # times as much as the text grows: more is more than linear
_UNMEASURED = 0.004  # seconds; what takes less is fast whatever it grows like
# How the patterns of a form's lists are used: only those that are searched for are tried at every
# place of a text.
_SEARCHED = {
    ("known", "signs"), ("known", "hints"), ("known", "heads"), ("marks", "asked"),
    ("page", "heads"), ("text", "references"), ("text", "sectors"),
    *(("head", field) for field in forms.STATED),
}  # fmt: skip
_SEARCHING = ("search", "finditer", "sub", "findall", "split")


class Used(NamedTuple):
    """A pattern, where it stands, and whether it is searched for at every place of a text."""

    where: str
    pattern: re.Pattern[str]
    searched: bool


@cache
def _all() -> tuple[Used, ...]:
    """Returns the patterns, each once: forms take over lists of others."""
    every = (*_of_modules(), *_of_forms())
    return tuple({(one.pattern, one.searched): one for one in reversed(every)}.values())


def _of_modules() -> Iterator[Used]:
    """Yields the patterns that the modules hold, found by importing them all."""
    for info in pkgutil.walk_packages(qa_cli.reading.__path__, "qa_cli.reading."):
        module = importlib.import_module(info.name)
        source = inspect.getsource(module)
        for name, value in vars(module).items():
            bound = getattr(value, "__self__", value)  # a `re.compile(...).match` is one too
            if isinstance(bound, re.Pattern) and isinstance(bound.pattern, str):
                uses = [rf"{name}.{method}" in source for method in _SEARCHING]
                searched = any(uses) or getattr(value, "__name__", "") in _SEARCHING
                yield Used(f"{info.name}.{name}", bound, searched)


def _of_forms() -> Iterator[Used]:
    for name in forms.names():
        form = forms.form(name)
        for table, keys in forms.PATTERNS.items():
            for key in keys:
                if table == "marks" and key not in {"asked", "wrapped"}:
                    continue  # they are used as one: `mark_patterns`
                for at, pattern in enumerate(form.patterns(table, key)):
                    searched = (table, key) in _SEARCHED
                    yield Used(f"{name} {table}.{key} {at}", pattern, searched)
        yield Used(f"{name} headings", re.compile(_source_of_headings(name)), False)
        yield Used(f"{name} number", mark_patterns.number(form), False)
        yield Used(f"{name} inside", mark_patterns.inside(form), True)
        yield Used(f"{name} range", form.range, False)
        listed = form.any_of("text", "sectors", after=r"[^:.]{0,60}:")
        yield Used(f"{name} sectors with their list", listed, True)


def _source_of_headings(name: str) -> str:
    heading = mark_patterns.heading(forms.form(name))
    pattern: re.Pattern[str] = getattr(heading._match, "__self__")  # noqa: SLF001, B009
    return pattern.pattern


def _seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _work(used: Used, text: str) -> Callable[[], object]:
    if used.searched:
        return lambda: [None for _ in used.pattern.finditer(text)]
    return lambda: (used.pattern.match(text), used.pattern.fullmatch(text))


def _too_slow(used: Used, short: int, long: int, most: int | None = None) -> Iterator[str]:
    """Yields what of the attacks on a pattern takes time that grows faster than the text."""
    pairs = zip(attacks(used.pattern, short), attacks(used.pattern, long), strict=False)
    for small, large in islice(pairs, most):
        work = _work(used, large)
        if _seconds(work) < _UNMEASURED:
            continue
        before = min(_seconds(_work(used, small)) for _ in range(3))
        after = min(_seconds(work) for _ in range(2))
        growth = after / max(before, _UNMEASURED / 100)
        if growth > _GROWTH * long / short:
            yield f"{used.where}: {growth:.0f} times, {after:.3f} s: {small[:40]!r}"


@pytest.fixture
def _stopped() -> Iterator[None]:
    """Ends a test whose pattern takes for ever; `re` looks for signals while it searches."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(_LONGEST)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.slow
@pytest.mark.usefixtures("_stopped")
@pytest.mark.parametrize("used", _all(), ids=lambda used: used.where)
def test_time_of_a_pattern_grows_with_the_text(used: Used) -> None:
    assert list(_too_slow(used, _SHORT, _LONG)) == []


@pytest.mark.usefixtures("_stopped")
def test_no_pattern_takes_much_longer_for_a_little_more_text() -> None:
    """The same of a part of the patterns, with texts so short that only the worst show."""
    some = _all()[::_PART]
    assert [slow for used in some for slow in _too_slow(used, _FEW, 8 * _FEW, _MOST)] == []


@pytest.mark.usefixtures("_stopped")
@pytest.mark.parametrize("bad", [r"\s*x", r"[ab]*c"])
def test_a_pattern_that_takes_longer_is_found(bad: str) -> None:
    used = Used("bad", re.compile(bad), searched=True)
    assert list(_too_slow(used, _SHORT // 2, 4 * _SHORT))
