-- ---
-- idea: writes the pause into a column, with 0 for a missing predecessor
-- mistake: missing-taken-as-zero
-- must_fail: [a pause of exactly the gap, early and negative times, two users and a copy, a single play, the gap and one second more, a long evening, uneven pauses, two users at the same time]
-- messages:
--   nudge: "What is the pause before the very first play?"
--   pointer: "Your COALESCE gives 0 where there is no row before. Is a first play at second 5 then within the gap?"
--   name: "Missing taken as zero: no play before is not a play at second 0. Leave NULL and let it open session 1."
-- ---
WITH heard AS (
	SELECT user_id, ts
	FROM plays
	GROUP BY user_id, ts, track_id
),
spaced AS (
	SELECT user_id, ts, ts - COALESCE(LAG(ts) OVER (PARTITION BY user_id ORDER BY ts), 0) AS pause
	FROM heard
),
numbered AS (
	SELECT user_id, ts, COUNT(*) FILTER (WHERE pause > 1800) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM spaced
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
