-- ---
-- idea: counts per artist, then adds up artists of one name
-- mistake: grouped-by-label
-- must_fail: [two artists of one name, twins at one rank, no name comes last, two without a name]
-- messages:
--   nudge: "What tells two artists apart?"
--   pointer: "Let two artists have the same name."
--   name: "Grouped by a label: names are shared, ids are not. Group by artist.id."
-- ---
WITH of_artists AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos <= 10
	GROUP BY artist.id
),
counted AS MATERIALIZED (
	SELECT name, SUM(appearances) AS appearances
	FROM of_artists
	GROUP BY name
),
levels AS MATERIALIZED (
	SELECT DISTINCT appearances FROM counted
)
SELECT name, appearances, 1 + (SELECT COUNT(*) FROM levels WHERE levels.appearances > counted.appearances) AS "rank"
FROM counted
WHERE 2 > (SELECT COUNT(*) FROM levels WHERE levels.appearances > counted.appearances)
ORDER BY "rank", name NULLS LAST;
