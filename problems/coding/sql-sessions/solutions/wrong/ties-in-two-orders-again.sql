-- ---
-- idea: finds the play before in one order of the tracks and counts openings row by row in the other
-- mistake: unstable-order
-- must_fail: [a session opens with three at once, two users and a copy, copies without an id]
-- messages:
--   nudge: "Three plays in the second in which a session opens. In which session are they?"
--   pointer: "Your two windows put plays of one second in different orders, and the frame counts rows."
--   name: "Unstable order: the mark sits on one of the plays and the row-wise sum meets it too late. Order both windows alike, or sum with the default frame, which takes equal times together."
-- ---
WITH heard AS (
	SELECT user_id, ts, track_id
	FROM plays
	GROUP BY user_id, ts, track_id
),
spaced AS (
	SELECT user_id, ts, track_id, LAG(ts) OVER (PARTITION BY user_id ORDER BY ts, track_id DESC) AS ts_before
	FROM heard
),
numbered AS (
	SELECT
		user_id,
		ts,
		COUNT(*) FILTER (WHERE ts_before IS NULL OR ts - ts_before > 1800) OVER (
			PARTITION BY user_id
			ORDER BY ts, track_id
			ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
		) AS session
	FROM spaced
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
