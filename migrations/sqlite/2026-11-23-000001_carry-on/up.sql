-- One learner may be carried by several browsers. (SQLite drops no constraint: a new table takes over.)
CREATE TABLE guests_of_many (
    token_hash BINARY PRIMARY KEY NOT NULL,
    learner_id BIGINT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP NOT NULL
);
INSERT INTO guests_of_many (token_hash, learner_id, created_at, last_used_at)
SELECT token_hash, learner_id, created_at, last_used_at FROM guests;
DROP TABLE guests;
ALTER TABLE guests_of_many RENAME TO guests;
CREATE INDEX guests_of_a_learner ON guests (learner_id);

-- The four words with which a learner goes on in any browser. Here is only a hash of them, keyed by a secret of its own.
CREATE TABLE carry_on_codes (
    learner_id BIGINT PRIMARY KEY NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    code_hash BINARY NOT NULL UNIQUE,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP NOT NULL
);
CREATE INDEX carry_on_codes_by_use ON carry_on_codes (last_used_at);
