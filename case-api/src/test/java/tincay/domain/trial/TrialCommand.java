package tincay.domain.trial;

import tincay.domain.stream.Command;

/** What the tests ask for. */
public sealed interface TrialCommand extends Command {
    record Begin(TrialId target, int kind) implements TrialCommand {}

    record Go(TrialId target, TrialId other) implements TrialCommand {}

    /** Refused to who has not gone. */
    record ComeBack(TrialId target) implements TrialCommand {}

    /** Changes nothing for who has not gone. */
    record BeHome(TrialId target) implements TrialCommand {}
}
