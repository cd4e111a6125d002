import { commentParts } from '@parley/domain/comment';

/** A comment's words: what is quoted in it stands apart from what is said. Nothing in it is markup. */
export function CommentWords({ text }: { text: string }) {
  return (
    <>
      {commentParts(text).map((part, place) =>
        part.quoted ? (
          <blockquote className="lines" key={place}>
            {part.text}
          </blockquote>
        ) : (
          <p className="lines" key={place}>
            {part.text}
          </p>
        ),
      )}
    </>
  );
}
