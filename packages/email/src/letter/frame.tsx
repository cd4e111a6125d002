/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { Column, Row } from './parts';
import { colour, sheet, type } from './style';
import type { Voice } from './voice';

type FrameProps = {
  voice: Voice;
  subject: string;
  /** Shown beside the subject in a list of letters. */
  preview: string;
  writtenAt: Date;
  /** Why the reader gets this letter, and what they can do about it. */
  why: ReactNode;
  children: ReactNode;
};

/** What every letter has: head, column of 600 px, who runs it, why it came. */
export function Frame({ voice, subject, preview, writtenAt, why, children }: FrameProps) {
  const table = { cellPadding: 0, cellSpacing: 0, border: 0, role: 'presentation' } as const;
  return (
    <html lang={voice.locale}>
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{sheet}</style>
      </head>
      <body style={{ margin: 0, padding: 0, background: colour.paper }}>
        <div data-skip-in-text style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>
          {preview}
        </div>
        <main lang={voice.locale}>
          <table {...table} className="bg" width="100%" style={{ background: colour.paper }}>
            <tbody>
              <tr>
                <td align="center">
                  <table {...table} className="w" width="600" style={{ width: 600, maxWidth: 600 }}>
                    <tbody>
                      <tr>
                        <td className="pad" align="left" style={{ padding: '24px 40px 40px' }}>
                          <Column>
                            <Head voice={voice} writtenAt={writtenAt} />
                            {children}
                            <Foot voice={voice} why={why} />
                          </Column>
                        </td>
                      </tr>
                    </tbody>
                  </table>
                </td>
              </tr>
            </tbody>
          </table>
        </main>
      </body>
    </html>
  );
}

function Head({ voice, writtenAt }: { voice: Voice; writtenAt: Date }) {
  return (
    <Row style={{ padding: '0 0 10px' }}>
      <Column>
        <tr>
          <td className="ink" style={type.name}>
            <span
              className="acc"
              style={{ ...type.text, fontSize: 22, fontWeight: 'bold', color: colour.accent }}
            >
              {'[\u200A]'}
            </span>{' '}
            {voice.shell('name')}
          </td>
          <td align="right" className="ink2" style={type.small}>
            {voice.format.weekday(writtenAt)}
          </td>
        </tr>
      </Column>
    </Row>
  );
}

function Foot({ voice, why }: { voice: Voice; why: ReactNode }) {
  const { name, address, email, privacyOfficer } = voice.sender.operator;
  const operator = [name, address, email].filter((part) => part).join(', ');
  return (
    <Row
      className="b ink2"
      style={{ ...type.small, padding: '18px 0 0', borderTop: `3px solid ${colour.ink}` }}
    >
      {why} {voice.t('noTracking')}
      <br />
      <br />
      {operator === '' ? voice.shell('noOperator') : voice.shell('runBy', { operator })}{' '}
      {voice.shell('notGovernment')}
      {privacyOfficer === null ? null : <> {voice.shell('privacyOfficer', { officer: privacyOfficer })}</>}
    </Row>
  );
}
