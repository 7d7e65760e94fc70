DROP TABLE vouchers;
DROP TABLE recovery_codes;
DROP TABLE second_steps;
ALTER TABLE accounts DROP COLUMN second_step_since;
