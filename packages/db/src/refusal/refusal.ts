/** A database problem that the operator can solve: the message is one sentence that says what to do. */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
}
