-- ---
-- idea: numbers the opening plays of all users in one row
-- mistake: groups-mixed
-- must_fail: [two users and a copy, the gap and one second more, two users at the same time, one stops where the next begins, early and negative times, a track without an id, the same song in the same second, users as text]
-- messages:
--   nudge: "Which number has the first session of the second user?"
--   pointer: "Your ROW_NUMBER does not start anew."
--   name: "Groups mixed: the numbering needs PARTITION BY user_id too."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
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
	ROW_NUMBER() OVER (ORDER BY user_id, place) AS session,
	ts AS start_ts,
	LEAD(ts_before, 1, last_ts) OVER in_time AS end_ts,
	LEAD(place, 1, plays_of_user + 1) OVER in_time - place AS tracks
FROM opening
WINDOW in_time AS (PARTITION BY user_id ORDER BY place)
ORDER BY user_id, session;
