-- ---
-- idea: keeps only artists with exactly one track in the chart
-- mistake: one-to-many-join
-- must_fail: ["three, two, two, one", two tracks add up, two tracks on one day, one track on many days]
-- messages:
--   nudge: "Which artists are missing from your result?"
--   pointer: "Look at an artist with two tracks in the chart: which condition removes it?"
--   name: "One-to-many join: a condition on the number of tracks drops artists with two. Only the number of chart rows matters."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos <= 10
	GROUP BY artist.id, artist.name
	HAVING COUNT(DISTINCT track.id) = 1
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name, id;
