DROP TABLE page_replies;
ALTER TABLE feedback DROP COLUMN answered_on;
