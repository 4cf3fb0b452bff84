-- ---
-- idea: looks at the row above, whoever played it
-- mistake: groups-mixed
-- must_fail: [one stops where the next begins, two users and a copy, the gap and one second more, two users at the same time, early and negative times, a track without an id, the same song in the same second, users as text]
-- messages:
--   nudge: "Which session number does the first play of a user get?"
--   pointer: "The row above the first play of a user belongs to another user."
--   name: "Groups mixed: LAG needs PARTITION BY user_id."
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
		CASE WHEN ts - LAG(ts) OVER (ORDER BY user_id, ts) <= 1800 THEN 0 ELSE 1 END AS opens
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
