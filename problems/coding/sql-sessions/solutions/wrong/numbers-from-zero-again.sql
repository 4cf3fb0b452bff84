-- ---
-- idea: takes one from the place of the opening play
-- mistake: off-by-one
-- must_fail: [a pause of exactly the gap, a single play, two users and a copy, the gap and one second more, a long evening, uneven pauses, two users at the same time, one stops where the next begins]
-- messages:
--   nudge: "Which number has the first session?"
--   pointer: "ROW_NUMBER begins with 1, and you take one away."
--   name: "Off by one: the first play opens session 1. Leave ROW_NUMBER as it is."
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
	ROW_NUMBER() OVER in_time - 1 AS session,
	ts AS start_ts,
	LEAD(ts_before, 1, last_ts) OVER in_time AS end_ts,
	LEAD(place, 1, plays_of_user + 1) OVER in_time - place AS tracks
FROM opening
WINDOW in_time AS (PARTITION BY user_id ORDER BY place)
ORDER BY user_id, session;
