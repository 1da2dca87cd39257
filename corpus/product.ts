/** The product's name, as every surface and the manifest show it. */
export const productName = 'Secure Base';
