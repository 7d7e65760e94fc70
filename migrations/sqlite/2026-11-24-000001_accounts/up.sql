-- Whoever has joined: a learner with a name and a role. A nickname is enough; the e-mail address is only there where a way in
-- needs it.
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    learner_id BIGINT NOT NULL UNIQUE REFERENCES learners (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    full_name TEXT NOT NULL,
    email TEXT UNIQUE,
    role TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    -- Since when it opens nothing.
    disabled_at TIMESTAMP
);

-- A browser in which somebody is signed in. The signed token in its cookie names the row; without the row it is worth nothing.
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    -- How they came in: words, code, link …
    way TEXT NOT NULL,
    -- Which browser on which kind of device, in a few words.
    device TEXT NOT NULL,
    is_shared BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP NOT NULL,
    -- When they last proved who they are.
    confirmed_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL
);
CREATE INDEX sessions_of_an_account ON sessions (account_id);
CREATE INDEX sessions_by_end ON sessions (ends_at);

-- Links that open an account once. Here is only a keyed hash of what stands in them.
CREATE TABLE sign_in_links (
    token_hash BINARY PRIMARY KEY NOT NULL,
    account_id BIGINT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_links_of_an_account ON sign_in_links (account_id);
