/** Small figures as on the atlases of the caravan age: one sign of life on the road, one on the rails. */
export const vignettes = () => "";
