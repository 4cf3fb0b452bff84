-- ---
-- idea: counts distinct texts that are glued from the columns
-- mistake: duplicates-collapsed
-- must_fail: [digits that run together]
-- messages:
--   nudge: "Can two different plays have the same key in your query?"
--   pointer: "Glue 1 and 12, and then 11 and 2."
--   name: "Too much collapsed: values that are glued without a separator run together. Compare the columns themselves."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY user_id || track_id || ts || ms || COALESCE(reason_end, '')
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
