import layout from 'virtual:claims/layout';
import { useMachine } from '@xstate/react';
import { useMemo } from 'react';
import { choicesOf, shownBy } from '../../../learning/claims/filter.ts';
import type { Graph } from '../../../learning/claims/graph.ts';
import { toLink } from '../../../learning/claims/to-link.ts';
import { claimsMapMachine } from '../../../learning/figures/claims-map.machine.ts';
import { inHand, linkingMachine, linksOf } from '../../../learning/figures/linking.machine.ts';
import { Build } from '../../figures/claims/Build.tsx';
import { ClaimsMap } from '../../figures/claims/ClaimsMap.tsx';
import { ClaimsStage } from '../../figures/claims/ClaimsStage.tsx';
import { Graded } from '../../figures/claims/Graded.tsx';
import type { Told } from '../../figures/claims/told.ts';
import { fill } from '../../ui/message.ts';
import type { FigureProps } from '../Figure.tsx';
import { useTold } from './use-told.ts';

type WiredProps = { told: Told; graph: Graph };

/** The claims map, wired to its machines: first the learner's own links, then the whole. */
export default function ClaimsFigure({ page, site }: FigureProps) {
  const { told, graph } = useTold(page);
  const asked = useMemo(() => toLink(graph), [graph]);
  const [{ context, value }, send] = useMachine(linkingMachine, { input: asked });
  const { build, map } = told.data.words;
  const { draft } = inHand(context);
  const { kinds } = useMemo(() => choicesOf(graph), [graph]);
  const links = linksOf(context);
  const heads = {
    building: { title: build.title, intro: build.intro },
    checked: { title: fill(build.score, { percent: Math.round((context.score?.fraction ?? 0) * 100) }) },
    shown: { title: map.title, intro: map.intro },
  };
  return (
    <ClaimsStage told={told} stage={value} {...heads[value]} href={site.hrefOf('claims')}>
      {value === 'building' && (
        <Build
          told={told}
          replies={asked.replies.map(({ id }) => id)}
          claims={asked.claims}
          kinds={kinds}
          at={context.at}
          draft={draft}
          linked={new Set(links.map(({ reply }) => reply))}
          onTake={(at) => send({ type: 'REPLY_TAKEN', at })}
          onLink={(claim) => send({ type: 'CLAIM_LINKED', claim })}
          onKind={(kind) => send({ type: 'KIND_TOGGLED', kind })}
          onCheck={() => send({ type: 'LINKS_CHECKED' })}
          onSkip={() => send({ type: 'MAP_SHOWN' })}
        />
      )}
      {value === 'checked' && context.score && (
        <Graded
          told={told}
          {...asked}
          links={links}
          score={context.score}
          onMend={() => send({ type: 'LINKS_MENDED' })}
          onShow={() => send({ type: 'MAP_SHOWN' })}
        />
      )}
      {value === 'shown' && <WholeMap told={told} graph={graph} onRebuild={() => send({ type: 'BUILT_AGAIN' })} />}
    </ClaimsStage>
  );
}

function WholeMap({ told, graph, onRebuild }: WiredProps & { onRebuild: () => void }) {
  const [{ context }, send] = useMachine(claimsMapMachine, { input: { graph } });
  const { form, filter, chosen, nearness } = context;
  const shown = useMemo(() => shownBy(graph, filter), [graph, filter]);
  const choices = useMemo(() => choicesOf(graph), [graph]);
  return (
    <ClaimsMap
      {...{ told, layout, form, filter, choices, shown, chosen, nearness, onRebuild }}
      onForm={(next) => send({ type: 'FORM_CHOSEN', form: next })}
      onFilter={(part) => send({ type: 'FILTER_CHANGED', filter: part })}
      onClear={() => send({ type: 'FILTER_CLEARED' })}
      onChoose={(node) => send({ type: 'NODE_CHOSEN', node })}
      onClose={() => send({ type: 'NODE_LEFT' })}
      onNearer={() => send({ type: 'CAME_NEARER' })}
      onFarther={() => send({ type: 'STEPPED_BACK' })}
    />
  );
}
