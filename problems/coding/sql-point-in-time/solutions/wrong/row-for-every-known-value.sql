-- ---
-- idea: joins all known values
-- mistake: one-to-many-join
-- must_fail: ["one user, two values", many values before one impression, an unknown value, a new value in the same second, the latest is not the one of then, falling values, rising values, nearer in the future]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "Your join gives a row for every earlier value of the user."
--   name: "One-to-many join: an impression has many known rows and needs one. Choose the newest before or after the join."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features ON user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts
ORDER BY impressions.imp_id, user_features.valid_from DESC;
