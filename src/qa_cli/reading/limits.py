"""How much of a file is read. A written question is a few pages; these hold every real one.

They bound the time and the memory that a hostile file can take; docs/reading.md states them.
"""

LARGEST_FILE = 50_000_000  # bytes
LARGEST_PART = 50_000_000  # bytes of a part of a DOCX file, unpacked
LARGEST_MARKUP = 2_000_000  # bytes of HTML
LARGEST_XML = 10_000_000  # bytes
LARGEST_JSON = 10_000_000  # bytes of one document in JSON, which may hold as much as any other
LARGEST_MARKDOWN = 100_000  # bytes; the time to parse it may grow with their square
MOST_TEXT = 1_000_000  # characters
LONGEST_LINE = 100_000  # characters
MOST_LINES = 20_000
MOST_PAGES = 1_000
LARGEST_PAGE = 200_000  # points wide or high, seventy metres; PDFium's memory grows with it
MOST_NUMBERS = 1_500  # numbers at the beginning of lines, rows of tables among them
MOST_PARTS = 2_000  # sub-questions and answers, with numbers or without
MOST_HEADED = 1_000  # numbers in headings of questions and answers, each one of a range counted
MOST_MARKUP = 500_000  # elements and attributes of a part of a DOCX file
MOST_ATTRIBUTES = 100_000  # of an HTML page
MOST_OBJECTS = 10_000  # drawn on a page of a PDF; the time to find its text grows with the square
MOST_DRAWN = 100_000  # on all of its pages
MOST_NESTED = 100_000  # drawn by a PDF through forms inside of forms
MOST_ANNOTATIONS = 2_000  # on a page of a PDF: fields, and text typed onto it
MOST_RUNS = 5_000  # runs of text on a page of a PDF that are looked at for columns
