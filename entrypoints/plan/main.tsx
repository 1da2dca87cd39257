import { render } from 'preact';
import { Failsafe } from '../../views/Failsafe.tsx';
import { PlanView } from '../../views/plan/PlanView.tsx';

render(
  <Failsafe>
    <PlanView />
  </Failsafe>,
  document.body,
);
