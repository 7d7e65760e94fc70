DROP TABLE jobs;
DROP TABLE audit;
DROP FUNCTION audit_stays;
ALTER TABLE sessions DROP COLUMN strong_at;
