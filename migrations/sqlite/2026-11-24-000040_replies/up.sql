-- Since when what was said of a page is dealt with; nothing where nobody has looked at it yet.
ALTER TABLE feedback ADD COLUMN answered_on DATE;

-- What was done about what was said of a page, in a sentence that its readers see. Nothing here says who said what.
CREATE TABLE page_replies (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    course TEXT NOT NULL,
    page TEXT NOT NULL,
    -- The language without its plain form: "fi".
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    shown_since DATE NOT NULL
);
CREATE INDEX page_replies_of_a_page ON page_replies (course, page);
