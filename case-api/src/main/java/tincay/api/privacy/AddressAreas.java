package tincay.api.privacy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.log.LogEngine;
import tincay.api.platform.log.Reached;
import tincay.domain.address.AddressEvent;
import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.eventname.EventNames;

/** Writes where the addresses lie, once, into an installation that is older than the rights of supervisors. */
@Component
class AddressAreas implements ApplicationRunner {

    private static final int PAGE = 500;

    private final LogEngine log;
    private final EventNames names;
    private final JdbcClient rights;
    private final AuthorityRows rows;

    AddressAreas(LogEngine log, EventNames names, JdbcClient rights) {
        this.log = log;
        this.names = names;
        this.rights = rights;
        this.rows = new AuthorityRows(
                (sql, params) -> rights.sql(sql).params(Arrays.asList(params)).update());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (rights.sql("select not exists (select from authority.address_area)")
                .query(Boolean.class)
                .single()) {
            readAll();
        }
    }

    private void readAll() {
        Set<String> others = names.all().entrySet().stream()
                .filter(name -> !AddressEvent.class.isAssignableFrom(name.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Reached end = log.createHeadToken();
        Reached reached = log.createTailToken();
        for (var page = log.between(reached, end, others, PAGE);
                !page.isEmpty();
                page = log.between(reached, end, others, PAGE)) {
            page.forEach(fact -> write(fact.getPayload()));
            reached = (Reached) ((TrackedEventMessage<?>) page.getLast()).trackingToken();
        }
    }

    private void write(Object fact) {
        switch (fact) {
            case AddressEstablished established -> rows.on(established);
            case AddressCommuneSettled settled -> rows.on(settled);
            default -> {}
        }
    }
}
