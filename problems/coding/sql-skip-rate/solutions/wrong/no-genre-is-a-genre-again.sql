-- ---
-- idea: adds up the tracks by genre, those without one too
-- mistake: null-handling
-- must_fail: [no genre]
-- messages:
--   nudge: "What is the first genre of your result when some tracks have none?"
--   pointer: "GROUP BY puts all NULLs into one group."
--   name: "NULL as a group: tracks without a genre are left out. WHERE genre IS NOT NULL."
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
GROUP BY track.genre
HAVING SUM(per_track.heard) >= 2
ORDER BY track.genre;
