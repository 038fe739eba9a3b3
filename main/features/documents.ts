// Feature `documents`: templates, letters in bulk, numbers and issue, documents of a record, public lists.
import { documents as methods } from '../../preload/contract/documents.ts';
import { implement, type Implemented } from '../implement.ts';
import { documentFile } from './documents/document-file.ts';
import { discardDrafts, documentsOfRow, issueDocuments } from './documents/issue.ts';
import { previewLetters, writeLetters } from './documents/letters.ts';
import { publicList } from './documents/public-list.ts';
import type { DocumentOwner } from './documents/owner.ts';
import { previewReview, reviewReports, writeReview } from './documents/review-report.ts';
import { tagList } from './documents/tag-list.ts';
import {
  addNewTemplate,
  exportTemplate,
  listTemplates,
  putTemplate,
  removeTemplate,
  renameTemplate,
  resetTemplate,
  testFill,
} from './documents/templates.ts';

/** `owners`: features whose documents mean something at their issue. */
export const documentsOwnedBy = (owners: readonly DocumentOwner[]): Implemented =>
  implement('documents', methods, {
    reviewPreview: previewReview,
    reviewReport: writeReview,
    reviewReports,
    templates: listTemplates,
    preview: previewLetters,
    letters: writeLetters,
    issue: (input, context) => issueDocuments(input, context, owners),
    discard: discardDrafts,
    ofRow: documentsOfRow,
    file: documentFile,
    exportTemplate,
    testFill,
    putTemplate,
    addTemplate: addNewTemplate,
    renameTemplate,
    removeTemplate,
    resetTemplate,
    tagList,
    publicList,
  });
