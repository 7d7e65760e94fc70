DROP TABLE erasures;
DROP INDEX guests_by_last_use;
DROP INDEX accounts_by_last_use;
ALTER TABLE accounts DROP COLUMN signed_in_at;
