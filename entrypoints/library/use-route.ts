/** The route, kept in the address so that going back works. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from './route';

export function useRoute(): [Route, (to: Route, replace?: boolean) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  /** `replace`: stepping through a list leaves no trail of steps. */
  const go = useCallback((to: Route, replace = false) => {
    const hash = hashOf(to);
    if (replace) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    setRoute(to);
  }, []);
  return [route, go];
}
