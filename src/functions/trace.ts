import type { Bilingual } from "../messages/functions";

/** How a result was reached: the steps in order, and the parameters that were used. */
export class Trace {
  readonly steps: Bilingual[] = [];
  readonly sources: string[] = [];

  /** The unit of this result, when the definition cannot know it. */
  unit: Bilingual | null = null;

  /** Adds a step; one without words reads the same in both languages. */
  step(fr: string, en: string = fr): void {
    this.steps.push({ fr, en });
  }

  /** Names a parameter used by this call, when the definition lists more than one call needs. */
  source(id: string): void {
    if (!this.sources.includes(id)) this.sources.push(id);
  }
}
