// A short notice that goes by itself: "Copied".
import { useCallback, useEffect, useState } from 'preact/hooks';

const staysFor = 2500;

export function useNotice(): { readonly notice: string; readonly tell: (notice: string) => void } {
  const [current, setCurrent] = useState({ notice: '', at: 0 });
  useEffect(() => {
    if (!current.notice) return;
    const timer = setTimeout(() => setCurrent({ notice: '', at: 0 }), staysFor);
    return () => clearTimeout(timer);
  }, [current]);
  const tell = useCallback((notice: string) => setCurrent({ notice, at: Date.now() }), []);
  return { notice: current.notice, tell };
}
