package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.person.PersonId;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed.RepresentativeKind;

/** Who speaks for a child, as it was said that day; who it is stays behind a veil. */
record RepresentativeInFile(
        LocalDate on,
        boolean safe,
        Shown<RepresentativeKind> kind,
        @Nullable PersonId personId) {

    /** Everything that was said of it, oldest first: the last one stands. */
    static List<RepresentativeInFile> all(OpenFile open) {
        return open.file().people().representatives().stream()
                .map(named -> new RepresentativeInFile(
                        named.on(), named.safe(), open.shown(named.kind(), RepresentativeKind.class), named.person()))
                .toList();
    }
}
