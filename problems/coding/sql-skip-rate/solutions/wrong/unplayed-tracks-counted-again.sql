-- ---
-- idea: counts the rows of every track after an outer join, then adds up the genres
-- mistake: zero-rows
-- must_fail: [tracks without plays]
-- messages:
--   nudge: "How many plays has a genre that nobody ever played?"
--   pointer: "An outer join from the tracks gives one row for a track without plays, and COUNT(*) counts it."
--   name: "Zero rows counted: a track without plays adds no play. Start from the plays, or count a column of the plays."
-- ---
WITH of_tracks AS (
	SELECT
		track.genre,
		COUNT(*) AS plays,
		COUNT(*) FILTER (WHERE heard.reason_end = 'skip' AND heard.ms < 30000) AS skips
	FROM track
	LEFT JOIN (SELECT user_id, track_id, ts, ms, reason_end FROM plays GROUP BY user_id, track_id, ts, ms, reason_end) AS heard ON heard.track_id = track.id
	WHERE track.genre IS NOT NULL
	GROUP BY track.id
)
SELECT genre, SUM(plays) AS plays, SUM(skips) AS skips, 1.0 * SUM(skips) / SUM(plays) AS rate
FROM of_tracks
GROUP BY genre
HAVING SUM(plays) >= 2
ORDER BY genre;
