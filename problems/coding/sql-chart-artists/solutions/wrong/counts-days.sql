-- ---
-- idea: counts days on which an artist appears
-- mistake: one-to-many-join
-- must_fail: [two tracks on one day]
-- messages:
--   nudge: "Two tracks of an artist on one day. How many appearances are that?"
--   pointer: "COUNT(DISTINCT day) counts a day once, however many tracks stand there."
--   name: "Wrong thing counted: an appearance is a chart row. COUNT(*) over the joined rows."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(DISTINCT chart.day) AS appearances
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
ORDER BY "rank", name IS NULL, name, id;
