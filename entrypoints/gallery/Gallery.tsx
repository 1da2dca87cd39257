import type { Example } from '../../components/example.ts';

const modules = import.meta.glob<{ examples: readonly Example[] }>('../../components/*/*.examples.tsx', {
  eager: true,
});

/** Every component in every state, by name. */
export function Gallery() {
  return (
    <main class="sb-gallery">
      <h1 class="sb-title">Gallery</h1>
      {Object.entries(modules).map(([path, { examples }]) => (
        <section key={path} id={path.split('/').at(-2)}>
          <h2 class="sb-pin-title">{path.split('/').at(-2)}</h2>
          <div class="sb-gallery-states">
            {examples.map(({ name, render }) => (
              <div key={name} class="sb-gallery-state">
                <p class="sb-small">{name}</p>
                <div>{render()}</div>
              </div>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}
