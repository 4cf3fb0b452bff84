CREATE TABLE artist (
	id INTEGER PRIMARY KEY,
	name TEXT
);
CREATE TABLE track (
	id INTEGER PRIMARY KEY,
	artist_id INTEGER NOT NULL,
	genre TEXT NOT NULL
);
CREATE TABLE chart (
	day INTEGER NOT NULL,
	track_id INTEGER NOT NULL,
	pos INTEGER NOT NULL,
	PRIMARY KEY (day, pos),
	UNIQUE (day, track_id)
);
CREATE INDEX track_by_artist ON track (artist_id);
CREATE INDEX chart_by_track ON chart (track_id, pos);
