DELETE FROM standings WHERE item = '*' OR page = '';
DELETE FROM events WHERE kind IN ('reached', 'restarted');
ALTER TABLE events DROP CONSTRAINT events_kind_check;
ALTER TABLE events ADD CONSTRAINT events_kind_check CHECK (kind IN ('answered', 'done', 'undone'));
