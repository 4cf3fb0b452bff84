-- ---
-- idea: orders by the rate, highest first
-- mistake: output-order
-- must_fail: [in order of genre, digits that run together, capitals make another genre]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which column decides the order in the statement?"
--   name: "Output order: by genre, ascending."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
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
ORDER BY rate DESC, track.genre;
