// Which letter of the house fits a matter of the desk; most matters are settled without one.
import type { Matter, Opening } from '../../../preload/contract/desk.ts';

export interface FittingLetter {
  opens: Opening;
  purpose: string;
}

const purposes: Partial<Record<Matter['topic'], Partial<Record<Opening['register'], string>>>> = {
  certificate: { training: 'trainingBody', 'technical-inspection': 'renewal' },
  notice: { training: 'notification' },
  declaration: { monitoring: 'monitoringDeclaration', 'health-exam': 'healthDeclaration' },
  training: { 'osh-staff': 'periodicTraining' },
};

/** Null where no letter fits, or the matter opens a page of its own. */
export const letterOf = ({ topic, opens }: Matter): FittingLetter | null => {
  if ('path' in opens) return null;
  const purpose = purposes[topic]?.[opens.register];
  return purpose === undefined ? null : { opens, purpose };
};
