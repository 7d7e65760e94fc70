-- That somebody finished a course, as the course was then. Of one course a person has at most one that is valid; a revoked
-- one stays, so that its code goes on saying so. The code is ten characters, without the hyphen of the paper.
CREATE TABLE certificates (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    learner_id BIGINT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    course TEXT NOT NULL,
    revision TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    learned TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    name TEXT,
    finished_at TIMESTAMP NOT NULL,
    issued_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP
);
CREATE UNIQUE INDEX one_valid_certificate ON certificates (learner_id, course) WHERE revoked_at IS NULL;
CREATE INDEX certificates_of_a_learner ON certificates (learner_id, course);
