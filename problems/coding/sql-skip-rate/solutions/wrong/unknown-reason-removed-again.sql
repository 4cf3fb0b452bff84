-- ---
-- idea: counts only rows with a reason
-- mistake: null-handling
-- must_fail: [ended for no known reason, copies without a reason]
-- messages:
--   nudge: "How many plays are there when one has no reason?"
--   pointer: "Your copies are removed together with all rows whose reason is NULL."
--   name: "NULL dropped: a play without a reason is a play. Put no condition on the reason outside the mark for a skip."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	WHERE reason_end IS NOT NULL
	GROUP BY user_id, track_id, ts, ms, reason_end
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' AND ms < 30000) AS skipped
	FROM heard
	GROUP BY track_id
)
SELECT
	track.genre,
	SUM(per_track.heard) AS plays,
	SUM(per_track.skipped) AS skips,
	CAST(SUM(per_track.skipped) AS REAL) / SUM(per_track.heard) AS rate
FROM per_track
JOIN track ON track.id = per_track.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING SUM(per_track.heard) >= 2
ORDER BY track.genre;
