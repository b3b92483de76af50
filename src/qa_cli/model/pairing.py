"""Pairs sub-questions of one number with their answers by place, where the number cannot tell.

Two sets of questions in one reply, sections that begin again at 1, 1a and 1b: neither is dropped.
"""

from collections.abc import Iterator, Sequence

from qa_cli.model.document import Answer, SubQuestion


def by_place(
    question: SubQuestion, asked: Sequence[SubQuestion], answers: Sequence[Answer]
) -> tuple[Answer, ...]:
    """Returns which `answers` are to one of several sub-questions of the same number.

    As many sub-questions as stand before answers share these: one answer to all of them, or the
    first to the first, and so on, the last of more to the last.
    """
    for run, following in _runs(asked, answers):
        place = next((at for at, one in enumerate(run) if one is question), None)
        if place is None:
            continue
        if len(following) == 1:
            return tuple(following)
        last = place == len(run) - 1
        return tuple(following[place:] if last else following[place : place + 1])
    return ()


def _runs(
    asked: Sequence[SubQuestion], answers: Sequence[Answer]
) -> Iterator[tuple[list[SubQuestion], list[Answer]]]:
    """Yields the sub-questions that stand one after another, and the answers up to the next.

    Answers before the first are those of the first.
    """
    run: list[SubQuestion] = []
    following: list[Answer] = []
    placed: list[SubQuestion | Answer] = [*asked, *answers]  # on one line, an answer comes last
    for one in sorted(placed, key=lambda one: one.paragraphs[0].lines.first):
        if isinstance(one, Answer):
            following.append(one)
            continue
        if run and following:
            yield run, following
            run, following = [], []
        run.append(one)
    yield run, following
