-- ---
-- idea: takes places of rows, copies included, and subtracts them
-- mistake: duplicates-counted
-- must_fail: [two users and a copy, three copies, copies without an id]
-- messages:
--   nudge: "How many plays are two equal rows?"
--   pointer: "Your query never asks whether two rows are equal."
--   name: "Duplicates counted: rows that are equal in all three columns are one play. Start from SELECT DISTINCT."
-- ---
WITH heard AS (
	SELECT user_id, ts
	FROM plays
),
placed AS (
	SELECT
		user_id,
		ts,
		LAG(ts) OVER in_time AS ts_before,
		ROW_NUMBER() OVER in_time AS place,
		COUNT(*) OVER (PARTITION BY user_id) AS plays_of_user,
		MAX(ts) OVER (PARTITION BY user_id) AS last_ts
	FROM heard
	WINDOW in_time AS (PARTITION BY user_id ORDER BY ts)
),
opening AS (
	SELECT user_id, ts, ts_before, place, plays_of_user, last_ts
	FROM placed
	WHERE ts_before IS NULL OR ts - ts_before > 1800
)
SELECT
	user_id,
	ROW_NUMBER() OVER in_time AS session,
	ts AS start_ts,
	LEAD(ts_before, 1, last_ts) OVER in_time AS end_ts,
	LEAD(place, 1, plays_of_user + 1) OVER in_time - place AS tracks
FROM opening
WINDOW in_time AS (PARTITION BY user_id ORDER BY place)
ORDER BY user_id, session;
