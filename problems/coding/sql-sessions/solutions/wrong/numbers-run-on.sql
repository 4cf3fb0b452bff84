-- ---
-- idea: numbers the sessions of all users in one row
-- mistake: groups-mixed
-- must_fail: [two users and a copy, the gap and one second more, two users at the same time, one stops where the next begins, early and negative times, a track without an id, the same song in the same second, users as text]
-- messages:
--   nudge: "Which number has the first session of the second user?"
--   pointer: "Your running sum does not start anew."
--   name: "Groups mixed: the running sum needs PARTITION BY user_id too."
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
		CASE WHEN ts - LAG(ts) OVER (PARTITION BY user_id ORDER BY ts) <= 1800 THEN 0 ELSE 1 END AS opens
	FROM heard
),
numbered AS (
	SELECT user_id, ts, track_id, SUM(opens) OVER (ORDER BY user_id, ts) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
