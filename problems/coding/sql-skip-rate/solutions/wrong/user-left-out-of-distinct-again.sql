-- ---
-- idea: groups the rows by all columns but the user
-- mistake: duplicates-collapsed
-- must_fail: [different in one column, everything skipped, "just under, at and over the bound", skipped at once, one popular track, capitals make another genre, in order of genre]
-- messages:
--   nudge: "Which columns does your first GROUP BY compare?"
--   pointer: "Two users skip the same track in the same second."
--   name: "Too much collapsed: the user belongs to the key. GROUP BY all five columns of plays."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY track_id, ts, ms, reason_end
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
GROUP BY track.genre
HAVING SUM(per_track.heard) >= 2
ORDER BY track.genre;
