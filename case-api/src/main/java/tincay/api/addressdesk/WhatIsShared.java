package tincay.api.addressdesk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.PersonRole;
import tincay.domain.person.Contact;
import tincay.domain.person.Identity;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.Disclosure.Disclosed;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.privacy.Opened.Clear;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.SafeContact;
import tincay.domain.supportcase.SharedSummary;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseFile;
import tincay.projections.casefile.CaseView;

/**
 * Copies the agreed groups of a case for a receiver; opening them is one disclosure by the worker who refers. Of children and
 * of the person who committed violence only what says nothing about who they are: their keys are their own.
 */
@Component
class WhatIsShared {

    private final CaseFile files;
    private final Disclosure disclosure;

    WhatIsShared(CaseFile files, Disclosure disclosure) {
        this.files = files;
        this.disclosure = disclosure;
    }

    SharedSummary with(WorkerId worker, CaseId caseId, CaseView file, Set<DataGroup> groups, @Nullable String summary) {
        PersonRegistered person = files.person(file.opened().survivor()).orElseThrow();
        ToldToReceivers told = new ToldToReceivers(
                file.people().answers(),
                file.people()
                        .in(PersonRole.CHILD)
                        .flatMap(child -> files.person(child).stream())
                        .toList());
        List<Confidential<?>> values = values(file, person, groups);
        told.sealed(groups).forEach(values::add);
        Disclosed open = disclosure.open(worker, caseId, DisclosurePurpose.REFERRAL, values);
        Map<DataGroup, Map<String, String>> shared = new EnumMap<>(DataGroup.class);
        groups.forEach(group -> {
            Map<String, String> of = valuesOf(group, file, person, open);
            of.putAll(told.of(group, open));
            shared.put(group, of);
        });
        return new SharedSummary(shared, summary);
    }

    private static List<Confidential<?>> values(CaseView file, PersonRegistered person, Set<DataGroup> groups) {
        List<Confidential<?>> values = new ArrayList<>();
        if (groups.contains(DataGroup.IDENTITY)) {
            add(values, person.identity());
        }
        if (groups.contains(DataGroup.CONTACT)) {
            add(values, person.contact());
            add(values, file.opened().safeContact());
        }
        if (groups.contains(DataGroup.FACTS) || groups.contains(DataGroup.PERPETRATOR)) {
            add(values, file.facts());
        }
        if (groups.contains(DataGroup.ACCOUNT)) {
            add(values, file.opened().account());
        }
        return values;
    }

    private static Map<String, String> valuesOf(
            DataGroup group, CaseView file, PersonRegistered person, Disclosed open) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (group) {
            case IDENTITY ->
                clear(open, person.identity(), Identity.class).ifPresent(identity -> {
                    put(values, "fullName", identity.fullName());
                    put(values, "callName", identity.callName());
                    put(values, "addressTerm", identity.addressTerm());
                    put(values, "birthYear", identity.birthYear());
                });
            case CONTACT -> {
                clear(open, person.contact(), Contact.class).ifPresent(contact -> {
                    put(values, "phone", contact.phone());
                    put(values, "homeAddress", contact.homeAddress());
                });
                clear(open, file.opened().safeContact(), SafeContact.class).ifPresent(safe -> {
                    put(values, "method", safe.method());
                    put(values, "safePhone", safe.phone());
                    put(values, "when", safe.when());
                    put(values, "whoMayAnswer", safe.whoMayAnswer());
                    put(values, "words", safe.words());
                });
            }
            case FACTS ->
                clear(open, file.facts(), CaseFacts.class).ifPresent(facts -> {
                    put(values, "sex", facts.sex());
                    put(values, "ageBand", facts.ageBand());
                    put(values, "ethnicGroup", facts.ethnicGroup());
                    put(values, "commune", facts.commune());
                    put(values, "disability", facts.disability());
                    put(values, "language", facts.language());
                    if (facts.more() != null) {
                        put(values, "repeated", facts.more().repeated());
                    }
                });
            case ACCOUNT ->
                clear(open, file.opened().account(), Account.class)
                        .ifPresent(account -> put(values, "account", account.words()));
            case RISK ->
                put(values, "level", file.risk() == null ? null : file.risk().level());
            case CHILDREN ->
                put(values, "count", file.people().in(PersonRole.CHILD).count());
            case PERPETRATOR ->
                clear(open, file.facts(), CaseFacts.class)
                        .ifPresent(facts -> put(values, "relation", facts.relation()));
            case HEALTH -> {}
        }
        return values;
    }

    private static <T> Optional<T> clear(Disclosed open, @Nullable Confidential<T> value, Class<T> type) {
        return value != null && open.of(value, type) instanceof Clear<T>(T clear)
                ? Optional.of(clear)
                : Optional.empty();
    }

    private static void add(List<Confidential<?>> values, @Nullable Confidential<?> value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static void put(Map<String, String> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }
}
