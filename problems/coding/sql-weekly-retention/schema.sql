CREATE TABLE activity (
	user_id INTEGER,
	day INTEGER NOT NULL
);
CREATE INDEX activity_by_user ON activity (user_id, day);
