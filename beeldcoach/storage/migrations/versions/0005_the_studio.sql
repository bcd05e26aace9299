ALTER TABLE moments ADD COLUMN actor VARCHAR(40) NOT NULL DEFAULT '';

ALTER TABLE moments ADD COLUMN modifier VARCHAR(40) NOT NULL DEFAULT '';

ALTER TABLE moments ADD COLUMN observer TEXT NOT NULL DEFAULT '';

ALTER TABLE moments ADD COLUMN answers VARCHAR(36);

ALTER TABLE fragments ADD COLUMN pupil_does TEXT NOT NULL DEFAULT '';

ALTER TABLE fragments ADD COLUMN teacher_does TEXT NOT NULL DEFAULT '';

ALTER TABLE fragments ADD COLUMN effect TEXT NOT NULL DEFAULT '';

ALTER TABLE fragments ADD COLUMN need VARCHAR(40) NOT NULL DEFAULT '';

ALTER TABLE fragments ADD COLUMN children VARCHAR(40) NOT NULL DEFAULT '';

ALTER TABLE fragments ADD COLUMN insight TEXT NOT NULL DEFAULT '';

ALTER TABLE films ADD COLUMN angle_of VARCHAR(36) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE films ADD COLUMN offset_ms INTEGER NOT NULL DEFAULT 0;

CREATE TABLE phases (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    start_ms INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_phases PRIMARY KEY (id),
    CONSTRAINT fk_phases_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_phases_film_id ON phases (film_id);

CREATE TABLE talk_spans (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    voice VARCHAR(40) NOT NULL,
    CONSTRAINT pk_talk_spans PRIMARY KEY (id),
    CONSTRAINT fk_talk_spans_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_talk_spans_film_id ON talk_spans (film_id);

CREATE TABLE drawings (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    at_ms INTEGER NOT NULL,
    shapes TEXT NOT NULL,
    moment_id VARCHAR(36),
    CONSTRAINT pk_drawings PRIMARY KEY (id),
    CONSTRAINT fk_drawings_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_drawings_film_id ON drawings (film_id);

CREATE TABLE stills (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    at_ms INTEGER NOT NULL,
    fragment_id VARCHAR(36),
    title TEXT NOT NULL,
    CONSTRAINT pk_stills PRIMARY KEY (id),
    CONSTRAINT fk_stills_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_stills_film_id ON stills (film_id);

CREATE TABLE strips (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    version INTEGER NOT NULL,
    object_id VARCHAR(36) NOT NULL,
    plaintext_size INTEGER NOT NULL,
    ciphertext_size INTEGER NOT NULL,
    header_digest BLOB NOT NULL,
    content_digest BLOB NOT NULL,
    CONSTRAINT pk_strips PRIMARY KEY (id),
    CONSTRAINT fk_strips_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (object_id)
);

CREATE INDEX ix_strips_film_id ON strips (film_id);

CREATE TABLE lenses (
    id VARCHAR(36) NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    archived BOOLEAN NOT NULL,
    CONSTRAINT pk_lenses PRIMARY KEY (id)
);
