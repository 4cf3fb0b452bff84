-- ---
-- idea: takes a play between 0 and 30,000 ms for short
-- mistake: boundary-strict-vs-inclusive
-- must_fail: [four plays of rock, "just under, at and over the bound"]
-- messages:
--   nudge: "What about a play of exactly 30,000 ms?"
--   pointer: "The statement says \"less than\". Does BETWEEN include its upper end?"
--   name: "Strict or inclusive: a skip has ms < 30000."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY user_id, track_id, ts, ms, reason_end
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' AND ms BETWEEN 0 AND 30000) AS skipped
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
