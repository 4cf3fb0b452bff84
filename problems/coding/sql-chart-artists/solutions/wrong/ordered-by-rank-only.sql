-- ---
-- idea: orders by rank and id and leaves the name out
-- mistake: output-order
-- must_fail: [five at rank two, twins at one rank, no name comes last, capitals before small letters, names within a rank]
-- messages:
--   nudge: "Your rows are right. Compare their order within a rank."
--   pointer: "What decides between two artists of the same rank?"
--   name: "Output order: within a rank the name decides, then the id."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos <= 10
	GROUP BY artist.id, artist.name
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", id;
