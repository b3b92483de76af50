-- A library of written parliamentary questions with their answers, kept by qa (schema 3).
--
-- Open it with anything that reads SQLite. `documents` has a row for each question, as its newest
-- revision states it; the view `questions_with_answers` is the place to begin. Dates are ISO 8601,
-- countries ISO 3166-1 alpha-2; lines and pages count from 1; NULL is what the source does not state.
-- Only qa should write: the tables at the end are its search index, and must match the others.

PRAGMA application_id = 0x71615f6c; -- "qa_l"

CREATE TABLE documents (
    id INTEGER PRIMARY KEY,         -- what other tables refer to
    name TEXT NOT NULL UNIQUE,      -- what qa calls it: "784-2020-07-20-ampe-jambon"
    identity TEXT NOT NULL UNIQUE,  -- equal for all revisions of one question
    revision INTEGER NOT NULL,      -- the newest, counted from 1
    title TEXT NOT NULL,
    language TEXT NOT NULL,         -- ISO 639-1
    parliament TEXT,
    chamber TEXT,
    session TEXT,
    number TEXT,
    identifier TEXT,                -- what the parliament itself files it under
    bulletin TEXT,
    asker TEXT,
    minister TEXT,                  -- as printed
    ministers TEXT,                 -- each apart, a JSON list, where there are several
    asked_on TEXT,
    answered_on TEXT,
    date TEXT,                      -- asked_on or else answered_on
    questions INTEGER NOT NULL,     -- how many sub-questions, answers, ...
    answers INTEGER NOT NULL,
    unanswered INTEGER NOT NULL,
    problems INTEGER NOT NULL,
    first_passage INTEGER NOT NULL UNIQUE, -- its passages have the ids from here
    last_passage INTEGER NOT NULL,         -- to here
    checksum INTEGER NOT NULL              -- CRC-32 of the columns (library/checksums.py)
);
CREATE INDEX documents_by_date ON documents (date);
CREATE INDEX documents_by_asker ON documents (asker);
CREATE INDEX documents_by_parliament ON documents (parliament);
CREATE INDEX documents_revised ON documents (id) WHERE revision > 1;

-- Whom a question was put to and who answered it, each as printed.
CREATE TABLE ministers (
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,      -- counted from 0
    name TEXT NOT NULL,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;
CREATE INDEX ministers_by_name ON ministers (name, document);

-- Every revision that was imported, with the file it came from and the whole document as JSON
-- (data/document.schema.json): nothing is lost when a newer one takes its place. Its rows have
-- rowids, so that a damaged page of one model keeps none of the others from being found.
CREATE TABLE revisions (
    document INTEGER NOT NULL REFERENCES documents,
    revision INTEGER NOT NULL,
    problems INTEGER NOT NULL,      -- how many things could not be matched
    file TEXT NOT NULL,             -- the name of its file
    path TEXT,                      -- and where that was; NULL where it is not known
    sha256 TEXT NOT NULL,           -- of the content of the file
    imported_at TEXT NOT NULL,      -- in UTC
    content TEXT NOT NULL,          -- a digest of the document without its name
    original TEXT NOT NULL,         -- and of that without its translations
    checksum INTEGER NOT NULL,      -- CRC-32 of the model
    model TEXT NOT NULL,
    origin_checksum INTEGER NOT NULL, -- and of the other columns, with the document's name
    PRIMARY KEY (document, revision)
);
CREATE INDEX revisions_by_file ON revisions (sha256);

-- What could not be matched for certain when the newest revision was read.
CREATE TABLE problems (
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    numbers TEXT NOT NULL,          -- the numbers that it is about, as a list in JSON
    words TEXT NOT NULL,            -- and the words, likewise
    first_line INTEGER,
    last_line INTEGER,
    first_page INTEGER,
    last_page INTEGER,
    checksum INTEGER NOT NULL,      -- CRC-32 of the columns
    PRIMARY KEY (document, position)
) WITHOUT ROWID;

-- What is shown and searched: the title, a paragraph of the introduction, a sub-question, an answer,
-- a remark (what a minister says before the answers, an annex), a footnote.
CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    part TEXT NOT NULL CHECK (
        part IN ('title', 'introduction', 'question', 'answer', 'remark', 'footnote')
    ),
    number INTEGER,                 -- of the paragraph, sub-question, first one answered, remark, footnote
    answers_to TEXT NOT NULL,       -- the sub-questions that an answer answers: "1 2"
    text TEXT NOT NULL,             -- its paragraphs, separated by blank lines
    translation TEXT,               -- unofficial, English
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    first_page INTEGER,
    last_page INTEGER,
    checksum INTEGER NOT NULL       -- CRC-32 of all of it, with its document's name
);

CREATE TABLE sub_questions (
    document INTEGER NOT NULL REFERENCES documents,
    number INTEGER NOT NULL,
    passage INTEGER NOT NULL,       -- several numbers may be printed over one text, or one over several
    PRIMARY KEY (document, number, passage)
) WITHOUT ROWID;

CREATE TABLE answers (
    document INTEGER NOT NULL REFERENCES documents,
    passage INTEGER NOT NULL,
    PRIMARY KEY (document, passage)
) WITHOUT ROWID;

-- Which sub-questions an answer answers ('answers'), and which answers it points to ('refers to').
CREATE TABLE answer_links (
    document INTEGER NOT NULL REFERENCES documents,
    passage INTEGER NOT NULL,       -- of the answer
    kind TEXT NOT NULL CHECK (kind IN ('answers', 'refers to')),
    number INTEGER NOT NULL,        -- of the sub-question
    PRIMARY KEY (document, passage, kind, number)
) WITHOUT ROWID;

-- Which answer answers which sub-question: by number, and where several have one, by place.
CREATE TABLE pairs (
    document INTEGER NOT NULL REFERENCES documents,
    question INTEGER NOT NULL,      -- the passage of the sub-question
    number INTEGER NOT NULL,
    answer INTEGER NOT NULL,        -- the passage of the answer
    PRIMARY KEY (document, question, number, answer)
) WITHOUT ROWID;

-- The countries that a document names anywhere, in Dutch, English or French.
CREATE TABLE named_countries (
    document INTEGER NOT NULL REFERENCES documents,
    code TEXT NOT NULL,
    PRIMARY KEY (document, code)
) WITHOUT ROWID;
CREATE INDEX named_countries_by_code ON named_countries (code, document);

-- The countries for which an answer lists sectors, the sectors, and what else is stated of them.
CREATE TABLE countries (
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,      -- counted from 0, as in the tables below
    code TEXT NOT NULL,
    name TEXT NOT NULL,             -- as printed
    translation TEXT,
    part TEXT NOT NULL,
    number INTEGER,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;
CREATE INDEX countries_by_code ON countries (code, document);

CREATE TABLE sectors (
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,             -- in the words of the document
    translation TEXT,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;

CREATE TABLE facts (
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    translation TEXT,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;

CREATE VIEW questions_with_answers AS
SELECT
    documents.name AS document,
    documents.date,
    documents.asker,
    documents.minister,
    documents.title,
    sub_questions.number,
    asked.text AS question,
    answer.text AS answer
FROM sub_questions
JOIN documents ON documents.id = sub_questions.document
JOIN passages AS asked ON asked.id = sub_questions.passage
LEFT JOIN pairs
    ON pairs.document = sub_questions.document
    AND pairs.question = sub_questions.passage
    AND pairs.number = sub_questions.number
LEFT JOIN passages AS answer ON answer.id = pairs.answer;
