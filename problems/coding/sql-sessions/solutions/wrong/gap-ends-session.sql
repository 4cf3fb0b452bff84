-- ---
-- idea: lets a pause of exactly the gap end a session
-- mistake: boundary-strict-vs-inclusive
-- must_fail: [a pause of exactly the gap, the gap and one second more, uneven pauses, early and negative times, the widest times]
-- messages:
--   nudge: "Two plays exactly 1,800 seconds apart: one session or two?"
--   pointer: "Compare your condition with the words \"more than\"."
--   name: "Strict or inclusive: a session goes on while the pause is <= 1800."
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
		CASE WHEN ts - LAG(ts) OVER (PARTITION BY user_id ORDER BY ts) < 1800 THEN 0 ELSE 1 END AS opens
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
