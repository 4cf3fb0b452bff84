-- ---
-- idea: measures from the play before the one before
-- mistake: wrong-reference-point
-- must_fail: [a pause of exactly the gap, uneven pauses, two users and a copy, the gap and one second more, a long evening, one stops where the next begins, early and negative times, three copies]
-- messages:
--   nudge: "Between which two plays does your pause lie?"
--   pointer: "LAG(ts, 2) looks two rows back."
--   name: "Wrong reference point: the play just before is LAG(ts)."
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
		CASE WHEN ts - LAG(ts, 2) OVER (PARTITION BY user_id ORDER BY ts) <= 1800 THEN 0 ELSE 1 END AS opens
	FROM heard
),
numbered AS (
	SELECT user_id, ts, track_id, SUM(opens) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
