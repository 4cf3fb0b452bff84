-- ---
-- idea: joins one track per artist and loses the appearances of the others
-- mistake: one-to-many-join
-- must_fail: ["three, two, two, one", two tracks add up, two tracks on one day, one track on many days]
-- messages:
--   nudge: "Add up all appearances. Do they give the number of chart rows that count?"
--   pointer: "Your join keeps a single track of each artist. What happens to an artist with two?"
--   name: "One-to-many join: an artist has many tracks, and all of them count. Join every track, then group by the artist."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN (SELECT MIN(id) AS id, artist_id FROM track GROUP BY artist_id) AS track ON track.id = chart.track_id
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
