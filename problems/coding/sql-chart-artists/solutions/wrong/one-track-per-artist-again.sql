-- ---
-- idea: takes the first track of each artist and counts its rows
-- mistake: one-to-many-join
-- must_fail: ["three, two, two, one", two tracks add up, two tracks on one day, one track on many days]
-- messages:
--   nudge: "Add up all appearances. Do they give the number of chart rows that count?"
--   pointer: "Your join keeps a single track of each artist. What happens to an artist with two?"
--   name: "One-to-many join: an artist has many tracks, and all of them count. Join every track, then group by the artist."
-- ---
WITH numbered AS (
	SELECT id, artist_id, ROW_NUMBER() OVER (PARTITION BY artist_id ORDER BY id) AS place
	FROM track
),
counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN numbered ON numbered.artist_id = artist.id AND numbered.place = 1
	JOIN chart ON chart.track_id = numbered.id AND chart.pos <= 10
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
