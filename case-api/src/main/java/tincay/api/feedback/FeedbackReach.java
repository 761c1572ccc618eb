package tincay.api.feedback;

import java.util.Collections;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.platform.SignedIn;
import tincay.api.privacy.Workplaces;
import tincay.domain.codes.Places;
import tincay.domain.worker.Role;
import tincay.projections.addressbook.AddressBook;

/** Whose forms one works with: the office with those of every address, a supervisor with those of their area. */
@Component
class FeedbackReach {

    private final AddressBook book;
    private final Workplaces workplaces;

    FeedbackReach(AddressBook book, Workplaces workplaces) {
        this.book = book;
        this.workplaces = workplaces;
    }

    List<AddressBook.Line> addresses(SignedIn me) {
        if (me.roles().contains(Role.UNION_OFFICE)) {
            return book.all();
        }
        List<String> areas = workplaces.areasOf(me.worker(), Role.SUPERVISOR);
        return book.all().stream()
                .filter(line -> !Collections.disjoint(
                        areas, Places.areasOf(line.settled() == null ? line.commune() : line.settled())))
                .toList();
    }
}
