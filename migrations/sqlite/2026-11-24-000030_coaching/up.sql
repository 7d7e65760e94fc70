-- What somebody has done lately with power over others: that a coach looked is noted once a day.
CREATE INDEX audit_by_actor ON audit (actor_id, happened_at);
