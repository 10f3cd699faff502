/** Where slips come in: the ways, what became of each thing, all that is in, and who is missing. */
import { html, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { tray } from "./tray.ts";
import "./collect.css";

export const collect = (view: DeskView, own: DeskAssignment): TemplateResult =>
  html`<main class="desk-main collect" id="collect">${keyed(own.id, tray(view, own))}</main>`;
