-- Articles, their facts and the search index.
-- Days and times are ISO 8601 text, so that they sort; enumerations are their numbers; offsets are UTF-16 indices into article_text.text.
-- The text of a fact is null where it is what stands at its offset and length.

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL            -- the name in lower case
);

-- Every name of a person or thing, canonical or alias, once for all articles.
CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    key TEXT NOT NULL,           -- the text in lower case
    entities INTEGER NOT NULL DEFAULT 0,
    quotes INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX name_key ON name (key);

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT,
    authors TEXT,                -- JSON array
    agencies TEXT,               -- JSON array
    dateline TEXT,
    published TEXT,
    published_basis INTEGER NOT NULL,
    source INTEGER REFERENCES source (id),
    location TEXT,
    uri TEXT,                    -- the canonical address
    language TEXT,
    hash,                        -- SHA-256 as a blob
    imported TEXT NOT NULL,
    status INTEGER NOT NULL,
    duplicate_of INTEGER REFERENCES article (id) ON DELETE SET NULL,
    duplicate_kind INTEGER NOT NULL,
    engine TEXT                  -- the version of the engine that found the facts
);
CREATE INDEX article_uri ON article (uri) WHERE uri IS NOT NULL;
CREATE INDEX article_location ON article (location) WHERE location IS NOT NULL;
CREATE INDEX article_hash ON article (hash) WHERE hash IS NOT NULL;
CREATE INDEX article_source ON article (source, published);
CREATE INDEX article_published ON article (published);
CREATE INDEX article_duplicate ON article (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX article_engine ON article (engine);

CREATE TABLE article_text (
    id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    text TEXT NOT NULL
);

CREATE TABLE quote (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    speaker INTEGER REFERENCES name (id),
    speakers INTEGER NOT NULL,   -- how many speakers there are; the rows of quote_speaker where not the one
    speaker_type INTEGER NOT NULL,
    role TEXT,
    mention TEXT,
    mention_offset INTEGER,
    cue TEXT,
    cue_offset INTEGER,
    act INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    parts TEXT,                  -- JSON array of [offset, length], or of [offset, length, text]
    statement INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    length INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    confidence REAL NOT NULL,
    text TEXT,
    PRIMARY KEY (article, ordinal)
) WITHOUT ROWID;
CREATE INDEX quote_by_speaker ON quote (speaker) WHERE speaker IS NOT NULL;

-- The speakers of a quotation with several.
CREATE TABLE quote_speaker (
    article INTEGER NOT NULL,
    quote INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES name (id),
    PRIMARY KEY (article, quote, ordinal),
    FOREIGN KEY (article, quote) REFERENCES quote (article, ordinal) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX quote_speaker_by_name ON quote_speaker (name);

CREATE TABLE entity (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES name (id),
    type INTEGER NOT NULL,
    subtype INTEGER NOT NULL,
    gender INTEGER NOT NULL,
    related TEXT,
    role TEXT,
    count INTEGER NOT NULL,
    aliases TEXT,                -- JSON array of names' ids
    mentions TEXT,               -- JSON array of [offset, length, sentence], or of [offset, length, sentence, text]; the view mention has them as rows
    PRIMARY KEY (article, ordinal)
) WITHOUT ROWID;
CREATE INDEX entity_by_name ON entity (name);

-- The aliases again, to look entities up.
CREATE TABLE alias (
    name INTEGER NOT NULL REFERENCES name (id),
    article INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    PRIMARY KEY (name, article, entity)
) WITHOUT ROWID;

CREATE VIEW mention AS
    SELECT entity.article AS article, entity.ordinal AS entity, each.key AS ordinal, each.value ->> 0 AS "offset", each.value ->> 1 AS length,
        each.value ->> 2 AS sentence, each.value ->> 3 AS text
    FROM entity JOIN json_each(entity.mentions) AS each;

CREATE TABLE date (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    type INTEGER NOT NULL,
    value TEXT NOT NULL,
    modifier TEXT,
    quantifier TEXT,
    frequency TEXT,
    start TEXT,
    "end" TEXT,
    "offset" INTEGER NOT NULL,
    length INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    text TEXT,
    PRIMARY KEY (article, ordinal)
) WITHOUT ROWID;
CREATE INDEX date_by_end ON date ("end", start) WHERE "end" IS NOT NULL;

-- What servers said of the versions of feeds and pages.
CREATE TABLE fetch (
    uri TEXT PRIMARY KEY,
    entity_tag TEXT,
    last_modified TEXT
) WITHOUT ROWID;

CREATE VIEW article_content AS
    SELECT article.id AS id, article.title AS title, article_text.text AS text
    FROM article JOIN article_text ON article_text.id = article.id;

CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text,
    content = 'article_content', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO article_search (article_search, rank) VALUES ('rank', 'bm25(8.0, 1.0)');
