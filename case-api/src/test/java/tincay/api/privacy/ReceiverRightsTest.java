package tincay.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tincay.api.TestPostgres;
import tincay.domain.access.Access.Denied;
import tincay.domain.access.Access.Granted;
import tincay.domain.access.AccessRules;
import tincay.domain.access.Basis;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.referral.ReferralEvent.ReferralAgreed;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralId;
import tincay.domain.service.ServiceId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.worker.WorkerId;

class ReceiverRightsTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate SENT_ON = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 21);

    private static JdbcClient database;

    private final CaseId caseId = new CaseId(UUID.randomUUID());
    private final ConsentId consent = new ConsentId(UUID.randomUUID());
    private final ServiceId service = new ServiceId(UUID.randomUUID());
    private final WorkerId counsellor = new WorkerId(UUID.randomUUID());
    private final ReferralId referral = new ReferralId(UUID.randomUUID());
    private final AuthorityRows rows = new AuthorityRows(
            (sql, params) -> database.sql(sql).params(Arrays.asList(params)).update());

    @BeforeAll
    static void start() {
        var source = new DriverManagerDataSource(TestPostgres.freshDatabase(), "postgres", "");
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
    }

    @BeforeEach
    void a_referral_was_sent_to_a_counsellors_service() {
        database.sql("insert into authority.worker_role(worker_id, role, service_id, from_date) values (?, ?, ?, ?)")
                .params(counsellor.value(), "COUNSELLOR", service.value(), SENT_ON)
                .update();
        rows.on(sent(referral, consent));
    }

    @Test
    void a_referral_is_open_to_its_receiver_to_the_last_day_of_the_consent_and_not_a_day_longer() {
        assertThat(isOpen(SENT_ON)).isTrue();
        assertThat(isOpen(LAST_DAY)).isTrue();
        assertThat(isOpen(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void a_withdrawal_darkens_what_rests_on_the_consent_though_it_was_finished_before() {
        rows.on(new ConsentWithdrawn(caseId, consent, SENT_ON));
        assertThat(isOpen(SENT_ON)).isFalse();
    }

    @Test
    void what_was_urgent_is_open_for_two_days_and_then_only_as_long_as_she_agreed_meanwhile() {
        var sharing = new UrgentSharingId(UUID.randomUUID());
        var urgent = new ReferralId(UUID.randomUUID());
        rows.on(urgent(urgent, sharing));
        assertThat(isOpen(urgent, SENT_ON.plusDays(2))).isTrue();
        assertThat(isOpen(urgent, SENT_ON.plusDays(3))).isFalse();

        rows.on(new ReferralAgreed(urgent, caseId, consent, LAST_DAY, SENT_ON.plusDays(1)));
        assertThat(isOpen(urgent, LAST_DAY)).isTrue();
        assertThat(isOpen(urgent, LAST_DAY.plusDays(1))).isFalse();
        rows.on(new UrgentSharingDeclined(caseId, sharing, SENT_ON.plusDays(1)));
        assertThat(isOpen(urgent, LAST_DAY)).as("it rests on the consent now").isTrue();
        rows.on(new ConsentWithdrawn(caseId, consent, SENT_ON.plusDays(2)));
        assertThat(isOpen(urgent, SENT_ON.plusDays(2))).isFalse();
    }

    @Test
    void what_she_says_no_to_goes_dark_however_far_it_was() {
        var sharing = new UrgentSharingId(UUID.randomUUID());
        var urgent = new ReferralId(UUID.randomUUID());
        rows.on(urgent(urgent, sharing));
        rows.on(new UrgentSharingDeclined(caseId, sharing, SENT_ON));
        assertThat(isOpen(urgent, SENT_ON)).isFalse();
        assertThat(isOpen(SENT_ON)).as("what rests on a consent stays").isTrue();
    }

    @Test
    void a_withdrawal_leaves_what_rests_on_another_consent() {
        rows.on(new ConsentWithdrawn(caseId, new ConsentId(UUID.randomUUID()), SENT_ON));
        assertThat(isOpen(SENT_ON)).isTrue();
    }

    @Test
    void what_was_sent_before_its_consent_was_kept_beside_it_is_held_to_it_too() {
        var older = new DriverManagerDataSource(TestPostgres.freshDatabase(), "postgres", "");
        Flyway.configure().dataSource(older).target("30").load().migrate();
        JdbcClient then = JdbcClient.create(older);
        ReferralId withdrawn = new ReferralId(UUID.randomUUID());
        ConsentId gone = new ConsentId(UUID.randomUUID());
        keep(then, referral, "referral.sent", "{\"basis\":\"%s\",\"sharedUntil\":\"%s\"}".formatted(consent, LAST_DAY));
        keep(then, withdrawn, "referral.sent", "{\"basis\":\"%s\",\"sharedUntil\":\"%s\"}".formatted(gone, LAST_DAY));
        keep(then, caseId, "case.consent_withdrawn", "{\"consentId\":\"%s\"}".formatted(gone));
        for (ReferralId sent : List.of(referral, withdrawn)) {
            then.sql(
                            "insert into authority.referral_receiver(referral_id, case_id, service_id, open) values (?, ?, ?, true)")
                    .params(sent.value(), caseId.value(), service.value())
                    .update();
        }
        Flyway.configure().dataSource(older).load().migrate();
        assertThat(then.sql(
                                "select referral_id from authority.referral_receiver where open and consent_id = ? and shared_until = ?")
                        .params(consent.value(), LAST_DAY)
                        .query(UUID.class)
                        .list())
                .containsExactly(referral.value());
        assertThat(then.sql("select count(*) from authority.referral_receiver where open")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static void keep(JdbcClient log, Id stream, String name, String fact) {
        log.sql("""
                        insert into log.domain_event(aggregate_identifier, sequence_number, type, event_identifier,
                            payload_type, time_stamp, payload, meta_data)
                        values (?, 0, 'stream', ?, ?, '2026-11-21T05:00:00Z', convert_to(?, 'UTF8'), convert_to('{}', 'UTF8'))
                        """)
                .params(stream.toString(), UUID.randomUUID().toString(), name, fact)
                .update();
    }

    private boolean isOpen(LocalDate day) {
        return isOpen(referral, day);
    }

    private boolean isOpen(ReferralId sent, LocalDate day) {
        return on(day).of(counsellor, sent).open();
    }

    private static Standings on(LocalDate day) {
        return new Standings(
                database, Clock.fixed(Instant.from(day.atTime(12, 0).atZone(HERE)), HERE));
    }

    @Test
    void what_went_outside_is_answered_by_who_may_change_its_case_and_seen_by_no_counsellor() {
        WorkerId staff = staffOf(caseId);
        WorkerId others = staffOf(new CaseId(UUID.randomUUID()));
        ReferralId outside = new ReferralId(UUID.randomUUID());
        rows.on(sent(outside, consent, null, ReferralChannel.PAPER));
        SenderRights rights = new SenderRights(on(SENT_ON), database);
        assertThat(rights.mayAnswer(staff, outside)).isEqualTo(new Granted(Basis.ASSIGNMENT));
        assertThat(rights.mayAnswer(others, outside)).isInstanceOf(Denied.class);
        assertThat(rights.mayAnswer(counsellor, outside)).isInstanceOf(Denied.class);
        assertThat(rights.mayAnswer(staff, referral))
                .as("a service answers itself")
                .isInstanceOf(Denied.class);
        assertThat(rights.mayAnswer(counsellor, referral)).isEqualTo(new Granted(Basis.SERVICE));
        assertThat(rights.mayAnswer(staff, new ReferralId(UUID.randomUUID()))).isInstanceOf(Denied.class);
        assertThat(AccessRules.maySee(on(SENT_ON).of(counsellor, outside))).isInstanceOf(Denied.class);
    }

    @Test
    void silence_is_ended_by_the_sender_wherever_it_went() {
        WorkerId staff = staffOf(caseId);
        SenderRights rights = new SenderRights(on(SENT_ON), database);
        assertThat(rights.mayEnd(staff, referral)).isEqualTo(new Granted(Basis.ASSIGNMENT));
        assertThat(rights.mayEnd(counsellor, referral)).isInstanceOf(Denied.class);
        assertThat(rights.mayEnd(staffOf(new CaseId(UUID.randomUUID())), referral))
                .isInstanceOf(Denied.class);
    }

    private WorkerId staffOf(CaseId assigned) {
        WorkerId staff = new WorkerId(UUID.randomUUID());
        database.sql("insert into authority.worker_role(worker_id, role, address_id, from_date) values (?, ?, ?, ?)")
                .params(staff.value(), "ADDRESS_STAFF", UUID.randomUUID(), SENT_ON)
                .update();
        rows.on(new WorkerAssigned(assigned, staff, SENT_ON));
        return staff;
    }

    private ReferralSent urgent(ReferralId id, UrgentSharingId sharing) {
        ReferralSent sent = sent(id, consent);
        return new ReferralSent(
                id,
                caseId,
                sent.serviceKind(),
                sent.service(),
                sent.channel(),
                null,
                SENT_ON.plusDays(2),
                sent.groups(),
                sent.urgency(),
                sent.on(),
                sent.sentAt(),
                sent.answerDue(),
                sent.shared(),
                null,
                null,
                sharing);
    }

    private ReferralSent sent(ReferralId id, ConsentId basis) {
        return sent(id, basis, service, ReferralChannel.SYSTEM);
    }

    private ReferralSent sent(ReferralId id, ConsentId basis, @Nullable ServiceId to, ReferralChannel channel) {
        Instant at = Instant.from(SENT_ON.atTime(9, 0).atZone(HERE));
        return new ReferralSent(
                id,
                caseId,
                ServiceKind.PSYCHOSOCIAL,
                to,
                channel,
                basis,
                LAST_DAY,
                Set.of(DataGroup.IDENTITY),
                Urgency.NORMAL,
                SENT_ON,
                at,
                at.plus(Urgency.NORMAL.answerDue()),
                new Confidential<>(new SubjectId(UUID.randomUUID()), Purpose.SHARED, new byte[] {1}),
                null,
                null,
                null);
    }
}
