-- ---
-- idea: removes copies without looking at the user
-- mistake: duplicates-collapsed
-- must_fail: [different in one column, everything skipped, "just under, at and over the bound", skipped at once, one popular track, capitals make another genre, in order of genre]
-- messages:
--   nudge: "Which columns does your DISTINCT compare?"
--   pointer: "Two users skip the same track in the same second."
--   name: "Too much collapsed: the user belongs to the key. DISTINCT over all five columns of plays."
-- ---
WITH heard AS (
	SELECT DISTINCT track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
