-- ---
-- idea: counts different tracks, unknown ones as one
-- mistake: wrong-unit-counted
-- must_fail: [the same song all day, the gap and one second more, a track without an id, copies without an id]
-- messages:
--   nudge: "A song is played three times. What is the number of plays?"
--   pointer: "COUNT(DISTINCT …) counts a track once, however often it was played."
--   name: "Wrong unit: plays are asked for. COUNT(*) after the copies were removed."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
marked AS (
	SELECT
		user_id,
		ts,
		track_id,
		CASE WHEN ts - LAG(ts) OVER (PARTITION BY user_id ORDER BY ts) <= 1800 THEN 0 ELSE 1 END AS opens
	FROM heard
),
numbered AS (
	SELECT user_id, ts, track_id, SUM(opens) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(DISTINCT COALESCE(track_id, -1)) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
