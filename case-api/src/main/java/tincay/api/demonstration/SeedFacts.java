package tincay.api.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.address.AddressCommand.SettleCommune;
import tincay.domain.address.AddressCommand.UpgradeAddress;
import tincay.domain.address.AddressId;
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.FeedbackAnswer;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places;
import tincay.domain.codes.ServiceKind;
import tincay.domain.partner.Listing;
import tincay.domain.partner.PartnerCommand.ListPartner;
import tincay.domain.partner.PartnerId;
import tincay.domain.programme.ActivityCommand.RecordActivity;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.programme.FeedbackAnswers;
import tincay.domain.programme.FeedbackCommand.EnterFeedback;
import tincay.domain.programme.FeedbackId;
import tincay.domain.programme.Period;
import tincay.domain.programme.Reached;
import tincay.domain.programme.TargetCommand.SetTarget;
import tincay.domain.programme.TargetId;
import tincay.domain.service.ServiceCommand.OpenService;
import tincay.domain.service.ServiceId;
import tincay.domain.stream.Command;

/**
 * The seed's own facts: the Union's work in Hanoi in the first half of 2023. Where only the half-year or the month is
 * known, the facts say so: activities span it, changes of addresses carry its last day.
 */
public final class SeedFacts {

    /** The invented address the account {@code staff.hoaban} works at. */
    public static final AddressId HOA_BAN = new AddressId(id("address 1"));

    /** The invented address the account {@code staff.suoimo} works at. */
    public static final AddressId SUOI_MO = new AddressId(id("address 2"));

    /** The invented counselling service. */
    public static final ServiceId COUNSELLING = new ServiceId(id("service counselling"));

    /** The invented legal aid service. */
    public static final ServiceId LEGAL_AID = new ServiceId(id("service legal aid"));

