CREATE TABLE evidence (
    id VARCHAR(36) NOT NULL,
    plaintext_size INTEGER NOT NULL,
    ciphertext_size INTEGER NOT NULL,
    header_digest BLOB NOT NULL,
    content_digest BLOB NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY (id)
);

CREATE TABLE ledger (
    seq INTEGER NOT NULL,
    at VARCHAR(32) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    trajectory_id VARCHAR(36),
    body TEXT NOT NULL,
    commitment VARCHAR(64) NOT NULL,
    previous VARCHAR(64) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    CONSTRAINT pk_ledger PRIMARY KEY (seq)
);

CREATE INDEX ix_ledger_trajectory_id ON ledger (trajectory_id);

CREATE TABLE people (
    id VARCHAR(36) NOT NULL,
    name TEXT NOT NULL,
    role VARCHAR(20) NOT NULL,
    email TEXT NOT NULL,
    archived BOOLEAN NOT NULL,
    CONSTRAINT pk_people PRIMARY KEY (id)
);

CREATE TABLE schools (
    id VARCHAR(36) NOT NULL,
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    board TEXT NOT NULL,
    archived BOOLEAN NOT NULL,
    CONSTRAINT pk_schools PRIMARY KEY (id)
);

CREATE TABLE settings (
    name VARCHAR(60) NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_settings PRIMARY KEY (name)
);

CREATE TABLE ledger_texts (
    seq INTEGER NOT NULL,
    salt BLOB NOT NULL,
    texts TEXT NOT NULL,
    CONSTRAINT pk_ledger_texts PRIMARY KEY (seq),
    CONSTRAINT fk_ledger_texts_seq FOREIGN KEY(seq) REFERENCES ledger (seq)
);

CREATE TABLE trajectories (
    id VARCHAR(36) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    coachee_id VARCHAR(36) NOT NULL,
    school_id VARCHAR(36) NOT NULL,
    "group" TEXT NOT NULL,
    assignment TEXT NOT NULL,
    agreement TEXT NOT NULL,
    started_on VARCHAR(10) NOT NULL,
    lens VARCHAR(60) NOT NULL,
    status VARCHAR(40) NOT NULL,
    planned_intake_on VARCHAR(10),
    intake_on VARCHAR(10),
    planned_closing_on VARCHAR(10),
    closed_on VARCHAR(10),
    stopped_on VARCHAR(10),
    stop_reason TEXT NOT NULL,
    pupil_basis VARCHAR(30) NOT NULL,
    pupil_basis_on VARCHAR(10),
    CONSTRAINT pk_trajectories PRIMARY KEY (id),
    CONSTRAINT fk_trajectories_coachee_id FOREIGN KEY(coachee_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_trajectories_school_id FOREIGN KEY(school_id) REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_trajectories_coachee_id ON trajectories (coachee_id);

CREATE TABLE cycles (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    number INTEGER NOT NULL,
    planned_on VARCHAR(10),
    planned_debrief_on VARCHAR(10),
    observed_on VARCHAR(10),
    analysed_on VARCHAR(10),
    debriefed_on VARCHAR(10),
    CONSTRAINT pk_cycles PRIMARY KEY (id),
    CONSTRAINT fk_cycles_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_cycles_trajectory_id ON cycles (trajectory_id);

CREATE TABLE films (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    cycle_id VARCHAR(36) NOT NULL,
    object_id VARCHAR(36) NOT NULL,
    plaintext_size INTEGER NOT NULL,
    ciphertext_size INTEGER NOT NULL,
    header_digest BLOB NOT NULL,
    content_digest BLOB NOT NULL,
    duration_ms INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    rate_numerator INTEGER NOT NULL,
    rate_denominator INTEGER NOT NULL,
    rotation INTEGER NOT NULL,
    has_sound BOOLEAN NOT NULL,
    video_codec VARCHAR(40) NOT NULL,
    container VARCHAR(80) NOT NULL,
    variable_rate BOOLEAN NOT NULL,
    file_name TEXT NOT NULL,
    filmed_on VARCHAR(10) NOT NULL,
    imported_at VARCHAR(32) NOT NULL,
    erased_on VARCHAR(10),
    position_ms INTEGER NOT NULL,
    CONSTRAINT pk_films PRIMARY KEY (id),
    CONSTRAINT fk_films_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (object_id)
);

CREATE INDEX ix_films_content_digest ON films (content_digest);

CREATE INDEX ix_films_trajectory_id ON films (trajectory_id);

CREATE TABLE goals (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    text TEXT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_goals PRIMARY KEY (id),
    CONSTRAINT fk_goals_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_goals_trajectory_id ON goals (trajectory_id);

CREATE TABLE records (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    form VARCHAR(40) NOT NULL,
    cycle_id VARCHAR(36),
    answers TEXT NOT NULL,
    CONSTRAINT pk_records PRIMARY KEY (id),
    CONSTRAINT fk_records_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_records_trajectory_id ON records (trajectory_id);

CREATE TABLE reports (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    language VARCHAR(2) NOT NULL,
    title TEXT NOT NULL,
    version INTEGER NOT NULL,
    with_chart BOOLEAN NOT NULL,
    texts TEXT NOT NULL,
    approved TEXT NOT NULL,
    dated_on VARCHAR(10),
    CONSTRAINT pk_reports PRIMARY KEY (id),
    UNIQUE (trajectory_id),
    CONSTRAINT fk_reports_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE fragments (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    fact TEXT NOT NULL,
    meaning TEXT NOT NULL,
    question TEXT NOT NULL,
    status VARCHAR(40) NOT NULL,
    used BOOLEAN NOT NULL,
    codes TEXT NOT NULL,
    CONSTRAINT pk_fragments PRIMARY KEY (id),
    CONSTRAINT fk_fragments_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_fragments_film_id ON fragments (film_id);

CREATE TABLE marks (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    cycle_id VARCHAR(36) NOT NULL,
    fragment_id VARCHAR(36),
    at_ms INTEGER NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_marks PRIMARY KEY (id),
    CONSTRAINT fk_marks_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_marks_film_id ON marks (film_id);

CREATE TABLE moments (
    id VARCHAR(36) NOT NULL,
    film_id VARCHAR(36) NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER,
    code VARCHAR(40),
    note TEXT NOT NULL,
    starred BOOLEAN NOT NULL,
    CONSTRAINT pk_moments PRIMARY KEY (id),
    CONSTRAINT fk_moments_film_id FOREIGN KEY(film_id) REFERENCES films (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_moments_film_id_start_ms ON moments (film_id, start_ms);

CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER ledger_in_order BEFORE INSERT ON ledger
    WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM ledger)
    BEGIN SELECT RAISE(ABORT, 'the ledger has no gaps'); END;
