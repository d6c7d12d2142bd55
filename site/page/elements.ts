type Content = Node | string;

/** An element with attributes and content. Texts are texts: none is read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** A sentence whose code stands between backticks, and whose words of the screen between underscores. */
export function sentence(text: string): readonly Content[] {
  return text
    .split(/(`[^`]*`|_[^_]*_)/)
    .map((part) =>
      part.startsWith('`')
        ? element('code', { class: 'literal' }, part.slice(1, -1))
        : part.startsWith('_')
          ? element('em', {}, part.slice(1, -1))
          : part,
    );
}
