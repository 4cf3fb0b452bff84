-- ---
-- idea: turns 0 ms into NULL before it compares
-- mistake: zero-taken-as-missing
-- must_fail: [skipped at once]
-- messages:
--   nudge: "What is a play with the reason skip and 0 ms?"
--   pointer: "Your condition treats one number of milliseconds apart, and the statement does not."
--   name: "Zero taken as missing: 0 ms is less than 30,000 ms, so it is a skip."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY user_id, track_id, ts, ms, reason_end
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' AND NULLIF(ms, 0) < 30000) AS skipped
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
