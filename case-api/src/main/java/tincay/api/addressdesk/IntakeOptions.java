package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.privacy.Workplaces;
import tincay.api.web.Options;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.AgeBand;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.CodeLists;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ContactMethod;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.Disability;
import tincay.domain.codes.Language;
import tincay.domain.codes.NoConsentReason;
import tincay.domain.codes.Priority;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Sex;
import tincay.domain.codes.UrgentThreat;
import tincay.domain.codes.ViolenceForm;
import tincay.domain.worker.WorkerId;
import tincay.projections.addressbook.AddressBook;

/** Everything an intake can be answered with. */
@Component
class IntakeOptions {

    private final CodeLists lists;
    private final Workplaces workplaces;
    private final AddressBook addresses;

    IntakeOptions(CodeLists lists, Workplaces workplaces, AddressBook addresses) {
        this.lists = lists;
        this.workplaces = workplaces;
        this.addresses = addresses;
    }

    ModelAndView on(ModelAndView page, WorkerId worker) {
        Map<String, String> mine = new LinkedHashMap<>();
        workplaces
                .addressesOf(worker)
                .forEach(address -> addresses
                        .one(address)
                        .filter(line -> line.status() == AddressStatus.ACTIVE)
                        .ifPresent(line -> mine.put(address.toString(), line.name())));
        return page.addObject("addresses", mine)
                .addObject("groups", Options.of("ETHNIC_GROUP", lists.codes("ETHNIC_GROUP").stream()))
                .addObject("broughtBy", Options.of(BroughtBy.class))
                .addObject("terms", Options.of(AddressTerm.class))
                .addObject("sexes", Options.of(Sex.class))
                .addObject("bands", Options.of(AgeBand.class))
                .addObject("disabilities", Options.of(Disability.class))
                .addObject(
                        "priorities",
                        Options.of(
                                "PRIORITY",
                                Stream.of(Priority.values())
                                        .filter(Priority::isAsked)
                                        .map(Enum::name)))
                .addObject("relations", Options.of(Relation.class))
                .addObject("forms", Options.of(ViolenceForm.class))
                .addObject("methods", Options.of(ContactMethod.class))
                .addObject("givers", Options.of(ConsentGiver.class))
                .addObject("channels", Options.of(ConsentChannel.class))
                .addObject("languages", Options.of(Language.class))
                .addObject("threats", Options.of(UrgentThreat.class))
                .addObject("noConsent", Options.of(NoConsentReason.class))
                .addObject("kinds", Options.of(ServiceKind.class))
                .addObject("dataGroups", Options.of(DataGroup.class))
                .addObject("yesNo", Options.yesNo());
    }
}
