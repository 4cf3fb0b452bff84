-- ---
-- idea: counts track ids, and NULL is none
-- mistake: null-handling
-- must_fail: [a track without an id, copies without an id]
-- messages:
--   nudge: "How many plays has a session with a track that has no id?"
--   pointer: "COUNT of a column leaves NULLs out."
--   name: "NULL dropped: a play without a track id is a play. COUNT(*)."
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
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(track_id) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
