-- ---
-- idea: counts rows of the log
-- mistake: duplicates-counted
-- must_fail: [two users and a copy, three copies, copies without an id]
-- messages:
--   nudge: "How many plays are two equal rows?"
--   pointer: "Your query never asks whether two rows are equal."
--   name: "Duplicates counted: rows that are equal in all three columns are one play. Start from SELECT DISTINCT."
-- ---
WITH heard AS (
	SELECT user_id, ts, track_id
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
	SELECT user_id, ts, track_id, SUM(opens) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
