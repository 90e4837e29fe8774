import type { judgementsFrench } from "./judgementsFrench";

/** What is said of the decisions that people take on findings, in English. */
export const judgementsEnglish: typeof judgementsFrench = {
  judgements: {
    accepted: "Accepted",
    reason: "Reason (required)",
    author: "By (optional)",
    remember: "Remember this name on this machine",
    kept: "The decision is kept in this workbook, with its date, and appears in every report.",
    notNoted: "The journal of the workbook could not be kept.",
    accept: {
      button: "Accept the gap…",
      title: (place) => `Accept the gap of ${place}?`,
      text: "It stays on screen, with its reason, and no longer counts as an error as long as the cell holds the same value.",
      confirm: "Accept",
      done: (cell) => `Gap of ${cell} accepted.`,
    },
    withdraw: {
      button: "Withdraw the acceptance…",
      title: (place) => `No longer accept the gap of ${place}?`,
      text: "It will count as an error again.",
      confirm: "Withdraw",
      done: (cell) => `Gap of ${cell} to be corrected again.`,
    },
    withoutGap: {
      accept: {
        button: "Accept this finding…",
        title: (place) => `Accept the finding of ${place}?`,
        text: "It stays on screen, with its reason, and no longer counts among the open findings as long as the cell holds the same value.",
        confirm: "Accept",
        done: (cell) => `Finding of ${cell} accepted.`,
      },
      withdraw: {
        button: "Withdraw the acceptance…",
        title: (place) => `No longer accept the finding of ${place}?`,
        text: "It will count again.",
        confirm: "Withdraw",
        done: (cell) => `Finding of ${cell} open again.`,
      },
    },
    notTotal: {
      button: "This is not a total…",
      title: (place) => `Is ${place} no total?`,
      text: "No sum will be looked for in this cell any more.",
      confirm: "It is not a total",
      done: (cell) => `${cell} is no longer read as a total.`,
    },
    totalOf: {
      button: "This is a total of…",
      title: (place) => `Of what is ${place} the total?`,
      text: "Now select in Excel the cells that it adds up, in its column or in its row.",
      confirm: "Take the selection",
      done: (cell) => `${cell} is read as the total of the cells selected.`,
    },
    dropEnvelope: {
      button: "Stop following the envelope…",
      title: (place: string): string => `No longer compare ${place} with its envelope?`,
      text: "The designated envelope is forgotten; the cells do not change.",
      confirm: "Stop following",
      done: (cell: string): string => `The envelope of ${cell} is no longer followed.`,
    },
  },
};
