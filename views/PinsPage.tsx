import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice } from '../components/Choice/Choice.tsx';
import { EmptyState } from '../components/EmptyState/EmptyState.tsx';
import { Heading } from '../components/Heading/Heading.tsx';
import { Icon } from '../components/Icon/Icon.tsx';
import { LoadingState } from '../components/LoadingState/LoadingState.tsx';
import { PinList } from '../components/PinList/PinList.tsx';
import { type Child, childrenItem } from '../storage/children.ts';
import { groupPins, type PinGroup, type PinGrouping } from './group-pins.ts';
import { showPins } from './show-pins.ts';
import { dayOf } from './today.ts';
import type { ReaderCorpus } from './use-corpus.ts';
import type { Pins } from './use-pins.ts';
import { useStored } from './use-stored.ts';

interface Props {
  readonly pins: Pins;
  readonly reader: ReaderCorpus;
  /** Level of a group's heading; titles of pins are one below. */
  readonly level: 2 | 3;
  /** Address of the plan; null beside a page, which may not link to the extension's own. */
  readonly planUrl: string | null;
}

/** The pins by situation or by child, with what can be done to each; the same in the popup and beside a page. */
export function PinsPage({ pins, reader, level, planUrl }: Props) {
  const [by, setBy] = useState<PinGrouping>('situation');
  const childrenKept = useStored(childrenItem) ?? [];
  if (pins.list === null) return <LoadingState />;
  if (pins.list.length === 0) {
    return <EmptyState title={i18n.t('pins.emptyTitle')}>{i18n.t('pins.emptyWhat')}</EmptyState>;
  }
  const byChild = groupPins(pins.list, 'child', reader.corpus, childrenKept);
  const groups = by === 'child' ? byChild : groupPins(pins.list, 'situation', reader.corpus, childrenKept);
  return (
    <>
      {(childrenKept.length > 1 || byChild.length > 1) && (
        <Choice
          legend={i18n.t('pins.groupBy')}
          hidesLegend
          value={by}
          onChange={setBy}
          options={[
            { value: 'situation', words: i18n.t('pins.bySituation') },
            { value: 'child', words: i18n.t('pins.byChild') },
          ]}
        />
      )}
      {groups.map((group) => (
        <section class="sb-pin-group" key={group.id} aria-label={groupName(group, reader)}>
          {groups.length > 1 && (
            <div class="sb-row sb-row--spread">
              <Heading level={level} class="sb-label">
                {groupName(group, reader)}
              </Heading>
              {planUrl !== null && (
                <a
                  class="sb-link sb-link--alone sb-small"
                  href={`${planUrl}#${group.id}`}
                  target="_blank"
                  rel="noopener"
                  aria-label={i18n.t('pins.planOf', { group: groupName(group, reader) })}
                >
                  <Icon name="print" />
                  {i18n.t('pins.planShort')}
                </a>
              )}
            </div>
          )}
          <Group
            group={group}
            pins={pins}
            reader={reader}
            level={groups.length > 1 && level === 2 ? 3 : level}
            childrenKept={by === 'child' ? childrenKept : []}
            saysSituation={by === 'child' || groups.length === 1}
          />
        </section>
      ))}
    </>
  );
}

interface GroupProps extends Pick<Props, 'pins' | 'reader' | 'level'> {
  readonly group: PinGroup;
  /** To choose from; [] offers no choice. */
  readonly childrenKept: readonly Child[];
  /** Not where the heading says it. */
  readonly saysSituation: boolean;
}

function Group({ group, pins, reader, level, childrenKept, saysSituation }: GroupProps) {
  const shown = reader.inWords(showPins(group.pins, reader.corpus, { saysSituation }));
  const headlineOf = (pointId: string) => shown.find((pinned) => pinned.pointId === pointId)?.headline ?? pointId;
  /** The list is one for all groups: a place in the group is where the pin stands that has it now. */
  const move = (pointId: string, toIndex: number) => {
    const there = group.pins[toIndex];
    const index = pins.list?.findIndex((pin) => pin.pointId === there?.pointId) ?? -1;
    if (index !== -1) pins.move(pointId, index);
  };
  return (
    <PinList
      pins={shown}
      level={level}
      today={dayOf(new Date())}
      onMove={move}
      childrenKept={childrenKept}
      onAssign={pins.assign}
      onNote={pins.note}
      onTick={pins.tick}
      onUnpin={(pointId) => pins.unpin(pointId, headlineOf(pointId))}
    />
  );
}

function groupName({ id, name }: PinGroup, reader: ReaderCorpus): string {
  if (name === null) return i18n.t(id.startsWith('child/') ? 'pins.anyChild' : 'pins.anyTime');
  return id.startsWith('child/') ? name : reader.inWords(name);
}
