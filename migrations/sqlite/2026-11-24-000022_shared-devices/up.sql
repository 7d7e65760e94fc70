-- Browsers of the workshop that a trainer has paired with a group.
CREATE TABLE shared_devices (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    -- A keyed hash of the token in its cookie.
    token_hash BINARY NOT NULL UNIQUE,
    -- What the trainer calls it.
    name TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP NOT NULL
);
CREATE INDEX shared_devices_of_a_group ON shared_devices (group_id);

-- What members type there: an Argon2id hash of a keyed hash, whose key is not in the database. Who has one is seen by name on the
-- devices of their groups.
CREATE TABLE pins (
    account_id BIGINT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    pin_hash TEXT NOT NULL,
    changed_at TIMESTAMP NOT NULL
);

-- A session on a paired device ends with it.
ALTER TABLE sessions ADD COLUMN device_id BIGINT REFERENCES shared_devices (id) ON DELETE CASCADE;
CREATE INDEX sessions_of_a_device ON sessions (device_id);
