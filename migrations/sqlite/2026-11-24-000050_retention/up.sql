-- When somebody signed in last: whoever does not for long is let go of.
ALTER TABLE accounts ADD COLUMN signed_in_at TIMESTAMP;
UPDATE accounts SET signed_in_at = created_at;
CREATE INDEX accounts_by_last_use ON accounts (signed_in_at);
CREATE INDEX guests_by_last_use ON guests (last_used_at);

-- Who was erased: no name, only the number and the moment at which the record began, so that a copy of the database from
-- before can be brought back without them.
CREATE TABLE erasures (
    learner_number BIGINT NOT NULL,
    record_began_at TIMESTAMP NOT NULL,
    erased_at TIMESTAMP NOT NULL,
    PRIMARY KEY (learner_number, record_began_at)
);
CREATE INDEX erasures_by_time ON erasures (erased_at);
