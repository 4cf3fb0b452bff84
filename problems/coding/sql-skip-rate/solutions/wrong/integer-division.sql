-- ---
-- idea: divides two whole numbers
-- mistake: integer-division
-- must_fail: [four plays of rock, a third and nothing, two plays are enough, "one play, logged twice", three copies, short for another reason, skipped late, skipped at once]
-- messages:
--   nudge: "Which rates does your query ever return?"
--   pointer: "Two skips among four plays: what is 2 / 4 when both are whole numbers?"
--   name: "Integer division: 2 / 4 is 0 in SQLite. Make one side a REAL, or take AVG of a 0/1 mark."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
