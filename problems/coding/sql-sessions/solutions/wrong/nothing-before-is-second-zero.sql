-- ---
-- idea: takes a missing predecessor for a play at second 0
-- mistake: missing-taken-as-zero
-- must_fail: [a pause of exactly the gap, early and negative times, two users and a copy, a single play, the gap and one second more, a long evening, uneven pauses, two users at the same time]
-- messages:
--   nudge: "What is the pause before the very first play?"
--   pointer: "Your LAG gives 0 where there is no row. Is a first play at second 5 then within the gap?"
--   name: "Missing taken as zero: no play before is not a play at second 0. Leave NULL and let it open session 1."
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
		CASE WHEN ts - LAG(ts, 1, 0) OVER (PARTITION BY user_id ORDER BY ts) <= 1800 THEN 0 ELSE 1 END AS opens
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
