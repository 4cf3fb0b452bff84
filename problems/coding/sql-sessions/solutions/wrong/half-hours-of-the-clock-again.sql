-- ---
-- idea: groups plays by the half hour in which they fall
-- mistake: wrong-reference-point
-- must_fail: [a pause of exactly the gap, uneven pauses, the gap and one second more, a long evening, early and negative times, logged backwards, the widest times]
-- messages:
--   nudge: "A play just before and one just after the full half hour. Are they one session?"
--   pointer: "ts - ts % 1800 cuts at fixed moments, wherever the plays are."
--   name: "Wrong reference point: sessions follow the pauses between plays, not the clock. LAG(ts)."
-- ---
WITH heard AS (
	SELECT user_id, ts, track_id
	FROM plays
	GROUP BY user_id, ts, track_id
),
halves AS (
	SELECT user_id, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
	FROM heard
	GROUP BY user_id, ts - ts % 1800
)
SELECT user_id, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY start_ts) AS session, start_ts, end_ts, tracks
FROM halves
ORDER BY user_id, session;
