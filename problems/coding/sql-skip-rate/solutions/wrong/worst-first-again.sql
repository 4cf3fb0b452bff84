-- ---
-- idea: adds up the tracks and puts the highest rate first
-- mistake: output-order
-- must_fail: [in order of genre, digits that run together, capitals make another genre]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which column decides the order in the statement?"
--   name: "Output order: by genre, ascending."
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
GROUP BY track.genre
HAVING SUM(per_track.heard) >= 2
ORDER BY rate DESC, track.genre;
