-- ---
-- idea: orders the numbers of the sessions as text
-- mistake: text-order
-- must_fail: [eleven sessions]
-- messages:
--   nudge: "Your rows are right. Where does session 10 stand?"
--   pointer: "As text, 10 comes before 2."
--   name: "Text order: order by the number, not by a text made from it."
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
ORDER BY user_id, CAST(session AS TEXT);
