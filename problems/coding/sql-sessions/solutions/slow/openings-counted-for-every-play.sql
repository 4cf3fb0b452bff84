-- ---
-- idea: numbers a play by counting the openings up to it
-- cost: plays × sessions of a user
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How many rows are read to number one play?"
--   pointer: "For each play you count all earlier openings of its user again."
--   name: "Hidden quadratic: plays × sessions of a user. A running sum over the marks gives the same number in one pass."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
opening AS MATERIALIZED (
	SELECT DISTINCT user_id, ts
	FROM plays
	WHERE NOT EXISTS (
		SELECT 1
		FROM plays AS earlier
		WHERE earlier.user_id = plays.user_id AND earlier.ts < plays.ts AND earlier.ts >= plays.ts - 1800
	)
),
numbered AS (
	SELECT user_id, ts, (
		SELECT COUNT(*)
		FROM opening
		WHERE opening.user_id = heard.user_id AND opening.ts <= heard.ts
	) AS session
	FROM heard
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
