DROP TABLE carry_on_codes;
-- Of several browsers of a learner only the one that was used last goes on.
DELETE FROM guests AS one
WHERE token_hash <> (
    SELECT token_hash FROM guests AS other
    WHERE other.learner_id = one.learner_id ORDER BY last_used_at DESC, token_hash LIMIT 1
);
DROP INDEX guests_of_a_learner;
ALTER TABLE guests ADD CONSTRAINT guests_learner_id_key UNIQUE (learner_id);
