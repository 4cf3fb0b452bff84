-- ---
-- idea: keeps each artist and day once, then counts
-- mistake: one-to-many-join
-- must_fail: [two tracks on one day]
-- messages:
--   nudge: "Two tracks of an artist on one day. How many appearances are that?"
--   pointer: "Your DISTINCT keeps a day once, however many tracks stand there."
--   name: "Wrong thing counted: an appearance is a chart row. COUNT(*) over the joined rows."
-- ---
WITH seen AS (
	SELECT DISTINCT track.artist_id, chart.day
	FROM chart
	JOIN track ON track.id = chart.track_id
	WHERE chart.pos <= 10
),
ranked AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances, DENSE_RANK() OVER (ORDER BY COUNT(*) DESC) AS "rank"
	FROM seen
	JOIN artist ON artist.id = seen.artist_id
	GROUP BY artist.id
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name NULLS LAST, id;
