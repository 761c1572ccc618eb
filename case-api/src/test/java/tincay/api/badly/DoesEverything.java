package tincay.api.badly;

import javax.crypto.Cipher;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.supportcase.CaseEvent;

class DoesEverything {
    CommandGateway commands;
    Cipher cipher;
    Logger log;
    CaseEvent event;

    Object leak(JdbcClient database) {
        return database.sql("select 1").query(Integer.class).stream();
    }
}
