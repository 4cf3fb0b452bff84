-- ---
-- idea: starts from all artists with outer joins, so that zero gets a rank
-- mistake: zero-rows
-- must_fail: [a chart without rows, outside the upper part all the time, "one artist appears, one does not", an artist without tracks]
-- messages:
--   nudge: "Who is returned when only one artist appears at all?"
--   pointer: "An outer join keeps artists without any appearance, with a count of 0."
--   name: "Zero rows included: artists without appearances are never returned. Use inner joins, or remove counts of 0."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(chart.pos) AS appearances
	FROM artist
	LEFT JOIN track ON track.artist_id = artist.id
	LEFT JOIN chart ON chart.track_id = track.id AND chart.pos <= 10
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
