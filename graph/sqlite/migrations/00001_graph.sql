-- +goose Up

-- The file is Mailuo's: "Mluo".
PRAGMA application_id = 1298953583;

-- A node, whatever its kind. n derives from the ID and sorts as IDs do (key.go), so
-- that it stands for the ID everywhere. A field that a kind does not have is NULL.
CREATE TABLE node (
    n          INTEGER PRIMARY KEY,
    id         TEXT NOT NULL,
    kind       INTEGER NOT NULL,
    speech     INTEGER, -- n of the speech that a part belongs to
    ordinal    INTEGER,
    date       TEXT,
    level      TEXT,
    place      TEXT,
    genre      TEXT,
    collection TEXT,
    name       TEXT,
    speaker    TEXT,
    extractor  TEXT,
    modality   TEXT,
    substance  TEXT,
    due        TEXT,
    type       TEXT,
    scope      TEXT,
    number     TEXT,
    term       INTEGER,
    session    INTEGER,
    masked     INTEGER,
    collective INTEGER,
    mentions   INTEGER,
    speeches   INTEGER,
    words      TEXT,         -- of a sentence or directive, folded and without blanks
    data       TEXT NOT NULL -- JSON: of a speech or part for graph.DecodeNode, of an entity see entity.go
) STRICT;
CREATE INDEX node_date ON node (kind, date DESC);
CREATE INDEX node_part ON node (speech, kind, ordinal) WHERE speech IS NOT NULL;
CREATE INDEX node_name ON node (kind, name) WHERE name IS NOT NULL;
CREATE INDEX node_mentions ON node (kind, mentions DESC) WHERE mentions IS NOT NULL;
CREATE INDEX node_due ON node (kind, due) WHERE due IS NOT NULL;

-- What a speech has beside its node.
CREATE TABLE speech (
    n      INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    text   TEXT NOT NULL,
    report TEXT NOT NULL
) STRICT;

-- What a speech claims of an entity: its support.
CREATE TABLE claim (
    speech   INTEGER NOT NULL,
    entity   INTEGER NOT NULL,
    claims   TEXT NOT NULL,
    mentions INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX claim_speech ON claim (speech, entity);
CREATE INDEX claim_entity ON claim (entity, speech);

-- A relation. One from a speech or directive belongs to that speech and holds its
-- evidence; one between entities is supported by rows of support. The table grows
-- at its end; what is looked up stands in narrow indexes.
CREATE TABLE relation (
    r        INTEGER PRIMARY KEY,
    src      INTEGER NOT NULL,
    verb     INTEGER NOT NULL,
    dst      INTEGER NOT NULL,
    role     INTEGER NOT NULL, -- 0 for none
    late     INTEGER NOT NULL, -- minus YYYYMMDD of the speech that owns it, 0 for none
    speech   INTEGER NOT NULL, -- n of the speech that owns it, 0 for none
    speeches INTEGER NOT NULL,
    count    INTEGER NOT NULL,
    evidence TEXT
) STRICT;
CREATE UNIQUE INDEX relation_out ON relation (src, verb, dst, role);
CREATE INDEX relation_in ON relation (dst, verb, src, role);
CREATE INDEX relation_late ON relation (dst, verb, late, src, role);

-- The evidence that a speech gives for a relation between entities.
CREATE TABLE support (
    s        INTEGER PRIMARY KEY,
    r        INTEGER NOT NULL,
    day      INTEGER NOT NULL, -- YYYYMMDD of the speech, 99999999 for none
    speech   INTEGER NOT NULL,
    count    INTEGER NOT NULL,
    evidence TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX support_relation ON support (r, day, speech);
CREATE INDEX support_speech ON support (speech, r);

-- How many relations of a sort an entity has, so that counting costs the same for all.
CREATE TABLE degree (
    n     INTEGER NOT NULL,
    out   INTEGER NOT NULL, -- 1 from the node, 0 to it
    verb  INTEGER NOT NULL,
    kind  INTEGER NOT NULL, -- of the far node
    count INTEGER NOT NULL,
    PRIMARY KEY (n, out, verb, kind)
) STRICT, WITHOUT ROWID;

-- The names that nodes are searched by, folded and without blanks.
CREATE TABLE name (
    w     INTEGER PRIMARY KEY,
    n     INTEGER NOT NULL,
    class INTEGER NOT NULL, -- 0 the name, 1 an alias, 2 a reading
    key   TEXT NOT NULL
) STRICT;
CREATE INDEX name_key ON name (key);
CREATE INDEX name_node ON name (n);
CREATE VIRTUAL TABLE name_words USING fts5 (grams, content='', contentless_delete=1, detail=full, tokenize="unicode61 remove_diacritics 0");

-- Sentences in the order of a search: w is later for an earlier day, then sorts as n (key.go).
CREATE TABLE said (
    w INTEGER PRIMARY KEY,
    n INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE sentence_words USING fts5 (grams, content='', contentless_delete=1, detail=full, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE directive_words USING fts5 (grams, content='', contentless_delete=1, detail=full, tokenize="unicode61 remove_diacritics 0");

-- State beside the graph. expires is RFC 3339 in UTC with nine decimals, so that it sorts.
CREATE TABLE record (
    bucket  TEXT NOT NULL,
    key     TEXT NOT NULL,
    version INTEGER NOT NULL,
    value   TEXT NOT NULL,
    expires TEXT
) STRICT;
CREATE UNIQUE INDEX record_key ON record (bucket, key);

-- The last sequence of the change log.
CREATE TABLE sequence (last INTEGER NOT NULL) STRICT;
INSERT INTO sequence VALUES (0);
