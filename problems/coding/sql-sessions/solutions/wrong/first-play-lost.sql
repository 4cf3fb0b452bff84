-- ---
-- idea: drops the play that has no play before it
-- mistake: null-handling
-- must_fail: [a single play, a pause of exactly the gap, two users and a copy, the gap and one second more, a long evening, uneven pauses, two users at the same time, one stops where the next begins]
-- messages:
--   nudge: "Where is the very first play of each user?"
--   pointer: "LAG is NULL there, and a comparison with NULL is not true, so WHERE removes the row."
--   name: "NULL dropped: the first play of a user has no predecessor and opens session 1. Write prev IS NULL OR …"
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
spaced AS (
	SELECT user_id, ts, ts - LAG(ts) OVER (PARTITION BY user_id ORDER BY ts) AS pause
	FROM heard
),
numbered AS (
	SELECT user_id, ts, 1 + SUM(pause > 1800) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM spaced
	WHERE pause >= 0
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
