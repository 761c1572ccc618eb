package tincay.api.addressdesk;

import java.util.List;

import tincay.domain.codes.PersonRole;
import tincay.domain.person.PersonId;
import tincay.projections.casefile.CaseView;

/** One human being of a case beside the survivor; who it is stays behind a veil. */
record PersonInFile(PersonId personId, PersonRole role) {

    static List<PersonInFile> all(CaseView file) {
        return file.people().all().stream()
                .map(one -> new PersonInFile(one.person(), one.role()))
                .toList();
    }
}
