-- ---
-- idea: counts the distinct keys of a genre, glued from five columns
-- mistake: duplicates-collapsed
-- must_fail: [digits that run together]
-- messages:
--   nudge: "Can two different plays have the same key in your query?"
--   pointer: "Glue 1 and 12, and then 11 and 2."
--   name: "Too much collapsed: values that are glued without a separator run together. Compare the columns themselves."
-- ---
WITH keyed AS (
	SELECT
		track.genre,
		plays.user_id || plays.track_id || plays.ts || plays.ms || COALESCE(plays.reason_end, '') AS play,
		plays.reason_end = 'skip' AND plays.ms < 30000 AS skipped
	FROM plays
	JOIN track ON track.id = plays.track_id
	WHERE track.genre IS NOT NULL
)
SELECT
	genre,
	COUNT(DISTINCT play) AS plays,
	COUNT(DISTINCT CASE WHEN skipped THEN play END) AS skips,
	1.0 * COUNT(DISTINCT CASE WHEN skipped THEN play END) / COUNT(DISTINCT play) AS rate
FROM keyed
GROUP BY genre
HAVING COUNT(DISTINCT play) >= 2
ORDER BY genre;
