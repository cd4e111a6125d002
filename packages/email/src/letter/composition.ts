import type { ReactNode } from 'react';
import type { Voice } from './voice';

/** What a letter of one kind is made of; the frame puts the rest around it. */
export type Composition = {
  subject: string;
  preview: string;
  body: ReactNode;
  why: ReactNode;
  pictures?: { name: string; contentType: string; bytes: Uint8Array }[];
  unsubscribeUrl?: string;
};

export type Compose<Content> = (content: Content, voice: Voice) => Composition;
