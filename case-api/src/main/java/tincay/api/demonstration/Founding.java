package tincay.api.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import tincay.api.administration.DemoAccounts;
import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.address.AddressCommand.SettleCommune;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places;
import tincay.domain.codes.ServiceKind;
import tincay.domain.duty.Deadlines;
import tincay.domain.partner.Listing;
import tincay.domain.partner.PartnerCommand.ListPartner;
import tincay.domain.partner.PartnerId;
import tincay.domain.service.ServiceCommand.OpenService;
import tincay.domain.service.ServiceId;
import tincay.domain.stream.Command;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.EnrolWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerId;

/**
 * What there is before the first invented case: addresses in every commune that covers one of the former communes of
 * Project 8, never where the seed has its own; who works there; services and partners.
 */
final class Founding {

    /** Who approves and looks at what was opened, for the whole city. */
    static final WorkerId SUPERVISOR = DemoAccounts.idOf("history supervisor");

    /** Two who look after data: what one acknowledged the other erases. */
    static final List<WorkerId> OFFICERS =
            List.of(DemoAccounts.idOf("history officer 1"), DemoAccounts.idOf("history officer 2"));

    /** Those who counsel at the service of the history. */
    static final Counselling COUNSELLING = new Counselling(
            new ServiceId(id("service counselling")),
            ServiceKind.PSYCHOSOCIAL,
            DemoAccounts.idOf("history counsellor"));

    /** Those who give legal aid. */
    static final Counselling LEGAL_AID = new Counselling(
            new ServiceId(id("service legal aid")), ServiceKind.LEGAL_AID, DemoAccounts.idOf("history lawyer"));

    private static final String CITY = "01";
    private static final LocalDate NEW_UNITS = LocalDate.of(2025, 7, 1);

    /** Former commune and the commune of today that covers it. */
    private static final List<List<String>> COMMUNES = List.of(
            List.of("09706", "09706"),
            List.of("09694", "09694"),
            List.of("04930", "04930"),
            List.of("09712", "09700"),
            List.of("09940", "09952"),
            List.of("09670", "09676"),
            List.of("09988", "09988"),
            List.of("10075", "10081"),
            List.of("10501", "10441"),
            List.of("09703", "09700"),
            List.of("09697", "09694"),
            List.of("04927", "04930"),
            List.of("09709", "09706"),
            List.of("09700", "09700"));

    private static final int FIRST_NUMBER = 6;
    private static final int FIRST_PHONE = 40;

    private Founding() {}

    /** The addresses of the history. */
    static List<Post> posts() {
        return IntStream.range(0, COMMUNES.size()).mapToObj(Founding::post).toList();
    }

    private static Post post(int at) {
        int number = at + FIRST_NUMBER;
        return new Post(
                new AddressId(id("address " + number)),
                List.of(staff(number, "first"), staff(number, "second")),
                COMMUNES.get(at).getFirst(),
                COMMUNES.get(at).getLast(),
                COUNSELLING);
    }

    /** What everybody is called who works there, by their name to sign in. */
    static Map<String, WorkerId> people() {
        Map<String, WorkerId> people = new TreeMap<>(Map.of(
                "mau.giamsat", SUPERVISOR,
                "mau.dulieu.mot", OFFICERS.getFirst(),
                "mau.dulieu.hai", OFFICERS.getLast(),
                "mau.thamvan", COUNSELLING.counsellor(),
                "mau.phaply", LEGAL_AID.counsellor()));
        for (int number = FIRST_NUMBER; number < FIRST_NUMBER + COMMUNES.size(); number++) {
            people.put("mau." + number + ".mot", staff(number, "first"));
            people.put("mau." + number + ".hai", staff(number, "second"));
        }
        return people;
    }

    private static WorkerId staff(int number, String which) {
        return DemoAccounts.idOf("history staff " + number + " " + which);
    }

