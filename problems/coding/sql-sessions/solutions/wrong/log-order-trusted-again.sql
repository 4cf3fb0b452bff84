-- ---
-- idea: numbers the rows of a user as they were logged and joins each to the one before
-- mistake: unsorted-input-assumed
-- must_fail: [logged backwards, logged in any order, eleven sessions]
-- messages:
--   nudge: "Which row is the one just before?"
--   pointer: "The statement promises no order of the rows, and rowid is the order of arrival."
--   name: "Unsorted input: number the plays in the order of ts."
-- ---
WITH heard AS (
	SELECT MIN(rowid) AS line, user_id, ts
	FROM plays
	GROUP BY user_id, ts, track_id
),
placed AS MATERIALIZED (
	SELECT user_id, ts, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY line) AS place
	FROM heard
),
marked AS (
	SELECT placed.user_id, placed.ts, placed.place, CASE WHEN placed.ts - before.ts <= 1800 THEN 0 ELSE 1 END AS opens
	FROM placed
	LEFT JOIN placed AS before ON before.user_id = placed.user_id AND before.place = placed.place - 1
),
numbered AS (
	SELECT user_id, ts, SUM(opens) OVER (PARTITION BY user_id ORDER BY place) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
