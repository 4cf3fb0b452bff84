-- ---
-- idea: joins the known values and adds the impressions that have none
-- mistake: one-to-many-join
-- must_fail: ["one user, two values", many values before one impression, an unknown value, a new value in the same second, the latest is not the one of then, falling values, rising values, nearer in the future]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "Your join gives a row for every earlier value of the user."
--   name: "One-to-many join: an impression has many known rows and needs one. Choose the newest before or after the join."
-- ---
WITH known AS (
	SELECT impressions.imp_id, impressions.label, user_features.skip_rate, user_features.valid_from
	FROM impressions
	JOIN user_features ON user_features.user_id = impressions.user_id
	WHERE user_features.valid_from < impressions.ts
),
every AS (
	SELECT imp_id, label, skip_rate, valid_from
	FROM known
	UNION ALL
	SELECT imp_id, label, NULL, NULL
	FROM impressions
	WHERE imp_id NOT IN (SELECT imp_id FROM known)
)
SELECT imp_id, label, skip_rate
FROM every
ORDER BY imp_id, valid_from DESC;
