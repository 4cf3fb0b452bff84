CREATE TABLE impressions (
	imp_id INTEGER PRIMARY KEY,
	user_id INTEGER,
	ts INTEGER NOT NULL,
	label INTEGER NOT NULL
);
CREATE INDEX impressions_by_user ON impressions (user_id, ts);
CREATE TABLE user_features (
	user_id INTEGER NOT NULL,
	valid_from INTEGER NOT NULL,
	skip_rate REAL,
	PRIMARY KEY (user_id, valid_from)
);