    /** The partner of a kind outside. */
    static PartnerId partner(ServiceKind kind) {
        return new PartnerId(id("partner " + kind));
    }

    /** Everything there is on a day before the first case. */
    static List<Step> steps(LocalDate day) {
        List<Step> steps = new ArrayList<>();
        WorkerId office = DemoAccounts.idOf("office.thanhpho");
        List<Post> posts = posts();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            String name = "Địa chỉ mẫu " + (i + FIRST_NUMBER);
            steps.add(step(
                    day,
                    office,
                    new EstablishAddress(
                            post.address(),
                            AddressKind.COLLECTIVE,
                            place(post.formerCommune(), day),
                            null,
                            name,
                            null,
                            null,
                            day,
                            null)));
            post.staff().forEach(worker -> appoint(day, worker, Role.ADDRESS_STAFF, Scope.at(post.address()), steps));
        }
        appoint(day, SUPERVISOR, Role.SUPERVISOR, Scope.area(CITY), steps);
        Scope everywhere = new Scope(null, null, null);
        OFFICERS.forEach(officer -> appoint(day, officer, Role.DATA_PROTECTION_OFFICER, everywhere, steps));
        for (Counselling service : List.of(COUNSELLING, LEGAL_AID)) {
            steps.add(step(day, office, open(service, day)));
            appoint(day, service.counsellor(), Role.COUNSELLOR, Scope.of(service.service()), steps);
        }
        Set<ServiceKind> outside = EnumSet.complementOf(EnumSet.of(ServiceKind.PSYCHOSOCIAL, ServiceKind.OTHER));
        outside.forEach(kind -> steps.add(step(day, office, list(kind, day))));
        return steps;
    }

    /** What the reform of July 2025 made of addresses in communes that were divided. */
    static List<Step> reform() {
        return posts().stream()
                .filter(post -> Places.at(post.formerCommune(), NEW_UNITS.minusDays(1))
                        .orElseThrow()
                        .wasDivided())
                .map(post -> step(
                        NEW_UNITS,
                        DemoAccounts.idOf("office.thanhpho"),
                        new SettleCommune(post.address(), place(post.commune(), NEW_UNITS))))
                .toList();
    }

    /** Asked for by one, given by another. */
    private static void appoint(LocalDate day, WorkerId worker, Role role, Scope scope, List<Step> steps) {
        WorkerId admin = DemoAccounts.idOf("admin");
        steps.add(step(day, admin, new EnrolWorker(worker, day), new ProposeRole(worker, role, scope, day, admin)));
        WorkerId office = DemoAccounts.idOf("office.thanhpho");
        steps.add(step(day, office, new ApproveRole(worker, role, office)));
    }

    private static Command open(Counselling service, LocalDate day) {
        boolean legal = service.kind() == ServiceKind.LEGAL_AID;
        return new OpenService(
                service.service(),
                service.kind(),
                legal ? "Trợ giúp pháp lý mẫu" : "Tham vấn tâm lý mẫu",
                legal ? "Sample legal aid" : "Sample counselling",
                place(CITY, day),
                day);
    }

    private static Command list(ServiceKind kind, LocalDate day) {
        int number = FIRST_PHONE + List.of(ServiceKind.values()).indexOf(kind);
        return new ListPartner(
                partner(kind),
                kind,
                new Listing(
                        "Đối tác mẫu " + number,
                        "Sample partner " + number,
                        place(CITY, day),
                        null,
                        "09000000" + number,
                        "7:30–16:30",
                        kind.hasSlip() ? "Bàn số 1" : null),
                day);
    }

    private static Step step(LocalDate day, WorkerId by, Command... commands) {
        return Step.office(day.atTime(9, 0).atZone(Deadlines.HERE).toInstant(), by, commands);
    }

    private static Place place(String code, LocalDate on) {
        return Places.at(code, on).orElseThrow().place();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("so viec, history: " + name).getBytes(UTF_8));
    }
}
