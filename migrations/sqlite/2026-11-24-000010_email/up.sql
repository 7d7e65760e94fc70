-- An address that somebody wants to use, until they confirm it by a link that was sent there. Here is only a keyed hash of what
-- stands in the link.
CREATE TABLE email_changes (
    account_id BIGINT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    token_hash BINARY NOT NULL UNIQUE,
    email TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL
);
CREATE INDEX email_changes_by_end ON email_changes (ends_at);
