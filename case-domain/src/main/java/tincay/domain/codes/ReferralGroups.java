package tincay.domain.codes;

import static tincay.domain.codes.DataGroup.ACCOUNT;
import static tincay.domain.codes.DataGroup.CHILDREN;
import static tincay.domain.codes.DataGroup.CONTACT;
import static tincay.domain.codes.DataGroup.FACTS;
import static tincay.domain.codes.DataGroup.HEALTH;
import static tincay.domain.codes.DataGroup.IDENTITY;
import static tincay.domain.codes.DataGroup.PERPETRATOR;
import static tincay.domain.codes.DataGroup.RISK;

import java.util.Set;

/** The fewest groups each kind of service needs, and the few that may be added; nothing else can be shared with it. */
public final class ReferralGroups {

    private ReferralGroups() {}

    /** What may be shared with a kind of service at the most. */
    public static Set<DataGroup> allowedFor(ServiceKind kind) {
        return switch (kind) {
            case SHELTER -> Set.of(IDENTITY, CONTACT, FACTS, RISK, HEALTH, CHILDREN, PERPETRATOR);
            case HEALTH -> Set.of(IDENTITY, CONTACT, HEALTH);
            case PSYCHOSOCIAL, OTHER -> Set.of(IDENTITY, CONTACT, FACTS, ACCOUNT, RISK, HEALTH, CHILDREN);
            case LEGAL_AID -> Set.of(IDENTITY, CONTACT, FACTS, ACCOUNT, RISK, CHILDREN, PERPETRATOR);
            case POLICE -> Set.of(IDENTITY, CONTACT, ACCOUNT, RISK, PERPETRATOR);
            case COMMUNE_COMMITTEE -> Set.of(IDENTITY, FACTS, RISK, CHILDREN, PERPETRATOR);
            case CHILD_PROTECTION -> Set.of(IDENTITY, CONTACT, ACCOUNT, RISK, HEALTH, CHILDREN, PERPETRATOR);
            case SOCIAL_ASSISTANCE -> Set.of(IDENTITY, CONTACT, FACTS, HEALTH, CHILDREN);
            case LIVELIHOOD -> Set.of(IDENTITY, CONTACT, FACTS);
            case INTERPRETER -> Set.of(FACTS);
        };
    }
}
