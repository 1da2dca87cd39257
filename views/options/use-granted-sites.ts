import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readGrantedSites, watchGrantedSites } from '../../storage/site-access.ts';

/** Match patterns of the sites that are turned on and can be turned off, kept up to date; [] until they are known. */
export function useGrantedSites(): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const required = browser.runtime.getManifest().host_permissions ?? [];
    const read = () =>
      void readGrantedSites().then((sites) => setGranted(sites.filter((site) => !required.includes(site)).toSorted()));
    read();
    return watchGrantedSites(read);
  }, []);
  return granted;
}
