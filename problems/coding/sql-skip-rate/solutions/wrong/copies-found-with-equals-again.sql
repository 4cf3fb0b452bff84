-- ---
-- idea: looks for an earlier copy with an outer join on five equalities
-- mistake: null-handling
-- must_fail: [copies without a reason]
-- messages:
--   nudge: "Are two rows with NULL as reason copies of one another?"
--   pointer: "NULL = NULL is not true, so your query keeps both."
--   name: "NULL compared with =: use IS, or let DISTINCT or GROUP BY find the copies; both take NULLs as equal."
-- ---
WITH heard AS (
	SELECT plays.track_id, plays.reason_end = 'skip' AND plays.ms < 30000 AS skipped
	FROM plays
	LEFT JOIN plays AS copy
		ON copy.user_id = plays.user_id
		AND copy.ts = plays.ts
		AND copy.rowid < plays.rowid
		AND (copy.track_id, copy.ms, copy.reason_end) = (plays.track_id, plays.ms, plays.reason_end)
	WHERE copy.rowid IS NULL
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	COUNT(*) FILTER (WHERE heard.skipped) AS skips,
	1.0 * COUNT(*) FILTER (WHERE heard.skipped) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
