-- Searches that found nothing: how often in a week, in which language. Nothing here comes from or leads to a person.
CREATE TABLE missed_searches (
    week TEXT NOT NULL,
    language TEXT NOT NULL,
    query TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (week, language, query)
);
