-- ---
-- idea: takes AVG of a condition that is NULL for an unknown reason
-- mistake: null-handling
-- must_fail: [ended for no known reason, copies without a reason]
-- messages:
--   nudge: "What is your mark for a play whose reason is NULL?"
--   pointer: "A comparison with NULL gives NULL, and AVG does not look at NULLs at all."
--   name: "NULL in a mean: a play without a reason drops out of the denominator. Give it a 0, with CASE … ELSE 0."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	COALESCE(SUM(heard.reason_end = 'skip' AND heard.ms < 30000), 0) AS skips,
	COALESCE(AVG(heard.reason_end = 'skip' AND heard.ms < 30000), 0.0) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
