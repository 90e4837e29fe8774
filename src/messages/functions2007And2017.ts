/** Refusals proper to the functions of the circulars of 2007 and 2017; {places} are filled by the problem's details. */
export const rulesOf2007And2017 = {} as const satisfies Record<
  string,
  { readonly fr: string; readonly en: string }
>;
