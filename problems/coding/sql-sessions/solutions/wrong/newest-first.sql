-- ---
-- idea: numbers sessions from the newest to the oldest
-- mistake: wrong-direction
-- must_fail: [a pause of exactly the gap, eleven sessions, two users and a copy, the gap and one second more, uneven pauses, two users at the same time, early and negative times, three copies]
-- messages:
--   nudge: "Which session has number 1?"
--   pointer: "Your windows run from the latest play to the earliest."
--   name: "Wrong direction: session 1 is the earliest. ORDER BY ts, ascending."
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
		CASE WHEN LAG(ts) OVER (PARTITION BY user_id ORDER BY ts DESC) - ts <= 1800 THEN 0 ELSE 1 END AS opens
	FROM heard
),
numbered AS (
	SELECT user_id, ts, track_id, SUM(opens) OVER (PARTITION BY user_id ORDER BY ts DESC) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
