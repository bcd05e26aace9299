ALTER TABLE films ADD COLUMN in_view_on VARCHAR(10);

ALTER TABLE trajectories ADD COLUMN kept_until VARCHAR(10);

ALTER TABLE trajectories ADD COLUMN erased_on VARCHAR(10);

ALTER TABLE people ADD COLUMN erased_on VARCHAR(10);

ALTER TABLE schools ADD COLUMN coach_role VARCHAR(40) NOT NULL DEFAULT '';

ALTER TABLE schools ADD COLUMN agreement_on VARCHAR(10);

ALTER TABLE schools ADD COLUMN agreement_until VARCHAR(10);

ALTER TABLE schools ADD COLUMN privacy_officer TEXT NOT NULL DEFAULT '';

CREATE TABLE in_view (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_in_view PRIMARY KEY (id),
    CONSTRAINT fk_in_view_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_in_view_person_id FOREIGN KEY(person_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_in_view_film_id ON in_view (film_id);

CREATE INDEX ix_in_view_person_id ON in_view (person_id);

CREATE TABLE hidden_copies (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    object_id VARCHAR(36) NOT NULL,
    plaintext_size INTEGER NOT NULL,
    ciphertext_size INTEGER NOT NULL,
    header_digest BLOB NOT NULL,
    content_digest BLOB NOT NULL,
    made_on VARCHAR(10) NOT NULL,
    fragment_id VARCHAR(36),
    checked_on VARCHAR(10),
    CONSTRAINT pk_hidden_copies PRIMARY KEY (id),
    CONSTRAINT fk_hidden_copies_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (object_id)
);

CREATE INDEX ix_hidden_copies_film_id ON hidden_copies (film_id);

CREATE TABLE incidents (
    id VARCHAR(36) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    happened_on VARCHAR(10) NOT NULL,
    found_at VARCHAR(32) NOT NULL,
    body TEXT NOT NULL,
    told_authority_on VARCHAR(10),
    told_people_on VARCHAR(10),
    closed_on VARCHAR(10),
    CONSTRAINT pk_incidents PRIMARY KEY (id)
);

CREATE TABLE backups (
    id VARCHAR(36) NOT NULL,
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    made_at VARCHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    files INTEGER NOT NULL,
    size INTEGER NOT NULL,
    checked_on VARCHAR(10),
    damaged INTEGER NOT NULL,
    CONSTRAINT pk_backups PRIMARY KEY (id)
);

CREATE TABLE paper_forms (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    giver_id VARCHAR(36) NOT NULL,
    made_on VARCHAR(10) NOT NULL,
    printed BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_paper_forms PRIMARY KEY (id),
    CONSTRAINT fk_paper_forms_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_forms_giver_id FOREIGN KEY(giver_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_paper_forms_trajectory_id ON paper_forms (trajectory_id);

CREATE INDEX ix_paper_forms_giver_id ON paper_forms (giver_id);
