-- ---
-- idea: removes artists whose first and last track in the chart differ
-- mistake: one-to-many-join
-- must_fail: ["three, two, two, one", two tracks add up, two tracks on one day, one track on many days]
-- messages:
--   nudge: "Which artists are missing from your result?"
--   pointer: "Look at an artist with two tracks in the chart: which condition removes it?"
--   name: "One-to-many join: a condition on the number of tracks drops artists with two. Only the number of chart rows matters."
-- ---
WITH counted AS MATERIALIZED (
	SELECT track.artist_id, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	WHERE chart.pos <= 10 AND EXISTS (SELECT 1 FROM artist WHERE artist.id = track.artist_id)
	GROUP BY track.artist_id
	HAVING MIN(track.id) = MAX(track.id)
),
first_level AS (
	SELECT MAX(appearances) AS appearances FROM counted
),
levels AS (
	SELECT appearances, 1 AS "rank" FROM first_level
	UNION ALL
	SELECT MAX(appearances), 2 FROM counted WHERE appearances < (SELECT appearances FROM first_level)
)
SELECT artist.name, counted.appearances, levels."rank"
FROM levels
JOIN counted ON counted.appearances = levels.appearances
JOIN artist ON artist.id = counted.artist_id
ORDER BY levels."rank", artist.name IS NULL, artist.name, artist.id;
