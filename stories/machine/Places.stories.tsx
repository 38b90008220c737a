import type { Meta, StoryObj } from '@storybook/react-vite';
import { type AtState, atState } from './at-state.tsx';

/** The places without an item, and the two regions beside the place: a new learner, and saving. */
const meta = { ...atState, title: 'Machine/Places' } satisfies Meta<AtState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Cover: Story = { args: { state: 'cover' } };
export const ScreenText: Story = { args: { state: 'screen/text' } };
export const ScreenNews: Story = { args: { state: 'screen/news' } };
export const ScreenActors: Story = { args: { state: 'screen/actors' } };
export const ScreenCouncil: Story = { args: { state: 'screen/council' } };
export const ScreenCrossings: Story = { args: { state: 'screen/crossings' } };
export const ScreenSwitchboard: Story = { args: { state: 'screen/switchboard' } };
export const ScreenDoors: Story = { args: { state: 'screen/doors' } };
export const ScreenJourney: Story = { args: { state: 'screen/journey' } };
export const ScreenSimulator: Story = { args: { state: 'screen/simulator' } };
export const ScreenClaims: Story = { args: { state: 'screen/claims' } };
export const ScreenMisplaced: Story = { args: { state: 'screen/misplaced' } };
export const ScreenRetold: Story = { args: { state: 'screen/retold' } };
export const ScreenVoices: Story = { args: { state: 'screen/voices' } };
export const ScreenLadder: Story = { args: { state: 'screen/ladder' } };
export const Summary: Story = { args: { state: 'summary' } };

export const NewLearnerAsked: Story = { args: { state: 'newLearner.asked' } };
export const NewLearnerAskedAgain: Story = { args: { state: 'newLearner.askedAgain' } };
export const SavingNotKept: Story = { args: { state: 'saving.notKept' } };
