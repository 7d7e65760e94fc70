DROP TABLE drafts;
DROP TABLE standings;
DROP TABLE events;
DROP TABLE guests;
DROP TABLE learners;
DROP TABLE settings;
