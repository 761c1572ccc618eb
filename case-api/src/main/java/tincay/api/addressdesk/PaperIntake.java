package tincay.api.addressdesk;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.http.Fault;
import tincay.api.platform.http.Invalid;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.web.FormBody;
import tincay.domain.address.AddressId;
import tincay.domain.codes.ConsentTexts;

/** An intake that was written on paper first: the same answers, the same checks. */
@Component
public class PaperIntake {

    private final FormBody bodies;
    private final IntakeChecks checks;
    private final ReceivePerson people;
    private final ConsentTexts texts;

    PaperIntake(FormBody bodies, IntakeChecks checks, ReceivePerson people, ConsentTexts texts) {
        this.bodies = bodies;
        this.checks = checks;
        this.people = people;
        this.texts = texts;
    }

    /** What is wrong with the answers; none if the case can be opened. */
    public List<Fault> faults(MultiValueMap<String, String> answers, AddressId address) {
        try {
            Intake intake = intake(answers, address);
            if (SealFacts.isMinor(intake.facts().ageBand())) {
                return List.of(new Fault("facts.ageBand", "intake.child-by-page"));
            }
            checks.check(intake);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.faults();
        }
    }

    public Answer open(MultiValueMap<String, String> answers, AddressId address, Call call) {
        return people.open(intake(answers, address), call);
    }

    /** Who speaks for the person is not told by the ledger: the survivor, as the state's form assumes. */
    private Intake intake(MultiValueMap<String, String> answers, AddressId address) {
        var whole = new LinkedMultiValueMap<>(answers);
        whole.set("addressId", PrefixedIds.of(address));
        whole.set("consent.giver", "SELF");
        whole.set("consent.textVersion", texts.version());
        return bodies.read(whole, Intake.class);
    }
}
