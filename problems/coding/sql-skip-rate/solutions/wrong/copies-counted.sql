-- ---
-- idea: counts rows of the log
-- mistake: duplicates-counted
-- must_fail: [four plays of rock, three copies, "one play, logged twice", different in one column, copies without a reason]
-- messages:
--   nudge: "How many plays are the first and the fifth row of the first example?"
--   pointer: "Your query never asks whether two rows are equal."
--   name: "Duplicates counted: rows that are equal in all five columns are one play. Start from SELECT DISTINCT over all of them."
-- ---
WITH heard AS (
	SELECT user_id, track_id, ts, ms, reason_end
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
ORDER BY track.genre;
