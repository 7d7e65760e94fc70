-- Passkeys: public keys by which a device shows that its owner is there.
CREATE TABLE passkeys (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    -- The id that the device gave it.
    credential_id BINARY NOT NULL UNIQUE,
    -- Random: by this the device knows the account, and nothing else of it.
    handle BINARY NOT NULL,
    -- The public key with its counter and flags, in JSON.
    passkey TEXT NOT NULL,
    -- What its owner calls it.
    name TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP
);
CREATE INDEX passkeys_of_an_account ON passkeys (account_id);
