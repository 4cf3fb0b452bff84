-- ---
-- idea: groups by the genre in small letters
-- mistake: groups-mixed
-- must_fail: [capitals make another genre]
-- messages:
--   nudge: "How many genres are Rock and rock?"
--   pointer: "In small letters they are one."
--   name: "Groups mixed: genres are compared character by character. Group by the genre as it is."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY user_id, track_id, ts, ms, reason_end
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' AND ms < 30000) AS skipped
	FROM heard
	GROUP BY track_id
)
SELECT
	track.genre,
	SUM(per_track.heard) AS plays,
	SUM(per_track.skipped) AS skips,
	CAST(SUM(per_track.skipped) AS REAL) / SUM(per_track.heard) AS rate
FROM per_track
JOIN track ON track.id = per_track.track_id
WHERE track.genre IS NOT NULL
GROUP BY LOWER(track.genre)
HAVING SUM(per_track.heard) >= 2
ORDER BY track.genre;
