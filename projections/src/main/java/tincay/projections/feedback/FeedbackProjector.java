package tincay.projections.feedback;

import static tincay.projections.feedback.FeedbackTable.FORMS;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.programme.FeedbackAnswers;
import tincay.domain.programme.FeedbackEvent.FeedbackEntered;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps the forms. */
@Component
class FeedbackProjector implements ReadModel {

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public List<Shape> tables() {
        return List.of(FORMS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(FeedbackEntered.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case FeedbackEntered fact -> List.of(entered(fact));
            default -> List.of();
        };
    }

    private static Change entered(FeedbackEntered fact) {
        FeedbackAnswers answers = fact.answers();
        return FORMS.row(
                fact.feedback(),
                fact.address(),
                fact.half().from(),
                fact.half().until(),
                answers.privately(),
                answers.listened(),
                answers.blamed(),
                answers.decided(),
                answers.whoMaySee(),
                answers.safer(),
                answers.sentHelped(),
                fact.words() == null ? null : fact.words().subject(),
                fact.words() == null ? null : fact.words().ciphertext());
    }
}
