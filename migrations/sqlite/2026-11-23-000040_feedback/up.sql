-- Whether a page was clear, and what was not: said in nobody's name. No column says who, and none when but the day. The key
-- is of the form on the page: by it the same press twice is one row, and what was unclear finds the "no" that it belongs to.
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    course TEXT NOT NULL,
    page TEXT NOT NULL,
    revision TEXT NOT NULL,
    language TEXT NOT NULL,
    is_clear BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    given_on DATE NOT NULL,
    form_key TEXT NOT NULL UNIQUE
);
CREATE INDEX feedback_of_a_page ON feedback (course, page);
