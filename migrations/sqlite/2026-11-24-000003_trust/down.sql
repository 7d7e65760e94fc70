DROP TABLE jobs;
DROP TABLE audit;
ALTER TABLE sessions DROP COLUMN strong_at;
