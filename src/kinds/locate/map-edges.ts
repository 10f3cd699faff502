/** Edges of the map on which places are found, degrees: `assets/make/map/locate.mjs` draws exactly this, in Mercator's projection. */
export const MAP_EDGES = { west: 47, east: 122, south: 28, north: 57 } as const;
