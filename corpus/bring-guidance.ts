/** `#corpus/bring-guidance` where nothing is built: the plain module is there already. */
export async function bringGuidance(): Promise<void> {}
