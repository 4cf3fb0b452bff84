-- ---
-- idea: counts all artists again for every artist, to see how many have more appearances
-- cost: artists × chart rows
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How often is the chart read from beginning to end?"
--   pointer: "The subquery that finds the larger counts groups the whole chart, and it runs once for every artist."
--   name: "Hidden quadratic: artists × chart rows. Count once in a CTE, then rank the counts with DENSE_RANK or compare with the distinct counts."
-- ---
SELECT own.name, own.appearances, own."rank"
FROM (
	SELECT mine.id, mine.name, mine.appearances,
		1 + (
			SELECT COUNT(DISTINCT theirs.appearances)
			FROM (
				SELECT COUNT(*) AS appearances
				FROM chart
				JOIN track ON track.id = chart.track_id
				JOIN artist ON artist.id = track.artist_id
				WHERE chart.pos <= 10
				GROUP BY artist.id
				HAVING COUNT(*) > mine.appearances
			) AS theirs
		) AS "rank"
	FROM (
		SELECT artist.id, artist.name, COUNT(*) AS appearances
		FROM chart
		JOIN track ON track.id = chart.track_id
		JOIN artist ON artist.id = track.artist_id
		WHERE chart.pos <= 10
		GROUP BY artist.id
	) AS mine
) AS own
WHERE own."rank" <= 2
ORDER BY own."rank", own.name IS NULL, own.name, own.id;
