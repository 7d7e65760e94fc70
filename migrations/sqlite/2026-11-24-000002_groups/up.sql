-- Those who are coached together.
CREATE TABLE groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    -- Since when it is over.
    closed_at TIMESTAMP
);

-- Who is in it, as coach or as member.
CREATE TABLE group_people (
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    account_id BIGINT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('coach', 'member')),
    -- What tells two of the same name apart, in the coach's words.
    mark TEXT NOT NULL,
    joined_at TIMESTAMP NOT NULL,
    PRIMARY KEY (group_id, account_id)
);
CREATE INDEX groups_of_an_account ON group_people (account_id);

-- Its courses, in their order, and until when the coach wishes that they are done.
CREATE TABLE group_courses (
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    course TEXT NOT NULL,
    place BIGINT NOT NULL,
    wished_for TIMESTAMP,
    PRIMARY KEY (group_id, course)
);

-- The code by which people join. It stands on a wall and in messages, so it is no secret of anybody and is kept as it is.
CREATE TABLE group_codes (
    group_id BIGINT PRIMARY KEY NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE,
    shown TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL
);

-- The form that an account was made by: sent twice, it makes one account.
ALTER TABLE accounts ADD COLUMN form_key TEXT;
CREATE UNIQUE INDEX accounts_by_form ON accounts (form_key);