    private static final Period FIRST_HALF = Period.halfYear(2023, 1);
    private static final LocalDate THEN = FIRST_HALF.until();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Period MAY = new Period(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31));

    private static final List<String> PROJECT_8 = List.of(
            "09703", "09706", "09712", "09700", "09694", "09709", "09697", "04936", "04930", "04927", "04939", "09940",
            "10099", "10504");

    private SeedFacts() {}

    /** Everything, in the order it is to be asked. */
    public static List<Command> commands() {
        return Stream.of(
                        firstHalfOf2023(),
                        inventedAddresses(),
                        inventedServices(),
                        inventedPartners(),
                        inventedFeedback())
                .flatMap(List::stream)
                .toList();
    }

    /** What the report on the first half of 2023 counts. */
    public static List<Command> firstHalfOf2023() {
        List<Command> facts = new ArrayList<>(trainings());
        facts.addAll(realAddresses());
        facts.add(activity(
                "dialogues",
                ActivityKind.POLICY_DIALOGUE_COMMUNE,
                Conduct.GUIDED,
                FIRST_HALF,
                PROJECT_8,
                "Hướng dẫn đối thoại chính sách tại các xã Dự án 8"));
        facts.add(mission("275"));
        facts.add(mission("276"));
        facts.add(target(
                "dialogues", Set.of(ActivityKind.POLICY_DIALOGUE_COMMUNE, ActivityKind.POLICY_DIALOGUE_VILLAGE), 4));
        facts.add(target("handbook", Set.of(ActivityKind.PUBLICATION), 1));
        return List.copyOf(facts);
    }

    private static List<Command> trainings() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(number -> activity(
                        "training " + number,
                        ActivityKind.TRAINING,
                        Conduct.HELD,
                        FIRST_HALF,
                        List.of("01"),
                        "Tập huấn cho thành viên địa chỉ tin cậy và cán bộ địa phương, lớp " + number))
                .collect(toList());
    }

    private static List<Command> realAddresses() {
        AddressId tienXuan = new AddressId(id("Tiến Xuân"));
        AddressId dongKe = new AddressId(id("Đồng Ké"));
        AddressId anPhu = new AddressId(id("An Phú"));
        return List.of(
                real(tienXuan, "04936", null, "Địa chỉ tin cậy xã Tiến Xuân", THEN),
                new SettleCommune(tienXuan, place("04930", TODAY)),
                real(new AddressId(id("Đông Xuân")), "04939", null, "Địa chỉ tin cậy xã Đông Xuân", THEN),
                real(dongKe, "10099", "Đồng Ké", "Địa chỉ tin cậy thôn Đồng Ké", null),
                new UpgradeAddress(dongKe, THEN),
                real(anPhu, "10504", null, "Địa chỉ tin cậy xã An Phú", null),
                new UpgradeAddress(anPhu, THEN));
    }

    private static List<Command> inventedAddresses() {
        return List.of(
                invented(HOA_BAN, "04930", "Địa chỉ mẫu 1 – Hoa Ban"),
                invented(SUOI_MO, "09694", "Địa chỉ mẫu 2 – Suối Mơ"),
                invented(new AddressId(id("address 3")), "09700", "Địa chỉ mẫu 3"),
                invented(new AddressId(id("address 4")), "09952", "Địa chỉ mẫu 4"),
                invented(new AddressId(id("address 5")), "10441", "Địa chỉ mẫu 5"));
    }

    private static List<Command> inventedServices() {
        Place hanoi = place("01", TODAY);
        return List.of(
                new OpenService(
                        COUNSELLING,
                        ServiceKind.PSYCHOSOCIAL,
                        "Tham vấn tâm lý – Hội LHPN thành phố",
                        "Counselling, city Women's Union",
                        hanoi,
                        TODAY),
                new OpenService(
                        LEGAL_AID,
                        ServiceKind.LEGAL_AID,
                        "Trợ giúp pháp lý – Hội LHPN thành phố",
                        "Legal aid, city Women's Union",
                        hanoi,
                        TODAY));
    }

    private static List<Command> inventedPartners() {
        return List.of(
                partner(
                        "health",
                        ServiceKind.HEALTH,
                        "Trạm y tế mẫu",
                        "Sample health station",
                        "0900000021",
                        "Phòng khám"),
                partner(
                        "lawyers",
                        ServiceKind.LEGAL_AID,
                        "Văn phòng luật mẫu",
                        "Sample law office",
                        "0900000022",
                        "Bàn số 2"),
                partner("police", ServiceKind.POLICE, "Công an xã mẫu", "Sample commune police", "0900000023", null));
    }

    /** Enough forms of a half-year that is over for what they say to be shown, and without words of anybody. */
    private static List<Command> inventedFeedback() {
        Period half = Period.halfYear(2026, 1);
        return IntStream.rangeClosed(1, 6)
                .mapToObj(number -> new EnterFeedback(
                        new FeedbackId(id("feedback " + number)),
                        HOA_BAN,
                        half,
                        new FeedbackAnswers(
                                FeedbackAnswer.YES,
                                number == 4 ? FeedbackAnswer.PARTLY : FeedbackAnswer.YES,
                                FeedbackAnswer.NO,
                                number == 2 ? FeedbackAnswer.NOT_SAID : FeedbackAnswer.YES,
                                number % 2 == 0 ? FeedbackAnswer.NO : FeedbackAnswer.PARTLY,
                                FeedbackAnswer.PARTLY,
                                number == 6 ? FeedbackAnswer.NO : FeedbackAnswer.YES),
                        null,
                        half.until()))
                .collect(toList());
    }

    private static Command partner(
            String name, ServiceKind kind, String nameVi, String nameEn, String phone, @Nullable String desk) {
        Listing listing = new Listing(nameVi, nameEn, place("01", TODAY), null, phone, "7:30–16:30", desk);
        return new ListPartner(new PartnerId(id("partner " + name)), kind, listing, TODAY);
    }

    private static Command mission(String district) {
        return activity(
                "mission " + district,
                ActivityKind.MONITORING_MISSION,
                Conduct.HELD,
                MAY,
                List.of(district),
                "Giám sát Chỉ thị 21-CT/TW, Chỉ thị 22-CT/TU và Kế hoạch 257/KH-UBND");
    }

    private static Command activity(
            String name, ActivityKind kind, Conduct conduct, Period held, List<String> codes, String title) {
        List<Place> places = codes.stream().map(code -> place(code, THEN)).toList();
        return new RecordActivity(
                new ActivityId(id("activity " + name)), kind, conduct, held, places, Reached.uncounted(), title);
    }

    private static Command target(String name, Set<ActivityKind> kinds, int number) {
        return new SetTarget(
                new TargetId(id("target " + name)), Period.halfYear(2023, 2), place("01", THEN), kinds, number);
    }

    private static Command real(
            AddressId address, String code, @Nullable String village, String name, @Nullable LocalDate on) {
        return new EstablishAddress(
                address, AddressKind.COLLECTIVE, place(code, THEN), village, name, null, null, on, null);
    }

    private static Command invented(AddressId address, String code, String name) {
        return new EstablishAddress(
                address, AddressKind.COLLECTIVE, place(code, TODAY), null, name, null, null, TODAY, null);
    }

    private static Place place(String code, LocalDate on) {
        return Places.at(code, on).orElseThrow().place();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("so viec, demonstration: " + name).getBytes(UTF_8));
    }
}
