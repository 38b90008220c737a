/** What is said between the frame of a story and the panel. Apart, so that the panel loads no lesson. */
export const channelNames = {
  /** A lesson has come on stage, or has left it. */
  staged: 'lesson/staged',
  left: 'lesson/left',
  /** The panel is open and wants to know. */
  asked: 'lesson/asked',
  inspected: 'lesson/inspected',
  /** An event, by its type and label. */
  sent: 'lesson/sent',
} as const;
