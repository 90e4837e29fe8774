// Writes src/taskpane/style/tokens.css: the Fluent 2 values that the pane uses, light and dark, taken from @fluentui/tokens.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { formatted } from "./formatted.mjs";

const { webLightTheme, webDarkTheme } = createRequire(import.meta.url)("@fluentui/tokens");

const colours = {
  ground: "colorNeutralBackground1",
  "ground-soft": "colorNeutralBackground2",
  "ground-deep": "colorNeutralBackground3",
  "ground-hover": "colorNeutralBackground1Hover",
  "ground-pressed": "colorNeutralBackground1Pressed",
  text: "colorNeutralForeground1",
  "text-soft": "colorNeutralForeground2",
  "text-quiet": "colorNeutralForeground3",
  line: "colorNeutralStroke2",
  "line-strong": "colorNeutralStroke1",
  "line-accessible": "colorNeutralStrokeAccessible",
  brand: "colorBrandBackground",
  "brand-hover": "colorBrandBackgroundHover",
  "brand-pressed": "colorBrandBackgroundPressed",
  "on-brand": "colorNeutralForegroundOnBrand",
  "brand-text": "colorBrandForegroundLink",
  "brand-line": "colorCompoundBrandStroke",
  "brand-soft": "colorBrandBackground2",
  danger: "colorStatusDangerForeground1",
  "danger-soft": "colorStatusDangerBackground1",
  warning: "colorStatusWarningForeground1",
  "warning-soft": "colorStatusWarningBackground1",
  success: "colorStatusSuccessForeground1",
  "success-soft": "colorStatusSuccessBackground1",
  "square-culprit": "colorPaletteCranberryForeground2",
  "square-broken": "colorPaletteDarkOrangeForeground1",
  "square-suspect": "colorPaletteMarigoldForeground2",
  "square-exact": "colorPaletteLightGreenBackground3",
  "square-rounding": "colorPaletteTealBorderActive",
  "square-none": "colorNeutralStrokeAccessible",
  "square-frame": "colorNeutralStroke1",
  focus: "colorStrokeFocus2",
  shadow: "shadow16",
};
const shared = {
  font: "fontFamilyBase",
  mono: "fontFamilyMonospace",
  radius: "borderRadiusMedium",
  "radius-large": "borderRadiusLarge",
};

const rules = (names, theme) =>
  Object.entries(names)
    .map(([name, token]) => {
      if (!theme[token]) throw new Error(`@fluentui/tokens has no ${token}`);
      return `  --${name}: ${theme[token].replaceAll("'", '"')};`;
    })
    .join("\n");

const tokensCss = `/* Written by scripts/write-tokens.mjs from @fluentui/tokens. */
:root {
  color-scheme: light;
${rules({ ...shared, ...colours }, webLightTheme)}
}
[data-theme="dark"] {
  color-scheme: dark;
${rules(colours, webDarkTheme)}
}
`;

writeFileSync(
  process.argv[2] ?? new URL("../src/taskpane/style/tokens.css", import.meta.url),
  await formatted("tokens.css", tokensCss),
);
