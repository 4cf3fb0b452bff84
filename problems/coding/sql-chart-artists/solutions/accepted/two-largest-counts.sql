-- ---
-- idea: no window; the largest count is rank 1, the largest below it is rank 2
-- cost: one pass over the chart, one aggregate, two maxima
-- ---
WITH counted AS MATERIALIZED (
	SELECT track.artist_id, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	WHERE chart.pos <= 10 AND EXISTS (SELECT 1 FROM artist WHERE artist.id = track.artist_id)
	GROUP BY track.artist_id
),
first_level AS (
	SELECT MAX(appearances) AS appearances FROM counted
),
second_level AS (
	SELECT MAX(appearances) AS appearances FROM counted WHERE appearances < (SELECT appearances FROM first_level)
),
levels AS (
	SELECT appearances, 1 AS "rank" FROM first_level
	UNION ALL
	SELECT appearances, 2 FROM second_level
)
SELECT artist.name, counted.appearances, levels."rank"
FROM levels
JOIN counted ON counted.appearances = levels.appearances
JOIN artist ON artist.id = counted.artist_id
ORDER BY levels."rank", artist.name IS NULL, artist.name, artist.id;
