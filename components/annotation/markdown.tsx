/** A note, set. Its plain text stands there until what sets it is loaded. */
import './markdown.css';
import { useEffect, useState } from 'preact/hooks';

export function Markdown({ text }: { text: string }) {
  const [html, setHtml] = useState<string>();
  useEffect(() => {
    let over = false;
    void import('./render-markdown').then(({ renderMarkdown }) => {
      if (!over) setHtml(renderMarkdown(text));
    });
    return () => {
      over = true;
    };
  }, [text]);
  if (html === undefined) {
    return (
      <div class="markdown is-plain" dir="auto">
        {text}
      </div>
    );
  }
  return <div class="markdown" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />;
}
