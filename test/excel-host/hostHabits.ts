/** What a whole run of tests may meet in every host it opens: `npm run host` sets one after the other. */
export interface HostHabits {
  /** Highest ExcelApi level; undefined: that of a current Excel. */
  readonly level?: string;
  /** How events come when a test does not say. */
  readonly events?: "late" | "twice";
  /** Whose edits the typed ones are when a test does not say. */
  readonly typist?: "Remote";
  /** What an empty cell of a range is to a custom function. */
  readonly blank?: 0 | null | "";
  /** The decimal separator of the machine, whatever its language. */
  readonly decimal?: "," | ".";
  readonly theme?: "dark";
  /** Milliseconds of each answer. */
  readonly slow?: number;
  /** The user is typing in a cell while the page starts. */
  readonly isTyping?: boolean;
}

/** The habits of each switch. */
export const hostSwitches = {
  blankIsZero: { blank: 0 },
  blankIsNull: { blank: null },
  blankIsText: { blank: "" },
  eventsLate: { events: "late" },
  eventsTwice: { events: "twice" },
  remoteUser: { typist: "Remote" },
  slowAnswers: { slow: 15 },
  typingAtStart: { isTyping: true },
  otherSeparators: { decimal: "." },
  dark: { theme: "dark" },
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`excelApi1.${9 + i}`, { level: `1.${9 + i}` }])),
} satisfies Readonly<Record<string, HostHabits>>;

/**
 * The habits that a switch names; none without a name.
 * @throws Error naming the switches there are
 */
export function habitsOf(name: string | undefined): HostHabits {
  if (name === undefined || name === "") return {};
  const found = (hostSwitches as Readonly<Record<string, HostHabits>>)[name];
  if (!found) throw new Error(`no switch ${name}: ${Object.keys(hostSwitches).join(", ")}`);
  return found;
}
