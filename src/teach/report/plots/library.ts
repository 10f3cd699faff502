/** Of the library that draws only what the plots use: the bundler leaves out the rest. Fetched by `figures.ts` alone. */
export { axisX, axisY, barX, dot, gridX, gridY, plot, rectY, ruleX, ruleY, text } from "@observablehq/plot";
