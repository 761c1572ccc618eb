package tincay.domain.programme;

import tincay.domain.codes.FeedbackAnswer;

/**
 * The seven questions of the feedback form that are ticked.
 *
 * @param privately whether one could talk in private
 * @param listened whether one was listened to
 * @param blamed whether anyone blamed
 * @param decided whether one decided oneself
 * @param whoMaySee whether one knows who may see the story
 * @param safer whether one feels safer
 * @param sentHelped whether the place one was sent to helped
 */
public record FeedbackAnswers(
        FeedbackAnswer privately,
        FeedbackAnswer listened,
        FeedbackAnswer blamed,
        FeedbackAnswer decided,
        FeedbackAnswer whoMaySee,
        FeedbackAnswer safer,
        FeedbackAnswer sentHelped) {}
