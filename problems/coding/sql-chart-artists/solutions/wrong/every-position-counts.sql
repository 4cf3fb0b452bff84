-- ---
-- idea: has no condition on the position
-- mistake: filter-missing
-- must_fail: ["three, two, two, one", the last position that counts, outside the upper part all the time, "one artist appears, one does not"]
-- messages:
--   nudge: "Which chart rows are appearances?"
--   pointer: "Put a track at position 150 for a few days."
--   name: "Filter missing: only positions 1 to 10 count. Add the condition before you group."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	GROUP BY artist.id, artist.name
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name, id;
