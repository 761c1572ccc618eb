package tincay.api.journey;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** People at work, case after case: whatever is not acknowledged they ask again under the same key until it is. */
final class Load implements AutoCloseable {

    /** Nobody works as fast as a machine can: others on it have to start meanwhile. */
    private static final long BETWEEN_TWO_THINGS_NANOS = 50_000_000;

    /** Ids of everything acknowledged. */
    final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();

    /** The cases that can be read, or so it was said. */
    private final Set<String> visible = ConcurrentHashMap.newKeySet();

    private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean abandoned = new AtomicBoolean();
    private final Caller staff;
    private final String address;
    private final String counselling;
    private final List<Thread> people;

    private Load(Caller staff, int people) {
        this.staff = staff;
        this.address = staff.get("/session").isDone().text("roles.0.addressId");
        this.counselling = staff.get("/services")
                .isDone()
                .at("items")
                .valueStream()
                .filter(service -> service.at("/kind").asString().equals("PSYCHOSOCIAL"))
                .findFirst()
                .orElseThrow()
                .at("/serviceId")
                .asString();
        this.people = Stream.generate(() -> Thread.ofPlatform().unstarted(this::work))
                .limit(people)
                .toList();
    }

    static Load of(Caller staff, int people) {
        var load = new Load(staff, people);
        load.people.forEach(Thread::start);
        return load;
    }

    /** Sends everybody home, whatever they are at. */
    @Override
    public void close() {
        over.set(true);
        abandoned.set(true);
    }

    /** Lets everybody finish what they have begun. */
    void finish() throws InterruptedException {
        over.set(true);
        for (Thread person : people) {
            person.join();
        }
        if (!broken.isEmpty()) {
            throw new AssertionError(broken.peek());
        }
    }

    private void work() {
        try {
            while (!over.get()) {
                oneCase();
            }
        } catch (RuntimeException | Error unexpected) {
            broken.add(unexpected);
        }
    }

    private void oneCase() {
        Reply opened = insist("/cases", Cases.intake(address), "caseId", false);
        String path = "/cases/" + opened.text("caseId");
        if (opened.at("visible").asBoolean()) {
            visible.add(path);
        }
        for (int i = 0; i < 5 && !over.get(); i++) {
            insist(path + "/notes", Map.of("kind", "CALL", "text", "Ghi"), "noteId", true);
            String consent = insist(path + "/consents", Cases.REFERRAL_CONSENT, "consentId", true)
                    .text("consentId");
            insist(path + "/referrals", referralOn(consent), "referralId", true);
        }
    }

    /** Asks until it is acknowledged, with an id. */
    private Reply insist(String path, Map<String, ?> body, String id, boolean versioned) {
        String key = UUID.randomUUID().toString();
        while (true) {
            String version = versioned ? version(path) : "";
            Reply reply = versioned
                    ? staff.post(path, body, "Idempotency-Key", key, "If-Match", version)
                    : staff.post(path, body, "Idempotency-Key", key);
            if (reply.status() == 201) {
                String given = reply.text(id);
                acknowledged.add(UUID.fromString(given.substring(given.indexOf('-') + 1)));
                pause();
                return reply;
            }
            pause();
        }
    }

    private void pause() {
        if (abandoned.get()) {
            throw new IllegalStateException("sent home");
        }
        LockSupport.parkNanos(BETWEEN_TWO_THINGS_NANOS);
    }

    private String version(String path) {
        String file = path.substring(0, path.lastIndexOf('/'));
        while (true) {
            Reply reply = staff.get(file);
            if (reply.status() == 200) {
                return reply.version();
            }
            if (reply.status() == 404 && visible.contains(file)) {
                throw new AssertionError("a case is not found that was said to be visible");
            }
            pause();
        }
    }

    private Map<String, Object> referralOn(String consent) {
        Map<String, Object> referral = new TreeMap<>();
        referral.put("serviceKind", "PSYCHOSOCIAL");
        referral.put("receiver", Map.of("serviceId", counselling));
        referral.put("channel", "SYSTEM");
        referral.put("urgency", "URGENT");
        referral.put("consentId", consent);
        referral.put("summary", "Tóm tắt thử");
        return referral;
    }
}
