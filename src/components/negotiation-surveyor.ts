import { packageCount, type Negotiation } from "../model/negotiation.js";
import { readSurvey, sqlLimit, surveySql } from "../model/negotiation-sql.js";
import { survey, surveyLimit, type Survey } from "../model/negotiation-survey.js";
import type { Database } from "./database.js";

/** How many packages plain JavaScript may look at without being noticed. */
const atOnce = 100_000;
const pause = 120;

export type SurveyState =
  | { phase: "waiting"; survey: Survey | null }
  | { phase: "duckdb"; survey: Survey; milliseconds: number }
  /** By the plain model: for now, or because DuckDB is not there. */
  | { phase: "script"; survey: Survey; instead: boolean }
  | { phase: "too many"; survey: null; most: number };

/**
 * Surveys all packages in DuckDB, a moment after the last change; an older question is given up.
 * Few packages are shown at once by the plain model, so that no chart waits for a download. Without
 * DuckDB the plain model does what it can. Nothing is loaded before `start`.
 */
export function createSurveyor(
  database: Pick<Database, "query"> | null,
  onState: (state: SurveyState) => void,
): { survey(game: Negotiation): void; start(): void } {
  let game: Negotiation | null = null;
  let last: Survey | null = null;
  let started = false;
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (state: SurveyState) => {
    last = state.survey;
    onState(state);
  };
  const byScript = (current: Negotiation, instead: boolean) => {
    if (packageCount(current) > surveyLimit)
      tell({ phase: "too many", survey: null, most: instead ? surveyLimit : sqlLimit });
    else tell({ phase: "script", survey: survey(current), instead });
  };
  async function ask(current: Negotiation): Promise<void> {
    running?.abort();
    const mine = (running = new AbortController());
    try {
      const { rows, milliseconds } = await database!.query(surveySql(current), {
        limit: 200_000,
        signal: mine.signal,
      });
      if (mine.signal.aborted) return;
      tell({ phase: "duckdb", survey: readSurvey(current, rows), milliseconds });
    } catch {
      if (!mine.signal.aborted) byScript(current, true);
    }
  }
  const schedule = () => {
    clearTimeout(timer);
    const current = game;
    if (!current || !started) return;
    if (!database || packageCount(current) > sqlLimit) byScript(current, !database);
    else timer = setTimeout(() => void ask(current), pause);
  };
  return {
    survey(next) {
      game = next;
      running?.abort();
      if (packageCount(next) <= atOnce) byScript(next, false);
      else if (packageCount(next) > sqlLimit) byScript(next, false);
      else onState({ phase: "waiting", survey: last });
      schedule();
    },
    start() {
      if (started) return;
      started = true;
      schedule();
    },
  };
}
