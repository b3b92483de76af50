"""Lists of numbers as documents print them: "4", "4 en 5", "2 t/m 6", "1., 2. en 3."."""

import re

from qa_cli.reading.forms.form import NUMBER, Form

LARGEST = 500  # of a sub-question's number; no written question has more of them
_NUMBER = re.compile(NUMBER)


def _roman(number: int) -> str:
    """Returns a number below 40 in Roman numerals."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


ROMAN = [_roman(number) for number in range(1, 40)]
# "Vraag l" and "Vraag Z" are 1 and 2, as text recognition writes them, "1O" is 10.
_ROMAN = {numeral: number for number, numeral in enumerate(ROMAN, start=1)} | {"l": 1, "Z": 2}
_MISREAD = str.maketrans("lIOZS", "11025")


def _spelled(text: str, form: Form) -> int:
    """Returns the number that a word says ("twee"); 0 for none."""
    words = form.strings("numbers", "spelled")
    found = (at for at, word in enumerate(words, 1) if re.fullmatch(word, text, re.IGNORECASE))
    return next(found, 0)


def parse_numbers(text: str, form: Form) -> tuple[int, ...]:
    """Returns the numbers that a list names, in the order printed, each once.

    () where it is no list: a number is 0 or larger than `LARGEST`, or a range runs down.
    """
    if text.isdecimal():  # as most lists are
        return (int(text),) if 1 <= int(text) <= LARGEST else ()
    if text.isalpha():
        number = _ROMAN.get(text) or _spelled(text, form)
        return (number,) if number else ()
    if text.isalnum() and (misread := text.translate(_MISREAD)) != text and misread.isdecimal():
        return parse_numbers(misread, form)
    found: dict[int, None] = {}
    last, end = 0, 0
    for match in _NUMBER.finditer(text):
        number = int(match[0])
        if not 1 <= number <= LARGEST:
            return ()
        if last and form.range.fullmatch(text, end, match.start()):
            if number <= last:
                return ()
            found.update(dict.fromkeys(range(last, number)))
        found[number] = None
        last, end = number, match.end()
    return tuple(found)
