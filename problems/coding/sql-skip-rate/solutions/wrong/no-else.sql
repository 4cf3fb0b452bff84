-- ---
-- idea: sums a CASE without ELSE
-- mistake: null-handling
-- must_fail: [a third and nothing, "just under, at and over the bound", digits that run together, capitals make another genre, in order of genre]
-- messages:
--   nudge: "What is the sum over a genre in which nobody skipped?"
--   pointer: "A CASE without ELSE gives NULL, and a sum of nothing but NULLs is NULL."
--   name: "NULL for zero: write ELSE 0, or COUNT(*) FILTER (WHERE …)."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
