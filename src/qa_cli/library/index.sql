-- The search index. Words are folded (qa_cli.text.tokenizer): accents dropped, small letters; "¶"
-- stands between paragraphs. A passage fills the column of its part, and that of its translation;
-- `facets` are what its document is chosen by (qa_cli/library/facets.py).
CREATE VIRTUAL TABLE passage_index USING fts5 (
    title, question, answer, introduction, remark, footnote,
    title_translation, question_translation, answer_translation, introduction_translation,
    remark_translation, footnote_translation,
    facets,
    content = '', columnsize = 0, tokenize = 'ascii'
);

-- Each word once, by its first letter and length, which narrow the search for a misspelt one.
CREATE TABLE words (
    translated INTEGER NOT NULL,    -- 1: of the translations
    first TEXT NOT NULL,
    length INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (translated, first, length, word)
) WITHOUT ROWID;

-- The same words read backwards, to find those that end alike.
CREATE TABLE endings (
    translated INTEGER NOT NULL,
    length INTEGER NOT NULL,
    reversed TEXT NOT NULL,
    PRIMARY KEY (translated, length, reversed)
) WITHOUT ROWID;

-- Words that are printed with no space between them, under their letters: "de escalatie".
CREATE TABLE runs (
    translated INTEGER NOT NULL,
    letters TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (translated, letters, words)
) WITHOUT ROWID;
