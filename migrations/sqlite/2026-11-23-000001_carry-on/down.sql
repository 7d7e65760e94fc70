DROP TABLE carry_on_codes;
-- Of several browsers of a learner only the one that was used last goes on.
CREATE TABLE guests_of_one (
    token_hash BINARY PRIMARY KEY NOT NULL,
    learner_id BIGINT NOT NULL UNIQUE REFERENCES learners (id) ON DELETE CASCADE,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP NOT NULL
);
INSERT INTO guests_of_one (token_hash, learner_id, created_at, last_used_at)
SELECT token_hash, learner_id, created_at, last_used_at FROM guests AS one
WHERE token_hash = (
    SELECT token_hash FROM guests AS other
    WHERE other.learner_id = one.learner_id ORDER BY last_used_at DESC, token_hash LIMIT 1
);
DROP TABLE guests;
ALTER TABLE guests_of_one RENAME TO guests;
