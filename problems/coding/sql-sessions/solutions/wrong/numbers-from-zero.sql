-- ---
-- idea: numbers sessions from 0
-- mistake: off-by-one
-- must_fail: [a pause of exactly the gap, a single play, two users and a copy, the gap and one second more, a long evening, uneven pauses, two users at the same time, one stops where the next begins]
-- messages:
--   nudge: "Which number has the first session?"
--   pointer: "Your running sum is still 0 at the first play of a user."
--   name: "Off by one: the first play opens session 1, so its mark is 1. A NULL from LAG must not make it 0."
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
		CASE WHEN ts - LAG(ts) OVER (PARTITION BY user_id ORDER BY ts) > 1800 THEN 1 ELSE 0 END AS opens
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
