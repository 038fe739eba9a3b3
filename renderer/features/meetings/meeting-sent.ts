// What a save sends of a meeting that stands, for the small changes beside its form.
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';

export const meetingSent = (page: MeetingPage) => ({
  id: page.row.id,
  version: page.version,
  kind: page.row.kind,
  title: page.row.title,
  on: page.row.on,
  starts: page.row.starts,
  ends: page.ends,
  place: page.row.place,
  chair: page.chair,
  secretary: page.secretary,
  note: page.note,
});
