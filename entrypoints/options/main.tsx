import { render } from 'preact';
import { Failsafe } from '../../views/Failsafe.tsx';
import { OptionsView } from '../../views/options/OptionsView.tsx';

render(
  <Failsafe>
    <OptionsView />
  </Failsafe>,
  document.body,
);
