-- ---
-- idea: sums a 1 for the skips of a track only
-- mistake: null-handling
-- must_fail: [a third and nothing, "just under, at and over the bound", digits that run together, capitals make another genre, in order of genre]
-- messages:
--   nudge: "What is the sum over a genre in which nobody skipped?"
--   pointer: "A SUM over no rows at all is NULL, not 0."
--   name: "NULL for zero: use COUNT(*) FILTER (WHERE …), or put COALESCE around the sum."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY user_id, track_id, ts, ms, reason_end
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, SUM(1) FILTER (WHERE reason_end = 'skip' AND ms < 30000) AS skipped
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
