CREATE TABLE plays (
	user_id TEXT NOT NULL,
	ts INTEGER NOT NULL,
	track_id INTEGER
);
CREATE INDEX plays_by_user ON plays (user_id, ts);
