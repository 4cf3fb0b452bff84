-- ---
-- idea: starts from all tracks and counts the row of a track without plays as a play
-- mistake: zero-rows
-- must_fail: [tracks without plays]
-- messages:
--   nudge: "How many plays has a genre that nobody ever played?"
--   pointer: "An outer join from the tracks gives one row for a track without plays, and COUNT(*) counts it."
--   name: "Zero rows counted: a track without plays adds no play. Start from the plays, or count a column of the plays."
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
FROM track
LEFT JOIN heard ON heard.track_id = track.id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
