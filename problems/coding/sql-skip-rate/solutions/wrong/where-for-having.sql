-- ---
-- idea: keeps only skips with WHERE, then counts
-- mistake: filter-missing
-- must_fail: [four plays of rock, two plays are enough, a third and nothing, "one play, logged twice", three copies, "just under, at and over the bound", short for another reason, skipped late]
-- messages:
--   nudge: "Which rows are still there when you count the plays?"
--   pointer: "WHERE removes plays before they are grouped. What can the rate be then?"
--   name: "WHERE for a conditional count: plays that are no skips must stay in the group. Mark skips with CASE or FILTER, and leave the choice of genres to HAVING."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL AND heard.reason_end = 'skip' AND heard.ms < 30000
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
