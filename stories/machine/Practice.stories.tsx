import type { Meta, StoryObj } from '@storybook/react-vite';
import { type AtState, atState } from './at-state.tsx';

/** The practice of what was missed. A prediction cannot be missed, so none is asked here. */
const meta = { ...atState, title: 'Machine/Practice' } satisfies Meta<AtState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AskedSingleChoiceEmpty: Story = { args: { state: 'practice.asked/single-choice/empty' } };
export const AskedSingleChoiceDraft: Story = { args: { state: 'practice.asked/single-choice/draft' } };
export const AskedMultipleChoiceEmpty: Story = { args: { state: 'practice.asked/multiple-choice/empty' } };
export const AskedMultipleChoiceDraft: Story = { args: { state: 'practice.asked/multiple-choice/draft' } };
export const AskedTrueFalseEmpty: Story = { args: { state: 'practice.asked/true-false/empty' } };
export const AskedTrueFalseDraft: Story = { args: { state: 'practice.asked/true-false/draft' } };
export const AskedSortEmpty: Story = { args: { state: 'practice.asked/sort/empty' } };
export const AskedSortDraft: Story = { args: { state: 'practice.asked/sort/draft' } };
export const AskedOrderEmpty: Story = { args: { state: 'practice.asked/order/empty' } };
export const AskedOrderDraft: Story = { args: { state: 'practice.asked/order/draft' } };
export const AskedMatchEmpty: Story = { args: { state: 'practice.asked/match/empty' } };
export const AskedMatchDraft: Story = { args: { state: 'practice.asked/match/draft' } };
export const AskedMarkSentencesEmpty: Story = { args: { state: 'practice.asked/mark-sentences/empty' } };
export const AskedMarkSentencesDraft: Story = { args: { state: 'practice.asked/mark-sentences/draft' } };
export const AskedShortAnswerEmpty: Story = { args: { state: 'practice.asked/short-answer/empty' } };
export const AskedShortAnswerDraft: Story = { args: { state: 'practice.asked/short-answer/draft' } };

export const FeedbackSingleChoiceRight: Story = { args: { state: 'practice.feedback/single-choice/right' } };
export const FeedbackSingleChoiceWrong: Story = { args: { state: 'practice.feedback/single-choice/wrong' } };
export const FeedbackMultipleChoiceRight: Story = { args: { state: 'practice.feedback/multiple-choice/right' } };
export const FeedbackMultipleChoicePartly: Story = { args: { state: 'practice.feedback/multiple-choice/partly' } };
export const FeedbackMultipleChoiceWrong: Story = { args: { state: 'practice.feedback/multiple-choice/wrong' } };
export const FeedbackTrueFalseRight: Story = { args: { state: 'practice.feedback/true-false/right' } };
export const FeedbackTrueFalsePartly: Story = { args: { state: 'practice.feedback/true-false/partly' } };
export const FeedbackTrueFalseWrong: Story = { args: { state: 'practice.feedback/true-false/wrong' } };
export const FeedbackSortRight: Story = { args: { state: 'practice.feedback/sort/right' } };
export const FeedbackSortPartly: Story = { args: { state: 'practice.feedback/sort/partly' } };
export const FeedbackSortWrong: Story = { args: { state: 'practice.feedback/sort/wrong' } };
export const FeedbackOrderRight: Story = { args: { state: 'practice.feedback/order/right' } };
export const FeedbackOrderPartly: Story = { args: { state: 'practice.feedback/order/partly' } };
export const FeedbackOrderWrong: Story = { args: { state: 'practice.feedback/order/wrong' } };
export const FeedbackMatchRight: Story = { args: { state: 'practice.feedback/match/right' } };
export const FeedbackMatchPartly: Story = { args: { state: 'practice.feedback/match/partly' } };
export const FeedbackMatchWrong: Story = { args: { state: 'practice.feedback/match/wrong' } };
export const FeedbackMarkSentencesRight: Story = { args: { state: 'practice.feedback/mark-sentences/right' } };
export const FeedbackMarkSentencesPartly: Story = { args: { state: 'practice.feedback/mark-sentences/partly' } };
export const FeedbackMarkSentencesWrong: Story = { args: { state: 'practice.feedback/mark-sentences/wrong' } };
export const FeedbackShortAnswerRight: Story = { args: { state: 'practice.feedback/short-answer/right' } };
export const FeedbackShortAnswerWrong: Story = { args: { state: 'practice.feedback/short-answer/wrong' } };

export const Done: Story = { args: { state: 'practice.done' } };
