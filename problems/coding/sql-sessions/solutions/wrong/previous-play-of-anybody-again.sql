-- ---
-- idea: numbers the plays user by user and compares with the number before
-- mistake: groups-mixed
-- must_fail: [one stops where the next begins, two users and a copy, the gap and one second more, two users at the same time, early and negative times, a track without an id, the same song in the same second, users as text]
-- messages:
--   nudge: "Which session number does the first play of a user get?"
--   pointer: "The row above the first play of a user belongs to another user."
--   name: "Groups mixed: the play before must be one of the same user. PARTITION BY user_id."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
placed AS MATERIALIZED (
	SELECT user_id, ts, ROW_NUMBER() OVER (ORDER BY user_id, ts) AS place
	FROM heard
),
marked AS (
	SELECT placed.user_id, placed.ts, placed.place, CASE WHEN placed.ts - before.ts <= 1800 THEN 0 ELSE 1 END AS opens
	FROM placed
	LEFT JOIN placed AS before ON before.place = placed.place - 1
),
numbered AS (
	SELECT user_id, ts, SUM(opens) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
