package tincay.api.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import tincay.api.administration.DemoAccounts;
import tincay.api.leadership.Half;
import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.address.AddressId;
import tincay.domain.address.AddressLifeCommand.CloseAddress;
import tincay.domain.address.AddressLifeCommand.ResumeAddress;
import tincay.domain.address.AddressLifeCommand.ReviewAddress;
import tincay.domain.address.AddressLifeCommand.SuspendAddress;
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.InForce;
import tincay.domain.codes.InstrumentKind;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places;
import tincay.domain.codes.ServiceKind;
import tincay.domain.duty.Deadlines;
import tincay.domain.instrument.InstrumentCommand.ApproveInstrument;
import tincay.domain.partner.Listing;
import tincay.domain.partner.PartnerCommand.ChangePartner;
import tincay.domain.partner.PartnerCommand.DelistPartner;
import tincay.domain.partner.PartnerCommand.ListPartner;
import tincay.domain.partner.PartnerId;
import tincay.domain.programme.ActivityCommand.CorrectActivity;
import tincay.domain.programme.ActivityCommand.RecordActivity;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.programme.Period;
import tincay.domain.programme.Reached;
import tincay.domain.service.ServiceCommand.CloseService;
import tincay.domain.service.ServiceCommand.OpenService;
import tincay.domain.service.ServiceId;
import tincay.domain.stream.Command;
import tincay.domain.worker.RightsCommand.ApproveResumption;
import tincay.domain.worker.RightsCommand.EndWorker;
import tincay.domain.worker.RightsCommand.ProposeScope;
import tincay.domain.worker.RightsCommand.ResumeWorker;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.EnrolWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerCommand.SuspendWorker;
import tincay.domain.worker.WorkerId;

/** What the office does to its registers over the years: an address that rests and one that ends, somebody who comes and goes. */
final class OfficeYears {

    private static final WorkerId OFFICE = DemoAccounts.idOf("office.thanhpho");
    private static final WorkerId ADMIN = DemoAccounts.idOf("admin");
    private static final WorkerId COMES_AND_GOES = DemoAccounts.idOf("history staff 20 first");
    private static final AddressId RESTS = new AddressId(id("address 20"));
    private static final AddressId ENDS = new AddressId(id("address 21"));
    private static final String COMMUNE = "09706";

    private final LocalDate founded;
    private final List<Step> steps = new ArrayList<>();

    private OfficeYears(LocalDate founded) {
        this.founded = founded;
    }

    /** All of it, in order. */
    static List<Step> steps(LocalDate founded) {
        var years = new OfficeYears(founded);
        years.addresses();
        years.somebody();
        years.registers();
        return years.steps.stream()
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    private void addresses() {
        after(1, OFFICE, day -> establish(RESTS, "Địa chỉ mẫu 20", day));
        after(2, OFFICE, day -> establish(ENDS, "Địa chỉ mẫu 21", day));
        after(90, OFFICE, day -> new ReviewAddress(RESTS, "Hoạt động tốt", day));
        after(120, OFFICE, day -> new SuspendAddress(RESTS, "Sửa nhà", day));
        after(150, OFFICE, day -> new ResumeAddress(RESTS, day));
        after(160, OFFICE, day -> new CloseAddress(ENDS, "Chủ nhà chuyển đi", day));
    }

    private void somebody() {
        Scope there = Scope.at(RESTS);
        Scope elsewhere = Scope.at(Founding.posts().getFirst().address());
        after(3, ADMIN, day -> new EnrolWorker(COMES_AND_GOES, day));
        after(4, ADMIN, day -> new ProposeRole(COMES_AND_GOES, Role.ADDRESS_STAFF, there, day, ADMIN));
        after(5, OFFICE, _ -> new ApproveRole(COMES_AND_GOES, Role.ADDRESS_STAFF, OFFICE));
        after(121, ADMIN, day -> new ProposeScope(COMES_AND_GOES, Role.ADDRESS_STAFF, elsewhere, day, ADMIN));
        after(122, OFFICE, _ -> new ApproveRole(COMES_AND_GOES, Role.ADDRESS_STAFF, OFFICE));
        after(200, ADMIN, day -> new SuspendWorker(COMES_AND_GOES, day));
        after(210, ADMIN, day -> new ResumeWorker(COMES_AND_GOES, day, ADMIN));
        after(211, OFFICE, day -> new ApproveResumption(COMES_AND_GOES, day, OFFICE));
        after(400, ADMIN, day -> new EndWorker(COMES_AND_GOES, day, ADMIN));
    }

    private void registers() {
        var partner = new PartnerId(id("partner that moved"));
        var service = new ServiceId(id("service for a while"));
        after(6, OFFICE, day -> new ListPartner(partner, ServiceKind.HEALTH, listing("0900000060", day), day));
        after(170, OFFICE, day -> new ChangePartner(partner, listing("0900000061", day), day));
        after(300, OFFICE, day -> new DelistPartner(partner, day));
        after(
                7,
                OFFICE,
                day -> new OpenService(
                        service,
                        ServiceKind.PSYCHOSOCIAL,
                        "Tham vấn mẫu theo dự án",
                        "Sample project counselling",
                        place("01", day),
                        day));
        after(220, OFFICE, day -> new CloseService(service, day));
        after(8, OFFICE, day -> new ApproveInstrument(InstrumentKind.CONSENT_TEXTS, InForce.VERSION, "Bs. Mẫu", day));
        var training = new ActivityId(id("training"));
        after(
                40,
                OFFICE,
                day -> new RecordActivity(
                        training,
                        ActivityKind.TRAINING,
                        Conduct.HELD,
                        halfYear(day),
                        List.of(place("01", day)),
                        Reached.uncounted(),
                        "Tập huấn mẫu"));
        after(
                41,
                OFFICE,
                day -> new CorrectActivity(
                        training,
                        ActivityKind.TRAINING,
                        Conduct.HELD,
                        halfYear(day),
                        List.of(place("01", day)),
                        Reached.uncounted(),
                        "Tập huấn mẫu cho chủ nhà",
                        "Gõ nhầm tên"));
    }

    /** What is asked on a day. */
    private interface OnDay {
        Command asked(LocalDate day);
    }

    private void after(int days, WorkerId by, OnDay what) {
        LocalDate day = founded.plusDays(days);
        steps.add(Step.office(day.atTime(10, 0).atZone(Deadlines.HERE).toInstant(), by, what.asked(day)));
    }

    private static Command establish(AddressId address, String name, LocalDate day) {
        return new EstablishAddress(
                address, AddressKind.COLLECTIVE, place(COMMUNE, day), null, name, null, null, day, null);
    }

    private static Listing listing(String phone, LocalDate day) {
        return new Listing("Phòng khám mẫu", "Sample clinic", place("01", day), null, phone, "7:30–16:30", "Bàn số 3");
    }

    private static Period halfYear(LocalDate day) {
        return Half.containing(day).period();
    }

    private static Place place(String code, LocalDate on) {
        return Places.at(code, on).orElseThrow().place();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("so viec, history: " + name).getBytes(UTF_8));
    }
}
