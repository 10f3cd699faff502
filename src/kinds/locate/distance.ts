export interface Point {
  /** Degrees east. */
  readonly lon: number;
  /** Degrees north. */
  readonly lat: number;
}

/** Mean radius of the Earth, kilometres (International Union of Geodesy and Geophysics). */
const EARTH = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres, by the haversine formula: right to about 0.5 % on the real Earth. */
export function distance(a: Point, b: Point): number {
  const [up, across] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const half = Math.sin(up / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(across / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The point `km` away in a direction, radians clockwise from north, on the sphere. */
export function pointAt(from: Point, km: number, bearing: number): Point {
  const [arc, lat] = [km / EARTH, radians(from.lat)];
  const up = Math.asin(Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(bearing));
  const across = Math.atan2(
    Math.sin(bearing) * Math.sin(arc) * Math.cos(lat),
    Math.cos(arc) - Math.sin(lat) * Math.sin(up),
  );
  return { lon: from.lon + (across * 180) / Math.PI, lat: (up * 180) / Math.PI };
}

/** The compass direction from one point to another, 0 for north, clockwise in eighths. */
export function eighth(from: Point, to: Point): number {
  const across = radians(to.lon - from.lon);
  const [a, b] = [radians(from.lat), radians(to.lat)];
  const bearing = Math.atan2(
    Math.sin(across) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(across),
  );
  return (Math.round(bearing / (Math.PI / 4)) + 8) % 8;
}
