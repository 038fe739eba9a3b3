// Owns what the title of a list of people says of each of them: their trainee group, and the one post that all of them hold.
import { oshRoles, traineeGroups } from '../../../../preload/contract/records/choices.ts';
import type { Values } from '../../../../preload/contract/records/record.ts';
import { fold } from '../../../domain/text/fold.ts';

const ofPeople = /\b(danh sach|ds|mang luoi|hoc vien|ho (va )?ten|nguoi|can bo)\b|^nhom [1-6]$/;
const safety = /an toan,? ve sinh vien|\batvsv\b|\bat-?vsv\b/g;

const posts: readonly (readonly [code: (typeof oshRoles)[number]['code'], words: RegExp])[] = [
  ['PART_TIME', /\bban chuyen trach\b|\bkiem nhiem\b/],
  ['FULL_TIME', /(?<!ban )\bchuyen trach\b/],
  ['MEDICAL', /\by te\b/],
];

/** Every post that a title names; "người làm công tác ATVSLĐ" beside another names several. */
const postsIn = (title: string): string[] => {
  const rest = title.replace(safety, ' ');
  const named = posts.flatMap(([code, words]) => (words.test(rest) ? [code] : []));
  const members = rest === title ? [] : ['SAFETY_MEMBER'];
  const others = /\b(atvsld|an toan)\b/.test(rest) && (members.length > 0 || named.includes('MEDICAL')) ? ['other'] : [];
  return [...named, ...members, ...others];
};

/** "Danh sách học viên nhóm 3" → the group; several groups, or several posts, say nothing of one person. */
export const peopleIn = (titles: readonly string[]): Values => {
  const own = titles.map(fold).filter((title) => ofPeople.test(title));
  const groups = new Set(
    own.flatMap((title) =>
      [...title.matchAll(/\bnhom ((?:[1-6](?:,| va| den|-|;|\+| )*(?:nhom )?)+)/g)].flatMap(([, all = '']) => all.match(/[1-6]/g) ?? []),
    ),
  );
  const found = new Set(own.flatMap(postsIn));
  const [group] = groups;
  const [role] = found;
  return {
    ...(groups.size === 1 && traineeGroups.some(({ code }) => code === `G${group}`) ? { traineeGroup: `G${group}` } : {}),
    ...(found.size === 1 && oshRoles.some(({ code }) => code === role) ? { role: role ?? null } : {}),
  };
};
