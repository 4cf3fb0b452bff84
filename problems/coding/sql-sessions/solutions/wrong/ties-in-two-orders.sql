-- ---
-- idea: orders plays of one second differently in its two windows
-- mistake: unstable-order
-- must_fail: [a session opens with three at once, two users and a copy, copies without an id]
-- messages:
--   nudge: "Three plays in the second in which a session opens. In which session are they?"
--   pointer: "Your two windows put plays of one second in different orders, and the frame counts rows."
--   name: "Unstable order: the mark sits on one of the plays and the row-wise sum meets it too late. Order both windows alike, or sum with the default frame, which takes equal times together."
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
		CASE WHEN ts - LAG(ts) OVER (PARTITION BY user_id ORDER BY ts, track_id) <= 1800 THEN 0 ELSE 1 END AS opens
	FROM heard
),
numbered AS (
	SELECT user_id, ts, track_id, SUM(opens) OVER (PARTITION BY user_id ORDER BY ts, track_id DESC ROWS UNBOUNDED PRECEDING) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
