-- ---
-- idea: numbers the rows of a user, track and second and keeps the first
-- mistake: duplicates-collapsed
-- must_fail: [different in one column, the same second on two devices]
-- messages:
--   nudge: "When are two rows copies of one play?"
--   pointer: "Two rows differ in their milliseconds only. How many of them do you keep?"
--   name: "Too much collapsed: copies are equal in all five columns. A partition by three columns joins different plays."
-- ---
WITH numbered AS (
	SELECT track_id, ms, reason_end, ROW_NUMBER() OVER (PARTITION BY user_id, track_id, ts ORDER BY ms, reason_end DESC) AS place
	FROM plays
),
marked AS (
	SELECT track.genre, CASE WHEN numbered.reason_end = 'skip' AND numbered.ms < 30000 THEN 1 ELSE 0 END AS skipped
	FROM numbered
	JOIN track ON track.id = numbered.track_id
	WHERE numbered.place = 1 AND track.genre IS NOT NULL
)
SELECT genre, COUNT(*) AS plays, SUM(skipped) AS skips, AVG(skipped) AS rate
FROM marked
GROUP BY genre
HAVING COUNT(*) >= 2
ORDER BY genre;
