-- The quotations whose words are not those of their place: what the search index of the articles' texts cannot find.

CREATE INDEX quote_apart ON quote (article) WHERE text IS NOT NULL;
