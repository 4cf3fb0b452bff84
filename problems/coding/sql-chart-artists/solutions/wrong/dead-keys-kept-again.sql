-- ---
-- idea: counts the rows of each track and hangs artists on them with outer joins
-- mistake: one-to-many-join
-- must_fail: [a track that nobody knows, an artist that nobody knows]
-- messages:
--   nudge: "Who owns the row without a name in your result?"
--   pointer: "An outer join keeps chart rows whose track or artist is not there, and groups them together."
--   name: "Dead keys kept: a row whose track or artist is unknown counts for nobody. Use inner joins."
-- ---
WITH of_tracks AS (
	SELECT track_id, COUNT(*) AS appearances
	FROM chart
	WHERE pos <= 10
	GROUP BY track_id
),
counted AS MATERIALIZED (
	SELECT artist.id, artist.name, SUM(of_tracks.appearances) AS appearances
	FROM of_tracks
	LEFT JOIN track ON track.id = of_tracks.track_id
	LEFT JOIN artist ON artist.id = track.artist_id
	GROUP BY artist.id
),
levels AS MATERIALIZED (
	SELECT DISTINCT appearances FROM counted
),
ranked AS (
	SELECT id, name, appearances, 1 + (SELECT COUNT(*) FROM levels WHERE levels.appearances > counted.appearances) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name NULLS LAST, id;
