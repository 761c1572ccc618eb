package tincay.api.demonstration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.Disability;
import tincay.domain.codes.Language;
import tincay.domain.codes.Priority;
import tincay.domain.codes.Relation;
import tincay.domain.codes.Sex;
import tincay.domain.codes.ViolenceForm;

/** Somebody as they usually come: mostly women between 25 and 50, mostly harmed by the husband. */
final class OrdinaryPerson {

    private static final List<String> PHYSICAL =
            List.of("beating_or_injury", "injury_with_implement", "cruel_treatment");
    private static final List<String> PSYCHOLOGICAL =
            List.of("insult_humiliation", "isolation_confinement", "preventing_contact_with_others", "online_threat");
    private static final List<String> ECONOMIC =
            List.of("control_of_income", "property_seizure", "evading_maintenance");
    private static final List<String> SEXUAL = List.of("marital_sexual_coercion");

    private OrdinaryPerson() {}

    static Survivor drawn(SplittableRandom dice) {
        boolean man = dice.nextInt(100) < 6;
        int age = age(dice);
        ViolenceForm form = form(dice);
        Survivor somebody = Survivor.woman(
                man ? InventedNames.man(dice) : InventedNames.woman(dice),
                age,
                relation(man, age, dice),
                form,
                InventedNames.one(acts(form), dice));
        if (dice.nextInt(100) < 45) {
            somebody = somebody.harmed(EnumSet.of(form, form(dice)));
        }
        somebody = somebody.with(man ? Sex.MALE : Sex.FEMALE, needs(man, age, dice), limited(dice));
        somebody = dice.nextInt(100) < 40
                ? somebody.of("muong", dice.nextInt(100) < 25 ? Language.MUONG : Language.VI)
                : dice.nextInt(100) < 15 ? somebody.of("dao", Language.VI) : somebody;
        if (dice.nextInt(100) < 15) {
            somebody = somebody.by(InventedNames.man(dice));
        }
        return somebody.comes(broughtBy(age, dice), children(man, age, dice));
    }

    private static int age(SplittableRandom dice) {
        int kind = dice.nextInt(100);
        return kind < 3
                ? 12 + dice.nextInt(4)
                : kind < 6
                        ? 16 + dice.nextInt(2)
                        : kind < 28
                                ? 18 + dice.nextInt(12)
                                : kind < 70
                                        ? 30 + dice.nextInt(15)
                                        : kind < 91 ? 45 + dice.nextInt(15) : 60 + dice.nextInt(20);
    }

    private static ViolenceForm form(SplittableRandom dice) {
        int kind = dice.nextInt(100);
        return kind < 46
                ? ViolenceForm.PHYSICAL
                : kind < 80 ? ViolenceForm.PSYCHOLOGICAL : kind < 93 ? ViolenceForm.ECONOMIC : ViolenceForm.SEXUAL;
    }

    private static List<String> acts(ViolenceForm form) {
        return switch (form) {
            case PHYSICAL -> PHYSICAL;
            case PSYCHOLOGICAL -> PSYCHOLOGICAL;
            case ECONOMIC -> ECONOMIC;
            case SEXUAL -> SEXUAL;
        };
    }

    private static Relation relation(boolean man, int age, SplittableRandom dice) {
        int kind = dice.nextInt(100);
        if (age < 18) {
            return kind < 50 ? Relation.FATHER : kind < 75 ? Relation.STEPPARENT : Relation.OTHER_KIN;
        }
        if (age >= 60) {
            return kind < 55 ? Relation.SON : man ? Relation.WIFE : Relation.HUSBAND;
        }
        return kind < 62
                ? man ? Relation.WIFE : Relation.HUSBAND
                : kind < 72
                        ? Relation.COHABITING_PARTNER
                        : kind < 82
                                ? Relation.EX_HUSBAND
                                : kind < 88
                                        ? Relation.MOTHER_IN_LAW
                                        : kind < 94 ? Relation.BOYFRIEND_GIRLFRIEND : Relation.SIBLING;
    }

    private static Set<Priority> needs(boolean man, int age, SplittableRandom dice) {
        Set<Priority> needs = EnumSet.noneOf(Priority.class);
        if (age < 16) {
            needs.add(Priority.CHILD);
        }
        if (age >= 60) {
            needs.add(Priority.OLDER_PERSON);
        }
        if (!man && age >= 18 && age < 40 && dice.nextInt(100) < 9) {
            needs.add(Priority.PREGNANT);
        }
        return needs;
    }

    private static Disability limited(SplittableRandom dice) {
        return dice.nextInt(100) < 94
                ? Disability.NONE
                : InventedNames.one(List.of(Disability.MOBILITY, Disability.HEARING_SPEECH, Disability.SEEING), dice);
    }

    private static BroughtBy broughtBy(int age, SplittableRandom dice) {
        if (age < 16) {
            return dice.nextInt(2) == 0 ? BroughtBy.SCHOOL : BroughtBy.FAMILY;
        }
        int kind = dice.nextInt(100);
        return kind < 55
                ? BroughtBy.SELF
                : kind < 70
                        ? BroughtBy.NEIGHBOUR
                        : kind < 80
                                ? BroughtBy.VILLAGE_HEAD
                                : kind < 90 ? BroughtBy.UNION : kind < 95 ? BroughtBy.POLICE : BroughtBy.HEALTH;
    }

    private static Integer[] children(boolean man, int age, SplittableRandom dice) {
        if (man || age < 20 || age > 50 || dice.nextInt(100) < 70) {
            return new Integer[0];
        }
        return dice.nextInt(2) == 0
                ? new Integer[] {1 + dice.nextInt(14)}
                : new Integer[] {1 + dice.nextInt(8), 6 + dice.nextInt(9)};
    }
}
