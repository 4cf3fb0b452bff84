-- ---
-- idea: counts all chart rows of artists who were in the upper part at least once
-- mistake: filter-missing
-- must_fail: ["three, two, two, one"]
-- messages:
--   nudge: "Which chart rows of an artist are counted?"
--   pointer: "HAVING looks at a group as a whole. It does not remove single rows from the count."
--   name: "Filter in the wrong place: WHERE pos <= 10 removes rows before counting; HAVING MIN(pos) <= 10 only chooses artists."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	GROUP BY artist.id, artist.name
	HAVING MIN(chart.pos) <= 10
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name, id;
