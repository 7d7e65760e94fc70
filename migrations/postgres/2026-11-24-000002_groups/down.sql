DROP INDEX accounts_by_form;
ALTER TABLE accounts DROP COLUMN form_key;
DROP TABLE group_codes;
DROP TABLE group_courses;
DROP TABLE group_people;
DROP TABLE groups;
