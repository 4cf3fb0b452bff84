-- ---
-- idea: orders users without regard to capitals
-- mistake: text-order
-- must_fail: [users as text]
-- messages:
--   nudge: "Your rows are right. Compare the order of the users."
--   pointer: "Which comes first for your collation, Zoe or ana? And which for the statement?"
--   name: "Text order: users are compared character by character, capitals first. Leave the default (binary) collation."
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
	SELECT user_id, ts, track_id, SUM(opens) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id COLLATE NOCASE, session;
