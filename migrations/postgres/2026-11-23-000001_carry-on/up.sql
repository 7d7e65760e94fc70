-- One learner may be carried by several browsers.
ALTER TABLE guests DROP CONSTRAINT guests_learner_id_key;
CREATE INDEX guests_of_a_learner ON guests (learner_id);

-- The four words with which a learner goes on in any browser. Here is only a hash of them, keyed by a secret of its own.
CREATE TABLE carry_on_codes (
    learner_id BIGINT PRIMARY KEY NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    code_hash BYTEA NOT NULL UNIQUE,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP NOT NULL
);
CREATE INDEX carry_on_codes_by_use ON carry_on_codes (last_used_at);
