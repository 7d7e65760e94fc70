-- Since when signing in asks for a second step; nothing where it does not.
ALTER TABLE accounts ADD COLUMN second_step_since TIMESTAMP;

-- The codes of an app. The secret itself is nowhere: it follows from the seed, a keyed hash, and a key that is not in the database.
CREATE TABLE second_steps (
    account_id BIGINT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    seed_hash BYTEA NOT NULL,
    created_at TIMESTAMP NOT NULL,
    -- The last step of 30 seconds whose code was used: no code opens twice.
    used_step BIGINT NOT NULL,
    -- Wrong codes since the last right one, and when the last of them came.
    wrong BIGINT NOT NULL,
    wrong_at TIMESTAMP
);

-- Codes on paper, each for once. Here is only a keyed hash.
CREATE TABLE recovery_codes (
    code_hash BYTEA PRIMARY KEY NOT NULL,
    account_id BIGINT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP
);
CREATE INDEX recovery_codes_of_an_account ON recovery_codes (account_id);

-- A colleague's word for somebody who lost their second step: a code that lets them set up a new one. It stays after its use, so
-- that they see who gave it. The number of the colleague is no reference: what was said stays said.
CREATE TABLE vouchers (
    account_id BIGINT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    code_hash BYTEA NOT NULL UNIQUE,
    voucher_id BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP
);
