-- ---
-- idea: no window; a correlated subquery gives 1 + the number of distinct larger counts
-- cost: one pass over the chart, then artists × distinct counts
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
	SELECT id, name, appearances,
		1 + (SELECT COUNT(*) FROM levels WHERE levels.appearances > counted.appearances) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name NULLS LAST, id;
