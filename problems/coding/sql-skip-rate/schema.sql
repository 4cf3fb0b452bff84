CREATE TABLE track (
	id INTEGER PRIMARY KEY,
	genre TEXT
);
CREATE TABLE plays (
	user_id INTEGER NOT NULL,
	track_id INTEGER NOT NULL,
	ts INTEGER NOT NULL,
	ms INTEGER NOT NULL,
	reason_end TEXT
);
CREATE INDEX plays_by_user ON plays (user_id, ts);
