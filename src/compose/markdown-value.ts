/** Text that is Markdown already, made by us: the template engine inserts it as it is. Anything else is escaped. */
export class MarkdownValue {
  readonly markdown: string;

  constructor(markdown: string) {
    this.markdown = markdown;
  }

  toString(): string {
    return this.markdown;
  }
}
