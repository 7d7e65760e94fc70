-- When whoever is signed in proved it by a second factor too.
ALTER TABLE sessions ADD COLUMN strong_at TIMESTAMP;

-- The audit trail: who did what to whom. The numbers of accounts are no references: a line stays when what it tells of has gone.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    happened_at TIMESTAMP NOT NULL,
    act TEXT NOT NULL,
    actor_id BIGINT,
    about_id BIGINT,
    group_id BIGINT,
    detail TEXT NOT NULL
);
CREATE INDEX audit_by_time ON audit (happened_at);
CREATE INDEX audit_about ON audit (about_id);

-- Nobody changes a line; it is let go of with its time (two years), and not before.
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never changed');
END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
WHEN OLD.happened_at > datetime('now', '-23 months')
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is kept for two years');
END;

-- What the house does by itself, time and again: which of its processes does it now, and how it went last.
CREATE TABLE jobs (
    name TEXT PRIMARY KEY NOT NULL,
    due_at TIMESTAMP NOT NULL,
    began_at TIMESTAMP,
    ended_at TIMESTAMP,
    -- How many things it did.
    done BIGINT NOT NULL,
    -- What went wrong; empty where nothing did.
    fault TEXT NOT NULL
);
