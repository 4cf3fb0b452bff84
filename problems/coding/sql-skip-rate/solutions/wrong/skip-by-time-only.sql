-- ---
-- idea: takes every short play for a skip
-- mistake: filter-missing
-- must_fail: [short for another reason, a third and nothing, "one play, logged twice", skipped at once, different in one column, digits that run together, ended for no known reason, copies without a reason]
-- messages:
--   nudge: "Is every short play a skip?"
--   pointer: "Look at a track of a few seconds that was heard to its end."
--   name: "Condition missing: a skip also needs reason_end = 'skip'."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
