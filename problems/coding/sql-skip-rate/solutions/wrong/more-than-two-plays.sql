-- ---
-- idea: wants more than two plays
-- mistake: boundary-strict-vs-inclusive
-- must_fail: [two plays are enough, a third and nothing, "one play, logged twice", "just under, at and over the bound", the same second on two devices, digits that run together, a track that nobody knows, no genre]
-- messages:
--   nudge: "What about a genre with exactly two plays?"
--   pointer: "The statement says \"at least\". What does your HAVING say?"
--   name: "Strict or inclusive: two plays are enough. HAVING COUNT(*) >= 2."
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
HAVING COUNT(*) > 2
ORDER BY track.genre;
