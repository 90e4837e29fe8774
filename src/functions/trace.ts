import type { Bilingual } from "../messages/functions";
import type { Parameters } from "./parameters";

/** How a result was reached: the steps in order, and the parameters that were used. */
export class Trace {
  readonly steps: Bilingual[] = [];
  readonly sources: string[] = [];

  /** What the user must know before using the result: an overrun, an assumption, the year of the values. */
  readonly warnings: Bilingual[] = [];

  /** The parameters that the call takes; null when it rests on none. */
  parameters: Parameters | null = null;

  /** The unit of this result, when the definition cannot know it. */
  unit: Bilingual | null = null;

  /** Adds a step; one without words reads the same in both languages. */
  step(fr: string, en: string = fr): void {
    this.steps.push({ fr, en });
  }

  /** Adds what another call said before this one. */
  takeOver({ steps, sources, warnings }: Trace): void {
    this.steps.push(...steps);
    this.warnings.push(...warnings);
    for (const id of sources) this.source(id);
  }

  /** Adds a warning. */
  warn(fr: string, en: string): void {
    this.warnings.push({ fr, en });
  }

  /** Names a parameter used by this call, when the definition lists more than one call needs. */
  source(id: string): void {
    if (!this.sources.includes(id)) this.sources.push(id);
  }
}
