-- ---
-- idea: walks from play to play with a recursive self-join that looks for the next moment
-- cost: one search through all plays of the user for each play
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How does your recursion find the next play?"
--   pointer: "Plays that you have just made distinct have no index in order of time, so every step reads all plays of the user."
--   name: "Hidden quadratic: a step for each play, and each step reads the plays of the user again. LAG and a running sum need one pass."
-- ---
WITH RECURSIVE heard AS MATERIALIZED (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
walk AS (
	SELECT user_id, MIN(ts) AS ts, 1 AS session
	FROM heard
	GROUP BY user_id
	UNION ALL
	SELECT moment.user_id, moment.ts, walk.session + (moment.ts - walk.ts > 1800)
	FROM walk
	JOIN (SELECT DISTINCT user_id, ts FROM heard) AS moment
		ON moment.user_id = walk.user_id
		AND moment.ts = (SELECT MIN(later.ts) FROM heard AS later WHERE later.user_id = walk.user_id AND later.ts > walk.ts)
)
SELECT walk.user_id, walk.session, MIN(walk.ts) AS start_ts, MAX(walk.ts) AS end_ts, COUNT(*) AS tracks
FROM walk
JOIN heard ON heard.user_id = walk.user_id AND heard.ts = walk.ts
GROUP BY walk.user_id, walk.session
ORDER BY walk.user_id, walk.session;
