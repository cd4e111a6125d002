import type { ServerResponse } from 'node:http';

export function answerJson(res: ServerResponse, status: number, body: unknown): void {
  res.statusCode = status;
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  res.end(`${JSON.stringify(body)}\n`);
}

/** The shape of every refusal outside tRPC: a code that programs read; people get pages. */
export const answerRefusal = (res: ServerResponse, status: number, code: string): void =>
  answerJson(res, status, { error: { code } });

export function redirect(res: ServerResponse, status: 303 | 307 | 308, to: string): void {
  res.statusCode = status;
  res.setHeader('Location', to);
  res.end();
}
