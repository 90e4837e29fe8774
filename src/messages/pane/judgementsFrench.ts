/** What is said of the decisions that people take on findings, in French. */
export const judgementsFrench = {
  judgements: {
    accepted: "Accepté",
    reason: "Motif (obligatoire)",
    author: "Par (facultatif)",
    remember: "Se souvenir de ce nom sur ce poste",
    kept: "La décision est gardée dans ce classeur, avec sa date, et paraît dans chaque rapport.",
    notNoted: "Le journal du classeur n’a pas pu être tenu.",
    accept: {
      button: "Accepter l’écart…",
      title: (place: string): string => `Accepter l’écart de ${place} ?`,
      text: "Il reste affiché, avec son motif, et ne compte plus parmi les erreurs tant que la cellule contient la même valeur.",
      confirm: "Accepter",
      done: (cell: string): string => `Écart de ${cell} accepté.`,
    },
    withdraw: {
      button: "Retirer l’acceptation…",
      title: (place: string): string => `Ne plus accepter l’écart de ${place} ?`,
      text: "Il comptera de nouveau parmi les erreurs.",
      confirm: "Retirer",
      done: (cell: string): string => `Écart de ${cell} de nouveau à corriger.`,
    },
    /** The same on a finding that compares no amounts. */
    withoutGap: {
      accept: {
        button: "Accepter ce constat…",
        title: (place: string): string => `Accepter le constat de ${place} ?`,
        text: "Il reste affiché, avec son motif, et ne compte plus parmi les constats ouverts tant que la cellule contient la même valeur.",
        confirm: "Accepter",
        done: (cell: string): string => `Constat de ${cell} accepté.`,
      },
      withdraw: {
        button: "Retirer l’acceptation…",
        title: (place: string): string => `Ne plus accepter le constat de ${place} ?`,
        text: "Il sera de nouveau compté.",
        confirm: "Retirer",
        done: (cell: string): string => `Constat de ${cell} de nouveau ouvert.`,
      },
    },
    notTotal: {
      button: "Ce n’est pas un total…",
      title: (place: string): string => `${place} n’est pas un total ?`,
      text: "Aucune somme ne sera plus cherchée pour cette cellule.",
      confirm: "Ce n’est pas un total",
      done: (cell: string): string => `${cell} n’est plus lue comme un total.`,
    },
    totalOf: {
      button: "C’est un total de…",
      title: (place: string): string => `De quoi ${place} est-elle le total ?`,
      text: "Sélectionnez maintenant dans Excel les cellules qu’elle additionne, dans sa colonne ou dans sa ligne.",
      confirm: "Prendre la sélection",
      done: (cell: string): string => `${cell} est lue comme le total des cellules sélectionnées.`,
    },
    dropEnvelope: {
      button: "Ne plus suivre l’enveloppe…",
      title: (place: string): string => `Ne plus comparer ${place} à son enveloppe ?`,
      text: "L’enveloppe désignée est oubliée ; les cellules ne changent pas.",
      confirm: "Ne plus suivre",
      done: (cell: string): string => `L’enveloppe de ${cell} n’est plus suivie.`,
    },
  },
};
