// How wide an element is: drawings are made to the width they have, so that their text
// keeps its size.
import { useEffect, useState, type RefObject } from 'react';

export function useWidth(of: RefObject<Element | null>, start = 720): number {
  const [width, setWidth] = useState(start);
  useEffect(() => {
    const e = of.current;
    if (!e) return;
    const watch = new ResizeObserver(([entry]) => { if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width)); });
    watch.observe(e);
    return () => watch.disconnect();
  }, [of]);
  return width;
}
