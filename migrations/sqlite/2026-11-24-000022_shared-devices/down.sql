DROP INDEX sessions_of_a_device;
ALTER TABLE sessions DROP COLUMN device_id;
DROP TABLE pins;
DROP TABLE shared_devices;
