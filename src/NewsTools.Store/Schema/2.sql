-- Near duplicates: of each article the least hashes of its runs of words (NewsTools.Store.Duplicates.TextSketch), to look up who shares them.

CREATE TABLE sketch (
    hash INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (hash, article)
) WITHOUT ROWID;
