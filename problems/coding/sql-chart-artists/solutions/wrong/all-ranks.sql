-- ---
-- idea: returns every rank
-- mistake: filter-missing
-- must_fail: ["three, two, two, one", a shared first place, four levels, two tracks add up, one track on many days, two without a name]
-- messages:
--   nudge: "Which ranks are asked for?"
--   pointer: "Your result goes on after rank 2."
--   name: "Filter missing: keep rank <= 2, one level outside the window function."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
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
ORDER BY "rank", name IS NULL, name, id;
