-- ---
-- idea: groups tracks without a genre under NULL
-- mistake: null-handling
-- must_fail: [no genre]
-- messages:
--   nudge: "What is the first genre of your result when some tracks have none?"
--   pointer: "GROUP BY puts all NULLs into one group."
--   name: "NULL as a group: tracks without a genre are left out. WHERE genre IS NOT NULL."
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
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
