package tincay.api.web;

import java.time.Instant;
import java.util.List;

import tincay.domain.duty.DutyState;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** What one job puts on <em>Hôm nay</em>. */
public interface TodayPart {

    /** Whose page it belongs on. */
    Role role();

    List<Item> items(WorkerId worker);

    /**
     * One thing to do.
     *
     * @param word message key of the verb, in words of a work notebook
     * @param label what it is about: a case number, a kind of service; never a name
     * @param path the form that ends it
     * @param weight how pressing it is among what is due at about the same time: 0 is most
     */
    record Item(String word, String label, String path, Instant due, State state, int weight) {

        /** As pressing as most things are. */
        public Item(String word, String label, String path, Instant due, State state) {
            this(word, label, path, due, state, USUAL);
        }
    }

    int USUAL = 1;

    /** How near the deadline is. */
    enum State {
        OPEN,
        SOON,
        LATE,
        DONE,
        ELSEWHERE;

        /** The state of something due then, seen now: soon in the last quarter of its time. */
        public static State of(Instant begun, Instant due, Instant now) {
            if (now.isAfter(due)) {
                return LATE;
            }
            long all = due.getEpochSecond() - begun.getEpochSecond();
            return due.getEpochSecond() - now.getEpochSecond() < all / 4 ? SOON : OPEN;
        }

        /** The state of something that is owed. */
        public static State of(DutyState owed) {
            return switch (owed) {
                case OPEN -> OPEN;
                case SOON -> SOON;
                case OVERDUE -> LATE;
                case DONE, DONE_LATE, IN_TIME_ENTERED_LATE -> DONE;
            };
        }
    }
}
