-- What was reached stays, whatever is edited; a course can be begun again.
ALTER TABLE events DROP CONSTRAINT events_kind_check;
ALTER TABLE events ADD CONSTRAINT events_kind_check
    CHECK (kind IN ('answered', 'done', 'undone', 'reached', 'restarted'));
