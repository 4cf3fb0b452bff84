-- ---
-- idea: lists ranks 1 and 2 and hangs the artists on them with an outer join
-- mistake: empty-input
-- must_fail: [nothing at all, a chart without rows, outside the upper part all the time, everybody equal, twins at one rank, "one artist appears, one does not", an artist without tracks, capitals before small letters, names within a rank]
-- messages:
--   nudge: "What do you return when nobody has rank 2? And when nobody has an appearance?"
--   pointer: "A maximum over no rows is NULL, and your outer join makes a row of it."
--   name: "Empty input: a rank that nobody holds gives no row. Join the ranks to the artists with an inner join."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos <= 10
	GROUP BY artist.id, artist.name
),
levels AS (
	SELECT MAX(appearances) AS appearances, 1 AS "rank" FROM counted
	UNION ALL
	SELECT MAX(appearances), 2 FROM counted WHERE appearances < (SELECT MAX(appearances) FROM counted)
)
SELECT counted.name, counted.appearances, levels."rank"
FROM levels
LEFT JOIN counted ON counted.appearances = levels.appearances
ORDER BY levels."rank", counted.name IS NULL, counted.name, counted.id;
