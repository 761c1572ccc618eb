package tincay.api.addressdesk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralGroups;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CallDetails;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.Recipient;
import tincay.domain.supportcase.SlipCode;
import tincay.projections.casefile.CaseView;

/**
 * Refers to an internal service or a partner outside: copies what was agreed, no more, and seals it for the receiver. Outside it
 * is spoken of by a code of its own.
 */
@Component
class MakeReferral {

    private final OwnCases cases;
    private final Receivers receivers;
    private final WhatIsShared shared;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MakeReferral(
            OwnCases cases, Receivers receivers, WhatIsShared shared, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.receivers = receivers;
        this.shared = shared;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer make(CaseId caseId, ReferralAnswers answers, Call call) {
        Recipient to = answers.recipient();
        receivers
                .check(onOneGround(answers).required("receiver", answers.receiver()), "receiver", to)
                .done();
        CaseView file = cases.of(call.worker(), caseId);
        Set<DataGroup> groups = groups(file, answers);
        SubjectId survivor = OwnCases.survivorOf(file);
        ReferralId referralId = new ReferralId(UUID.randomUUID());
        SlipCode slip = answers.channel() == ReferralChannel.SYSTEM ? null : SlipCode.draw(random);
        CaseCommand make = new CaseCommand.MakeReferral(
                caseId,
                referralId,
                to,
                answers.channel(),
                slip,
                answers.consentId(),
                groups,
                answers.urgency(),
                answers.on() == null ? LocalDate.now(clock) : answers.on(),
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
                sealing.seal(
                        survivor, Purpose.SHARED, shared.with(call.worker(), caseId, file, groups, answers.summary())),
                answers.call() == null
                        ? null
                        : sealing.seal(
                                survivor,
                                Purpose.SHARED,
                                new CallDetails(
                                        answers.call().whom(), answers.call().said())),
                answers.urgentSharingId());
        String id = PrefixedIds.of(referralId);
        return desk.perform(
                call, List.of(make), version -> new Answer(201, "/api/v1/referrals/" + id, version, made(id, slip)));
    }

    private static Checks onOneGround(ReferralAnswers answers) {
        return new Checks()
                .fault(answers.consentId() == null && answers.urgentSharingId() == null, "consentId", "field.required")
                .fault(
                        answers.consentId() != null && answers.urgentSharingId() != null,
                        "urgentSharingId",
                        "field.not-allowed");
    }

    private static Map<String, Object> made(String id, @Nullable SlipCode slip) {
        return slip == null ? Map.of("referralId", id) : Map.of("referralId", id, "slipCode", slip.value());
    }

    private static Set<DataGroup> groups(CaseView file, ReferralAnswers answers) {
        if (answers.dataGroups() != null) {
            return answers.dataGroups();
        }
        Set<DataGroup> all = EnumSet.noneOf(DataGroup.class);
        file.consents().stream()
                .filter(consent -> consent.given().consentId().equals(answers.consentId()))
                .forEach(consent -> all.addAll(consent.given().groups()));
        file.urgencies().stream()
                .filter(sharing -> sharing.decided().sharingId().equals(answers.urgentSharingId()))
                .forEach(sharing -> all.addAll(sharing.decided().groups()));
        all.retainAll(ReferralGroups.allowedFor(answers.serviceKind()));
        return all;
    }
}
