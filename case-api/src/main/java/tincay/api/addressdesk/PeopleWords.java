package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.addressdesk.ShowPeople.ShownPerson;
import tincay.api.privacy.Shown;
import tincay.api.privacy.ShownWords;
import tincay.api.web.InTemplates;
import tincay.api.web.When;
import tincay.api.web.Words;
import tincay.domain.person.Contact;
import tincay.domain.person.Identity;
import tincay.domain.person.Particulars;
import tincay.domain.supportcase.ChildrenTold;
import tincay.domain.supportcase.HealthTold;
import tincay.domain.supportcase.NeedsTold;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed.RepresentativeKind;
import tincay.domain.supportcase.PerpetratorTold;
import tincay.domain.supportcase.RiskTold;
import tincay.domain.supportcase.Wish;

/** The people of a case, and what more was told, in the words of pages. */
@Component("peopleWords")
class PeopleWords implements InTemplates {

    private final Words words;
    private final ShownWords shown;
    private final When when;

    PeopleWords(Words words, ShownWords shown, When when) {
        this.words = words;
        this.shown = shown;
        this.when = when;
    }

    /** What was told on one occasion. */
    public record Occasion(String day, Map<String, String> rows) {}

    public List<Occasion> told(OpenFile open) {
        return ToldAnswer.all(open).stream()
                .map(told -> new Occasion(when.day(told.on()), rows(told)))
                .toList();
    }

    /** Who speaks for a child, as it was said last. */
    public Map<String, String> representative(OpenFile open) {
        Rows rows = new Rows();
        RepresentativeInFile.all(open).stream()
                .reduce((before, after) -> after)
                .ifPresent(last ->
                        rows.part(last.kind(), "people.representative", RepresentativeKind::kind, "REPRESENTATIVE"));
        return rows.rows;
    }

    private Map<String, String> rows(ToldAnswer told) {
        Rows rows = new Rows();
        rows.part(told.risk(), "intake.q.immediateDanger", RiskTold::immediateDanger, "YES_NO");
        rows.part(told.risk(), "people.feared", RiskTold::fearedInCommune, null);
        rows.part(told.health(), "intake.q.injuredNow", HealthTold::injuredNow, "INJURY_NOW");
        rows.part(told.health(), "intake.q.healthNotes", HealthTold::healthNotes, null);
        rows.part(told.children(), "intake.q.childrenLeft", ChildrenTold::left, "YES_NO");
        rows.part(told.children(), "people.left-words", ChildrenTold::leftWords, null);
        rows.part(told.children(), "intake.q.childHarmed", ChildrenTold::harmed, "YES_NO");
        rows.part(told.perpetrator(), "intake.q.perpetrator.whereNow", PerpetratorTold::whereNow, null);
        rows.part(told.needs(), "intake.q.basicNeedsNow", this::needs, null);
        rows.part(told.wish(), "intake.q.wish", Wish::words, null);
        return rows.rows;
    }

    private @Nullable String needs(NeedsTold told) {
        return told.basicNeeds().isEmpty() ? null : words.codes("BASIC_NEED", told.basicNeeds());
    }

    /** Who somebody is. */
    public Map<String, String> person(ShownPerson person) {
        Rows rows = new Rows();
        rows.part(person.identity(), "people.full-name", Identity::fullName, null);
        rows.part(person.identity(), "people.call-name", Identity::callName, null);
        rows.part(person.identity(), "people.birth-year", Identity::birthYear, null);
        rows.part(person.contact(), "people.phone", Contact::phone, null);
        rows.part(person.contact(), "people.home", Contact::homeAddress, null);
        rows.part(person.particulars(), "people.sex", Particulars::sex, "SEX");
        rows.part(person.particulars(), "people.injured", this::injured, null);
        rows.part(person.particulars(), "people.reported-by", Particulars::reportedBy, "REPORT_CHANNEL");
        return rows.rows;
    }

    private @Nullable String injured(Particulars particulars) {
        return particulars.injured() == null ? null : words.of("answer." + particulars.injured());
    }

    private final class Rows {

        private final Map<String, String> rows = new LinkedHashMap<>();

        /** A row for what was told; what was erased says so. */
        <T> void part(
                @Nullable Shown<T> opened, String key, Function<T, @Nullable Object> value, @Nullable String list) {
            if (opened == null) {
                return;
            }
            T clear = opened.value();
            Object told = clear == null ? null : value.apply(clear);
            if (clear == null) {
                rows.put(key, shown.text(opened, Object::toString));
            } else if (told != null) {
                rows.put(key, list == null ? told.toString() : words.option("code." + list + "." + told));
            }
        }
    }
}
