import type { Meta, StoryObj } from '@storybook/react-vite';
import { type AtState, atState } from './at-state.tsx';

/** The check of a step with each type of item, asked and answered; then its result. */
const meta = { ...atState, title: 'Machine/Check' } satisfies Meta<AtState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AskedSingleChoiceEmpty: Story = { args: { state: 'check.asked/single-choice/empty' } };
export const AskedSingleChoiceDraft: Story = { args: { state: 'check.asked/single-choice/draft' } };
export const AskedMultipleChoiceEmpty: Story = { args: { state: 'check.asked/multiple-choice/empty' } };
export const AskedMultipleChoiceDraft: Story = { args: { state: 'check.asked/multiple-choice/draft' } };
export const AskedTrueFalseEmpty: Story = { args: { state: 'check.asked/true-false/empty' } };
export const AskedTrueFalseDraft: Story = { args: { state: 'check.asked/true-false/draft' } };
export const AskedSortEmpty: Story = { args: { state: 'check.asked/sort/empty' } };
export const AskedSortDraft: Story = { args: { state: 'check.asked/sort/draft' } };
export const AskedOrderEmpty: Story = { args: { state: 'check.asked/order/empty' } };
export const AskedOrderDraft: Story = { args: { state: 'check.asked/order/draft' } };
export const AskedMatchEmpty: Story = { args: { state: 'check.asked/match/empty' } };
export const AskedMatchDraft: Story = { args: { state: 'check.asked/match/draft' } };
export const AskedMarkSentencesEmpty: Story = { args: { state: 'check.asked/mark-sentences/empty' } };
export const AskedMarkSentencesDraft: Story = { args: { state: 'check.asked/mark-sentences/draft' } };
export const AskedShortAnswerEmpty: Story = { args: { state: 'check.asked/short-answer/empty' } };
export const AskedShortAnswerDraft: Story = { args: { state: 'check.asked/short-answer/draft' } };
export const AskedPredictEmpty: Story = { args: { state: 'check.asked/predict/empty' } };
export const AskedPredictDraft: Story = { args: { state: 'check.asked/predict/draft' } };

export const FeedbackSingleChoiceRight: Story = { args: { state: 'check.feedback/single-choice/right' } };
export const FeedbackSingleChoiceWrong: Story = { args: { state: 'check.feedback/single-choice/wrong' } };
export const FeedbackMultipleChoiceRight: Story = { args: { state: 'check.feedback/multiple-choice/right' } };
export const FeedbackMultipleChoicePartly: Story = { args: { state: 'check.feedback/multiple-choice/partly' } };
export const FeedbackMultipleChoiceWrong: Story = { args: { state: 'check.feedback/multiple-choice/wrong' } };
export const FeedbackTrueFalseRight: Story = { args: { state: 'check.feedback/true-false/right' } };
export const FeedbackTrueFalsePartly: Story = { args: { state: 'check.feedback/true-false/partly' } };
export const FeedbackTrueFalseWrong: Story = { args: { state: 'check.feedback/true-false/wrong' } };
export const FeedbackSortRight: Story = { args: { state: 'check.feedback/sort/right' } };
export const FeedbackSortPartly: Story = { args: { state: 'check.feedback/sort/partly' } };
export const FeedbackSortWrong: Story = { args: { state: 'check.feedback/sort/wrong' } };
export const FeedbackOrderRight: Story = { args: { state: 'check.feedback/order/right' } };
export const FeedbackOrderPartly: Story = { args: { state: 'check.feedback/order/partly' } };
export const FeedbackOrderWrong: Story = { args: { state: 'check.feedback/order/wrong' } };
export const FeedbackMatchRight: Story = { args: { state: 'check.feedback/match/right' } };
export const FeedbackMatchPartly: Story = { args: { state: 'check.feedback/match/partly' } };
export const FeedbackMatchWrong: Story = { args: { state: 'check.feedback/match/wrong' } };
export const FeedbackMarkSentencesRight: Story = { args: { state: 'check.feedback/mark-sentences/right' } };
export const FeedbackMarkSentencesPartly: Story = { args: { state: 'check.feedback/mark-sentences/partly' } };
export const FeedbackMarkSentencesWrong: Story = { args: { state: 'check.feedback/mark-sentences/wrong' } };
export const FeedbackShortAnswerRight: Story = { args: { state: 'check.feedback/short-answer/right' } };
export const FeedbackShortAnswerWrong: Story = { args: { state: 'check.feedback/short-answer/wrong' } };
export const FeedbackPredictRecorded: Story = { args: { state: 'check.feedback/predict/recorded' } };

export const ResultPassed: Story = { args: { state: 'check.result/passed' } };
export const ResultNotPassed: Story = { args: { state: 'check.result/not-passed' } };
