-- ---
-- idea: takes equal plays of two users for copies
-- mistake: duplicates-collapsed
-- must_fail: [the same song in the same second, the gap and one second more, users as text]
-- messages:
--   nudge: "Two users start the same track in the same second. How many plays are that?"
--   pointer: "Your key of a play does not hold the user."
--   name: "Too much collapsed: the user belongs to the key. DISTINCT over all three columns."
-- ---
WITH heard AS (
	SELECT MIN(user_id) AS user_id, ts, track_id
	FROM plays
	GROUP BY ts, track_id
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
