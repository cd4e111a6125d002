import type { CSSProperties } from 'react';

/** Mail programs take no style sheet: everything that matters stands in the element. Names as in the design tokens. */
export const colour = {
  paper: '#FCFCFA',
  ink: '#17181C',
  ink2: '#4D5058',
  rule: '#D8D6CF',
  accent: '#6A1B57',
  onAccent: '#FFFFFF',
};

const serif = "Georgia,'Times New Roman',serif";
const sans = 'Arial,Helvetica,sans-serif';

export const type = {
  name: { fontFamily: serif, fontSize: 22, fontWeight: 'bold', color: colour.ink },
  title: { fontFamily: serif, fontSize: 32, lineHeight: '37px', color: colour.ink },
  section: { fontFamily: serif, fontSize: 24, lineHeight: '30px', color: colour.ink },
  reading: { fontFamily: serif, fontSize: 19, lineHeight: '28px', color: colour.ink },
  text: { fontFamily: sans, fontSize: 16, lineHeight: '24px', color: colour.ink },
  small: { fontFamily: sans, fontSize: 14, lineHeight: '21px', color: colour.ink2 },
  button: { fontFamily: sans, fontSize: 16, fontWeight: 'bold', color: colour.onAccent },
} satisfies Record<string, CSSProperties>;

/** For the phone and the dark scheme alone: a letter is whole without it. */
export const sheet = `
a { color: ${colour.accent}; }
@media (max-width: 619px) { .w { width: 100% !important; } .pad { padding-left: 20px !important; padding-right: 20px !important; } .btn, .btn table, .btn a { width: 100% !important; } .btn a { display: block !important; box-sizing: border-box; text-align: center !important; } }
@media (prefers-color-scheme: dark) { body, .bg { background: #15161A !important; } .ink { color: #ECEBE6 !important; } .ink2 { color: #B6B8BE !important; } .acc, .acc a, a.acc { color: #E5ABD6 !important; } .b { border-color: #ECEBE6 !important; } .hr { border-color: #363940 !important; } .btn td { background: #A0508E !important; } .chart { padding: 12px !important; background: #FCFCFA !important; } }
`;
