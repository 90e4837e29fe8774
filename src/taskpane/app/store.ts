import type { PaneState } from "./state";

/** The one place that holds what the pane shows. */
export interface Store {
  get(): PaneState;
  /** Replaces the fields given; listeners are told once. */
  set(change: Partial<PaneState>): void;
  subscribe(listener: (state: PaneState) => void): void;
}

/** Makes a store around a first state. */
export const createStore = (first: PaneState): Store => {
  let state = first;
  const listeners: ((state: PaneState) => void)[] = [];
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    subscribe(listener) {
      listeners.push(listener);
    },
  };
};
