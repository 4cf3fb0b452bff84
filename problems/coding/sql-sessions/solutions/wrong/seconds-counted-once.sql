-- ---
-- idea: keeps one play for each second of a user
-- mistake: duplicates-collapsed
-- must_fail: [two users and a copy, a session opens with three at once, copies without an id, a session ends with two at once]
-- messages:
--   nudge: "Two tracks in one second: how many plays?"
--   pointer: "Which columns does your DISTINCT compare?"
--   name: "Too much collapsed: the track belongs to the key. DISTINCT over all three columns."
-- ---
WITH heard AS (
	SELECT user_id, ts, MIN(track_id) AS track_id
	FROM plays
	GROUP BY user_id, ts
),
marked AS (
	SELECT
		user_id,
		ts,
		track_id,
		CASE WHEN ts - LAG(ts) OVER (PARTITION BY user_id ORDER BY ts) <= 1800 THEN 0 ELSE 1 END AS opens
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
