import { render } from 'preact';
import { Failsafe } from '../../views/Failsafe.tsx';
import { WelcomeView } from '../../views/welcome/WelcomeView.tsx';

render(
  <Failsafe>
    <WelcomeView />
  </Failsafe>,
  document.body,
);
