package tincay.api.platform.http;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import tincay.domain.address.AddressId;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.duty.DutyId;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.partner.PartnerId;
import tincay.domain.person.PersonId;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.TargetId;
import tincay.domain.referral.ReferralId;
import tincay.domain.service.ServiceId;
import tincay.domain.stay.StayId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.supportcase.LikenessId;
import tincay.domain.supportcase.NoteId;
import tincay.domain.supportcase.TransferId;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.worker.TieId;
import tincay.domain.worker.WorkerId;

/** Ids as programs see them: a prefix says the kind. Pages use the bare id, where a prefix would tell too much. */
public final class PrefixedIds {

    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Map<Class<? extends Id>, Kind> KINDS = Map.ofEntries(
            entry(CaseId.class, new Kind("case-", CaseId::new)),
            entry(ConsentId.class, new Kind("con-", ConsentId::new)),
            entry(FollowUpId.class, new Kind("fu-", FollowUpId::new)),
            entry(NoteId.class, new Kind("note-", NoteId::new)),
            entry(ReferralId.class, new Kind("ref-", ReferralId::new)),
            entry(EmergencyAccessId.class, new Kind("acc-", EmergencyAccessId::new)),
            entry(DataRequestId.class, new Kind("req-", DataRequestId::new)),
            entry(PartnerId.class, new Kind("ptn-", PartnerId::new)),
            entry(TransferId.class, new Kind("trf-", TransferId::new)),
            entry(StayId.class, new Kind("stay-", StayId::new)),
            entry(UrgentSharingId.class, new Kind("urg-", UrgentSharingId::new)),
            entry(NoContactId.class, new Kind("noc-", NoContactId::new)),
            entry(ServiceId.class, new Kind("svc-", ServiceId::new)),
            entry(AddressId.class, new Kind("addr-", AddressId::new)),
            entry(PersonId.class, new Kind("per-", PersonId::new)),
            entry(ActivityId.class, new Kind("act-", ActivityId::new)),
            entry(TieId.class, new Kind("tie-", TieId::new)),
            entry(LikenessId.class, new Kind("like-", LikenessId::new)),
            entry(WorkerId.class, new Kind("wrk-", WorkerId::new)),
            entry(TargetId.class, new Kind("tgt-", TargetId::new)),
            entry(DutyId.class, new Kind("duty-", DutyId::new)));

    private record Kind(String prefix, Function<UUID, ? extends Id> make) {}

    private PrefixedIds() {}

    /** The kinds of ids there are. */
    public static Set<Class<? extends Id>> types() {
        return KINDS.keySet();
    }

    /** The id as programs see it. */
    public static String of(Id id) {
        return kind(id.getClass()).prefix() + id.value();
    }

    /**
     * The id a program wrote.
     *
     * @throws IllegalArgumentException if it is not an id of that kind
     */
    public static <I extends Id> I read(String written, Class<I> type) {
        Kind kind = kind(type);
        if (!written.startsWith(kind.prefix())) {
            throw new IllegalArgumentException("not an id");
        }
        return bare(written.substring(kind.prefix().length()), type);
    }

    /**
     * The id as it stands in the path of a page.
     *
     * @throws IllegalArgumentException if it is not an id
     */
    static <I extends Id> I bare(String written, Class<I> type) {
        if (!UUID_SHAPE.matcher(written).matches()) {
            throw new IllegalArgumentException("not an id");
        }
        return type.cast(kind(type).make().apply(UUID.fromString(written)));
    }

    static boolean knows(Class<?> type) {
        return KINDS.containsKey(type);
    }

    static JacksonModule module() {
        var module = new SimpleModule("ids");
        KINDS.keySet().forEach(type -> add(module, type));
        return module;
    }

    private static <I extends Id> void add(SimpleModule module, Class<I> type) {
        module.addSerializer(type, new Writer<>(type));
        module.addDeserializer(type, new Reader<>(type));
    }

    private static Kind kind(Class<?> type) {
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no prefix");
        }
        return kind;
    }

    private static final class Writer<I extends Id> extends StdSerializer<I> {

        Writer(Class<I> type) {
            super(type);
        }

        @Override
        public void serialize(I id, JsonGenerator json, SerializationContext context) {
            json.writeString(of(id));
        }
    }

    private static final class Reader<I extends Id> extends StdDeserializer<I> {

        private final Class<I> type;

        Reader(Class<I> type) {
            super(type);
            this.type = type;
        }

        @Override
        public I deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(context.constructType(type), parser));
            }
            try {
                return read(parser.getString(), type);
            } catch (IllegalArgumentException notAnId) {
                return type.cast(context.handleWeirdStringValue(type, "", "not an id"));
            }
        }
    }
}
