/** What CSS does to everything inside an element, as far as it decides where and whether its text is seen. */

/** The linear part of a transform: x' = a x + c y, y' = b x + d y. */
export interface Linear {
  a: number;
  b: number;
  c: number;
  d: number;
}

export const STRAIGHT: Linear = { a: 1, b: 0, c: 0, d: 1 };

export function makesStackingContext(
  style: CSSStyleDeclaration,
  parent: CSSStyleDeclaration | undefined,
): boolean {
  const { position, zIndex } = style;
  if (position === 'fixed' || position === 'sticky') return true;
  if (zIndex !== 'auto') {
    if (position !== 'static') return true;
    if (parent && /flex|grid/.test(parent.display)) return true;
  }
  return (
    style.opacity !== '1' ||
    holdsFixed(style) ||
    isSet(style.backdropFilter) ||
    isSet(style.clipPath) ||
    isSet(style.maskImage) ||
    isSet(style.getPropertyValue('view-transition-name')) ||
    style.mixBlendMode !== 'normal' ||
    style.isolation === 'isolate' ||
    /opacity|z-index|position|clip-path|mask|isolation|blend/.test(style.willChange)
  );
}

/** Do fixed elements inside stick to this element instead of the viewport? Such an element is a stacking context too. */
export function holdsFixed(style: CSSStyleDeclaration): boolean {
  return (
    isSet(style.transform) ||
    isSet(style.translate) ||
    isSet(style.rotate) ||
    isSet(style.scale) ||
    isSet(style.perspective) ||
    isSet(style.filter) ||
    /paint|layout|strict|content/.test(style.contain) ||
    style.contentVisibility === 'auto' ||
    /transform|translate|rotate|scale|perspective|filter/.test(style.willChange)
  );
}

/** The element's own turning and mirroring. Undefined: in three dimensions, which is not followed. */
export function turnOf(style: CSSStyleDeclaration): Linear | undefined {
  if (isSet(style.perspective)) return undefined;
  let turn = STRAIGHT;
  if (isSet(style.rotate)) {
    const angle = /^(-?[\d.e-]+)deg$/.exec(style.rotate)?.[1];
    if (angle === undefined) return undefined;
    const radians = (Number(angle) * Math.PI) / 180;
    turn = { a: Math.cos(radians), b: Math.sin(radians), c: -Math.sin(radians), d: Math.cos(radians) };
  }
  if (isSet(style.scale)) {
    const [x = 1, y = x] = style.scale.split(' ').map(Number);
    turn = combine(turn, { a: x, b: 0, c: 0, d: y });
  }
  if (isSet(style.transform)) {
    const numbers = /^matrix\((.*)\)$/.exec(style.transform)?.[1]?.split(',').map(Number);
    if (!numbers) return undefined;
    const [a = 1, b = 0, c = 0, d = 1] = numbers;
    turn = combine(turn, { a, b, c, d });
  }
  return turn;
}

export function combine(outer: Linear, inner: Linear): Linear {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
  };
}

/** Text that only screen readers shall meet, cut down to nothing. */
export function isCutAway(style: CSSStyleDeclaration): boolean {
  if (/^(absolute|fixed)$/.test(style.position) && /^rect\(/.test(style.clip)) {
    const [top = 0, right = 0, bottom = 0, left = 0] = (style.clip.match(/-?[\d.]+/g) ?? []).map(Number);
    if (right - left <= 1 || bottom - top <= 1) return true;
  }
  return /^inset\((?:[5-9]\d|100)(?:\.\d+)?%\)$/.test(style.clipPath);
}

export function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'none';
}
