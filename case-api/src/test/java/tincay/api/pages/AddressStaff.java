package tincay.api.pages;

import java.time.LocalDate;
import java.time.ZoneId;

/** What the staff of an address do with a case, step by step as on the pages. */
record AddressStaff(Person person) {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final String FULL_NAME = "Triệu Thị Hạnh";

    static LocalDate today() {
        return LocalDate.now(HERE);
    }

    /** From the first question to the opened case; answers with its path. */
    String receive() {
        safely();
        answerTheQuestions();
        person.send();
        person.page().locator("form[action=\"/moi/mo\"] button").first().click();
        return person.path();
    }

    AddressStaff safely() {
        person.open("/moi")
                .choose("_safeToTalk", "YES")
                .choose("_danger", "false")
                .choose("_tieSurvivor", "NONE")
                .choose("_tieOther", "NONE")
                .choose("_consent", "AGREED")
                .send();
        return this;
    }

    AddressStaff answerTheQuestions() {
        person.choose("consent.giver", "SELF")
                .choose("consent.channel", "SPOKEN_WITH_WITNESS")
                .type("consent.witness", "Lê Thị Chứng")
                .choose("communeNoticeTold", "true")
                .type("person.callName", "Hạnh")
                .pick("person.addressTerm", "CHI")
                .day("happenedOn", today())
                .pick("broughtBy", "SELF")
                .choose("facts.sex", "FEMALE")
                .type("person.birthYear", "1995")
                .choose("facts.ageBand", "AGE_30_44")
                .type("facts.commune", "09706")
                .choose("violence.forms", "PHYSICAL")
                .choose("violence.primaryForm", "PHYSICAL")
                .pick("facts.relation", "HUSBAND")
                .choose("facts.livingTogether", "true")
                .type("account", "Kể lại bằng lời của chị.")
                .type("person.fullName", FULL_NAME)
                .type("person.homeAddress", "Thôn Một")
                .pick("safeContact.method", "PHONE")
                .type("safeContact.phone", "0900 000 001")
                .type("safeContact.when", "9:00–11:00")
                .type("safeContact.words", "người của lớp may");
        return this;
    }

    AddressStaff giveConsent(String file) {
        person.open(file + "/3")
                .choose("purpose", "REFERRAL")
                .choose("giver", "SELF")
                .pick("recipient.serviceKind", "PSYCHOSOCIAL")
                .choose("dataGroups", "IDENTITY", "CONTACT", "ACCOUNT")
                .day("until", today().plusMonths(2))
                .choose("channel", "SPOKEN_WITH_WITNESS")
                .type("witness", "Lê Thị Chứng")
                .send();
        return this;
    }

    AddressStaff withdraw(String file) {
        person.open(file + "/3");
        person.page().locator("form[action$=\"/rut\"] button").last().click();
        return this;
    }

    AddressStaff assess(String file) {
        return assessAs(file, "LOW");
    }

    AddressStaff assessAs(String file, String level) {
        person.open(file + "/4");
        person.page()
                .locator("main input[name^=\"answers.\"][value=\"false\"]")
                .all()
                .forEach(no -> no.check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true)));
        person.choose("level", level);
        if (!level.equals("LOW")) {
            person.pick("raisedBecause", "HER_FEAR").type("raisedWords", "Sợ hơn những gì kể ra");
        }
        person.send();
        return this;
    }

    AddressStaff note(String file, String text) {
        person.open(file + "/12").choose("kind", "CALL").type("text", text).send();
        return this;
    }

    AddressStaff plan(String file, String part, String words) {
        person.open(file + "/5").type("plan." + part, words).send();
        return this;
    }

    AddressStaff support(String file, String kind, String words) {
        person.open(file + "/6").pick("kind", kind).type("words", words).send();
        return this;
    }

    AddressStaff planFollowUp(String file, LocalDate day) {
        person.open(file + "/9").day("plannedFor", day).send("/9");
        return this;
    }

    AddressStaff agreeToContact(String file) {
        person.open(file + "/3")
                .choose("purpose", "CONTACT")
                .choose("giver", "SELF")
                .choose("channel", "SIGNED_PAPER")
                .send();
        return this;
    }

    AddressStaff stay(String file, String place) {
        person.open(file + "/8")
                .choose("kind", "HOUSEHOLD")
                .type("place", place)
                .send();
        return this;
    }

    AddressStaff askToKeepAway(String file) {
        person.open(file + "/10")
                .unfold("/10")
                .choose("requestedBy", "SURVIVOR")
                .day("requestedAt", today())
                .type("requestedAt.time", "00:01")
                .type("committee", "UBND xã Yên Bài")
                .type("reason", "Dọa ở chợ.")
                .choose("rightsTold", "true")
                .send("/10");
        return this;
    }

    AddressStaff tellTheCommune(String file) {
        person.open(file + "/11")
                .type("body", "UBND xã Yên Bài")
                .day("notifiedAt", today())
                .type("notifiedAt.time", "00:01")
                .send();
        return this;
    }

    AddressStaff refer(String file) {
        fillReferral(file)
                .choose("dataGroups", "IDENTITY", "CONTACT", "ACCOUNT")
                .send();
        return this;
    }

    /** Everything but what is shared. */
    Person fillReferral(String file) {
        person.open(file + "/7");
        person.page()
                .locator("main input[name=\"receiver.serviceId\"]")
                .first()
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        return person.choose("urgency", "URGENT").type("summary", "Cần người nghe.");
    }

    AddressStaff close(String file) {
        person.open(file + "/13");
        var need = person.page().locator("details:has(input[value=\"NEEDS_MET\"])");
        need.locator("summary").click();
        need.locator("input[type=radio][value=\"true\"]")
                .all()
                .forEach(yes -> yes.check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true)));
        need.locator("button").click();
        return this;
    }

    AddressStaff reopen(String file) {
        person.open(file + "/13").choose("reason", "CAME_BACK").send();
        return this;
    }
}
