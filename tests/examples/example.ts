/** One use of a component: its props, and HTML for its slots. */
export interface Example<Props> {
  props: Props;
  slots?: Readonly<Record<string, string>>;
}

/** A component with its examples by name: data for component tests, for axe and for whoever wants to see them. */
export function examplesOf<Component extends (props: never) => unknown, Name extends string>(
  component: Component,
  examples: Readonly<Record<Name, Example<Parameters<Component>[0]>>>,
) {
  return { component, examples };
}
