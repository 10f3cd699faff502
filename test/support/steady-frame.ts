import { playwright, type PlaywrightBrowserProvider, type PlaywrightProviderOptions } from "@vitest/browser-playwright";

/**
 * Vitest's provider, which finds the frame of the tests by the element that holds it where it has no name. Vitest 4.1 knows the name
 * alone, which Firefox now and then tells nobody: then each key press in that file fails ("Cannot find vitest-iframe … a bug in Vitest").
 */
export function steadyPlaywright(options?: PlaywrightProviderOptions): ReturnType<typeof playwright> {
  const provider = playwright(options);
  return {
    ...provider,
    providerFactory(project) {
      const made = provider.providerFactory(project) as PlaywrightBrowserProvider; // what `playwright` makes
      const contextOf = made.getCommandsContext.bind(made);
      made.getCommandsContext = (session) => {
        const context = contextOf(session);
        const frame = async (): ReturnType<typeof context.frame> => {
          const holder = async () => context.page.locator('iframe[data-vitest="true"]').elementHandle();
          const named = context.page.frame("vitest-iframe");
          return named ?? (await (await holder())?.contentFrame()) ?? context.frame();
        };
        return { ...context, frame };
      };
      return made;
    },
  };
}
