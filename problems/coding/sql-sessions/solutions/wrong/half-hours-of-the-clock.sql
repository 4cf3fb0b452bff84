-- ---
-- idea: takes every half hour of the clock for a session
-- mistake: wrong-reference-point
-- must_fail: [a pause of exactly the gap, uneven pauses, the gap and one second more, a long evening, early and negative times, logged backwards, the widest times]
-- messages:
--   nudge: "A play just before and one just after the full half hour. Are they one session?"
--   pointer: "ts / 1800 cuts at fixed moments, wherever the plays are."
--   name: "Wrong reference point: sessions follow the pauses between plays, not the clock. LAG(ts)."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
numbered AS (
	SELECT user_id, ts, DENSE_RANK() OVER (PARTITION BY user_id ORDER BY ts / 1800) AS session
	FROM heard
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
