package tincay.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.address.AddressId;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.partner.PartnerId;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.referral.ReferralId;
import tincay.domain.service.ServiceId;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.supportcase.NoteId;
import tincay.domain.supportcase.SlipCode;
import tincay.domain.worker.WorkerId;

/** Names and days that stories in tests share. */
public final class Facts {

    public static final CaseId CASE = new CaseId(id("case"));
    public static final AddressId HOA_BAN = new AddressId(id("hoa ban"));
    public static final WorkerId MAI = new WorkerId(id("mai"));
    public static final WorkerId LAN = new WorkerId(id("lan"));
    public static final PersonId HANH = new PersonId(id("hanh"));
    public static final ServiceId COUNSELLING = new ServiceId(id("counselling"));
    public static final ServiceId OTHER_COUNSELLING = new ServiceId(id("other counselling"));
    public static final PartnerId HEALTH_STATION = new PartnerId(id("health station"));
    public static final PartnerId LAW_OFFICE = new PartnerId(id("law office"));
    public static final SlipCode SLIP = SlipCode.draw(new SplittableRandom(4));
    public static final ReferralId REFERRAL = new ReferralId(id("referral"));
    public static final ConsentId CONSENT = new ConsentId(id("consent"));
    public static final ConsentId RECORD_CONSENT = new ConsentId(id("record consent"));
    public static final FollowUpId FOLLOW_UP = new FollowUpId(id("follow-up"));
    public static final StayId STAY = new StayId(id("stay"));
    public static final NoContactId NO_CONTACT = new NoContactId(id("no contact"));
    public static final NoteId NOTE = new NoteId(id("note"));

    public static final LocalDate DAY_BEFORE = LocalDate.of(2026, 11, 19);
    public static final LocalDate ARRIVAL = LocalDate.of(2026, 11, 20);
    public static final LocalDate NEXT_DAY = LocalDate.of(2026, 11, 21);
    public static final Instant MEETING = Instant.parse("2026-12-01T02:00:00Z");
    public static final LocalDate NEXT_SUMMER = LocalDate.of(2027, 6, 30);
    public static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Facts() {}

    /** An id that is the same in every run. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A sealed value nobody can open, which is all the domain needs. */
    public static <T> Confidential<T> sealed(Purpose purpose) {
        return new Confidential<>(new SubjectId(HANH.value()), purpose, new byte[] {1, 2, 3});
    }
}
