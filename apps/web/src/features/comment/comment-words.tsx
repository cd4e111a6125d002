import { commentParts } from '@parley/domain/comment';
import { Prose } from '@parley/ui/prose';

/** A comment's words: what is quoted in it stands apart from what is said. */
export function CommentWords({ text }: { text: string }) {
  return commentParts(text).map((part, place) =>
    part.quoted ? (
      <blockquote key={place}>
        <Prose>{part.text}</Prose>
      </blockquote>
    ) : (
      <Prose key={place}>{part.text}</Prose>
    ),
  );
}
