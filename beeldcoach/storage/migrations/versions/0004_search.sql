CREATE TABLE search_entries (
    id INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    entity_id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36),
    place TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_search_entries PRIMARY KEY (id)
);

CREATE INDEX ix_search_entries_entity_id ON search_entries (entity_id);

CREATE VIRTUAL TABLE search_fts USING fts5(body, content='search_entries', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');

INSERT INTO search_fts(search_fts, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries BEGIN
    INSERT INTO search_fts(rowid, body) VALUES (NEW.id, NEW.body);
END;

CREATE TRIGGER search_entries_removed AFTER DELETE ON search_entries BEGIN
    INSERT INTO search_fts(search_fts, rowid, body) VALUES ('delete', OLD.id, OLD.body);
END;
