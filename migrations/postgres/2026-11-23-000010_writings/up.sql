-- What a learner has written or put on a page and nobody grades: drafts of answers (by exercise, as JSON), notes, a
-- bookmark, feedback that is not sent yet.
CREATE TABLE writings (
    learner_id BIGINT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    course TEXT NOT NULL,
    page TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('draft', 'note', 'bookmark', 'feedback')),
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (learner_id, course, page, kind, item)
);
INSERT INTO writings (learner_id, course, page, kind, item, text, changed_at)
SELECT learner_id, course, page, 'draft', item, answer, changed_at FROM drafts;
DROP TABLE drafts;
