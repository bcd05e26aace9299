ALTER TABLE people ADD COLUMN phone TEXT NOT NULL DEFAULT '';

ALTER TABLE people ADD COLUMN code TEXT NOT NULL DEFAULT '';

ALTER TABLE people ADD COLUMN born_on VARCHAR(10);

ALTER TABLE people ADD COLUMN school_id VARCHAR(36) REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE people ADD COLUMN function TEXT NOT NULL DEFAULT '';

ALTER TABLE people ADD COLUMN for_board BOOLEAN NOT NULL DEFAULT 0;

ALTER TABLE people ADD COLUMN remarks TEXT NOT NULL DEFAULT '';

ALTER TABLE people ADD COLUMN merged_into VARCHAR(36) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE people ADD COLUMN merged_after INTEGER;

ALTER TABLE people ADD COLUMN apart TEXT NOT NULL DEFAULT '[]';

ALTER TABLE schools ADD COLUMN address TEXT NOT NULL DEFAULT '';

ALTER TABLE schools ADD COLUMN phone TEXT NOT NULL DEFAULT '';

ALTER TABLE schools ADD COLUMN email TEXT NOT NULL DEFAULT '';

ALTER TABLE schools ADD COLUMN merged_into VARCHAR(36) REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE schools ADD COLUMN merged_after INTEGER;

ALTER TABLE schools ADD COLUMN apart TEXT NOT NULL DEFAULT '[]';

ALTER TABLE trajectories ADD COLUMN planned_intake_at VARCHAR(5);

ALTER TABLE trajectories ADD COLUMN planned_closing_at VARCHAR(5);

ALTER TABLE trajectories ADD COLUMN planned_follow_up_on VARCHAR(10);

ALTER TABLE trajectories ADD COLUMN planned_follow_up_at VARCHAR(5);

ALTER TABLE trajectories ADD COLUMN followed_up_on VARCHAR(10);

ALTER TABLE cycles ADD COLUMN planned_at VARCHAR(5);

ALTER TABLE cycles ADD COLUMN planned_debrief_at VARCHAR(5);

ALTER TABLE cycles ADD COLUMN lesson TEXT NOT NULL DEFAULT '';

ALTER TABLE cycles ADD COLUMN room TEXT NOT NULL DEFAULT '';

ALTER TABLE cycles ADD COLUMN of_conversation BOOLEAN NOT NULL DEFAULT 0;

ALTER TABLE cycles ADD COLUMN participants TEXT NOT NULL DEFAULT '[]';

ALTER TABLE goals ADD COLUMN indicators TEXT NOT NULL DEFAULT '[]';

ALTER TABLE goals ADD COLUMN codes TEXT NOT NULL DEFAULT '[]';

ALTER TABLE goals ADD COLUMN met TEXT NOT NULL DEFAULT '{}';

CREATE TABLE guardianships (
    id VARCHAR(36) NOT NULL,
    pupil_id VARCHAR(36) NOT NULL,
    guardian_id VARCHAR(36) NOT NULL,
    relation TEXT NOT NULL,
    has_authority BOOLEAN NOT NULL,
    agreed_on VARCHAR(10),
    CONSTRAINT pk_guardianships PRIMARY KEY (id),
    CONSTRAINT fk_guardianships_pupil_id FOREIGN KEY(pupil_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_guardianships_guardian_id FOREIGN KEY(guardian_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_guardianships_guardian_id ON guardianships (guardian_id);

CREATE INDEX ix_guardianships_pupil_id ON guardianships (pupil_id);

CREATE TABLE learning_goals (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    text TEXT NOT NULL,
    why TEXT NOT NULL,
    sign TEXT NOT NULL,
    until VARCHAR(10),
    state VARCHAR(20) NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_learning_goals PRIMARY KEY (id),
    CONSTRAINT fk_learning_goals_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_learning_goals_trajectory_id ON learning_goals (trajectory_id);

CREATE TABLE working_goals (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    learning_goal_id VARCHAR(36) NOT NULL,
    text TEXT NOT NULL,
    begins_on VARCHAR(10) NOT NULL,
    ends_on VARCHAR(10) NOT NULL,
    cycle_id VARCHAR(36),
    strategies TEXT NOT NULL,
    if_part TEXT NOT NULL,
    then_part TEXT NOT NULL,
    helper TEXT NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    evidence TEXT NOT NULL,
    helped TEXT NOT NULL,
    hindered TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_working_goals PRIMARY KEY (id),
    CONSTRAINT fk_working_goals_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_working_goals_learning_goal_id FOREIGN KEY(learning_goal_id) REFERENCES learning_goals (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_working_goals_trajectory_id ON working_goals (trajectory_id);

CREATE TABLE log_entries (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    goal TEXT NOT NULL,
    did TEXT NOT NULL,
    worked TEXT NOT NULL,
    feeling INTEGER,
    next_step TEXT NOT NULL,
    coach_question TEXT NOT NULL,
    photo_id VARCHAR(36),
    CONSTRAINT pk_log_entries PRIMARY KEY (id),
    CONSTRAINT fk_log_entries_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_log_entries_trajectory_id ON log_entries (trajectory_id);

CREATE TABLE meetings (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    planned_on VARCHAR(10),
    planned_at VARCHAR(5),
    held_on VARCHAR(10),
    CONSTRAINT pk_meetings PRIMARY KEY (id),
    CONSTRAINT fk_meetings_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_meetings_trajectory_id ON meetings (trajectory_id);

CREATE TABLE sightings (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    cycle_id VARCHAR(36) NOT NULL,
    at_ms INTEGER NOT NULL,
    code VARCHAR(40),
    note TEXT NOT NULL,
    chosen BOOLEAN NOT NULL,
    title TEXT NOT NULL,
    picture TEXT NOT NULL,
    CONSTRAINT pk_sightings PRIMARY KEY (id),
    CONSTRAINT fk_sightings_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_sightings_cycle_id ON sightings (cycle_id);

CREATE INDEX ix_sightings_trajectory_id ON sightings (trajectory_id);

CREATE TABLE letters (
    id VARCHAR(36) NOT NULL,
    trajectory_id VARCHAR(36) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    language VARCHAR(2) NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    written_on VARCHAR(10) NOT NULL,
    addressee TEXT NOT NULL,
    CONSTRAINT pk_letters PRIMARY KEY (id),
    CONSTRAINT fk_letters_trajectory_id FOREIGN KEY(trajectory_id) REFERENCES trajectories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_letters_trajectory_id ON letters (trajectory_id);

CREATE TABLE periods (
    id VARCHAR(36) NOT NULL,
    name TEXT NOT NULL,
    first VARCHAR(10) NOT NULL,
    last VARCHAR(10) NOT NULL,
    CONSTRAINT pk_periods PRIMARY KEY (id)
);

CREATE TABLE supervisions (
    id VARCHAR(36) NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    subject TEXT NOT NULL,
    learned TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    CONSTRAINT pk_supervisions PRIMARY KEY (id)
);

CREATE TABLE cards (
    id VARCHAR(36) NOT NULL,
    model VARCHAR(60) NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_cards PRIMARY KEY (id)
);
