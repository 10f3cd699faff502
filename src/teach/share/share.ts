/** Gives an assignment out: as a link, a QR picture, a file, on paper. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { directive, Directive } from "lit/directive.js";
import { keyed } from "lit/directives/keyed.js";
import { assignmentFileName } from "../../domain/assignment/file-name.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { homeActs } from "../home/acts.ts";
import { toldPlace } from "../parts/told.ts";
import { routeText } from "../route.ts";
import { assignmentAddress, classroomAddress, pageOf, spareAddress, teamsAddress } from "./addresses.ts";
import { linkFields } from "./link-field.ts";
import { moreTime } from "./more-time.ts";
import { fileText, giveFile, ownWay } from "./own-way.ts";
import { projector } from "./projector.ts";
import { canCarry, isDense, qrMaker } from "./qr.ts";
import { paperSheet, pictureOf, type Sheet } from "./sheet.ts";
import { wordsIn } from "./words-in.ts";
import "./share.css";

const HONEST = ["times", "answers", "forged", "key"] as const;
const CLASSROOM = "Google Classroom";
const TEAMS = "Microsoft Teams";

function openedBy({ t }: DeskView, name: string, href: string): TemplateResult {
  return html`<a class="quiet" href=${href} target="_blank" rel="noopener noreferrer"
    >${t.d("share.new-tab", { name })}</a
  >`;
}

function createShare(): (view: DeskView, own: DeskAssignment) => TemplateResult {
  const told = toldPlace();
  const acts = homeActs(told);
  const field = linkFields();
  const qr = qrMaker();
  const words = wordsIn();
  const wall = projector();

  function keyReminder(view: DeskView, own: DeskAssignment): TemplateResult {
    const { t } = view;
    return html`<div class="share-key">
      <p><b>${t.d("home.key")}</b> ${t.d("home.key-why")}</p>
      <button type="button" class="main" @click=${() => void acts.saveKey(view, own)}>${t.d("home.key-save")}</button>
    </div>`;
  }
  function linkCard(view: DeskView, own: DeskAssignment, page: string, address: string): TemplateResult {
    const { t } = view;
    const { link } = own;
    const { file, inLink } = ownWay(view, own);
    return html`<section class="card" aria-labelledby="share-link">
      <h2 id="share-link">${t.d("share.link")}</h2>
      <p>${file === null ? t.d("share.link-how") : t.d("share.link-file-how", { file })}</p>
      ${inLink === 0 ? nothing : html`<p>${t.d("share.own-in-link", { count: inLink })}</p>`}
      ${field(view, {
        name: "link",
        label: t.d("share.link"),
        address,
        more: t.d("share.length", { count: address.length }),
      })}
      <details>
        <summary>${t.d("share.other")}</summary>
        <p>${t.d("share.other-how")}</p>
        ${field(view, { name: "spare", label: t.d("share.other"), address: spareAddress(page, link) })}
      </details>
    </section>`;
  }
  function saveFile(view: DeskView, own: DeskAssignment): void {
    view.download(assignmentFileName(own.assignment.title), fileText(view, own));
    told.tell(view, "share.file-saved");
  }
  function qrCard(view: DeskView, sheet: Sheet): TemplateResult {
    const { t } = view;
    const { picture } = sheet;
    if (picture === null)
      return html`<section class="card" aria-labelledby="share-qr">
        <h2 id="share-qr">${t.d("share.qr")}</h2>
        <p>${t.d("share.qr-too-long")}</p>
      </section>`;
    return html`<section class="card qr-card" aria-labelledby="share-qr">
      <h2 id="share-qr">${t.d("share.qr")}</h2>
      ${pictureOf({ ...sheet, words: t })}
      <p class="how">${t.d(isDense(picture) ? "share.qr-dense" : "share.qr-how")}</p>
      <button type="button" class="main" @click=${() => void wall.open(view)}>${t.d("share.projector")}</button>
    </section>`;
  }
  function paperCard(view: DeskView, own: DeskAssignment): TemplateResult {
    const { t } = view;
    const hasFile = ownWay(view, own).file !== null;
    return html`<section class="card" aria-labelledby="share-paper">
      <h2 id="share-paper">${t.d("share.paper")}</h2>
      <div class="way">
        <button type="button" class="quiet" @click=${() => print()}>${t.d("share.print")}</button>
        <p class="how">${t.d(hasFile ? "share.print-file-how" : "share.print-how")}</p>
      </div>
      ${
        hasFile
          ? nothing
          : html`<div class="way">
              <button type="button" class="quiet" @click=${() => saveFile(view, own)}>${t.d("share.file")}</button>
              <p class="how">${t.d("share.file-how")}</p>
            </div>`
      }
      <div class="row">
        <a class="quiet" href=${routeText({ name: "print", of: "assignment", id: own.id })}
          >${t.d("print.from-share")}</a
        >
        <a class="quiet" href=${routeText({ name: "round", of: "assignment", id: own.id })}
          >${t.d("round.from-share")}</a
        >
      </div>
    </section>`;
  }
  function onCard(view: DeskView, { assignment: { title } }: DeskAssignment, address: string): TemplateResult {
    const { t } = view;
    return html`<section class="card" aria-labelledby="share-on">
      <h2 id="share-on">${t.d("share.on")}</h2>
      <div class="row">
        ${openedBy(view, CLASSROOM, classroomAddress(address, title))}
        ${openedBy(view, TEAMS, teamsAddress(address, title))}
      </div>
      <p class="how">${t.d("share.on-how")}</p>
    </section>`;
  }
  return (view, own) => {
    const { t, store } = view;
    const { assignment, link, id } = own;
    const page = pageOf(location.href);
    const address = assignmentAddress(page, link);
    const { file } = ownWay(view, own);
    const spoken = words.words(view, assignment.lang);
    const sheet: Sheet = { words: spoken, assignment, address, picture: canCarry(address) ? qr(address) : null, file };
    const first = file === null ? qrCard(view, sheet) : giveFile(view, own, { file, save: () => saveFile(view, own) });
    const isReplaced = store.assignments().some(({ replaces }) => replaces === id);
    return html`<main class="desk-main share">
        <h1 tabindex="-1" data-focus>${t.d("share.heading")}</h1>
        ${told.shown(view)} ${isReplaced ? html`<p class="share-newer">${t.d("share.newer")}</p>` : nothing}
        ${words.isMissing(assignment.lang) ? html`<p class="how">${t.d("share.no-words")}</p>` : nothing}
        ${own.keySavedAt === null && !own.isSample ? keyReminder(view, own) : nothing}
        <div class="share-columns">
          ${first}
          <div class="share-column">
            ${linkCard(view, own, page, address)} ${moreTime(view, own, page, field)} ${paperCard(view, own)}
            ${onCard(view, own, address)}
          </div>
        </div>
        <section aria-labelledby="share-honest" class="share-honest">
          <h2 id="share-honest">${t.d("share.honest")}</h2>
          <ul>
            ${HONEST.map((one) => html`<li>${t.d(`share.honest-${one}`)}</li>`)}
          </ul>
        </section>
        ${wall.draw(view, sheet)}
      </main>
      ${paperSheet(sheet)}`;
  };
}

/** What was copied and shown lives as long as the screen. */
class Share extends Directive {
  private readonly draw = createShare();
  override render(view: DeskView, own: DeskAssignment): TemplateResult {
    return this.draw(view, own);
  }
}
const screen = directive(Share);

export const share = (view: DeskView, own: DeskAssignment): TemplateResult => html`${keyed(own.id, screen(view, own))}`;
