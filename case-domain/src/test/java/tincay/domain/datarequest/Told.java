package tincay.domain.datarequest;

import static tincay.domain.Facts.ARRIVAL;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.codes.WorkingDays;
import tincay.domain.datarequest.DataRequestCommand.AcknowledgeRequest;
import tincay.domain.datarequest.DataRequestCommand.AnswerRequest;
import tincay.domain.datarequest.DataRequestCommand.ExtendRequest;
import tincay.domain.datarequest.DataRequestCommand.RefuseRequest;
import tincay.domain.worker.WorkerId;

/** The rules of one request, told a second time by somebody who has read the decree and not the code. */
final class Told {

    final DataRequest kind;
    final AskedBy asker;
    private @Nullable WorkerId acknowledger;
    private boolean longer;
    private boolean over;

    Told(DataRequest kind, AskedBy asker) {
        this.kind = kind;
        this.asker = asker;
    }

    String decides(DataRequestCommand command, LocalDate day) {
        if (over) {
            return "data-request.already-answered";
        }
        if (day.isBefore(ARRIVAL)) {
            return "data-request.before-receipt";
        }
        return switch (command) {
            case AcknowledgeRequest told -> acknowledged(told.worker());
            case ExtendRequest _ -> extended(day);
            case AnswerRequest told -> answered(told.worker());
            case RefuseRequest told -> refused(told.reason());
            default -> throw new AssertionError("never wished for");
        };
    }

    private String acknowledged(WorkerId worker) {
        if (acknowledger != null) {
            return "data-request.already-acknowledged";
        }
        acknowledger = worker;
        return "done";
    }

    private String extended(LocalDate day) {
        if (longer) {
            return "data-request.already-extended";
        }
        int days = switch (kind) {
            case ACCESS, CORRECT -> 10;
            case WITHDRAW, RESTRICT -> 15;
            case ERASE -> 20;
        };
        if (day.isAfter(WorkingDays.of("2026-1").plus(ARRIVAL, days))) {
            return "data-request.too-late-to-extend";
        }
        longer = true;
        return "done";
    }

    private String answered(WorkerId worker) {
        if (mustNotKnow()) {
            return "data-request.neutral-answer";
        }
        if (kind == DataRequest.ERASE && (acknowledger == null || worker.equals(acknowledger))) {
            return "data-request.second-person";
        }
        over = true;
        return "done";
    }

    private String refused(RequestRefused reason) {
        if (mustNotKnow() && reason != RequestRefused.NOT_THE_PERSON) {
            return "data-request.neutral-answer";
        }
        over = true;
        return "done";
    }

    private boolean mustNotKnow() {
        return asker != AskedBy.THE_PERSON && asker != AskedBy.REPRESENTATIVE;
    }

    @Override
    public String toString() {
        return kind + " by " + asker;
    }
}
