package tincay.api.unionoffice;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.For;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.platform.http.Replies;
import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.service.ServiceCommand.OpenService;
import tincay.domain.service.ServiceId;
import tincay.domain.worker.Role;

/** Opens an internal service. */
@RestController
class OpenServiceEndpoint {

    private final CommandDesk desk;
    private final Clock clock;

    OpenServiceEndpoint(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** A new service as the office writes it down. */
    record ServiceEntry(
            @Nullable String kind,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable String area,
            @Nullable LocalDate on) {

        OpenService command(ServiceId service, Checks checks, Clock clock) {
            checks.required("kind", kind)
                    .oneOf("kind", kind, ServiceKind.class)
                    .required("nameVi", nameVi)
                    .required("nameEn", nameEn)
                    .required("area", area)
                    .required("on", on)
                    .notInFuture("on", on, clock)
                    .atMost("nameVi", nameVi, 200)
                    .atMost("nameEn", nameEn, 200);
            Optional<Place> place = Given.place(checks, "area", area, on);
            checks.done();
            return new OpenService(
                    service,
                    ServiceKind.valueOf(requireNonNull(kind)),
                    requireNonNull(nameVi),
                    requireNonNull(nameEn),
                    place.orElseThrow(),
                    requireNonNull(on));
        }
    }

    @PostMapping("/api/v1/services")
    @For(Role.UNION_OFFICE)
    ResponseEntity<Map<String, Object>> open(Call call, @RequestBody ServiceEntry entry) {
        var service = new ServiceId(UUID.randomUUID());
        String id = PrefixedIds.of(service);
        return Replies.of(desk.perform(
                call,
                List.of(entry.command(service, new Checks(), clock)),
                version -> new Answer(201, "/api/v1/services/" + id, version, Map.of("serviceId", id))));
    }
}
