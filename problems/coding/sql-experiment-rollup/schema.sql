CREATE TABLE exposures (
	user_id INTEGER NOT NULL,
	arm TEXT NOT NULL,
	ts INTEGER NOT NULL
);
CREATE INDEX exposures_by_user ON exposures (user_id, ts);
CREATE TABLE listens (
	user_id INTEGER NOT NULL,
	ts INTEGER NOT NULL,
	minutes REAL NOT NULL
);
CREATE INDEX listens_by_user ON listens (user_id, ts);
