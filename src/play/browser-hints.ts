/** Small hints outside the save: they make the start quicker, and nothing is lost when they are. */
import type { Hints } from "./services.ts";

const PREFIX = "silk-road-journey";

/** Storage that may be refused altogether. */
function attempt<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

export function browserHints(): Hints {
  return {
    tabPlayer: () => attempt(() => sessionStorage.getItem(`${PREFIX}.player`), null),
    rememberPlayer(id) {
      attempt(() => sessionStorage.setItem(`${PREFIX}.player`, id), undefined);
      attempt(() => localStorage.setItem(`${PREFIX}.players`, "1"), undefined);
    },
    forget() {
      for (const name of ["players", "lang"]) attempt(() => localStorage.removeItem(`${PREFIX}.${name}`), undefined);
      attempt(() => sessionStorage.removeItem(`${PREFIX}.player`), undefined);
    },
    hasPlayers: () => attempt(() => localStorage.getItem(`${PREFIX}.players`) !== null, false),
    askedLanguage: () => new URLSearchParams(location.search).get("lang"),
    rememberLanguage: (lang) => attempt(() => localStorage.setItem(`${PREFIX}.lang`, lang), undefined),
  };
}
