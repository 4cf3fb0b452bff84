-- ---
-- idea: takes every play that ended with skip
-- mistake: filter-missing
-- must_fail: [four plays of rock, skipped late, a third and nothing, "just under, at and over the bound"]
-- messages:
--   nudge: "When is a play with the reason skip no skip?"
--   pointer: "Follow a play that was skipped after three minutes."
--   name: "Condition missing: a skip also needs ms < 30000."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
