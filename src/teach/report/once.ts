/**
 * Reckons anew only for another first argument: screens are drawn far more often than results change. The rest is what
 * the first follows from, or what is the same for all of them.
 */
export function once<From extends object, Rest extends readonly unknown[], Made>(
  make: (from: From, ...rest: Rest) => Made,
): (from: From, ...rest: Rest) => Made {
  let last: { readonly from: From; readonly made: Made } | null = null;
  return (from, ...rest) => {
    if (last?.from !== from) last = { from, made: make(from, ...rest) };
    return last.made;
  };
}
