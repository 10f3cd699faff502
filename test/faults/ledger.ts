/** The truth about one device, kept outside its browser: what was answered, what was shown as saved, what was under way. */
import { FORMAT } from "../../src/save/seal.ts";
import type { Acknowledged } from "./compare.ts";
import type { Moment, Span } from "./moments.ts";
import type { FaultKind, ToldByPage } from "./told.ts";

export interface Check extends Acknowledged {
  readonly page: string;
  readonly question: string;
  readonly wall: number;
  event: { readonly key: string; readonly body: string } | null;
  /** Milliseconds from the press to the verdict that was shown as saved; null until then. */
  ms: number | null;
  /** False where the game had said before that it keeps nothing. */
  keeps: boolean;
  /** The moment at which the press was told, by the run's own clock. */
  readonly at: number;
}
/** What a kill may be aimed at. */
export type Signal =
  "check" | "write" | "stored" | "saved" | "draft" | "ended" | Exclude<Moment, "check" | "draft" | "elsewhere">;

/** `at`: when it happened in the page, which is a little before it is heard here. */
type Listener = (signal: Signal, at: number) => void;

export interface Ledger {
  readonly checks: readonly Check[];
  readonly spans: readonly Span[];
  readonly faults: ReadonlyMap<FaultKind, number>;
  hear(told: ToldByPage): void;
  /** Calls back at each signal, as soon as it is heard; returns how to stop it. */
  listen(listener: Listener): () => void;
  /** So many events of another device are about to be brought here. */
  expectImport(events: number): void;
  /** Marks something that the run itself has begun; returns how to mark its end. */
  begin(moment: Moment): () => void;
  /** The profile that is kept has an older format: its next write is a migration. */
  isOld: boolean;
  /** A new browser: what was under way in the last one is over. */
  turnPage(): void;
}

/** Of a record's body what tells one event from another. */
function readEvent(body: string) {
  const { type, question, at } = JSON.parse(body) as Record<string, unknown>; // the game's own text, read field by field
  return { type: String(type), question: String(question), at: Number(at) };
}

/** Writers on another device are named so: their puts are an import. */
export const MOVED = "moved";

/** What a put is, by its key. */
function signalOf(key: string, format: number, type: string | null, isOld: boolean): Signal | null {
  if (key.split("/")[2]?.startsWith(MOVED) && type !== null) return "import";
  if (type === "answered") return "write";
  if (type === "visitEnded") return "ended";
  if (key.startsWith("snapshot/")) return "snapshot";
  if (key.startsWith("draft/")) return "draft";
  // It has two copies, the second of which is written first.
  return /^(spare\/)?profile\//.test(key) && isOld && format === FORMAT ? "migration" : null;
}
const MOMENT_OF: Readonly<Partial<Record<Signal, Moment>>> = {
  write: "check",
  snapshot: "snapshot",
  migration: "migration",
  draft: "draft",
};

export function openLedger(): Ledger {
  const checks: Check[] = [];
  const spans: Span[] = [];
  const faults = new Map<FaultKind, number>();
  const puts = new Map<string, { readonly kind: Signal | null; readonly span: Span | null }>();
  const listeners = new Set<Listener>();
  const signal = (heard: Signal, at: number): void => listeners.forEach((listener) => listener(heard, at));
  let toMove = 0;
  let importing: Span | null = null;
  function spanFrom(moment: Moment, begin: number): Span {
    const span: Span = { moment, begin, end: null };
    spans.push(span);
    return span;
  }
  const ledger: Ledger = {
    checks,
    spans,
    faults,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isOld: false,
    hear(told) {
      switch (told.type) {
        case "fault":
          return void faults.set(told.kind, (faults.get(told.kind) ?? 0) + 1);
        case "turn": {
          if (!told.here) spanFrom("takeover", told.at);
          else for (const span of spans) if (span.moment === "takeover") span.end ??= told.at;
          return told.here ? undefined : signal("takeover", told.at);
        }
        case "check": {
          const { page, check, question, wall, at } = told;
          checks.push({ id: `${page}/${check}`, page, question, wall, event: null, ms: null, keeps: true, at });
          spans.push({ moment: "check", begin: at, end: at });
          return signal("check", told.at);
        }
        case "saved": {
          const check = checks.find(({ id }) => id === `${told.page}/${told.check}`);
          if (check) Object.assign(check, { ms: told.ms, keeps: told.keeps });
          return signal("saved", told.at);
        }
        case "put": {
          const event = told.event === null ? null : readEvent(told.event);
          if (told.event !== null && event?.type === "answered")
            for (const check of checks)
              if (check.event === null && check.page === told.page && check.question === event.question)
                if (event.at >= check.wall - 100) check.event = { key: told.key, body: told.event };
          const kind = signalOf(told.key, told.format, event?.type ?? null, ledger.isOld);
          if (kind === "migration" && told.key.startsWith("profile/")) ledger.isOld = false;
          const moment = kind === null ? undefined : MOMENT_OF[kind];
          const span: Span | null = moment === undefined ? null : { moment, begin: told.at, end: null };
          if (span !== null) spans.push(span);
          if (kind === "import") importing ??= spanFrom("import", told.at);
          puts.set(`${told.page}/${told.put}`, { kind, span });
          return kind === null ? undefined : signal(kind, told.at);
        }
        case "stored":
        case "refused": {
          const put = puts.get(`${told.page}/${told.put}`);
          if (put?.span) put.span.end = told.at;
          if (put?.kind === "write" && told.type === "stored") signal("stored", told.at);
          if (put?.kind === "import" && told.type === "stored" && --toMove === 0 && importing) importing.end = told.at;
          return undefined;
        }
      }
    },
    expectImport: (events) => void (toMove = events),
    begin(moment) {
      const span = spanFrom(moment, Date.now());
      return () => void (span.end ??= Date.now());
    },
    turnPage() {
      spans.length = 0;
      puts.clear();
      ledger.isOld = false;
      importing = null;
    },
  };
  return ledger;
}
