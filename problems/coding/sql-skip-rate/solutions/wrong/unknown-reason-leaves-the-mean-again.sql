-- ---
-- idea: marks skips with 1 and other known reasons with 0, and divides by the marks
-- mistake: null-handling
-- must_fail: [ended for no known reason, copies without a reason]
-- messages:
--   nudge: "What is your mark for a play whose reason is NULL?"
--   pointer: "None of your branches is true for NULL, and COUNT of a column does not look at NULLs at all."
--   name: "NULL in a mean: a play without a reason drops out of the denominator. Give it a 0, with CASE … ELSE 0."
-- ---
WITH marked AS (
	SELECT
		track.genre,
		CASE
			WHEN copies.reason_end = 'skip' AND copies.ms < 30000 THEN 1
			WHEN copies.reason_end <> 'skip' OR copies.ms >= 30000 THEN 0
		END AS skipped
	FROM (SELECT user_id, track_id, ts, ms, reason_end FROM plays GROUP BY user_id, track_id, ts, ms, reason_end) AS copies
	JOIN track ON track.id = copies.track_id
	WHERE track.genre IS NOT NULL
)
SELECT
	genre,
	COUNT(*) AS plays,
	COUNT(*) FILTER (WHERE skipped = 1) AS skips,
	COALESCE(1.0 * SUM(skipped) / COUNT(skipped), 0) AS rate
FROM marked
GROUP BY genre
HAVING COUNT(*) >= 2
ORDER BY genre;
