package tincay.api.addressdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.privacy.SealedValues;
import tincay.api.privacy.Shown;
import tincay.domain.access.Hidden;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.PersonRole;
import tincay.domain.person.Contact;
import tincay.domain.person.Identity;
import tincay.domain.person.Particulars;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.Disclosure.Disclosed;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseFile;
import tincay.projections.casefile.CaseView;

/** Lifts the veil from everybody in a case at once: one disclosure with its purpose. */
@Component
class ShowPeople {

    private final OwnCases cases;
    private final CaseFile files;
    private final Disclosure disclosure;

    ShowPeople(OwnCases cases, CaseFile files, Disclosure disclosure) {
        this.cases = cases;
        this.files = files;
        this.disclosure = disclosure;
    }

    /**
     * One human being in clear.
     *
     * @param role what they are to the case; null for the survivor
     * @param version of their record, as it must be named to put it right
     * @param before how it stood before it was put right, oldest first
     */
    record ShownPerson(
            PersonId personId,
            @Nullable PersonRole role,
            long version,
            @Nullable Shown<Identity> identity,
            @Nullable Shown<Contact> contact,
            @Nullable Shown<Particulars> particulars,
            List<ShownPerson> before) {

        @Nullable
        AddressTerm addressTerm() {
            Identity clear = identity == null ? null : identity.value();
            return clear == null ? null : clear.addressTerm();
        }
    }

    /** The survivor first, then everybody else in the order they were taken in. */
    List<ShownPerson> of(WorkerId worker, CaseId caseId, DisclosurePurpose purpose) {
        CaseView file = cases.of(worker, caseId);
        List<Known> known = new ArrayList<>();
        known.add(known(file.opened().survivor(), null));
        file.people().all().forEach(one -> known.add(known(one.person(), one.role())));
        var open = disclosure.open(
                worker, caseId, purpose, known.stream().flatMap(Known::sealed).toList());
        return known.stream().map(one -> one.shown(open)).toList();
    }

    /** One of them. */
    ShownPerson of(WorkerId worker, CaseId caseId, PersonId person, DisclosurePurpose purpose) {
        mustBeIn(cases.of(worker, caseId), person);
        Known known = known(person, null);
        return known.shown(
                disclosure.open(worker, caseId, purpose, known.sealed().toList()));
    }

    /**
     * Whether somebody belongs to a case.
     *
     * @throws Hidden if not
     */
    static void mustBeIn(CaseView file, PersonId person) {
        boolean there = file.opened().survivor().equals(person)
                || file.people().all().stream().anyMatch(one -> one.person().equals(person));
        if (!there) {
            throw new Hidden();
        }
    }

    private Known known(PersonId person, @Nullable PersonRole role) {
        return new Known(
                person, role, files.versionOf(person), files.details(person).toList());
    }

    private record Known(PersonId person, @Nullable PersonRole role, long version, List<PersonRegistered> details) {

        Stream<Confidential<?>> sealed() {
            return details.stream().flatMap(SealedValues::of);
        }

        ShownPerson shown(Disclosed open) {
            List<ShownPerson> all =
                    details.stream().map(one -> shown(one, open, List.of())).toList();
            if (all.isEmpty()) {
                throw new Hidden();
            }
            return shown(details.getLast(), open, all.subList(0, all.size() - 1));
        }

        private ShownPerson shown(PersonRegistered one, Disclosed open, List<ShownPerson> before) {
            return new ShownPerson(
                    person,
                    role,
                    version,
                    shown(open, one.identity(), Identity.class),
                    shown(open, one.contact(), Contact.class),
                    shown(open, one.particulars(), Particulars.class),
                    before);
        }

        private static <T> @Nullable Shown<T> shown(Disclosed open, @Nullable Confidential<T> value, Class<T> type) {
            return value == null ? null : Shown.of(open.of(value, type));
        }
    }
}
