/** A letter by its own address, on paper of its own: no script runs in it, and its links open beside the page. */
export function LetterFrame({ title, src }: { title: string; src: string }) {
  return (
    <iframe
      className="letter-frame"
      title={title}
      src={src}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    />
  );
}
