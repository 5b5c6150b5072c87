/** Watches the library as soon as what watches it has been loaded. @returns what ends that */
export function watchLater(onChange: (revision: number) => void, onFailure: (error: unknown) => void): () => void {
  let isWanted = true;
  let end = () => {};
  import('../../lib/library/watch.ts').then(({ watchLibrary }) => {
    if (isWanted) end = watchLibrary(onChange, onFailure);
  }, onFailure);
  return () => {
    isWanted = false;
    end();
  };
}
