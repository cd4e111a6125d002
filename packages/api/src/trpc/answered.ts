/** What a verb answers. A schema `satisfies` it and a procedure hands it out: neither can have a field that the other lacks. */
export type Answered<Verb extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Verb>>;
