-- ---
-- idea: removes a row when an earlier row equals it, compared with =
-- mistake: null-handling
-- must_fail: [copies without a reason]
-- messages:
--   nudge: "Are two rows with NULL as reason copies of one another?"
--   pointer: "NULL = NULL is not true, so your query keeps both."
--   name: "NULL compared with =: use IS, or let DISTINCT or GROUP BY find the copies; both take NULLs as equal."
-- ---
WITH heard AS (
	SELECT user_id, track_id, ts, ms, reason_end
	FROM plays
	WHERE NOT EXISTS (
		SELECT 1
		FROM plays AS earlier
		WHERE earlier.user_id = plays.user_id
			AND earlier.ts = plays.ts
			AND earlier.track_id = plays.track_id
			AND earlier.ms = plays.ms
			AND earlier.reason_end = plays.reason_end
			AND earlier.rowid < plays.rowid
	)
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
