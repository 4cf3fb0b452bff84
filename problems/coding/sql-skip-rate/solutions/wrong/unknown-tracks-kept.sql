-- ---
-- idea: keeps plays of unknown tracks with an outer join
-- mistake: unknown-id
-- must_fail: [a track that nobody knows, plays without tracks]
-- messages:
--   nudge: "To which genre belongs a play whose track is in no table?"
--   pointer: "Your outer join keeps such plays and gives them a name."
--   name: "Unknown id: plays of tracks that are not in the table are left out. Use an inner join."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	COALESCE(track.genre, 'unknown') AS genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
LEFT JOIN track ON track.id = heard.track_id
WHERE track.id IS NULL OR track.genre IS NOT NULL
GROUP BY 1
HAVING COUNT(*) >= 2
ORDER BY 1;
