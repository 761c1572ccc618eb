package tincay.api.addressdesk;

import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tincay.api.platform.http.Checks;
import tincay.api.web.When;
import tincay.domain.access.Hidden;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.TellingWords;
import tincay.domain.partner.Listing;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.SlipCode;
import tincay.domain.supportcase.SlipRefusal;
import tincay.domain.worker.WorkerId;
import tincay.projections.addressbook.AddressBook;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.ReferralView;

/** Puts a referral on paper, once the worker said that it is safe to take home; a disclosure of its own. */
@Component
class PrintSlip {

    /** The receiver reads it, whatever language its writer works in. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Receivers receivers;
    private final AddressBook addresses;
    private final Disclosure disclosure;
    private final When when;
    private final MessageSource messages;
    private final TellingWords telling;

    PrintSlip(
            Receivers receivers,
            AddressBook addresses,
            Disclosure disclosure,
            When when,
            MessageSource messages,
            TellingWords telling) {
        this.receivers = receivers;
        this.addresses = addresses;
        this.disclosure = disclosure;
        this.when = when;
        this.messages = messages;
        this.telling = telling;
    }

    /** What is asked before anything is printed. */
    record Wish(
            @NotNull Boolean safe, @Size(max = 20) @Nullable String phone) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    Slip print(WorkerId worker, CaseView file, ReferralView referral, Wish wish) {
        SlipCode code = referral.made().slip();
        if (code == null || referral.made().channel() != ReferralChannel.PAPER || !referral.isOpen()) {
            throw new Refused(SlipRefusal.NOT_ON_PAPER);
        }
        Refused.when(!wish.safe(), SlipRefusal.NOT_SAFE);
        new Checks()
                .phone("phone", wish.phone())
                .fault(isPublished(file, wish.phone()), "phone", "slip.phone-published")
                .done();
        Slip slip = slip(code, referral, wish).tellingNothing(telling);
        CaseId caseId = file.opened().caseId();
        disclosure.open(worker, caseId, DisclosurePurpose.WRITE_PAPER, List.of());
        return slip;
    }

    private Slip slip(SlipCode code, ReferralView referral, Wish wish) {
        var partner = receivers.partner(referral.made().receiver());
        if (partner == null) {
            throw new Hidden();
        }
        Listing listing = partner.listing();
        return new Slip(
                code.value(),
                listing.nameVi(),
                listing.desk(),
                messages.getMessage("slip.word." + referral.made().receiver().serviceKind(), null, VIETNAMESE),
                referral.newest(AppointmentMade.class)
                        .map(made -> when.moment(made.meetingAt()))
                        .orElse(null),
                wish.phone());
    }

    /** Announced in the village, the number of the address would give her away. */
    private boolean isPublished(CaseView file, @Nullable String phone) {
        String published = addresses
                .one(file.address())
                .map(AddressBook.Line::publicContact)
                .map(PrintSlip::digits)
                .orElse("");
        return phone != null && !digits(phone).isEmpty() && published.contains(digits(phone));
    }

    private static String digits(String text) {
        return text.replace("+84", "0").replaceAll("\\D", "");
    }
}
