package tincay.api.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tincay.domain.worker.Role;

/** The menu: at most five words, the same every day, none of which says what this is about. */
public enum Menu {
    TODAY("/", "menu.today", Set.of(Role.values())),
    CASES("/so", "menu.cases", Set.of(Role.ADDRESS_STAFF, Role.SUPERVISOR)),
    RECEIVE("/moi", "menu.receive", Set.of(Role.ADDRESS_STAFF)),
    OVERDUE("/xa/han", "menu.overdue", Set.of(Role.SUPERVISOR)),
    CLOSURES("/xa/duyet", "menu.closures", Set.of(Role.SUPERVISOR)),
    INBOX("/den", "menu.inbox", Set.of(Role.COUNSELLOR)),
    ACTIVITIES("/hd", "menu.activities", Set.of(Role.UNION_OFFICE)),
    ADDRESSES("/dc", "menu.addresses", Set.of(Role.UNION_OFFICE)),
    DIRECTORY("/db", "menu.directory", Set.of(Role.UNION_OFFICE)),
    PUBLICATION("/cb", "menu.publication", Set.of(Role.UNION_OFFICE)),
    FIGURES("/bang", "menu.figures", Set.of(Role.UNION_LEADER)),
    REPORT("/bao-cao", "menu.report", Set.of(Role.UNION_LEADER)),
    REQUESTS("/yc", "menu.requests", Set.of(Role.DATA_PROTECTION_OFFICER)),
    ACCOUNTS("/tk", "menu.accounts", Set.of(Role.ADMINISTRATOR)),
    APPROVALS("/tk/ra-soat", "menu.approvals", Set.of(Role.SUPERVISOR));

    private final String path;
    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Role> roles;

    Menu(String path, String word, Set<Role> roles) {
        this.path = path;
        this.word = word;
        this.roles = roles;
    }

    static List<Menu> of(Set<Role> held) {
        return Stream.of(values())
                .filter(item -> item.roles.stream().anyMatch(held::contains))
                .toList();
    }

    public String path() {
        return path;
    }

    /** The key of the word shown. */
    public String word() {
        return word;
    }
}
