CREATE TABLE drafts (
    learner_id BIGINT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    course TEXT NOT NULL,
    page TEXT NOT NULL,
    item TEXT NOT NULL,
    answer TEXT NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (learner_id, course, page, item)
);
INSERT INTO drafts (learner_id, course, page, item, answer, changed_at)
SELECT learner_id, course, page, item, text, changed_at FROM writings WHERE kind = 'draft';
DROP TABLE writings;
