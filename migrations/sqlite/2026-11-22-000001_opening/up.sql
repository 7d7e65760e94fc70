CREATE TABLE settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);

CREATE TABLE learners (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    created_at TIMESTAMP NOT NULL
);

-- A browser without an account. The token itself is in its cookie only; here is a keyed hash of it.
CREATE TABLE guests (
    token_hash BINARY PRIMARY KEY NOT NULL,
    learner_id BIGINT NOT NULL UNIQUE REFERENCES learners (id) ON DELETE CASCADE,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP NOT NULL
);

-- What learners did: append-only. The same key is the same deed, sent twice.
CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    learner_id BIGINT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('answered', 'done', 'undone')),
    course TEXT NOT NULL,
    page TEXT NOT NULL,
    item TEXT NOT NULL,
    revision TEXT NOT NULL,
    language TEXT NOT NULL,
    answer TEXT NOT NULL,
    verdict TEXT NOT NULL,
    score DOUBLE NOT NULL,
    happened_at TIMESTAMP NOT NULL,
    UNIQUE (learner_id, key)
);
CREATE INDEX events_of_a_course ON events (learner_id, course);

-- Where a learner stands on each item (a page or an exercise): derived from the events, kept beside them.
CREATE TABLE standings (
    learner_id BIGINT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    course TEXT NOT NULL,
    page TEXT NOT NULL,
    item TEXT NOT NULL,
    done BOOLEAN NOT NULL,
    tries BIGINT NOT NULL,
    best DOUBLE NOT NULL,
    answer TEXT NOT NULL,
    verdict TEXT NOT NULL,
    event_id BIGINT NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (learner_id, course, page, item)
);

-- What was typed and not yet sent as an answer.
CREATE TABLE drafts (
    learner_id BIGINT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    course TEXT NOT NULL,
    page TEXT NOT NULL,
    item TEXT NOT NULL,
    answer TEXT NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (learner_id, course, page, item)
);
