-- ---
-- idea: takes a skip after 0 ms for a play without a measurement
-- mistake: zero-taken-as-missing
-- must_fail: [skipped at once]
-- messages:
--   nudge: "What is a play with the reason skip and 0 ms?"
--   pointer: "Your condition has a lower bound that the statement does not have."
--   name: "Zero taken as missing: 0 ms is less than 30,000 ms, so it is a skip."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms > 0 AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms > 0 AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
