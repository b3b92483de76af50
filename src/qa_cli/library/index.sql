-- The search index. Words are folded (qa_cli.text.tokenizer): accents dropped, small letters; "¶"
-- stands between paragraphs. A passage fills the column of its part, and that of its translation;
-- `facets` are what its document is chosen by (qa_cli/library/facets.py).
-- It keeps no text: programs that read all of it are shown what the passages hold.
CREATE VIEW indexed_passages AS
SELECT
    id,
    CASE part WHEN 'title' THEN text END AS title,
    CASE part WHEN 'question' THEN text END AS question,
    CASE part WHEN 'answer' THEN text END AS answer,
    CASE part WHEN 'introduction' THEN text END AS introduction,
    CASE part WHEN 'remark' THEN text END AS remark,
    CASE part WHEN 'footnote' THEN text END AS footnote,
    CASE part WHEN 'title' THEN translation END AS title_translation,
    CASE part WHEN 'question' THEN translation END AS question_translation,
    CASE part WHEN 'answer' THEN translation END AS answer_translation,
    CASE part WHEN 'introduction' THEN translation END AS introduction_translation,
    CASE part WHEN 'remark' THEN translation END AS remark_translation,
    CASE part WHEN 'footnote' THEN translation END AS footnote_translation,
    NULL AS facets
FROM passages;
CREATE VIRTUAL TABLE passage_index USING fts5 (
    title, question, answer, introduction, remark, footnote,
    title_translation, question_translation, answer_translation, introduction_translation,
    remark_translation, footnote_translation,
    facets,
    content = 'indexed_passages', content_rowid = 'id', columnsize = 0, tokenize = 'ascii'
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
