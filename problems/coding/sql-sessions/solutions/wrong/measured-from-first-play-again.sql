-- ---
-- idea: groups the plays of a user into pieces of time since the first one
-- mistake: wrong-reference-point
-- must_fail: [a long evening, uneven pauses, a pause of exactly the gap, the widest times]
-- messages:
--   nudge: "How long can a session be in your query?"
--   pointer: "You divide the time since the first play. What if plays go on and on?"
--   name: "Wrong reference point: a pause is measured from the play just before. LAG(ts)."
-- ---
WITH firsts AS (
	SELECT user_id, MIN(ts) AS ts
	FROM plays
	GROUP BY user_id
),
pieces AS (
	SELECT heard.user_id, MIN(heard.ts) AS start_ts, MAX(heard.ts) AS end_ts, COUNT(*) AS tracks
	FROM (SELECT DISTINCT user_id, ts, track_id FROM plays) AS heard
	JOIN firsts ON firsts.user_id = heard.user_id
	GROUP BY heard.user_id, (heard.ts - firsts.ts) / 1801
)
SELECT user_id, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY start_ts) AS session, start_ts, end_ts, tracks
FROM pieces
ORDER BY user_id, session;
