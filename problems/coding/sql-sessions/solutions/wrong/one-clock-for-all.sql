-- ---
-- idea: measures pauses over the plays of all users
-- mistake: groups-mixed
-- must_fail: [two users at the same time, two users and a copy, the gap and one second more, one stops where the next begins, early and negative times, a track without an id, the same song in the same second, users as text]
-- messages:
--   nudge: "Can another user keep your session open?"
--   pointer: "Follow two users who play in turns."
--   name: "Groups mixed: a pause lies between two plays of one user. PARTITION BY user_id in LAG."
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
		CASE WHEN ts - LAG(ts) OVER (ORDER BY ts) <= 1800 THEN 0 ELSE 1 END AS opens
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
