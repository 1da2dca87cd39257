import { render } from 'preact';
import { CatalogueView } from '../../views/catalogue/CatalogueView.tsx';
import { Failsafe } from '../../views/Failsafe.tsx';

render(
  <Failsafe>
    <CatalogueView />
  </Failsafe>,
  document.body,
);
