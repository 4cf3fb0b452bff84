-- ---
-- idea: joins each play to the one before it with an inner join
-- mistake: null-handling
-- must_fail: [a single play, a pause of exactly the gap, two users and a copy, the gap and one second more, a long evening, uneven pauses, two users at the same time, one stops where the next begins]
-- messages:
--   nudge: "Where is the very first play of each user?"
--   pointer: "The first play of a user finds no partner in your join, and the row is gone."
--   name: "First play dropped: it has no predecessor and opens session 1. Use an outer join, and let NULL open a session."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
placed AS MATERIALIZED (
	SELECT user_id, ts, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ts) AS place
	FROM heard
),
marked AS (
	SELECT placed.user_id, placed.ts, placed.place, placed.ts - before.ts > 1800 AS opens
	FROM placed
	JOIN placed AS before ON before.user_id = placed.user_id AND before.place = placed.place - 1
),
numbered AS (
	SELECT user_id, ts, 1 + SUM(opens) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
