/** How much of a way is gone, from 0 to 1: a bar with its sentence below. The bar alone says nothing. */
export function Way({ share, label }: { share: number; label: string }) {
  return (
    <div className="way">
      <svg aria-hidden="true">
        <rect className="share" width={`${share * 100}%`} height="100%" />
      </svg>
      <p className="small">{label}</p>
    </div>
  );
}
