package tincay.api.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import tincay.api.leadership.Half;
import tincay.api.platform.SignedIn;
import tincay.api.privacy.Shown;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressId;
import tincay.domain.codes.FeedbackAnswer;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.programme.FeedbackWords;
import tincay.projections.addressbook.AddressBook;
import tincay.projections.feedback.FeedbackBook;

/** Reads what five forms or more say of an address in a half-year that takes no more of them. */
@Component
class ReadFeedback {

    private final FeedbackBook book;
    private final FeedbackReach reach;
    private final Disclosure disclosure;
    private final Clock clock;

    ReadFeedback(FeedbackBook book, FeedbackReach reach, Disclosure disclosure, Clock clock) {
        this.book = book;
        this.reach = reach;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /** What is said of one address in one half-year. */
    record Item(
            AddressId addressId,
            String address,
            String half,
            int forms,
            Map<String, Map<FeedbackAnswer, Integer>> answers) {}

    /** Everything the reader may see, the newest half-year first. */
    List<Item> of(SignedIn me) {
        Map<AddressId, String> names = reach.addresses(me).stream()
                .collect(Collectors.toMap(AddressBook.Line::address, AddressBook.Line::name));
        return book.shownOn(LocalDate.now(clock)).stream()
                .filter(sum -> names.containsKey(sum.address()))
                .map(sum -> new Item(
                        sum.address(),
                        names.getOrDefault(sum.address(), ""),
                        Half.containing(sum.half().from()).word(),
                        sum.forms(),
                        sum.answers()))
                .toList();
    }

    /**
     * What was written in own words, opened as one act.
     *
     * @throws Hidden if there is nothing to be shown of that address in that half-year
     */
    List<Shown<FeedbackWords>> words(SignedIn me, AddressId address, String half) {
        if (of(me).stream()
                .noneMatch(
                        item -> item.addressId().equals(address) && item.half().equals(half))) {
            throw new Hidden();
        }
        List<Confidential<FeedbackWords>> sealed = book.wordsOn(
                LocalDate.now(clock),
                address,
                Half.of(half).orElseThrow(Hidden::new).period());
        var opened = disclosure.open(me.worker(), address, DisclosurePurpose.FEEDBACK, sealed);
        return sealed.stream()
                .map(words -> Shown.of(opened.of(words, FeedbackWords.class)))
                .toList();
    }
}
