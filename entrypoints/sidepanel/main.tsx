import { render } from 'preact';
import { Failsafe } from '../../views/Failsafe.tsx';
import { PopupView } from '../../views/popup/PopupView.tsx';

render(
  <Failsafe>
    <PopupView staysOpen />
  </Failsafe>,
  document.body,
);
