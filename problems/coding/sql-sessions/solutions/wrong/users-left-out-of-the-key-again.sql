-- ---
-- idea: keeps the first user for each second and track
-- mistake: duplicates-collapsed
-- must_fail: [the same song in the same second, the gap and one second more, users as text]
-- messages:
--   nudge: "Two users start the same track in the same second. How many plays are that?"
--   pointer: "Your key of a play does not hold the user."
--   name: "Too much collapsed: the user belongs to the key. PARTITION BY all three columns."
-- ---
WITH heard AS (
	SELECT user_id, ts
	FROM (
		SELECT user_id, ts, ROW_NUMBER() OVER (PARTITION BY ts, track_id ORDER BY user_id) AS copy
		FROM plays
	) AS copies
	WHERE copy = 1
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
