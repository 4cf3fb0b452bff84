-- ---
-- idea: takes a play of exactly 30,000 ms for a skip
-- mistake: boundary-strict-vs-inclusive
-- must_fail: [four plays of rock, "just under, at and over the bound"]
-- messages:
--   nudge: "What about a play of exactly 30,000 ms?"
--   pointer: "The statement says \"less than\". What does your condition say?"
--   name: "Strict or inclusive: a skip has ms < 30000."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms <= 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms <= 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
