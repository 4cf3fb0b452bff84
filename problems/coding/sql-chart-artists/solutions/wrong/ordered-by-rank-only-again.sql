-- ---
-- idea: orders by the rank and leaves the name out
-- mistake: output-order
-- must_fail: [five at rank two, twins at one rank, no name comes last, capitals before small letters, names within a rank]
-- messages:
--   nudge: "Your rows are right. Compare their order within a rank."
--   pointer: "What decides between two artists of the same rank?"
--   name: "Output order: within a rank the name decides, then the id."
-- ---
WITH counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id AND chart.pos BETWEEN 1 AND 10
	GROUP BY artist.id
),
levels AS MATERIALIZED (
	SELECT DISTINCT appearances FROM counted
),
ranked AS (
	SELECT id, name, appearances, 1 + (SELECT COUNT(*) FROM levels WHERE levels.appearances > counted.appearances) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", id;
