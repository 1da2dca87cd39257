import { isRecord } from '../../storage/is-record.ts';

/** A session of the DevTools protocol, as Playwright and Puppeteer both give it. */
export interface Cdp {
  send(method: string, params?: Record<string, unknown>): Promise<unknown>;
}

/** A node of the accessibility tree: what a screen reader meets. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
  /** For `aria-expanded`, `aria-pressed`, `aria-checked`: "true", "false", "mixed"; absent where the node has no such state. */
  readonly states: Readonly<Record<string, string>>;
  readonly backendNodeId: number;
}

/**
 * What a screen reader finds inside the page's closed shadow roots: our chip and panel.
 *
 * Scripts, ours included, cannot look into a closed root; the DevTools protocol can.
 * @returns in reading order; [] where there is no such root, or all in it is hidden.
 */
export async function readClosedShadow(cdp: Cdp): Promise<AccessibleNode[]> {
  const inside = await readInside(cdp);
  if (inside.size === 0) return [];
  await cdp.send('Accessibility.enable');
  const tree = await cdp.send('Accessibility.getFullAXTree');
  const nodes = isRecord(tree) && Array.isArray(tree.nodes) ? tree.nodes.filter(isRecord) : [];
  return inReadingOrder(nodes)
    .filter((node) => node.ignored !== true)
    .map(toAccessibleNode)
    .filter((node) => inside.has(node.backendNodeId));
}

/** How many closed shadow roots of ours the page holds: 0 or 1. The browser's own roots (in `input`, `video`) do not count. */
export async function countClosedShadows(cdp: Cdp): Promise<number> {
  return closedRoots(await readDocument(cdp)).length;
}

/** Clicks the middle of a node with a real mouse event. */
export async function clickNode(cdp: Cdp, { backendNodeId }: AccessibleNode): Promise<void> {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const answer = await cdp.send('DOM.getContentQuads', { backendNodeId });
  const quad = isRecord(answer) && Array.isArray(answer.quads) ? answer.quads[0] : null;
  if (!Array.isArray(quad)) throw new Error(`Node ${backendNodeId} has no place on the screen`);
  const [left, top, , , right, bottom] = quad.map(Number);
  const at = {
    x: ((left ?? 0) + (right ?? 0)) / 2,
    y: ((top ?? 0) + (bottom ?? 0)) / 2,
    button: 'left',
    clickCount: 1,
  };
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

/** A computed style of a node, as the browser resolved it; '' where there is no such property. */
export async function readStyle(cdp: Cdp, { backendNodeId }: AccessibleNode, property: string): Promise<string> {
  await cdp.send('CSS.enable');
  const pushed = await cdp.send('DOM.pushNodesByBackendIdsToFrontend', { backendNodeIds: [backendNodeId] });
  const nodeId = isRecord(pushed) && Array.isArray(pushed.nodeIds) ? pushed.nodeIds[0] : null;
  const answer = await cdp.send('CSS.getComputedStyleForNode', { nodeId });
  const styles = isRecord(answer) && Array.isArray(answer.computedStyle) ? answer.computedStyle.filter(isRecord) : [];
  return String(styles.find(({ name }) => name === property)?.value ?? '');
}

/** The words of a list of nodes, a line each, as they are read: headings, texts, and names of what can be pressed. */
export function toLines(nodes: readonly AccessibleNode[]): string[] {
  const said = nodes.filter(
    ({ role, name }) => name.trim() !== '' && /^(StaticText|heading|image|textbox|spinbutton)$/.test(role),
  );
  const lines = said.map(({ role, name }) => (role === 'heading' ? `\n# ${name}` : name));
  return lines.filter((line, index) => lines[index - 1]?.replace(/^\n# /, '') !== line);
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType: string | null;
  readonly children: readonly DomNode[];
}

async function readInside(cdp: Cdp): Promise<Set<number>> {
  const roots = closedRoots(await readDocument(cdp));
  return new Set(roots.flatMap((root) => descendants(root)).map((node) => node.backendNodeId));
}

async function readDocument(cdp: Cdp): Promise<DomNode> {
  await cdp.send('DOM.enable');
  const answer = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  return toDomNode(isRecord(answer) ? answer.root : null);
}

function toDomNode(value: unknown): DomNode {
  if (!isRecord(value)) return { backendNodeId: -1, shadowRootType: null, children: [] };
  const list = (field: unknown): DomNode[] => (Array.isArray(field) ? field.map(toDomNode) : []);
  return {
    backendNodeId: Number(value.backendNodeId),
    shadowRootType: typeof value.shadowRootType === 'string' ? value.shadowRootType : null,
    children: [...list(value.shadowRoots), ...list(value.children)],
  };
}

function closedRoots(root: DomNode): DomNode[] {
  return descendants(root).filter((node) => node.shadowRootType === 'closed');
}

function descendants(node: DomNode): DomNode[] {
  return [node, ...node.children.flatMap(descendants)];
}

/** The protocol lists nodes as it comes to them; a walk from the root gives the order in which they are read. */
function inReadingOrder(nodes: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Record<string, unknown> | undefined): Record<string, unknown>[] => {
    if (!node) return [];
    const childIds: unknown[] = Array.isArray(node.childIds) ? node.childIds : [];
    return [node, ...childIds.flatMap((id) => walk(byId.get(id)))];
  };
  return walk(nodes.find((node) => node.parentId === undefined));
}

function toAccessibleNode(node: Record<string, unknown>): AccessibleNode {
  const properties = Array.isArray(node.properties) ? node.properties.filter(isRecord) : [];
  const states = Object.fromEntries(properties.map(({ name, value }) => [String(name), textOf(value)]));
  return {
    role: textOf(node.role),
    name: textOf(node.name),
    isFocused: states.focused === 'true',
    states,
    backendNodeId: Number(node.backendDOMNodeId),
  };
}

function textOf(field: unknown): string {
  return isRecord(field) && field.value !== undefined ? String(field.value) : '';
}
