-- ---
-- idea: puts the plays of all users in one order and compares each with the one before
-- mistake: groups-mixed
-- must_fail: [two users at the same time, two users and a copy, the gap and one second more, one stops where the next begins, early and negative times, a track without an id, the same song in the same second, users as text]
-- messages:
--   nudge: "Can another user keep your session open?"
--   pointer: "Follow two users who play in turns."
--   name: "Groups mixed: a pause lies between two plays of one user. PARTITION BY user_id in the numbering."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
placed AS MATERIALIZED (
	SELECT user_id, ts, ROW_NUMBER() OVER (ORDER BY ts) AS place
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
