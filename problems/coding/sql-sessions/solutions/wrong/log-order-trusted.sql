-- ---
-- idea: takes the rows in the order in which they were logged
-- mistake: unsorted-input-assumed
-- must_fail: [logged backwards, logged in any order, eleven sessions]
-- messages:
--   nudge: "Which row is the one just before?"
--   pointer: "The statement promises no order of the rows, and rowid is the order of arrival."
--   name: "Unsorted input: order the window by ts."
-- ---
WITH heard AS (
	SELECT MIN(rowid) AS line, user_id, ts
	FROM plays
	GROUP BY user_id, ts, track_id
),
marked AS (
	SELECT line, user_id, ts, CASE WHEN ts - LAG(ts) OVER (PARTITION BY user_id ORDER BY line) <= 1800 THEN 0 ELSE 1 END AS opens
	FROM heard
),
numbered AS (
	SELECT user_id, ts, SUM(opens) OVER (PARTITION BY user_id ORDER BY line) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
