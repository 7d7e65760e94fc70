-- The password of an account: a hash (Argon2id, as a PHC string), and the name to sign in with, for whoever has no e-mail.
CREATE TABLE passwords (
    account_id BIGINT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    sign_in_name TEXT UNIQUE,
    password_hash TEXT NOT NULL,
    changed_at TIMESTAMP NOT NULL
);
