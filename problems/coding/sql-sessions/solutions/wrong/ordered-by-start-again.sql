-- ---
-- idea: orders the opening plays by their second
-- mistake: output-order
-- must_fail: [two users and a copy, users as text, the gap and one second more, two users at the same time, early and negative times, logged in any order]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which column comes first in the order that the statement asks for?"
--   name: "Output order: by user, then by session."
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
	ROW_NUMBER() OVER in_time AS session,
	ts AS start_ts,
	LEAD(ts_before, 1, last_ts) OVER in_time AS end_ts,
	LEAD(place, 1, plays_of_user + 1) OVER in_time - place AS tracks
FROM opening
WINDOW in_time AS (PARTITION BY user_id ORDER BY place)
ORDER BY start_ts, user_id;
