-- ---
-- idea: keeps chart rows of unknown tracks and artists with outer joins
-- mistake: one-to-many-join
-- must_fail: [a track that nobody knows, an artist that nobody knows]
-- messages:
--   nudge: "Who owns the row without a name in your result?"
--   pointer: "An outer join keeps chart rows whose track or artist is not there, and groups them together."
--   name: "Dead keys kept: a row whose track or artist is unknown counts for nobody. Use inner joins."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	LEFT JOIN track ON track.id = chart.track_id
	LEFT JOIN artist ON artist.id = track.artist_id
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
