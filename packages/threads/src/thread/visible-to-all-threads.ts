type Column = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

const isColumn = (value: unknown): value is Column =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

/** The same plain data with its columns of numbers in shared memory: any number of threads read it, and none copies it. */
export function intoSharedMemory<T>(value: T): T {
  if (isColumn(value)) {
    const Kind = value.constructor as new (buffer: SharedArrayBuffer) => Column;
    const copy = new Kind(new SharedArrayBuffer(value.byteLength));
    copy.set(value);
    return copy as T;
  }
  if (Array.isArray(value)) return value.map(intoSharedMemory) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, intoSharedMemory(part)])) as T;
}
