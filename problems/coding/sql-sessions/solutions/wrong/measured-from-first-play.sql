-- ---
-- idea: cuts time into pieces of the gap, counted from the first play of the user
-- mistake: wrong-reference-point
-- must_fail: [a long evening, uneven pauses, a pause of exactly the gap, the widest times]
-- messages:
--   nudge: "How long can a session be in your query?"
--   pointer: "You divide the time since the first play. What if plays go on and on?"
--   name: "Wrong reference point: a pause is measured from the play just before. LAG(ts)."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
cut AS (
	SELECT user_id, ts, (ts - MIN(ts) OVER (PARTITION BY user_id)) / 1801 AS piece
	FROM heard
),
numbered AS (
	SELECT user_id, ts, DENSE_RANK() OVER (PARTITION BY user_id ORDER BY piece) AS session
	FROM cut
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
