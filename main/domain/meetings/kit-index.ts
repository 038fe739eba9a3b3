// The page that opens a meeting folder without the application: plain HTML, no scripts, readable on a wall, a phone and on paper.
import type { AgendaItem, MeetingFacts } from './papers/meeting-facts.ts';
import { capital, dayOfMeeting, hourInWords, meetingName, personInWords } from './papers/meeting-words.ts';
import { hours, presenterWords } from './papers/agenda-paper.ts';

export interface KitFile {
  /** As people read it. */
  label: string;
  /** Path inside the folder, with strokes. */
  path: string;
}

export interface KitIndex {
  facts: MeetingFacts;
  kit: KitFile;
  papers: readonly KitFile[];
  /** One list for each item of the facts, in their order. */
  files: readonly (readonly KitFile[])[];
  notes: readonly string[];
  /** Day of the folder, dd/mm/yyyy. */
  made: string;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
const link = ({ label, path }: KitFile) => `<a href="${safe(path.split('/').map(encodeURIComponent).join('/'))}">${safe(label)}</a>`;
const list = (files: readonly KitFile[]) =>
  files.length === 0 ? '' : `<ul>${files.map((file) => `<li>${link(file)}</li>`).join('')}</ul>`;
const line = (label: string, value: string) => (value === '' ? '' : `<dt>${label}</dt><dd>${safe(value)}</dd>`);

const look = `
:root { color-scheme: light dark; --ink: #1d2433; --soft: #566074; --line: #d5dae3; --card: #fff; --ground: #f4f6fa; --mark: #1f4e9e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebf3; --soft: #a4aec2; --line: #39425a; --card: #1c2333; --ground: #131926; --mark: #9dc0ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 17px/1.5 "Be Vietnam Pro", "Segoe UI", Arial, sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { font-size: 26px; line-height: 1.3; margin: 0 0 16px; }
h2 { font-size: 19px; margin: 32px 0 8px; }
h3 { font-size: 17px; margin: 0 0 4px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 20px; margin: 0; }
dt, .when { color: var(--soft); }
dd { margin: 0; }
a { color: var(--mark); overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.whole { display: inline-block; margin: 20px 0 0; padding: 12px 20px; background: var(--mark); color: var(--card); border-radius: 8px; font-weight: 600; text-decoration: none; }
ol { list-style: none; margin: 0; padding: 0; }
ol > li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 14px 18px; margin-bottom: 10px; }
ul { margin: 6px 0 0; padding-left: 22px; }
li { padding: 2px 0; }
p { margin: 4px 0; }
@media (max-width: 600px) { body { font-size: 16px; } main { padding: 20px 14px 40px; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
@media print { body { background: #fff; color: #000; font-size: 12pt; } main { max-width: none; padding: 0; } ol > li { border: 0; border-top: 1px solid #999; border-radius: 0; padding: 8px 0; break-inside: avoid; } .whole { background: none; color: #000; padding: 0; } a { color: #000; } }`;

const itemHtml = (item: AgendaItem, files: readonly KitFile[]): string =>
  `<li><p class="when">${safe([hours(item), presenterWords(item)].filter(Boolean).join(' · '))}</p><h3>${item.position}. ${safe(item.title)}</h3>` +
  `${item.proposal === '' ? '' : `<p>${safe(item.proposal).replaceAll('\n', '<br>')}</p>`}${list(files)}</li>`;

/** The whole page. */
export const kitIndex = ({ facts, kit, papers, files, notes, made }: KitIndex): string => {
  const title = capital(meetingName(facts));
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${look}
</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
<dl>${line('Cơ quan', facts.council.name)}${line('Thời gian', `${hourInWords(facts.start)}, ${dayOfMeeting(facts.day)}`)}${line('Địa điểm', facts.place)}${line('Chủ trì', facts.chair === null ? '' : personInWords(facts.chair))}</dl>
<a class="whole" href="${safe(encodeURIComponent(kit.path))}">${safe(kit.label)}</a>
<h2>Chương trình</h2>
<ol>${facts.items.map((item, at) => itemHtml(item, files[at] ?? [])).join('\n')}</ol>
${papers.length === 0 ? '' : `<h2>Văn bản</h2>${list(papers)}`}
${notes.length === 0 ? '' : `<h2>Lưu ý</h2><ul>${notes.map((note) => `<li>${safe(note)}</li>`).join('')}</ul>`}
<p class="when">Lập ngày ${safe(made)}.</p>
</main>
</body>
</html>
`;
};
