// The picture at the left of a matter, by what it speaks of.
import Article from '@mui/icons-material/ArticleOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import Folder from '@mui/icons-material/FolderOpenOutlined';
import Gavel from '@mui/icons-material/GavelOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import Help from '@mui/icons-material/HelpOutlineRounded';
import Mailbox from '@mui/icons-material/MarkunreadMailboxOutlined';
import Pause from '@mui/icons-material/PauseCircleOutlineRounded';
import Rule from '@mui/icons-material/RuleOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import School from '@mui/icons-material/SchoolOutlined';
import Verified from '@mui/icons-material/VerifiedOutlined';
import type { Matter } from '../../../preload/contract/desk.ts';

const icons = {
  condition: Rule,
  certificate: Verified,
  notice: Campaign,
  declaration: Article,
  suspension: Pause,
  training: School,
  missing: Help,
  regime: Gavel,
  report: Mailbox,
  dossier: Folder,
  inspection: FactCheck,
  remedy: FactCheck,
  meeting: Groups,
};

export function TopicIcon({ topic }: { topic: Matter['topic'] }) {
  const Icon = icons[topic];
  return <Icon aria-hidden />;
}
