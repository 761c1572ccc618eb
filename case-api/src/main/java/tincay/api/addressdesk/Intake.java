package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.AgeBand;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ConsentAnswer;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ContactMethod;
import tincay.domain.codes.Disability;
import tincay.domain.codes.Language;
import tincay.domain.codes.NeedAnswer;
import tincay.domain.codes.Priority;
import tincay.domain.codes.Relation;
import tincay.domain.codes.Repeated;
import tincay.domain.codes.ReportChannel;
import tincay.domain.codes.Representative;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Sex;
import tincay.domain.codes.Tie;
import tincay.domain.codes.ToldBefore;
import tincay.domain.codes.ViolenceForm;

/**
 * The answers of an intake, in clear, as they come through the door; nothing of it is kept unsealed.
 *
 * @param urgent what is shared in urgency where nobody could be asked whether it may be written down
 * @param staffTie what the person who came, or the person who committed violence, is to the worker who writes
 * @param arrivedAt the hour of arrival, if it is known
 * @param communeNoticeTold whether they were told that the commune will be
 * @param contactConsent whether they may be asked after later; given as the consent to a record is, and no if it was not asked
 * @param statisticsConsent whether they may be counted; the same
 */
record Intake(
        @NotNull AddressId addressId,
        @NotNull @PastOrPresent LocalDate happenedOn,
        @NotNull BroughtBy broughtBy,
        @Nullable Tie staffTie,
        @Valid @Nullable Someone person,
        @Valid @NotNull FactAnswers facts,
        @Valid @NotNull ViolenceAnswers violence,
        @Size(max = 8000) @Nullable String account,
        @Valid @Nullable ContactAnswers safeContact,
        @Size(max = 10) @Nullable List<@NotNull @Valid Someone> children,
        @Valid @Nullable Someone perpetrator,
        @Valid @Nullable RecordConsent consent,
        @Valid @Nullable UrgentAnswers urgent,

        @Pattern(regexp = HOUR, message = "field.malformed") @Nullable
        String arrivedAt,

        @Nullable Boolean communeNoticeTold,
        @Valid @Nullable Someone reporter,
        @Valid @Nullable RepresentativeAnswers representative,
        @Valid @Nullable ToldAnswers told,
        @Nullable ConsentAnswer contactConsent,
        @Nullable ConsentAnswer statisticsConsent) {

    private static final String HOUR = "([01]?[0-9]|2[0-3]):[0-5][0-9]";

    static final String PHONE = "[0-9+][0-9 .-]{2,19}";

    /**
     * A human being as far as they told.
     *
     * @param injured of a child who came along
     * @param reportedBy of who reported
     */
    record Someone(
            @Size(max = 80) @Nullable String fullName,
            @Size(max = 40) @Nullable String callName,
            @Nullable AddressTerm addressTerm,
            @Min(1900) @Max(2100) @Nullable Integer birthYear,
            @Pattern(regexp = PHONE) @Nullable String phone,
            @Size(max = 200) @Nullable String homeAddress,
            @Nullable Sex sex,
            @Nullable Boolean injured,
            @Nullable ReportChannel reportedBy) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** The coded facts. */
    record FactAnswers(
            @NotNull Sex sex,
            @NotNull AgeBand ageBand,
            @Size(max = 40) @Nullable String ethnicGroup,
            @NotNull @Size(max = 10) String commune,
            @Nullable Disability disability,
            @Nullable Set<Priority> priority,
            @NotNull Relation relation,
            @Nullable Boolean livingTogether,
            @Nullable Language language,
            @Nullable Boolean needsInterpreter,
            @Nullable Repeated repeated,
            @Nullable Set<ToldBefore> toldBefore,
            @Nullable Sex perpetratorSex,
            @Nullable Boolean others,
            @Nullable Map<ServiceKind, @NotNull NeedAnswer> serviceNeeds) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /**
     * What was done.
     *
     * @param sexualEventOn when she was last forced; asked only if that was done, for what health care can still do
     * @param sexualEventHour the hour of it, if she knows
     */
    record ViolenceAnswers(
            @NotEmpty Set<ViolenceForm> forms,
            @NotNull ViolenceForm primaryForm,
            @Size(max = 30) @Nullable List<@Size(max = 60) String> acts,
            @PastOrPresent @Nullable LocalDate sexualEventOn,

            @Pattern(regexp = HOUR, message = "field.malformed") @Nullable
            String sexualEventHour) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** How to reach the person without harm. */
    record ContactAnswers(
            @NotNull ContactMethod method,
            @Pattern(regexp = PHONE) @Nullable String phone,
            @Size(max = 200) @Nullable String when,
            @Size(max = 200) @Nullable String whoMayAnswer,
            @Size(max = 300) @Nullable String words) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** Who speaks for a child, or why nobody may who cares for it. */
    record RepresentativeAnswers(
            @NotNull Representative kind, @Valid @Nullable Someone person) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /**
     * The consent to write it down at all, asked before anything else.
     *
     * @param childTextVersion the child's text that was read to a child, which agreed as well
     */
    record RecordConsent(
            @NotNull ConsentGiver giver,
            @NotNull ConsentChannel channel,
            @NotNull @Size(max = 20) String textVersion,
            @Nullable Language language,
            @Size(max = 80) @Nullable String witness,
            @Size(max = 20) @Nullable String childTextVersion) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    @Override
    public String toString() {
        return "▇";
    }
}
